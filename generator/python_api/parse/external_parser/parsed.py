"""The types that the external parser finds, as plain values with the keys of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import TypeRef


@attrs.frozen
class ParsedField:
    """The type of a field, parameter or body."""

    required: bool
    nullable: bool
    type: TypeRef


@attrs.frozen
class ParsedOperation:
    """Types by wire name. A response of None has no body."""

    path: Mapping[str, ParsedField]
    query: Mapping[str, ParsedField]
    body: ParsedField | None
    responses: Mapping[str, ParsedField | None]


@attrs.frozen
class Parsed:
    """Models by component name, each wire name -> field; operations by (method, path)."""

    models: Mapping[str, Mapping[str, ParsedField]]
    enums: frozenset[str]
    operations: Mapping[tuple[str, str], ParsedOperation]
