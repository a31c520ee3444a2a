"""The whole output for the small contract, file by file.

After a wanted change: `GOLDEN=write python -m pytest tests/generator/test_golden.py`, then read the diff.
"""

import os
import shutil
from pathlib import Path

from generator.contract.bundle import bundle
from tests.generator.support import GOLDEN, SPEC, files


def golden() -> dict[str, str]:
    return {
        path.relative_to(GOLDEN).as_posix().removesuffix(".golden"): path.read_text()
        for path in sorted(GOLDEN.rglob("*.golden"))
    }


def write(found: dict[str, str]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, text in found.items():
        path = Path(f"{GOLDEN / name}.golden")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_the_output_is_what_was_agreed() -> None:
    found = files()
    if os.environ.get("GOLDEN") == "write":
        write(found)
    expected = golden()
    assert list(found) == sorted(expected)
    for name, text in found.items():
        assert text == expected[name], name


def test_two_runs_are_equal_to_the_byte() -> None:
    assert files(bundle(SPEC)) == files(bundle(SPEC))
