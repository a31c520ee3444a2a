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
_FLAG_PREFIX = re.compile(r"(require|has|is)(?=[A-Z_])")


@cache
def is_secret(wire_name: str) -> bool:
    """Return whether the value under this wire name is a secret."""
    if _FLAG_PREFIX.match(wire_name):
        return False
    name = "".join(letter for letter in wire_name.lower() if letter.isalnum())
    return name == "sasl" or name.endswith(_SECRET_ENDINGS) or any(part in name for part in _SECRET_PARTS)


def masked(value: Any) -> Any:
    """Return a copy of the value for display, with secrets inside nested mappings shown as ``***``."""
    if isinstance(value, Mapping):
        return {key: masked_field(str(key), item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [masked(item) for item in value]
    return value


def masked_field(wire_name: str, value: Any) -> Any:
    """Return the value under ``wire_name`` for display. Null is never masked: it reveals no secret."""
    if value is not None and is_secret(wire_name):
        return _Masked(MASK)
    return masked(value)


class _Masked(str):
    """The text ``***``. Its repr has no quotes, so that a mask cannot be mistaken for a value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return MASK
