"""Base of the generated namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_async._http.caller import Caller
    from ampeco_async._operation import Operation
    from ampeco_async._options import CallOptions
    from ampeco_async._pagination import Pager

R = TypeVar("R")
N = TypeVar("N", bound="Resource")


class Resource:
    """A namespace of operations: ``ampeco.charge_points``, ``ampeco.charge_points.evses``, ``ampeco.evses.v2_0``."""

    __slots__ = ("_caller", "_nested")

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._nested: dict[type[Resource], Resource] = {}

    def __repr__(self) -> str:
        """Name the namespace."""
        return f"<{type(self).__name__} of {self._caller.engine.sender.origin}>"

    async def _call(
        self,
        operation: Operation[R],
        path_values: Sequence[object],
        query: Mapping[str, Any],
        body: object,
        options: CallOptions,
    ) -> R:
        """Make one call: path values in the order of the placeholders, query values by Python name."""
        return await self._caller.call(operation, path_values, query, body, options)

    def _pages(
        self, operation: Operation[R], path_values: Sequence[object], query: Mapping[str, Any], options: CallOptions
    ) -> Pager[R]:
        """Return a listing, of any pagination style."""
        return self._caller.pages(operation, path_values, query, options)

    def _sub(self, namespace: type[N]) -> N:
        """Return the nested namespace, the same object each time."""
        known = self._nested.get(namespace)
        if not isinstance(known, namespace):
            known = self._nested[namespace] = namespace(self._caller)
        return known
