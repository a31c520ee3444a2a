"""How users call an operation: `charge_points.evses.list`, `evses.v2_0.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.naming.tree import newest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.python_api.ir import Operation


def call_names(operations: Iterable[Operation]) -> Mapping[str, str]:
    """Operation id -> dotted Python name; operations that have a newer twin stand under their version."""
    by_root: dict[str, list[Operation]] = {}
    for operation in operations:
        by_root.setdefault(operation.root, []).append(operation)
    names: dict[str, str] = {}
    for root, members in by_root.items():
        current = {operation.id for operation in newest(members)}
        for operation in members:
            version = "" if operation.id in current else f"v{operation.version.replace('.', '_')}."
            names[operation.id] = f"{root}.{version}{operation.key}"
    return names
