"""Template values of the methods of a namespace class: signature, call, docstring lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.contract import shapes
from generator.python_api.ir import Operation, PathParam, QueryParam, Scalar
from generator.render.facts import item

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.render.annotate import Annotator


@attrs.frozen
class MethodView:
    """What the template needs of one method; it escapes summary, description and arguments itself."""

    name: str
    signature: str
    returns: str
    call: str
    listing: bool
    returns_value: bool
    summary: str
    description: str
    route: str
    facts: str
    arguments: tuple[tuple[str, str], ...]


def method(operation: Operation, constant: str, writer: Annotator, names: Mapping[str, str]) -> MethodView:
    """Return the view of one operation; ``writer`` writes annotations for the class body.

    ``names``: operation id -> dotted name, for the successor of a deprecated operation.
    """
    returns = f"Pager[{item(operation, writer)}]" if operation.pagination else writer.returned(operation)
    return MethodView(
        name=operation.verb,
        signature=", ".join(_signature(operation, writer)),
        returns=returns,
        call=_call(operation, constant),
        listing=bool(operation.pagination),
        returns_value=returns != "None",
        summary=_summary(operation),
        description=operation.description,
        route=f"``{operation.method} {operation.path}``",
        facts=" ".join(_statements(operation, names)),
        arguments=tuple((param.python, _argument(param)) for param in operation.query if _argument(param)),
    )


def documented(view: MethodView, translate: Callable[[str], str]) -> MethodView:
    """Return the view with the names that its descriptions mention in Python."""
    return attrs.evolve(
        view,
        summary=translate(view.summary),
        description=translate(view.description),
        arguments=tuple((name, translate(text)) for name, text in view.arguments),
    )


def _signature(operation: Operation, writer: Annotator) -> list[str]:
    found = ["self", *(f"{param.python}: {_path_type(param, writer)}" for param in operation.path_params)]
    if operation.body is not None:
        optional = "" if operation.body.required else " | None = None"
        found.append(f"body: {writer.body(operation.body)}{optional}")
    if operation.query:
        found += ["*", *(_keyword(param, writer) for param in operation.query)]
    return [*found, "**options: Unpack[CallOptions]"]


def _path_type(param: PathParam, writer: Annotator) -> str:
    if param.identifier:
        return "int | str"
    text = writer.argument(param.type)
    return f"{text} | str" if param.type == Scalar("date") else text


def _keyword(param: QueryParam, writer: Annotator) -> str:
    free = "Mapping[str, Any] | " if param.free_keys else ""
    text = f"{param.python}: {free}{_argument_type(param, writer)}"
    return text if param.required else f"{text} | None = None"


def _argument_type(param: QueryParam, writer: Annotator) -> str:
    """Return the annotation of a parameter. A filter by an identifier takes numbers and text, as path arguments do."""
    leaf = re.findall(r"\w+", param.template)[-1]
    if param.type in (Scalar("int"), Scalar("str")) and (shapes.is_identifier(leaf) or leaf.lower().endswith("uid")):
        return "int | str"
    return writer.argument(param.type)


def _call(operation: Operation, constant: str) -> str:
    """The arguments of ``Dispatcher.call``, or of a ``Pager`` after its dispatcher."""
    path = "".join(f"{param.python}, " for param in operation.path_params).rstrip()
    path = path if len(operation.path_params) == 1 else path.rstrip(",")
    query = ", ".join(f"{param.python!r}: {param.python}" for param in operation.query)
    body = [] if operation.pagination else ["body" if operation.body else "None"]
    return ", ".join([constant, f"({path})", f"{{{query}}}", *body, "options"])


def _summary(operation: Operation) -> str:
    """The summary as a sentence; a contract without one gets the method and its namespace."""
    text = operation.summary or f"{operation.verb} {operation.root}".replace("_", " ")
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _argument(param: QueryParam) -> str:
    return f"Deprecated. {param.description}".strip() if param.deprecated else param.description


def _statements(operation: Operation, names: Mapping[str, str]) -> list[str]:
    found = [f"Since {operation.since}."] if operation.since else []
    if operation.deprecated:
        since = f" since {operation.deprecated_since}" if operation.deprecated_since else ""
        successor = f": use ``{names[operation.replaced_by]}``" if operation.replaced_by else ""
        found.append(f"Deprecated{since}{successor}.")
    if operation.pagination:
        found.append(f"Pages: {operation.pagination}.")
    if operation.evidence in {"fields", "path"}:
        known = "names of fields are known, types guessed" if operation.evidence == "fields" else "body is not known"
        found.append(f"Evidence: {known}.")
    if operation.errors:
        found.append(f"Errors: {', '.join(map(str, operation.errors))}.")
    return found
