"""Models to plain dicts and back, for files, queues and other libraries. Nothing is lost on the way.

A plain dict differs from what is sent to the API: it has read-only fields, fractions of seconds and offsets, and keeps
``extra`` apart. A field that is absent where absence is recorded has no key; every other field has one, so that null
and absent remain different where they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar
from uuid import UUID

from ampeco_async._codec.coercion import Coercion, Coercions, ModelDecoder
from ampeco_async._codec.fields import UNSET, Field, fields_of
from ampeco_async._codec.lenient import coerce_field, preserve_raw
from ampeco_async._codec.model import Model, is_set
from ampeco_async._codec.namespace import namespace_of_class
from ampeco_async._codec.shapes import shape_of
from ampeco_async._codec.source import cached_by_class

M = TypeVar("M", bound=Model)

NameStyle = Literal["python", "wire"]
EXTRA = "extra"
"""The key of what has no field. No field of a model can have this name."""


def to_plain(model: Model, names: NameStyle, *, json: bool) -> dict[str, Any]:
    """Return the dict of a model; see ``Model.to_dict``."""
    if names not in ("python", "wire"):
        raise ValueError(f"names must be 'python' or 'wire', not {names!r}")
    fields = fields_of(type(model))
    if not fields:
        return {key: _plain(value, names, json) for key, value in model.extra.items()}
    plain = {
        (field.wire if names == "wire" else field.name): _plain(getattr(model, field.name), names, json)
        for field in fields
        if is_set(model, field)
    }
    if model.extra:
        plain[EXTRA] = {key: _plain(value, names, json) for key, value in model.extra.items()}
    return plain


def from_plain(cls: type[M], data: Mapping[str, Any]) -> M:
    """Return the model of a dict; see ``Model.from_dict``."""
    if not isinstance(data, Mapping):
        raise TypeError(f"expected a mapping, got {type(data).__name__}")
    model: M = _builder_of(cls)(dict(data))
    return model


def _plain(value: Any, names: NameStyle, json: bool) -> Any:
    if isinstance(value, Model):
        return to_plain(value, names, json=json)
    if isinstance(value, Mapping):
        return {_plain(key, names, json): _plain(item, names, json) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item, names, json) for item in value if item is not UNSET]
    return _json_scalar(value) if json else value


def _json_scalar(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (Decimal, UUID)) else value


@cached_by_class
def _builder_of(cls: type[Any]) -> ModelDecoder:
    fields = fields_of(cls)
    namespace = namespace_of_class(cls)
    by_name: dict[str, tuple[Field, Coercion]] = {}
    for field in fields:
        built = field, _COERCIONS.of(shape_of(field.annotation, namespace).shape)
        by_name[field.name] = built
    by_name |= {field.wire: by_name[field.name] for field in fields}

    def build(data: dict[str, Any]) -> Any:
        model = object.__new__(cls)
        model._extra = None
        for field in fields:
            if not field.records_absence:
                setattr(model, field.name, None)
        for key, value in data.items():
            if value is UNSET:
                continue
            if key in by_name:
                field, coerce = by_name[key]
                coerced = None if value is None else coerce_field(model, field.wire, value, coerce)
                # An invalid value leaves the slot empty where None would be sent as null.
                if coerced is not None or value is None or not field.records_absence:
                    setattr(model, field.name, coerced)
            elif not (fields and key == EXTRA and isinstance(value, Mapping)):
                preserve_raw(model, key, value)
        if fields and isinstance(kept := data.get(EXTRA), Mapping):
            model.extra.update(kept)
        return model

    return build


_COERCIONS = Coercions(_builder_of)
