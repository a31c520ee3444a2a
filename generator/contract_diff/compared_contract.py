"""One of the two contracts of a comparison, with its lookup tables."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from generator.python_api.naming.tree import qualified_names
from generator.render.annotate import annotator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import Contract
    from generator.python_api.ir import Api, Operation
    from generator.render.annotate import Annotator


class RouteIdentity(NamedTuple):
    """What identifies an operation for the server: its parameters have no names."""

    method: str
    path: str


class ComparedContract:
    """A contract and its Python API. ``label`` is what the user passed as OLD or NEW."""

    def __init__(self, label: str, contract: Contract, api: Api) -> None:
        self.label = label
        self.contract = contract
        self.api = api

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Return the Python name of each operation by id."""
        return qualified_names(self.api.operations)

    @cached_property
    def by_name(self) -> Mapping[str, Operation]:
        """Return the operations by Python name."""
        return {self.names[operation.id]: operation for operation in self.api.operations}

    @cached_property
    def by_identity(self) -> Mapping[RouteIdentity, Operation]:
        """Return the operations by method and path."""
        return {identity(operation): operation for operation in self.api.operations}

    @cached_property
    def has_files(self) -> bool:
        """Return whether the contract is split into files, which give modules their names."""
        return len({location.file for location in self.contract.locations.values()}) > 1

    @cached_property
    def enums(self) -> frozenset[str]:
        """Return the names of the enums."""
        return frozenset(enum.name for enum in self.api.enums)

    @cached_property
    def annotator(self) -> Annotator:
        """Return the writer of type annotations."""
        return annotator(self.api)


def identity(operation: Operation) -> RouteIdentity:
    """Return the identity of an operation, without the names of path parameters."""
    return RouteIdentity(operation.method, re.sub(r"\{[^{}]*\}", "{}", operation.path))


def route(operation: Operation) -> str:
    """Return ``GET /path``."""
    return f"{operation.method} {operation.path}"
