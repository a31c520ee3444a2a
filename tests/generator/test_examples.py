"""Examples use nothing deprecated: they type-check against a package that is generated without it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

import ampeco_async
from generator.contract.bundle import bundle
from generator.lint import checked
from generator.render.files import package_files
from generator.render.output import write
from tests.unit.test_docs import PAGES, PRELUDE, blocks

if TYPE_CHECKING:
    from generator.python_api.ir import Api

RUNTIME = Path(ampeco_async.__file__).parent
ROOT = RUNTIME.parent
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*.py") if path.stem != "__init__")
# What the check has to find, so that it is known to work.
DEPRECATED = """
async def deprecated() -> None:
    session = await ampeco.sessions.get(1)
    print(session.energy)  # wrong
    await ampeco.rfid_tags.get(1)  # wrong
    await ampeco.evses.v2_0.get(1)  # wrong
"""


def without_deprecated(api: Api) -> Api:
    """The API as it is for those who use no deprecated operation, argument or field."""
    models = [attrs.evolve(one, fields=tuple(f for f in one.fields if not f.deprecated)) for one in api.models]
    operations = [
        attrs.evolve(one, query=tuple(param for param in one.query if not param.deprecated))
        for one in api.operations
        if not one.deprecated
    ]
    return attrs.evolve(api, models=tuple(models), operations=tuple(operations))


def documented() -> str:
    """The code of README and docs, each block a function, and of docstrings of the package."""
    found = [(page.stem.replace("-", "_"), block) for page in PAGES for block in blocks(page)]
    for path in sorted(RUNTIME.rglob("*.py")):
        if path.parent.name not in {"api", "models"}:
            found += [(path.stem, block) for block in docstring_code(path)]
    code = PRELUDE
    for number, (name, block) in enumerate(found):
        imports = [line for line in block.splitlines() if re.match(r"(from|import) ", line)]
        body = [line for line in block.splitlines() if line not in imports]
        code += "\n".join(["", *imports, f"async def {name}_{number}() -> None:", "    pass"])
        code += "\n" + textwrap.indent("\n".join(body), "    ") + "\n"
    return code


def docstring_code(path: Path) -> list[str]:
    """The literal blocks of the module's docstrings that are Python: indented, after a line that ends in ``::``."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            text = ast.get_docstring(node) or ""
            blocks_of_text = re.findall(r"::\n\n((?:    .*\n?|\n)+)", text)
            found += [code for block in blocks_of_text if is_python(code := textwrap.dedent(block))]
    return found


def is_python(code: str) -> bool:
    try:
        compile(code, "docstring", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError:
        return False
    return True


def test_examples_use_nothing_deprecated(tmp_path: Path) -> None:
    contract = bundle(ROOT / "spec" / "openapi.yaml")
    folder = tmp_path / "ampeco_async"
    write(package_files(contract, without_deprecated(checked(contract))), folder)
    for path in RUNTIME.iterdir():
        if not (folder / path.name).exists():
            (folder / path.name).symlink_to(path)
    # The generator writes the simulator's contract beside the package; the simulator itself is the real one.
    for path in (ROOT / "simulator" / "ampeco_simulator").iterdir():
        if not (tmp_path / "simulator" / "ampeco_simulator" / path.name).exists():
            (tmp_path / "simulator" / "ampeco_simulator" / path.name).symlink_to(path)
    (tmp_path / "documented.py").write_text(documented())
    (tmp_path / "deprecated.py").write_text(PRELUDE + DEPRECATED)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    names = ["documented.py", "deprecated.py", *(f"examples/{path.name}" for path in EXAMPLES)]
    command = [sys.executable, "-m", "mypy", "--config-file=", "--disable-error-code=name-defined", *names]
    environment = {"MYPYPATH": "simulator", "MYPY_CACHE_DIR": str(tmp_path / "cache"), "PATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    errors = [line for line in done.stdout.splitlines() if line.split(":")[0] in names and ": error:" in line]
    wrong = [at for at, line in enumerate((PRELUDE + DEPRECATED).splitlines(), 1) if "# wrong" in line]
    assert [line for line in errors if not line.startswith("deprecated.py")] == []
    assert [int(line.split(":")[1]) for line in errors] == wrong, done.stdout
