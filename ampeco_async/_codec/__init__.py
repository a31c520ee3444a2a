"""Models to JSON values and back: lenient, lossless and fast.

Lenient decoding accepts responses that depart from the contract. A field that is absent or null is None; a value that
is invalid for its field leaves the field None and is preserved, raw, in ``extra`` under its wire name; so are unknown
keys. A list keeps its valid items, and ``extra`` the whole raw list. ``Codec(strict=True)`` raises instead, listing
every problem with its JSON path.

Values without a documented type (``extra``, ``Any``, free mappings), and lists and mappings of plain values, are the
objects of the parsed JSON themselves, not copies.

What was decoded can be encoded again. In a class that requests carry, a field that was absent has an empty slot: it
reads as None and is not sent, while None that was assigned or received as null is sent as null. ``del obj.field``
empties the slot again. In a class that is only received, None is never sent. ``fields.fields_of`` defines which class
is which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async._codec.codec import Codec, Decoder
from ampeco_async._codec.encoding import encode
from ampeco_async._codec.errors import DecodeProblem, DecodeProblemsError, EncodeError
from ampeco_async._codec.fields import UNSET, Unset, wire
from ampeco_async._codec.model import Model, OpenObject, model
from ampeco_async._codec.shapes import Discriminator

if TYPE_CHECKING:
    from ampeco_async._codec.cattrs_hooks import converter, make_converter

_default_codec = Codec()
decode = _default_codec.decode

__all__ = [
    "UNSET",
    "Codec",
    "DecodeProblem",
    "DecodeProblemsError",
    "Decoder",
    "Discriminator",
    "EncodeError",
    "Model",
    "OpenObject",
    "Unset",
    "converter",
    "decode",
    "encode",
    "make_converter",
    "model",
    "wire",
]


def __getattr__(name: str) -> Any:
    """Import the cattrs converter when it is first used: decoding does not need cattrs."""
    if name in ("converter", "make_converter"):
        from ampeco_async._codec import cattrs_hooks

        return getattr(cattrs_hooks, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
