"""A cattrs converter whose hooks for models are the compiled functions."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin
from uuid import UUID

from cattrs import Converter

from .codec import Codec
from .discriminator import Discriminator
from .encoding import encode
from .record import Model


def make_converter(codec: Codec | None = None) -> Converter:
    """A new converter: `structure(obj, Session)`, `structure(objs, list[Session])`, `unstructure(session)`.

    Models and discriminated unions are read by `codec` (lenient by default); everything else is plain cattrs, with
    datetimes, dates, decimals and UUIDs as the wire spells them.
    """
    codec = codec or Codec()
    converter = Converter()
    converter.register_structure_hook_factory(
        lambda kind: _is_model(kind) or _is_union(kind) or kind in _SCALARS, lambda kind: _structure_hook(codec, kind)
    )
    converter.register_unstructure_hook_factory(lambda kind: _is_model(kind) or kind in _SCALARS, lambda _: encode)
    return converter


_SCALARS = (datetime.datetime, datetime.date, Decimal, UUID)


def _structure_hook(codec: Codec, kind: Any) -> Any:
    decode = codec.decoder(kind)
    return lambda value, _: decode(value)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _is_union(kind: Any) -> bool:
    return get_origin(kind) is Annotated and any(isinstance(extra, Discriminator) for extra in get_args(kind)[1:])


converter = make_converter()
