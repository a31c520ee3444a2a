"""The signature of a generated method, parsed from the text that the template receives."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import attrs

from generator.render.methods import method

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract_diff.compared_contract import ComparedContract
    from generator.python_api.ir import Operation


@attrs.frozen
class Argument:
    """One argument of a method.

    Attributes:
        python: Its Python name.
        wire: Its name in the API: a path parameter, a query template such as ``filter[status]``, or ``body``.
        identity: What identifies it when its Python name changes: the index in the path, else ``wire``.
        annotation: Its type as source text.
        required: Whether it has no default.
        positional: Whether it can be given without its name.
        deprecated: Whether it is deprecated.
        default: The default of the server; None if there is none.
    """

    python: str
    wire: str
    identity: str
    annotation: str
    required: bool
    positional: bool
    deprecated: bool
    default: object


@attrs.frozen
class Signature:
    """The arguments of a method and the annotation of its result."""

    arguments: tuple[Argument, ...]
    returns: str

    def positional(self) -> tuple[Argument, ...]:
        """Return the path parameters in order. A body after them is compared by its name."""
        return tuple(one for one in self.arguments if one.positional and one.wire != "body")


def signature(contract: ComparedContract, operation: Operation) -> Signature:
    """Return the signature of an operation's method."""
    view = method(operation, "_", contract.annotator, contract.names)
    tree = ast.parse(f"def _({view.signature}) -> {view.returns}: ...").body[0]
    assert isinstance(tree, ast.FunctionDef)
    wire_names = _wire_names(operation)
    identities = {param.python: str(at) for at, param in enumerate(operation.path_params)}
    deprecated = {param.python for param in operation.query if param.deprecated}
    defaults = _server_defaults(contract, operation)
    positional, keywords = tree.args.args[1:], tree.args.kwonlyargs
    required = {one.arg for one in positional[: len(positional) - len(tree.args.defaults)]}
    required |= {one.arg for one, value in zip(keywords, tree.args.kw_defaults, strict=True) if value is None}
    arguments = [
        Argument(
            python=one.arg,
            wire=wire_names[one.arg],
            identity=identities.get(one.arg, wire_names[one.arg]),
            annotation=ast.unparse(one.annotation) if one.annotation else "Any",
            required=one.arg in required,
            positional=one in positional,
            deprecated=one.arg in deprecated,
            default=defaults.get(wire_names[one.arg]),
        )
        for one in (*positional, *keywords)
    ]
    return Signature(tuple(arguments), view.returns)


def _wire_names(operation: Operation) -> Mapping[str, str]:
    named = {param.python: f"{{{param.wire}}}" for param in operation.path_params}
    return {**named, **{param.python: param.template for param in operation.query}, "body": "body"}


def _server_defaults(contract: ComparedContract, operation: Operation) -> Mapping[str, object]:
    """Return the server's defaults by wire name."""
    item = contract.contract.document["paths"][operation.path]
    listed = [*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())]
    parameters = [contract.contract.resolve(parameter) for parameter in listed]
    return {one["name"]: one["schema"]["default"] for one in parameters if "default" in one.get("schema", {})}
