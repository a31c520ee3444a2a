"""No two schemas say the same: equal but for descriptions means one component."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.contract import pointer
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract

_SILENT = frozenset({"description", "example", "examples", "title"})


def check(contract: Contract) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, component in contract.schemas.items():
        form = json.dumps(_form(component, in_properties=False), sort_keys=True)
        other = seen.setdefault(form, name)
        if other != name:
            where = contract.where(pointer.join("components", "schemas", name))
            yield Problem(where, "equal-components", f"says the same as {other}")


def _form(node: Any, *, in_properties: bool) -> Any:
    """The node without what does not change its meaning; a property named `title` is kept."""
    if isinstance(node, list):
        return [_form(child, in_properties=False) for child in node]
    if not isinstance(node, dict):
        return node
    kept = {key: child for key, child in node.items() if in_properties or key not in _SILENT}
    form = {key: _form(child, in_properties=key == "properties") for key, child in kept.items()}
    for key in ("required", "enum"):
        if not in_properties and isinstance(form.get(key), list):
            form[key] = sorted(form[key], key=str)
    return form
