"""What every contract may need: pages and open objects, written once for all."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import source

if TYPE_CHECKING:
    from generator.contract.document import Schema

FILE = "common.yaml"
PAGING = frozenset({"per_page", "cursor", "page"})
OPEN = "OpenObject"


@cache
def _house() -> dict[str, Schema]:
    found: dict[str, Schema] = source.read(Path(__file__).with_name("house.yaml"))["schemas"]
    return found


def schemas() -> dict[str, Schema]:
    """Name -> schema, fresh copies."""
    return copy.deepcopy(_house())
