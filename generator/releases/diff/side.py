"""One of the two contracts of a comparison, with what is looked up in it again and again."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from generator.python_api.naming.calls import call_names
from generator.render.annotate import annotator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import Contract
    from generator.python_api.ir import Api, Operation
    from generator.render.annotate import Annotator

Identity = tuple[str, str]


class Side:
    """A contract and its Python surface. `label` is what the user called it."""

    def __init__(self, label: str, contract: Contract, api: Api) -> None:
        self.label = label
        self.contract = contract
        self.api = api

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Operation id -> how it is called."""
        return call_names(self.api.operations)

    @cached_property
    def by_name(self) -> Mapping[str, Operation]:
        return {self.names[operation.id]: operation for operation in self.api.operations}

    @cached_property
    def by_identity(self) -> Mapping[Identity, Operation]:
        return {identity(operation): operation for operation in self.api.operations}

    @cached_property
    def filed(self) -> bool:
        """Whether the contract has a file for each resource, from which modules take their names."""
        return len({origin.file for origin in self.contract.origins.values()}) > 1

    @cached_property
    def enums(self) -> frozenset[str]:
        return frozenset(enum.name for enum in self.api.enums)

    @cached_property
    def writer(self) -> Annotator:
        return annotator(self.api)


def identity(operation: Operation) -> Identity:
    """What an operation is for the server: parameter names do not matter there."""
    return operation.method, re.sub(r"\{[^{}]*\}", "{}", operation.path)


def route(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"
