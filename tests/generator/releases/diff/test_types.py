"""Which types can take the place of which."""

import pytest

from generator.releases.diff.types import reads, takes

ENUMS = frozenset({"Status"})


@pytest.mark.parametrize(
    ("old", "new", "read", "take"),
    [
        ("int", "int", True, True),
        ("float | None", "float", True, False),
        ("float", "float | None", False, True),
        ("float", "int", True, False),
        ("int", "float", False, True),
        ("str", "int", False, False),
        ("Status | str", "str", True, True),
        ("str", "Status | str", True, True),
        ("Literal['tod']", "str", False, True),
        ("Literal['tod']", "Literal['now']", False, False),
        ("Session", "Bill", False, False),
        ("Any", "int", False, False),
        ("int", "Any", False, True),
        ("list[int]", "list[int | None]", False, False),
        ("list[Status | str]", "list[str]", True, True),
        ("Sequence[int]", "Sequence[int | str]", False, True),
        ("Sequence[float]", "Sequence[int]", True, False),
        ("dict[str, float]", "dict[str, int]", False, False),
        ("Mapping[str, Any]", "Session | Mapping[str, Any]", False, True),
        ("Session | Mapping[str, Any]", "Mapping[str, Any]", True, False),
        ("OpenObject | Mapping[str, Any]", "Session", False, False),
        ("Pager[Session]", "Pager[Bill]", False, False),
        ("list[int]", "Sequence[int]", False, False),
        ("None", "OpenObject | None", False, True),
    ],
)
def test_fit(old: str, new: str, read: bool, take: bool) -> None:
    assert reads(old, new, ENUMS) is read
    assert takes(old, new, ENUMS) is take
