"""Compare and write the generated files; other files in their folders are stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.files import BESIDE_PACKAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GENERATED_FOLDERS = ("api", "models")


def differences(files: Mapping[str, str], package: Path) -> list[str]:
    """Return every file that is missing, differs or is stale, relative to the package's parent."""
    found = []
    for path, text in _targets(files, package).items():
        current = path.read_text(encoding="utf-8") if path.is_file() else None
        if current != text:
            found.append(f"{'missing' if current is None else 'differs'}: {path.relative_to(package.parent)}")
    found += [f"stale: {path.relative_to(package.parent)}" for path in _stale(files, package)]
    return sorted(found)


def write(files: Mapping[str, str], package: Path) -> int:
    """Write what changed, each file in one step, and remove stale files; return how many files were touched."""
    touched = 0
    for path, text in _targets(files, package).items():
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.new")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
        touched += 1
    for path in _stale(files, package):
        path.unlink()
        touched += 1
    return touched


def _targets(files: Mapping[str, str], package: Path) -> dict[Path, str]:
    return {(package.parent if name in BESIDE_PACKAGE else package) / name: text for name, text in files.items()}


def _stale(files: Mapping[str, str], package: Path) -> list[Path]:
    wanted = set(_targets(files, package))
    found = (path for name in GENERATED_FOLDERS for path in (package / name).glob("*.py*"))
    return sorted(path for path in found if path.suffix in {".py", ".pyi"} and path not in wanted)
