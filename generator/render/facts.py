"""The table of operation facts at the top of an api module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.python_api.ir import Scalar
from generator.python_api.naming.tree import ResourceTree, superseded, version_number
from generator.render.text import literal
from generator.render.wrapping import wrap_items, wrap_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.python_api.ir import Operation
    from generator.python_api.naming.version_chains import OlderVersion
    from generator.render.annotate import Annotator


_JSON = "application/json"


@attrs.frozen
class FactView:
    """One constant of the table: its name, the type it returns, lines of ``keyword=value,``."""

    constant: str
    returns: str
    lines: tuple[str, ...]


def constants(tree: ResourceTree) -> Mapping[str, str]:
    """Return operation id -> constant name: ``_EVSES_LIST``, ``_V20_GET`` for one that has a newer version."""
    old = {operation.id for operation in superseded(tree.operations)}
    return {
        operation.id: _constant(operation, older=operation.id in old)
        for operation in sorted(tree.operations, key=lambda one: version_number(one.version))
    }


def _constant(operation: Operation, *, older: bool) -> str:
    version = f"V{operation.version.replace('.', '')}_" if older else ""
    return f"_{version}{operation.key.replace('.', '_').upper()}"


def table(
    tree: ResourceTree, names: Mapping[str, str], chain: Mapping[str, OlderVersion], writer: Annotator
) -> Sequence[FactView]:
    """Return every operation of a resource, older versions first, since newer ones refer to them."""
    named = constants(tree)
    by_id = {operation.id: operation for operation in tree.operations}
    return [
        FactView(
            named[one],
            _returns(by_id[one], writer),
            tuple(wrap_items(_facts(by_id[one], names, chain, named, writer), indent=4)),
        )
        for one in named
    ]


def _returns(operation: Operation, writer: Annotator) -> str:
    """What ``R`` of Operation[R] is: the item for a listing."""
    return item(operation, writer) if operation.pagination else writer.returned(operation)


def item(operation: Operation, writer: Annotator) -> str:
    """Return the annotation of an item of a listing."""
    kind = next((result.type for result in operation.results.values() if result.type is not None), None)
    return writer.result(getattr(kind, "item", kind))


def _facts(
    operation: Operation,
    names: Mapping[str, str],
    chain: Mapping[str, OlderVersion],
    named: Mapping[str, str],
    writer: Annotator,
) -> list[str]:
    """Keyword arguments of ``Operation``, without those that equal its defaults."""
    older = chain.get(operation.id)
    query = {param.python: param.template for param in operation.query}
    body = operation.body
    found: list[tuple[str, str | None]] = [
        ("id", literal(operation.id)),
        ("name", literal(names[operation.id])),
        ("method", literal(operation.method)),
        ("path", literal(operation.path)),
        *_results(operation, writer),
        ("query", wrap_mapping("query", query, indent=4) if query else None),
        ("datetimes", _names_of_type(operation, "datetime")),
        ("dates", _names_of_type(operation, "date")),
        ("body", literal(writer.body(body)) if body else None),
        ("content_type", literal(body.content_type) if body and body.content_type != _JSON else None),
        ("envelope", "True" if any(result.enveloped for result in operation.results.values()) else None),
        ("empty", "True" if _sometimes_empty(operation) else None),
        ("pagination", literal(operation.pagination) if operation.pagination else None),
        ("idempotent", "True" if operation.idempotent else None),
        ("since", literal(operation.since) if operation.since else None),
        ("deprecated", "True" if operation.deprecated else None),
        ("deprecated_since", literal(operation.deprecated_since) if operation.deprecated_since else None),
        ("replaced_by", literal(names[operation.replaced_by]) if operation.replaced_by else None),
        ("errors", literal(operation.errors) if operation.errors else None),
        ("resource", literal(operation.root)),
        ("version", literal(operation.version) if operation.version else None),
        ("key", literal(operation.key)),
        ("older", named[older.operation.id] if older else None),
        ("same_request", "True" if older and older.same_request else None),
    ]
    return [value if name == "query" else f"{name}={value}" for name, value in found if value is not None]


def _names_of_type(operation: Operation, kind: str) -> str | None:
    """Return the query parameters of a scalar type as a tuple, or None if there are none."""
    names = tuple(param.python for param in operation.query if param.type == Scalar(kind))
    return literal(names) if names else None


def _results(operation: Operation, writer: Annotator) -> list[tuple[str, str | None]]:
    """``result``, or ``results`` by status where several statuses have different bodies."""
    if operation.pagination:
        return [("result", literal(item(operation, writer)))]
    bodies = {status: writer.result(result.type) for status, result in operation.results.items() if result.type}
    if len(set(bodies.values())) > 1:
        return [("results", f"{{{', '.join(f'{status}: {literal(text)}' for status, text in bodies.items())}}}")]
    return [("result", literal(text)) for text in set(bodies.values())]


def _sometimes_empty(operation: Operation) -> bool:
    """Some successes have a body and some have none."""
    return len({result.type is None for result in operation.results.values()}) > 1
