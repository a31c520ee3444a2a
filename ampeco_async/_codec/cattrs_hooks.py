"""A cattrs converter that decodes and encodes models with this package's compiled functions."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin
from uuid import UUID

from cattrs import Converter

from ampeco_async._codec.codec import Codec
from ampeco_async._codec.encoding import encode
from ampeco_async._codec.model import Model
from ampeco_async._codec.shapes import Discriminator

_SCALARS = (datetime.datetime, datetime.date, Decimal, UUID)


def make_converter(codec: Codec | None = None) -> Converter:
    """Return a converter: ``structure(obj, Session)``, ``structure(objs, list[Session])``, ``unstructure(session)``.

    Models, discriminated unions, datetimes, dates, decimals and UUIDs are decoded by ``codec`` (lenient by default);
    everything else is plain cattrs.
    """
    codec = codec or Codec()
    converter = Converter()
    converter.register_structure_hook_factory(
        lambda cls: _is_model(cls) or _is_tagged_union(cls) or cls in _SCALARS, lambda cls: _structure_hook(codec, cls)
    )
    converter.register_unstructure_hook_factory(lambda cls: _is_model(cls) or cls in _SCALARS, lambda _: encode)
    return converter


def _structure_hook(codec: Codec, cls: Any) -> Any:
    decode = codec.decoder(cls)
    return lambda value, _: decode(value)


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Model)


def _is_tagged_union(cls: Any) -> bool:
    return get_origin(cls) is Annotated and any(isinstance(extra, Discriminator) for extra in get_args(cls)[1:])


converter = make_converter()
