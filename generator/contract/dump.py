"""The bundle as JSON text: plain for other tools, compact (a line per path and per component) for the repository.

Both spell out where null is allowed, for readers that know only what OpenAPI says.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.contract.strict import strict

if TYPE_CHECKING:
    from generator.contract.document import Contract


def pretty(contract: Contract) -> str:
    return json.dumps(strict(contract), indent=1, ensure_ascii=False) + "\n"


def compact(contract: Contract) -> str:
    """Diffs of this read well: one path item or component is one line."""
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
