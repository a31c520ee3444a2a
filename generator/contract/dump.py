"""Serialise the bundle as JSON: indented for other tools, one line per path and component for the repository.

Both write the strict form, in which ``null`` is declared as OpenAPI 3.0.3 requires.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.contract.strict import strict

if TYPE_CHECKING:
    from generator.contract.document import Contract


def pretty(contract: Contract) -> str:
    """Return indented JSON."""
    return json.dumps(strict(contract), indent=1, ensure_ascii=False) + "\n"


def compact(contract: Contract) -> str:
    """Return JSON with one line per path item and per component, so that diffs are readable."""
    document = strict(contract)
    parts = [f"{_json(key)}:{_json(value)}" for key, value in document.items() if key not in {"paths", "components"}]
    parts.append(f'"paths":{_lines(document["paths"])}')
    kinds = [f"{_json(kind)}:{_lines(members)}" for kind, members in document.get("components", {}).items()]
    parts.append('"components":{\n' + ",\n".join(kinds) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(members: dict[str, Any]) -> str:
    return "{\n" + ",\n".join(f"{_json(name)}:{_json(value)}" for name, value in members.items()) + "\n}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
