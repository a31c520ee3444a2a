"""Which fields hold secrets, and how a value is shown without them.

The rule looks at a field's wire name alone, lower-cased and without separators. A field is secret when its name
- contains `password`, `passphrase`, `passwd`, `secret`, `apikey`, `privatekey` or `credential`, or
- is or ends in `token`, `pin`, `authorizationkey` or `verificationcode` (`access_token`, `hashedPin`), or
- is a user name for SASL (`saslUsername`: half of a credential, and useless in a log).
Names that only talk about a secret are not: those whose first word is `require`, `has` or `is`
(`requirePasswordReset`).
A mapping that stands in a field named `sasl` is hidden whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

MASK = "***"
_ANYWHERE = ("password", "passphrase", "passwd", "secret", "apikey", "privatekey", "credential")
_ENDINGS = ("token", "pin", "authorizationkey", "verificationcode", "saslusername")
_TALK = re.compile(r"(require|has|is)(?=[A-Z_])")


@cache
def is_secret(wire_name: str) -> bool:
    """Whether the value under this wire name must not be shown."""
    if _TALK.match(wire_name):
        return False
    name = "".join(letter for letter in wire_name.lower() if letter.isalnum())
    return name == "sasl" or name.endswith(_ENDINGS) or any(part in name for part in _ANYWHERE)


def masked(value: Any) -> Any:
    """The value with secrets inside nested mappings replaced by `***`; for display only."""
    if isinstance(value, Mapping):
        return {key: shown(str(key), item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [masked(item) for item in value]
    return value


def shown(wire_name: str, value: Any) -> Any:
    """What may be displayed of the value found under `wire_name`: null is no secret."""
    if value is not None and is_secret(wire_name):
        return _Masked()
    return masked(value)


class _Masked:
    """Shows as `***`, without quotes: a mask must not look like a value."""

    def __repr__(self) -> str:
        return MASK
