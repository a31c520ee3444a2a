"""Which fields hold secrets, and how a value is displayed without them.

The rule looks at a field's wire name alone, in lower case and without separators. A field is secret when its name

- contains ``password``, ``passphrase``, ``passwd``, ``secret``, ``apikey``, ``privatekey`` or ``credential``, or
- is or ends in ``token``, ``pin``, ``authorizationkey`` or ``verificationcode`` (``access_token``, ``hashedPin``), or
- is a SASL user name (``saslUsername``), which is half of a credential, or
- is ``sasl``: a mapping under that name is masked as a whole.

A name whose first word is ``require``, ``has`` or ``is`` (``requirePasswordReset``) is a flag about a secret, not a
secret.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

MASK = "***"
_SECRET_PARTS = ("password", "passphrase", "passwd", "secret", "apikey", "privatekey", "credential")
_SECRET_ENDINGS = ("token", "pin", "authorizationkey", "verificationcode", "saslusername")
_MAX_DEPTH = 20
_MAX_BITS = 2_000
"""Below what any setting of Python's limit on the digits of an integer allows (640)."""
_FLAG_PREFIX = re.compile(r"(require|has|is)(?=[A-Z_])")


@cache
def is_secret(wire_name: str) -> bool:
    """Return whether the value under this wire name is a secret."""
    if _FLAG_PREFIX.match(wire_name):
        return False
    name = "".join(letter for letter in wire_name.lower() if letter.isalnum())
    return name == "sasl" or name.endswith(_SECRET_ENDINGS) or any(part in name for part in _SECRET_PARTS)


def masked(value: Any, parents: tuple[int, ...] = ()) -> Any:
    """Return a copy of the value for display, with secrets inside nested mappings shown as ``***``.

    Its repr never fails: what contains itself, or is nested more than 20 levels deep, shows as ``...``, and an integer
    that Python refuses to write out as its size. ``parents`` are the ids of the containers around the value.
    """
    if isinstance(value, (Mapping, list, tuple)):
        if len(parents) >= _MAX_DEPTH or id(value) in parents:
            return _Shown("...")
        parents = (*parents, id(value))
        if isinstance(value, Mapping):
            return {key: masked_field(str(key), item, parents) for key, item in value.items()}
        return [masked(item, parents) for item in value]
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        return _Shown(f"<integer of {value.bit_length()} bits>")
    return value


def masked_field(wire_name: str, value: Any, parents: tuple[int, ...] = ()) -> Any:
    """Return the value under ``wire_name`` for display. Null is never masked: it reveals no secret."""
    if value is not None and is_secret(wire_name):
        return _Shown(MASK)
    return masked(value, parents)


class _Shown(str):
    """Text whose repr has no quotes, so that it cannot be mistaken for a value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)
