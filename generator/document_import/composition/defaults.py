"""Components that every contract may need, read from ``defaults.yaml``: page links, page metadata, open objects."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import source

if TYPE_CHECKING:
    from generator.contract.document import Schema

COMMON_FILE = "common.yaml"
OPEN_OBJECT = "OpenObject"


@cache
def _schemas() -> dict[str, Schema]:
    content: dict[str, dict[str, Schema]] = source.read(Path(__file__).with_name("defaults.yaml"))
    return content["schemas"]


def default_schemas() -> dict[str, Schema]:
    """Return copies of the default components by name."""
    return copy.deepcopy(_schemas())
