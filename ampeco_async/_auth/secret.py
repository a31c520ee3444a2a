"""Secret values whose repr is a mask and that cannot be pickled."""

from __future__ import annotations

import re
from typing import Any, Final, NoReturn

from ampeco_async.errors import ConfigurationError

_MASK: Final = "***"
_VISIBLE_ASCII: Final = re.compile(r"[!-~]+")


class SecretStr(str):
    """A string whose repr is a mask, so that a traceback with local variables does not show it. Cannot be pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _MASK

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


class SecretFields(dict[str, Any]):
    """Form fields, headers or a JSON object with secrets: the repr shows the names only. Cannot be pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{name}: {_MASK}' for name in self)}}}"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("secrets cannot be pickled")


def checked_secret(value: object, name: str) -> SecretStr:
    """Return the value as a secret if it can be sent in a header: a string of visible ASCII characters, not empty.

    Raises ConfigurationError otherwise; its message has ``name``, never the value.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a string")
    if not value:
        raise ConfigurationError(f"{name} is empty")
    if not _VISIBLE_ASCII.fullmatch(value):
        raise ConfigurationError(f"{name} contains a space, a line break or another character that cannot be sent")
    return SecretStr(value)
