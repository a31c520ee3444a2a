"""The bundled contract, and how the rest of the generator looks things up in it."""

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
class Origin:
    """The file and pointer that a part of the bundle came from."""

    file: str
    pointer: str

    @property
    def module(self) -> str:
        """The name of the file without its suffix: the module its models go to."""
        return PurePosixPath(self.file).stem.replace("-", "_")


@attrs.frozen
class OperationNode:
    """One operation of the bundle with its path item's parameters merged in and parameter references resolved."""

    method: str
    path: str
    data: Schema
    parameters: tuple[Schema, ...]

    @property
    def pointer(self) -> str:
        return pointer.join("paths", self.path, self.method)

    def located(self, location: str) -> tuple[Schema, ...]:
        """The parameters that stand in `path`, `query`, `header` or `cookie`."""
        return tuple(parameter for parameter in self.parameters if parameter.get("in") == location)

    def declared(self, status: str) -> bool:
        return status in self.data.get("responses", {})


@attrs.frozen
class Contract:
    """A self-contained document, and where its parts came from."""

    document: Schema
    origins: Mapping[str, Origin] = attrs.field(factory=dict)

    @property
    def schemas(self) -> dict[str, Schema]:
        found: dict[str, Schema] = self.document.get("components", {}).get("schemas", {})
        return found

    def operations(self) -> Iterator[OperationNode]:
        """Every operation, in the order of the paths and of METHODS."""
        for path, item in self.document["paths"].items():
            shared = [self.resolve(parameter) for parameter in item.get("parameters", ())]
            for method in METHODS:
                if method in item:
                    own = [self.resolve(parameter) for parameter in item[method].get("parameters", ())]
                    taken = {(parameter.get("name"), parameter.get("in")) for parameter in own}
                    inherited = [one for one in shared if (one.get("name"), one.get("in")) not in taken]
                    yield OperationNode(method, path, item[method], (*inherited, *own))

    def resolve(self, node: Schema) -> Schema:
        """The node itself, or the component that it refers to."""
        while "$ref" in node:
            node = pointer.resolve(self.document, node["$ref"].removeprefix("#"))
        return node

    def where(self, at: str) -> str:
        """The place in the contract's files of a pointer into the bundle."""
        parts = pointer.split(at)
        for length in (3, 2):
            origin = self.origins.get(pointer.join(*parts[:length]))
            if origin is not None:
                return f"{origin.file}#{origin.pointer}{pointer.join(*parts[length:])}"
        return f"#{at}"

    def module(self, component: str) -> str:
        """The models module that a schema component belongs to."""
        origin = self.origins.get(pointer.join("components", "schemas", component))
        return origin.module if origin is not None else "common"
