"""What a shape is called in messages, and which Python classes its JSON values have."""

from __future__ import annotations

from .shapes import Anything, Choice, Known, ListOf, MapOf, Nested, Scalar, Shape, Tagged

_JSON_TYPES = {int: "an integer", float: "a number", bool: "a boolean", str: "a string"}


def in_words(shape: Shape) -> str:
    """What is expected, for a message."""
    match shape:
        case Scalar(type=kind):
            return _JSON_TYPES.get(kind, f"a {kind.__name__}")
        case Known(members=members):
            return f"one of {', '.join(map(repr, members))}"
        case Nested() | Tagged() | MapOf():
            return "an object"
        case ListOf():
            return "a list"
        case Choice(options=options):
            return " or ".join(dict.fromkeys(map(in_words, options)))
        case Anything():
            return "a value"


def native(shape: Shape) -> tuple[type, ...]:
    """The Python classes that JSON values of this shape have, as documented."""
    match shape:
        case Scalar(type=kind):
            return {int: (int,), float: (float, int), bool: (bool,)}.get(kind, (str,))
        case Known(members=members):
            return tuple({type(value) for value in members})
        case Nested() | Tagged() | MapOf():
            return (dict,)
        case ListOf():
            return (list,)
        case Choice(options=options):
            return tuple(kind for option in options for kind in native(option))
        case Anything():
            return (dict, list, str, int, float, bool)
