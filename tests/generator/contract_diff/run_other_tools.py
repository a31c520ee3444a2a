"""Run the two other tools on every edit: ``python -m tests.generator.contract_diff.run_other_tools FOLDER``.

FOLDER is where ``npm install @useoptic/optic@1.0.9 openapi-diff@0.24.1`` was run. Its package.json needs ajv 8.12.0
under "overrides": without it Optic does not start. Prints every verdict that differs from the recorded
one; takes minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.generator.contract_diff.edits import EDITS
from tests.generator.contract_diff.support import properties
from tests.generator.contract_diff.test_other_tools import VERDICTS
from tests.generator.support import changed

QUIET = {"DO_NOT_TRACK": "1", "OPTIC_TELEMETRY": "0"}


def main(folder: Path) -> int:
    """Compare the verdicts with the recorded ones; return 1 if one differs."""
    differences = 0
    environment = {**os.environ, **QUIET}
    with tempfile.TemporaryDirectory() as work:
        for rule, (edit, _) in EDITS.items():
            for tool, flags in (("optic", ["--check", "--severity", "error"]), ("openapi-diff", [])):
                old, new = (write_document(Path(work), name, one, tool) for name, one in (("old", None), ("new", edit)))
                command = [str(folder / "node_modules" / ".bin" / tool), *(["diff"] if tool == "optic" else [])]
                completed = subprocess.run([*command, old, new, *flags], capture_output=True, env=environment)
                verdict = "yes" if completed.returncode else "no"
                if verdict != VERDICTS[rule][tool]:
                    differences += 1
                    print(f"{rule}: {tool}: breaking is {verdict}, recorded {VERDICTS[rule][tool]}")
    print(f"{differences} verdicts differ")
    return 1 if differences else 0


def write_document(folder: Path, name: str, edit: Any, tool: str) -> str:
    """Write the edited small contract to a file that the tool can read, and return its path."""

    def prepared(document: dict[str, Any]) -> None:
        if edit is not None:
            edit(document)
        if tool == "openapi-diff" and "Session" in document["components"]["schemas"]:
            properties(document, "Session").pop("parent", None)

    path = folder / f"{name}.json"
    path.write_text(json.dumps(changed(prepared).document))
    return str(path)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
