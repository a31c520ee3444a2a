"""Base of the generated namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ampeco_async._dispatcher import Dispatcher

N = TypeVar("N", bound="Resource")


class Resource:
    """A namespace of operations: ``ampeco.charge_points``, ``ampeco.charge_points.evses``, ``ampeco.evses.v2_0``."""

    __slots__ = ("_dispatcher", "_nested")

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        self._nested: dict[type[Resource], Resource] = {}

    def __repr__(self) -> str:
        """Name the namespace and its tenant."""
        return f"<{type(self).__name__} of {self._dispatcher.base_url}>"

    def _sub(self, namespace: type[N]) -> N:
        """Return the nested namespace, the same object each time."""
        known = self._nested.get(namespace)
        if not isinstance(known, namespace):
            known = self._nested[namespace] = namespace(self._dispatcher)
        return known
