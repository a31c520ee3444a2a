"""Rule: no two components are equal except for their descriptions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.contract import pointer
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract

_IGNORED = frozenset({"description", "example", "examples", "title"})


def check(contract: Contract) -> Iterator[Problem]:
    """Yield a problem for each component that equals an earlier one."""
    seen: dict[str, str] = {}
    for name, component in contract.schemas.items():
        form = json.dumps(_canonical(component, in_properties=False), sort_keys=True)
        other = seen.setdefault(form, name)
        if other != name:
            where = contract.where(pointer.join("components", "schemas", name))
            yield Problem(where, "equal-components", f"is equal to {other} except for descriptions")


def _canonical(node: Any, *, in_properties: bool) -> Any:
    """Return the node without keywords that do not change its meaning; a property named ``title`` is kept."""
    if isinstance(node, list):
        return [_canonical(child, in_properties=False) for child in node]
    if not isinstance(node, dict):
        return node
    kept = {key: child for key, child in node.items() if in_properties or key not in _IGNORED}
    form = {key: _canonical(child, in_properties=key == "properties") for key, child in kept.items()}
    for key in ("required", "enum"):
        if not in_properties and isinstance(form.get(key), list):
            form[key] = sorted(form[key], key=str)
    return form
