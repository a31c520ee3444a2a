"""Convert operations of the contract and their parsed types to ``Operation``.

Styles, extensions, deprecation and envelopes come from the contract itself, since the external parser drops them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract import pointer, shapes
from generator.python_api.ir import Body, ListOf, Named, Operation, PathParam, QueryParam, Result, Scalar, TypeRef
from generator.python_api.naming.arguments import flattened, keyword_arguments, path_argument
from generator.python_api.naming.operation_names import operation_name, resource_root
from generator.python_api.naming.words import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, OperationNode, Schema
    from generator.python_api.parse.external_parser.parsed import Parsed, ParsedField, ParsedOperation


def operations(contract: Contract, parsed: Parsed) -> tuple[Operation, ...]:
    """Return every operation, in the contract's order."""
    roots = {root for path in contract.document["paths"] if (root := resource_root(path)) is not None}
    builder = _Builder(contract, parsed, frozenset(roots))
    return tuple(builder.operation(node) for node in contract.operations())


class _Builder:
    def __init__(self, contract: Contract, parsed: Parsed, roots: frozenset[str]) -> None:
        self._contract = contract
        self._parsed = parsed
        self._roots = roots

    def operation(self, node: OperationNode) -> Operation:
        data, parsed = node.data, self._parsed.operations[node.method, node.path]
        override = data.get("x-python-name")
        name = operation_name(node.path, node.method, listing=self._lists(node), override=override, roots=self._roots)
        path_params = self._path_params(node, parsed)
        statuses = [int(status) for status in data.get("responses", {}) if status.isdecimal()]
        return Operation(
            id=data["operationId"],
            method=node.method.upper(),
            path=node.path,
            root=name.root,
            chain=name.chain,
            verb=name.verb,
            family=name.family,
            version=name.version,
            tag=(data.get("tags") or [""])[0],
            summary=str(data.get("summary") or ""),
            description=str(data.get("description") or ""),
            path_params=path_params,
            query=self._query(node, parsed, [param.python for param in path_params]),
            body=self._body(data, parsed),
            results={status: self._result(parsed, status) for status in sorted(statuses) if 200 <= status < 300},
            errors=tuple(sorted(status for status in statuses if status >= 400)),
            pagination=data.get("x-pagination"),
            idempotent=bool(data.get("x-idempotent")),
            deprecated=bool(data.get("deprecated")),
            since=data.get("x-since"),
            deprecated_since=data.get("x-deprecated-since"),
            replaced_by=data.get("x-replaced-by"),
            evidence=data.get("x-evidence"),
            origin=self._contract.locations.get(pointer.join("paths", node.path)),
        )

    def _lists(self, node: OperationNode) -> bool:
        return is_listing(self._contract, node)

    def _path_params(self, node: OperationNode, parsed: ParsedOperation) -> tuple[PathParam, ...]:
        """In the order of the path."""
        named = {parameter["name"]: parameter for parameter in node.parameters_in("path")}
        found = []
        for part in node.path.split("/"):
            wire = part[1:-1] if part.startswith("{") else ""
            if wire in named:
                kind = parsed.path[wire].type
                plain = isinstance(kind, Named) or kind == Scalar("date")
                python, identifier = path_argument(wire, node.path, plain_type=plain)
                found.append(PathParam(wire, python, kind, identifier))
        return tuple(found)

    def _query(self, node: OperationNode, parsed: ParsedOperation, taken: list[str]) -> tuple[QueryParam, ...]:
        """Filters first, as they stand in the contract, then the rest; page arguments last."""
        found = [param for parameter in node.parameters_in("query") for param in self._keywords(parameter, parsed)]
        filters = [param for param in found if "[" in param.template and param.template != "include[]"]
        others = [param for param in found if param not in filters]
        # Of a filter and a parameter of the same name, the filter gets the trailing underscore.
        plain = keyword_arguments([param.python for param in others], taken)
        names = [*keyword_arguments([param.python for param in filters], [*taken, *plain]), *plain]
        ordered = [*filters, *others]
        renamed = [attrs.evolve(param, python=name) for param, name in zip(ordered, names, strict=True)]
        return tuple(sorted(renamed, key=lambda param: param.template in {"per_page", "cursor", "page"}))

    def _keywords(self, parameter: Schema, parsed: ParsedOperation) -> Iterator[QueryParam]:
        wire, schema = parameter["name"], parameter.get("schema", {})
        component = shapes.ref(schema)
        if parameter.get("style") == "deepObject" and component is not None:
            yield from self._filters(component, wire, None)
            return
        found = parsed.query[wire]
        yield QueryParam(
            python=snake(wire),
            template=_listed(wire, found.type),
            type=found.type,
            required=bool(parameter.get("required")),
            description=str(parameter.get("description") or schema.get("description") or ""),
            deprecated=bool(parameter.get("deprecated")),
        )

    def _filters(self, component: str, template: str, parent: str | None) -> Iterator[QueryParam]:
        """The properties of a filter component, nested filter objects flattened."""
        schema = self._contract.schemas[component]
        for wire, child in schema.get("properties", {}).items():
            found: ParsedField = self._parsed.models[component][wire]
            inner = f"{template}[{wire}]"
            if isinstance(found.type, Named) and shapes.is_model(self._contract.schemas[found.type.component]):
                yield from self._filters(found.type.component, inner, wire)
                continue
            yield QueryParam(
                python=flattened(parent, wire) if parent else snake(wire),
                template=_listed(inner, found.type),
                type=found.type,
                required=found.required,
                description=str(child.get("description") or ""),
                deprecated=bool(child.get("deprecated")),
                free_keys=bool(child.get("x-free-keys")),
            )

    def _body(self, data: Schema, parsed: ParsedOperation) -> Body | None:
        if parsed.body is None:
            return None
        content = next(iter(data["requestBody"]["content"]))
        return Body(parsed.body.type, bool(data["requestBody"].get("required")), content)

    def _result(self, parsed: ParsedOperation, status: int) -> Result:
        found = parsed.responses[str(status)]
        if found is None:
            return Result(None, enveloped=False)
        if isinstance(found.type, Named) and shapes.is_envelope(self._contract.schemas[found.type.component]):
            return Result(self._parsed.models[found.type.component]["data"].type, enveloped=True)
        return Result(found.type, enveloped=False)


def is_listing(contract: Contract, node: OperationNode) -> bool:
    """Return whether the operation is a GET whose success is an array, bare or in an envelope."""
    if node.method != "get":
        return False
    for schema in shapes.success(contract, node.data).values():
        resolved = contract.resolve(schema) if schema else {}
        if resolved.get("type") == "array" or shapes.is_listing(resolved):
            return True
    return False


def _listed(template: str, kind: TypeRef) -> str:
    return f"{template}[]" if isinstance(kind, ListOf) and not template.endswith("[]") else template
