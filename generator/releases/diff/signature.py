"""The signature of a method as it is emitted, read back from the very text that the template gets."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import attrs

from generator.render.methods import method

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import Operation
    from generator.releases.diff.side import Side


@attrs.frozen
class Argument:
    """`wire` is the API's name of it: a path parameter, a query template, `body`.

    `slot` is what it stays the same argument by when its name changes: the place in the path, the query template.
    """

    python: str
    wire: str
    slot: str
    annotation: str
    required: bool
    positional: bool
    deprecated: bool
    default: object


@attrs.frozen
class Signature:
    arguments: tuple[Argument, ...]
    returns: str

    def positional(self) -> tuple[Argument, ...]:
        """Path parameters, in order: a body behind them is told by its own name."""
        return tuple(one for one in self.arguments if one.positional and one.wire != "body")


def signature(side: Side, operation: Operation) -> Signature:
    """What a caller of the operation sees."""
    view = method(operation, "_", side.writer, side.names)
    tree = ast.parse(f"def _({view.signature}) -> {view.returns}: ...").body[0]
    assert isinstance(tree, ast.FunctionDef)
    wires = _wires(operation)
    slots = {param.python: str(at) for at, param in enumerate(operation.path_params)}
    deprecated = {param.python for param in operation.query if param.deprecated}
    defaults = _defaults(side, operation)
    positional, keywords = tree.args.args[1:], tree.args.kwonlyargs
    required = {one.arg for one in positional[: len(positional) - len(tree.args.defaults)]}
    required |= {one.arg for one, value in zip(keywords, tree.args.kw_defaults, strict=True) if value is None}
    found = [
        Argument(
            python=one.arg,
            wire=wires[one.arg],
            slot=slots.get(one.arg, wires[one.arg]),
            annotation=ast.unparse(one.annotation) if one.annotation else "Any",
            required=one.arg in required,
            positional=one in positional,
            deprecated=one.arg in deprecated,
            default=defaults.get(wires[one.arg]),
        )
        for one in (*positional, *keywords)
    ]
    return Signature(tuple(found), view.returns)


def _wires(operation: Operation) -> Mapping[str, str]:
    named = {param.python: f"{{{param.wire}}}" for param in operation.path_params}
    return {**named, **{param.python: param.template for param in operation.query}, "body": "body"}


def _defaults(side: Side, operation: Operation) -> Mapping[str, object]:
    """Wire name -> the server's default of the parameters that have one."""
    item = side.contract.document["paths"][operation.path]
    listed = [*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())]
    found = [side.contract.resolve(parameter) for parameter in listed]
    return {one["name"]: one["schema"]["default"] for one in found if "default" in one.get("schema", {})}
