"""Format generated Python with ruff, all files in one run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE_LENGTH = 120


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the same files with the Python ones formatted, independently of any configuration file."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        python = {name: root / name for name in files if name.endswith((".py", ".pyi"))}
        for name, path in python.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
        settings = ["--isolated", "--no-cache", "--quiet", f"--line-length={LINE_LENGTH}", "--target-version=py311"]
        command = [sys.executable, "-m", "ruff", "format", *settings, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            message = f"ruff cannot format the output:\n{done.stderr}"
            raise RuntimeError(message)
        return {name: python[name].read_text(encoding="utf-8") if name in python else files[name] for name in files}
