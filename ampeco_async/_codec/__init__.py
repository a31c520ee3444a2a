"""Models to JSON values and back: lenient, lossless and fast.

Decoding never fails for what the tenant's build does differently from the contract. A field that is absent or null is
None; a value that does not fit its type leaves the field None and is kept, raw, in `extra` under its wire name; so are
unknown keys. A list keeps the items that fit, and `extra` the whole list as it came. `Codec(strict=True)` raises
instead, listing every problem with its JSON path.

Values without a documented type (`extra`, `Any`, free mappings, plain lists) are the very objects of the decoded
JSON, not copies.

What was read can be written back. In a class that requests carry, a field absent from the response has an empty slot:
it reads as None and is not sent, while None by assignment (or received as null) is sent as null. `del obj.field`
empties the slot again. In a class that is only received, None is never sent. See `fields.fields_of` for which is which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codec import Codec, ResultDecoder
from .discriminator import Discriminator
from .encoding import encode
from .errors import DecodeProblem, DecodeProblemsError, EncodeError
from .fields import wire
from .open_object import OpenObject
from .record import Model, model
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .cattrs_hooks import converter, make_converter

_default = Codec()
decode = _default.decode

__all__ = [
    "UNSET",
    "Codec",
    "DecodeProblem",
    "DecodeProblemsError",
    "Discriminator",
    "EncodeError",
    "Model",
    "OpenObject",
    "ResultDecoder",
    "Unset",
    "converter",
    "decode",
    "encode",
    "make_converter",
    "model",
    "wire",
]


def __getattr__(name: str) -> Any:
    """The cattrs converter, made when first asked for: cattrs is not needed to decode."""
    if name in ("converter", "make_converter"):
        from . import cattrs_hooks

        return getattr(cattrs_hooks, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
