"""What is known of items below a parent where rules depend on it. The schema makes up the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.state.collection import Known

_CARD = {"type": "tokenized", "tokenizedType": "card", "default": False}

BELOW: Mapping[str, Sequence[Known]] = {
    "roaming-cpos.custom-tariff-filters": [{"order": 1}, {"order": 2}, {"order": 3}],
    "users.payment-methods": [
        {**_CARD, "default": True},
        {"type": "balance", "default": False},
        {"type": "corporate", "default": False},
        _CARD,
    ],
}
"""The items of each parent that the seed has made, in order of id."""
