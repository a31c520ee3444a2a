"""Reconcile operations: add new ones, compare known ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.contract.document import METHODS
from generator.document_import.import_report import ImportChange
from generator.document_import.reconciliation.schemas import compare_schemas

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_PUBLISHED_KEYS = ("x-pagination", "parameters", "requestBody", "responses")


class OperationReconciler:
    """Updates the operations of ``ours`` in place and appends to ``changes``.

    ``release`` is the document's release. For ``unpublished`` operations (``GET /path``) the document replaces
    parameters and bodies, since ours are a guess.
    """

    def __init__(self, ours: Contract, release: str, unpublished: frozenset[str], changes: list[ImportChange]) -> None:
        self._ours = ours
        self._release = release
        self._unpublished = unpublished
        self._changes = changes
        self._shared = {
            parameter["name"]: {"$ref": f"#/components/parameters/{key}"}
            for key, parameter in ours.document.get("components", {}).get("parameters", {}).items()
        }
        self._errors = _shared_errors(ours)

    def reconcile(self, path: str, method: str, data: Schema, path_parameters: list[Schema]) -> None:
        """Add or update one operation."""
        where = f"{method.upper()} {path}"
        item = self._ours.document["paths"].setdefault(path, {})
        if path_parameters and "parameters" not in item:
            item["parameters"] = path_parameters
        if method not in item:
            item[method] = self._with_shared_parts(data)
            self._sort_methods(path)
            self._report("added", where, data.get("x-python-name") or data["summary"])
        elif where in self._unpublished:
            self._replace_guess(where, item, method, data)
        else:
            self._reconcile_known(where, item[method], data)

    def _replace_guess(self, where: str, item: Schema, method: str, data: Schema) -> None:
        """Replace guessed parameters and bodies by the published ones; names, descriptions and history stay."""
        ours, published = item[method], self._with_shared_parts(data)
        kept = {key: value for key, value in ours.items() if key not in _PUBLISHED_KEYS}
        kept |= {"x-evidence": "full"}
        item[method] = kept | {key: published[key] for key in _PUBLISHED_KEYS if key in published}
        self._report("changed", where, f"parameters and bodies are published now; x-evidence was {ours['x-evidence']}")
        self._reconcile_deprecation(where, item[method], data)

    def _reconcile_known(self, where: str, ours: Schema, data: Schema) -> None:
        self._reconcile_deprecation(where, ours, data)
        self._reconcile_parameters(where, ours, data)
        our_body, their_body = ours.get("requestBody"), data.get("requestBody")
        if (our_body is None) != (their_body is None):
            difference = "has a request body" if our_body is None else "has no request body"
            self._report("conflict", where, f"the document's operation {difference}")
        elif our_body is not None and their_body is not None:
            self._compare(f"{where} body", shapes.json_schema(our_body), shapes.json_schema(their_body))
            if bool(our_body.get("required")) != bool(their_body.get("required")):
                self._report("conflict", f"{where} body", "is required in only one of contract and document")
        self._reconcile_responses(where, ours["responses"], self._with_shared_parts(data)["responses"])

    def _reconcile_deprecation(self, where: str, ours: Schema, data: Schema) -> None:
        if data.get("deprecated") and not ours.get("deprecated"):
            ordered: Schema = {}
            for key, value in ours.items():
                if key == "x-since":
                    ordered["deprecated"] = True
                ordered[key] = value
                if key == "x-since":
                    ordered["x-deprecated-since"] = self._release
            ours.clear()
            ours.update(ordered)
            self._report("deprecated", where, f"since {self._release}")
        elif ours.get("deprecated") and not data.get("deprecated"):
            self._report("kept", where, f"deprecated since {ours.get('x-deprecated-since')}")

    def _reconcile_parameters(self, where: str, ours: Schema, data: Schema) -> None:
        known = {parameter["name"]: parameter for parameter in map(self._ours.resolve, ours.get("parameters", ()))}
        theirs = {parameter["name"]: parameter for parameter in data.get("parameters", ())}
        for name, parameter in theirs.items():
            if name not in known:
                ours.setdefault("parameters", []).append(self._parameter(parameter))
                self._report("added", where, f"parameter {name}")
            elif name not in self._shared:
                self._compare(f"{where} {name}", known[name].get("schema"), parameter.get("schema"))
                if parameter.get("required") and not known[name].get("required"):
                    self._report("conflict", f"{where} {name}", "is required in the document")
        for name in (name for name in known if name not in theirs):
            self._report("kept", where, f"parameter {name}")

    def _reconcile_responses(self, where: str, ours: Schema, theirs: Schema) -> None:
        for status, response in theirs.items():
            if status not in ours:
                ours[status] = response
                self._report("added", where, f"status {status}")
            elif status.startswith("2"):
                our_schema, their_schema = shapes.json_schema(ours[status]), shapes.json_schema(response)
                if (our_schema is None) != (their_schema is None):
                    self._report("conflict", f"{where} {status}", "only one of contract and document has a body")
                elif our_schema is not None and their_schema is not None:
                    self._compare(f"{where} {status}", our_schema, their_schema)
        for status in (status for status in ours if status not in theirs):
            self._report("kept", where, f"status {status}")
        ordered = dict(sorted(ours.items()))
        ours.clear()
        ours.update(ordered)

    def _compare(self, where: str, ours: Any, theirs: Any) -> None:
        comparison = compare_schemas(self._ours, ours or {}, theirs or {})
        if comparison.conflict:
            self._report("conflict", where, comparison.conflict)

    def _with_shared_parts(self, data: Schema) -> Schema:
        """Return the operation with references to our shared parameters and error responses."""
        operation = dict(data)
        if "parameters" in data:
            operation["parameters"] = [self._parameter(parameter) for parameter in data["parameters"]]
        operation["responses"] = {
            status: self._errors.get(status, response) for status, response in data["responses"].items()
        }
        return operation

    def _parameter(self, parameter: Schema) -> Schema:
        return self._shared.get(parameter["name"], parameter)

    def _sort_methods(self, path: str) -> None:
        item = self._ours.document["paths"][path]
        self._ours.document["paths"][path] = {key: item[key] for key in ("parameters", *METHODS) if key in item}

    def _report(self, kind: str, where: str, message: str) -> None:
        self._changes.append(ImportChange(kind, where, message))


@attrs.frozen
class _ErrorUse:
    """A shared response that an operation uses for a status."""

    status: str
    target: str


def _shared_errors(ours: Contract) -> dict[str, Schema]:
    """Return the shared response that most of our operations use for a status, by status."""
    uses: Counter[_ErrorUse] = Counter()
    for node in ours.operations():
        for status, response in node.data.get("responses", {}).items():
            if "$ref" in response:
                uses[_ErrorUse(status, response["$ref"])] += 1
    return {use.status: {"$ref": use.target} for use, _ in reversed(uses.most_common())}
