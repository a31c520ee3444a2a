"""Ask the two other tools again: `python -m tests.generator.releases.diff.run_other_tools FOLDER`.

FOLDER is where `npm install @useoptic/optic@1.0.9 openapi-diff@0.24.1` was run (with ajv 8.12.0 under "overrides" in
its package.json, or Optic does not start). Prints every verdict that differs from the recorded one; takes minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.generator.releases.diff.edits import EDITS
from tests.generator.releases.diff.support import properties
from tests.generator.releases.diff.test_other_tools import VERDICTS
from tests.generator.support import changed

QUIET = {"DO_NOT_TRACK": "1", "OPTIC_TELEMETRY": "0"}


def main(folder: Path) -> int:
    differ = 0
    with tempfile.TemporaryDirectory() as work:
        for rule, (edit, _) in EDITS.items():
            for tool, flags in (("optic", ["--check", "--severity", "error"]), ("openapi-diff", [])):
                old, new = (written(Path(work), name, one, tool) for name, one in (("old", None), ("new", edit)))
                command = [str(folder / "node_modules" / ".bin" / tool), *(["diff"] if tool == "optic" else [])]
                done = subprocess.run([*command, old, new, *flags], capture_output=True, env={**os.environ, **QUIET})
                said = "yes" if done.returncode else "no"
                if said != VERDICTS[rule][tool]:
                    differ += 1
                    print(f"{rule}: {tool} says {said}")
    print(f"{differ} verdicts differ")
    return 1 if differ else 0


def written(folder: Path, name: str, edit: Any, tool: str) -> str:
    """The small contract, edited, as a file that the tool can read."""

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
