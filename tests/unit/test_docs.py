"""The code in the documentation is code: it type-checks against the package."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PRELUDE = """
from datetime import datetime
from typing import Any
from ampeco_async import AmpecoClient

url = client_id = client_secret = TOKEN = ""
since: datetime
resume_from: str | None
ampeco: AmpecoClient
def save(items: list[Any], resume_from: str | None) -> None: ...
"""


def blocks(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", page.read_text(), flags=re.DOTALL | re.MULTILINE)


def test_every_block_type_checks(tmp_path: Path) -> None:
    found = [(page, block) for page in PAGES for block in blocks(page)]
    assert len(found) > 8
    code = PRELUDE
    for number, (page, block) in enumerate(found):
        imports = [line for line in block.splitlines() if re.match(r"(from|import) ", line)]
        body = [line for line in block.splitlines() if line not in imports]
        code += "\n".join(["", *imports, f"async def {page.stem.replace('-', '_')}_{number}() -> None:", "    pass"])
        code += "\n" + textwrap.indent("\n".join(body), "    ") + "\n"
    file = tmp_path / "documented.py"
    file.write_text(code)
    command = [sys.executable, "-m", "mypy", "--config-file", "", "--disable-error-code=name-defined", str(file)]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + code
