"""Explaining a keyword argument that a method does not have."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_async._options import CallOptions

if TYPE_CHECKING:
    from collections.abc import Collection

    from ampeco_async._operation import Operation

_OPTION_NAMES = frozenset(CallOptions.__annotations__)


def check_arguments(method: str, arguments: Collection[str], operation: Operation[Any] | None = None) -> None:
    """Raise TypeError for an argument that is not a call option, naming the one that was probably meant.

    Generated methods take their filters as parameters of their own and all else as options, so that a mistyped filter
    ends up here. Ignoring it would list the whole tenant.
    """
    for name in arguments:
        if name not in _OPTION_NAMES:
            raise TypeError(f"{method}() got an unexpected keyword argument {name!r}{_hint(name, operation)}")


def _hint(name: str, operation: Operation[Any] | None) -> str:
    known = [*_OPTION_NAMES, *(operation.query if operation is not None else ())]
    by_letters = {_letters(each): each for each in known}
    close = get_close_matches(_letters(name), by_letters, n=1, cutoff=0.6)
    body = _body_class(operation)
    if body is not None:
        fields = {_letters(field.name): field.name for field in attrs.fields(body)}
        if _letters(name) in fields:
            return f": it is a field of the body, {body.__name__}({fields[_letters(name)]}=...)"
    return f". Did you mean {by_letters[close[0]]!r}?" if close else ""


def _body_class(operation: Operation[Any] | None) -> type[Any] | None:
    """Return the model of the body, if it is one: ``"StartSession | Mapping[str, Any]"`` names it first."""
    if operation is None or operation.body is None:
        return None
    model = getattr(import_module("ampeco_async.models"), operation.body.partition(" ")[0], None)
    return model if isinstance(model, type) and attrs.has(model) else None


def _letters(name: str) -> str:
    """Return a name without case and underscores, so that ``userId`` and ``user_id`` are equal."""
    return name.replace("_", "").lower()
