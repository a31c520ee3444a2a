"""Render ``api.md``: every method with its path, version and history, by resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.tree import qualified_names, trees
from generator.render.engine import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import Api, Operation


@attrs.frozen
class Row:
    """One line of the table."""

    name: str
    method: str
    path: str
    version: str
    since: str | None
    deprecated: str
    pages: str | None


def index(api: Api) -> str:
    """Return the text of ``api.md``."""
    names = qualified_names(api.operations)
    rows = [
        (tree.root, sorted((_row(one, names) for one in tree.operations), key=lambda row: row.name))
        for tree in trees(api.operations, api.modules())
    ]
    return render("api.md.jinja", rows=rows, count=len(api.operations))


def _row(operation: Operation, names: Mapping[str, str]) -> Row:
    successor = f", use {names[operation.replaced_by]}" if operation.replaced_by else ""
    deprecated = f"{operation.deprecated_since or 'yes'}{successor}" if operation.deprecated else ""
    return Row(
        names[operation.id],
        operation.method,
        operation.path,
        operation.version,
        operation.since,
        deprecated,
        operation.pagination,
    )
