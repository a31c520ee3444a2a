"""Which types can replace which others."""

import pytest

from generator.contract_diff.type_compatibility import is_input_compatible, is_output_compatible

ENUMS = frozenset({"Status"})


@pytest.mark.parametrize(
    ("old", "new", "output", "input_"),
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
def test_compatibility(old: str, new: str, output: bool, input_: bool) -> None:
    assert is_output_compatible(old, new, ENUMS) is output
    assert is_input_compatible(old, new, ENUMS) is input_
