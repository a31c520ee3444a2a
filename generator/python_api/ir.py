"""The intermediate representation (IR) of an API: all that naming and templates know of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import SourceLocation


@attrs.frozen
class Scalar:
    """A Python type by name: int, float, bool, str, datetime, date or Any."""

    name: str


@attrs.frozen
class Named:
    """A model, enum or union component."""

    component: str


@attrs.frozen
class ListOf:
    """A list; ``nullable_items``: items may be null."""

    item: TypeRef
    nullable_items: bool = False


@attrs.frozen
class MapOf:
    """An object with free keys and values of one type."""

    value: TypeRef


@attrs.frozen
class Open:
    """An object of which nothing is known."""


TypeRef = Scalar | Named | ListOf | MapOf | Open


@attrs.frozen
class Field:
    """A property of a model. ``constant``: the only value that it can have (a discriminator).

    ``free_text``: any text is documented beside the known values.
    """

    wire: str
    python: str
    type: TypeRef
    required: bool
    nullable: bool
    read_only: bool
    deprecated: bool
    description: str
    free_text: bool = False
    constant: str | None = None


@attrs.frozen
class Model:
    """An object component. ``in_request``: reachable from a request body; ``in_response``: from a success body."""

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    in_request: bool
    in_response: bool


@attrs.frozen
class Enum:
    """A string enum component; members are (Python name, value)."""

    name: str
    module: str
    description: str
    members: tuple[tuple[str, str], ...]


@attrs.frozen
class Union:
    """A discriminated union component: the discriminator property (``tag``), and which value means which model."""

    name: str
    module: str
    description: str
    tag: str
    mapping: Mapping[str, str]
    members: tuple[str, ...]

    @property
    def untagged(self) -> str | None:
        """The member that a value without the discriminator belongs to."""
        return next((member for member in self.members if member not in self.mapping.values()), None)


@attrs.frozen
class PathParam:
    """A positional argument that goes into the path; ``identifier``: an id, which may be given as int or str."""

    wire: str
    python: str
    type: TypeRef
    identifier: bool


@attrs.frozen
class QueryParam:
    """A keyword argument: ``template`` is the name in the query string (``filter[status]``, ``include[]``).

    ``free_keys``: it also takes a mapping, whose keys go into the name (``filter[externalAppData.a.b]``).
    """

    python: str
    template: str
    type: TypeRef
    required: bool
    description: str
    deprecated: bool
    free_keys: bool = False


@attrs.frozen
class Body:
    """The request body of an operation."""

    type: TypeRef
    required: bool
    content_type: str


@attrs.frozen
class Result:
    """The result of a success: the type of the body without its envelope, None for no body."""

    type: TypeRef | None
    enveloped: bool


@attrs.frozen
class Operation:
    """One operation with every fact that the generated code uses."""

    id: str
    method: str
    path: str
    root: str
    chain: tuple[str, ...]
    verb: str
    family: str
    version: str
    tag: str
    summary: str
    description: str
    path_params: tuple[PathParam, ...]
    query: tuple[QueryParam, ...]
    body: Body | None
    results: Mapping[int, Result]
    errors: tuple[int, ...]
    pagination: str | None
    idempotent: bool
    deprecated: bool
    since: str | None
    deprecated_since: str | None
    replaced_by: str | None
    evidence: str | None
    origin: SourceLocation | None

    @property
    def key(self) -> str:
        """The dotted name below the root namespace: ``get``, ``notes.list``."""
        return ".".join((*self.chain, self.verb))

    @property
    def versioned_key(self) -> tuple[str, str, str]:
        """The name with the version; the versions of one method have the first two parts in common."""
        return (self.root, self.key, self.version)


@attrs.frozen
class Api:
    """A whole API. Components are sorted by name, operations by path and method.

    ``namespaces``: dotted namespace -> what it holds, in words, where the contract says it (``x-namespaces``).
    """

    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    unions: tuple[Union, ...]
    operations: tuple[Operation, ...]
    namespaces: Mapping[str, str] = attrs.field(factory=dict)

    def modules(self) -> Mapping[str, str]:
        """Return class or alias name -> models module."""
        every: list[Model | Enum | Union] = [*self.models, *self.enums, *self.unions]
        return {one.name: one.module for one in sorted(every, key=lambda one: one.name)}
