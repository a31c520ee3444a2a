"""The marker for "this field is not sent"."""

from __future__ import annotations

from typing import Any, Final, Literal, final


@final
class Unset:
    """Type of `UNSET`. It has one instance: calling, copying and unpickling all give `UNSET` itself."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


# Declared Any so that `label: str | None = UNSET` type-checks without `Unset` leaking into every field's type.
UNSET: Final[Any] = Unset()
