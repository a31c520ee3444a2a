"""Values that show themselves to nobody but the wire."""

from __future__ import annotations

from typing import Any, Final, NoReturn

from ampeco_async.errors import ConfigurationError

_MASK: Final = "***"


class SecretStr(str):
    """A string whose repr is a mask, so that a traceback with local variables does not show it. Cannot be pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _MASK

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a secret is not pickled")


class SecretFields(dict[str, Any]):
    """Form fields, headers or an answer that hold secrets: shows the names only. Cannot be pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{name}: {_MASK}' for name in self)}}}"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("secrets are not pickled")


def checked_secret(value: object, what: str) -> SecretStr:
    """Return the value if it can stand in a header; else `ConfigurationError`, which names `what` and not the value."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{what} must be a string")
    if not value:
        raise ConfigurationError(f"{what} is empty")
    if any(not "!" <= letter <= "~" for letter in value):
        raise ConfigurationError(f"{what} holds a space, a line break or another character that cannot be sent")
    return SecretStr(value)
