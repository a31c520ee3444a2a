"""Operations of the document in our contract: new ones come in, known ones are compared."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.contract.document import METHODS
from generator.releases.importing.change import Change
from generator.releases.importing.reconcile.places import meet

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_PUBLISHED = ("x-pagination", "parameters", "requestBody", "responses")


class Operations:
    """Changes `ours` in place. `release` is the document's; `changes` collects what happens."""

    def __init__(self, ours: Contract, release: str, uncertain: frozenset[str], changes: list[Change]) -> None:
        self._ours = ours
        self._release = release
        self._uncertain = uncertain
        self._changes = changes
        self._shared = {
            parameter["name"]: {"$ref": f"#/components/parameters/{key}"}
            for key, parameter in ours.document.get("components", {}).get("parameters", {}).items()
        }
        self._errors = _shared_errors(ours)

    def operation(self, path: str, method: str, data: Schema, path_parameters: list[Schema]) -> None:
        """Takes one operation in."""
        where = f"{method.upper()} {path}"
        item = self._ours.document["paths"].setdefault(path, {})
        if path_parameters and "parameters" not in item:
            item["parameters"] = path_parameters
        if method not in item:
            item[method] = self._housed(data)
            self._sort(path)
            self._tell("added", where, data.get("x-python-name") or data["summary"])
        elif where in self._uncertain:
            self._learn(where, item, method, data)
        else:
            self._compare(where, item[method], data)

    def _learn(self, where: str, item: Schema, method: str, data: Schema) -> None:
        """Parameters and bodies were guessed: the document is right. Names, words and history are ours."""
        mine, housed = item[method], self._housed(data)
        kept = {key: value for key, value in mine.items() if key not in _PUBLISHED}
        kept |= {"x-evidence": "full"}
        item[method] = kept | {key: housed[key] for key in _PUBLISHED if key in housed}
        self._tell("changed", where, f"parameters and bodies are published now; evidence was {mine['x-evidence']}")
        self._deprecate(where, item[method], data)

    def _compare(self, where: str, mine: Schema, data: Schema) -> None:
        self._deprecate(where, mine, data)
        self._parameters(where, mine, data)
        body, its_body = mine.get("requestBody"), data.get("requestBody")
        if (body is None) != (its_body is None):
            told = "has a request body" if body is None else "has no request body"
            self._tell("conflict", where, f"the document's operation {told}")
        elif body is not None and its_body is not None:
            self._schema(f"{where} body", shapes.json_schema(body), shapes.json_schema(its_body))
            if bool(body.get("required")) != bool(its_body.get("required")):
                self._tell("conflict", f"{where} body", "required in one of the two only")
        self._responses(where, mine["responses"], self._housed(data)["responses"])

    def _deprecate(self, where: str, mine: Schema, data: Schema) -> None:
        if data.get("deprecated") and not mine.get("deprecated"):
            ordered: Schema = {}
            for key, value in mine.items():
                if key == "x-since":
                    ordered["deprecated"] = True
                ordered[key] = value
                if key == "x-since":
                    ordered["x-deprecated-since"] = self._release
            mine.clear()
            mine.update(ordered)
            self._tell("deprecated", where, f"since {self._release}")
        elif mine.get("deprecated") and not data.get("deprecated"):
            self._tell("kept", where, f"deprecated since {mine.get('x-deprecated-since')}")

    def _parameters(self, where: str, mine: Schema, data: Schema) -> None:
        known = {parameter["name"]: parameter for parameter in map(self._ours.resolve, mine.get("parameters", ()))}
        theirs = {parameter["name"]: parameter for parameter in data.get("parameters", ())}
        for name, parameter in theirs.items():
            if name not in known:
                mine.setdefault("parameters", []).append(self._parameter(parameter))
                self._tell("added", where, f"parameter {name}")
            elif name not in self._shared:
                self._schema(f"{where} {name}", known[name].get("schema"), parameter.get("schema"))
                if parameter.get("required") and not known[name].get("required"):
                    self._tell("conflict", f"{where} {name}", "is required in the document")
        for name in (name for name in known if name not in theirs):
            self._tell("kept", where, f"parameter {name}")

    def _responses(self, where: str, mine: Schema, theirs: Schema) -> None:
        for status, response in theirs.items():
            if status not in mine:
                mine[status] = response
                self._tell("added", where, f"status {status}")
            elif status.startswith("2"):
                found, its = shapes.json_schema(mine[status]), shapes.json_schema(response)
                if (found is None) != (its is None):
                    self._tell("conflict", f"{where} {status}", "a body in one of the two only")
                elif found is not None and its is not None:
                    self._schema(f"{where} {status}", found, its)
        for status in (status for status in mine if status not in theirs):
            self._tell("kept", where, f"status {status}")
        ordered = dict(sorted(mine.items()))
        mine.clear()
        mine.update(ordered)

    def _schema(self, where: str, mine: Any, its: Any) -> None:
        met = meet(self._ours, mine or {}, its or {})
        if met.conflict:
            self._tell("conflict", where, met.conflict)

    def _housed(self, data: Schema) -> Schema:
        """The operation with our shared parameters and error responses."""
        found = dict(data)
        if "parameters" in data:
            found["parameters"] = [self._parameter(parameter) for parameter in data["parameters"]]
        found["responses"] = {
            status: self._errors.get(status, response) for status, response in data["responses"].items()
        }
        return found

    def _parameter(self, parameter: Schema) -> Schema:
        return self._shared.get(parameter["name"], parameter)

    def _sort(self, path: str) -> None:
        item = self._ours.document["paths"][path]
        self._ours.document["paths"][path] = {key: item[key] for key in ("parameters", *METHODS) if key in item}

    def _tell(self, kind: str, where: str, what: str) -> None:
        self._changes.append(Change(kind, where, what))


@attrs.frozen
class _Use:
    status: str
    target: str


def _shared_errors(ours: Contract) -> dict[str, Schema]:
    """Status -> the shared response that our operations mostly give for it."""
    uses: Counter[_Use] = Counter()
    for node in ours.operations():
        for status, response in node.data.get("responses", {}).items():
            if "$ref" in response:
                uses[_Use(status, response["$ref"])] += 1
    return {use.status: {"$ref": use.target} for use, _ in reversed(uses.most_common())}
