"""The bundled contract and its lookups."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
Schema = dict[str, Any]


@attrs.frozen
class SourceLocation:
    """The contract file, and the pointer in it, that a part of the bundle was read from."""

    file: str
    pointer: str

    @property
    def module(self) -> str:
        """Return the file name without its suffix: the Python module of its models."""
        return PurePosixPath(self.file).stem.replace("-", "_")


@attrs.frozen
class OperationNode:
    """One operation of the bundle, with its path item's parameters merged in and parameter references resolved."""

    method: str
    path: str
    data: Schema
    parameters: tuple[Schema, ...]

    @property
    def key(self) -> str:
        """Return ``GET /path``, which identifies the operation in reports and in the name lock."""
        return f"{self.method.upper()} {self.path}"

    @property
    def pointer(self) -> str:
        """Return the JSON pointer of the operation in the bundle."""
        return pointer.join("paths", self.path, self.method)

    def parameters_in(self, location: str) -> tuple[Schema, ...]:
        """Return the parameters whose ``in`` is ``path``, ``query``, ``header`` or ``cookie``."""
        return tuple(parameter for parameter in self.parameters if parameter.get("in") == location)


@attrs.frozen
class Contract:
    """A self-contained OpenAPI document; ``locations`` maps pointers of its parts to the files they were read from."""

    document: Schema
    locations: Mapping[str, SourceLocation] = attrs.field(factory=dict)

    @property
    def schemas(self) -> dict[str, Schema]:
        """Return the schema components by name."""
        found: dict[str, Schema] = self.document.get("components", {}).get("schemas", {})
        return found

    def operations(self) -> Iterator[OperationNode]:
        """Yield every operation, in the order of the paths and of ``METHODS``."""
        for path, item in self.document["paths"].items():
            shared = [self.resolve(parameter) for parameter in item.get("parameters", ())]
            for method in METHODS:
                if method in item:
                    own = [self.resolve(parameter) for parameter in item[method].get("parameters", ())]
                    taken = {(parameter.get("name"), parameter.get("in")) for parameter in own}
                    inherited = [one for one in shared if (one.get("name"), one.get("in")) not in taken]
                    yield OperationNode(method, path, item[method], (*inherited, *own))

    def resolve(self, node: Schema) -> Schema:
        """Return the node itself, or the component that it refers to."""
        while "$ref" in node:
            node = pointer.resolve(self.document, node["$ref"].removeprefix("#"))
        return node

    def where(self, at: str) -> str:
        """Translate a pointer into the bundle to ``file#pointer`` in the contract's files."""
        parts = pointer.split(at)
        for length in (3, 2):
            location = self.locations.get(pointer.join(*parts[:length]))
            if location is not None:
                return f"{location.file}#{location.pointer}{pointer.join(*parts[length:])}"
        return f"#{at}"

    def module(self, component: str) -> str:
        """Return the models module of a schema component."""
        location = self.locations.get(pointer.join("components", "schemas", component))
        return location.module if location is not None else "common"
