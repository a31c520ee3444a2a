"""What is loaded when: the package stays light until something of it is touched, and then loads only that."""

from __future__ import annotations

import ast
import json
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import ampeco_async
from ampeco_async import models

ROOT = Path(__file__).parents[2]
CLIENT = "ampeco = ampeco_async.AmpecoClient('https://tenant.example', token='t')"


def loaded_by(*lines: str) -> set[str]:
    """Modules that a fresh interpreter has after running the lines."""
    code = "\n".join(("import json, sys", *lines, "print(json.dumps(list(sys.modules)))"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def rooms(modules: set[str], room: str) -> set[str]:
    return {name.removeprefix(f"ampeco_async.{room}.") for name in modules if name.startswith(f"ampeco_async.{room}.")}


def test_importing_the_package_loads_next_to_nothing() -> None:
    modules = loaded_by("import ampeco_async")
    assert {name for name in modules if name.startswith("ampeco_async")} <= {"ampeco_async", "ampeco_async._version"}
    assert not modules & {"aiohttp", "attr", "cattrs", "orjson"}


def test_touching_a_resource_loads_that_resource_and_no_model() -> None:
    modules = loaded_by("import ampeco_async", CLIENT, "ampeco.sessions.list")
    assert rooms(modules, "api") == {"sessions"}
    assert rooms(modules, "models") == set()
    assert rooms(modules, "simulator") == set()
    assert not modules & {"redis", "opentelemetry", "cattrs"}


def test_decoding_loads_the_models_that_the_answer_names() -> None:
    modules = loaded_by("from ampeco_async._codec import decode", "decode({'id': '1'}, 'Session')")
    assert "sessions" in rooms(modules, "models")
    assert not rooms(modules, "models") & {"charge_points", "users", "locations"}


def test_everything_can_be_imported() -> None:
    optional = {"ampeco_simulator.pytest_plugin"}
    for module in pkgutil.walk_packages(ampeco_async.__path__, "ampeco_async."):
        if module.name not in optional and not module.name.endswith("__main__"):
            import_module(module.name)
    for name in ampeco_async.__all__:
        assert getattr(ampeco_async, name) is not None


def test_preload_leaves_nothing_to_import_or_compile() -> None:
    """A page of full sessions after ``preload`` enters no import and no compilation."""
    code = """
import asyncio, builtins, sys
import ampeco_async
from tests.support.mocked import MockedTenant

PAGE = b'{"data": [{"id": "1", "totalAmount": {"withTax": 1}, "priceBreakdown": [{"type": "energy"}]}]}'

async def run(preloaded):
    with MockedTenant() as tenant:
        async with ampeco_async.AmpecoClient(tenant.url, "token", limits=None) as ampeco:
            if preloaded:
                await ampeco.preload("sessions")
            before, compiled = set(sys.modules), []
            original = builtins.compile
            builtins.compile = lambda *arguments, **options: compiled.append(1) or original(*arguments, **options)
            tenant.respond(PAGE)
            await ampeco.sessions.list()
            builtins.compile = original
            print(len([n for n in set(sys.modules) - before if n.startswith("ampeco_async")]), len(compiled))

asyncio.run(run(True))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["0", "0"]
    without = code.replace("run(True)", "run(False)")
    done = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, check=True, cwd=ROOT)
    assert all(int(count) > 0 for count in done.stdout.split())


async def test_preload_of_an_unknown_resource() -> None:
    client = ampeco_async.AmpecoClient("tenant.example", token="t0ken")
    with pytest.raises(AttributeError, match="sesions"):
        await client.preload("sesions")


def test_type_checkers_see_the_models_that_are_there() -> None:
    stub = ast.parse(Path(models.__file__).with_suffix(".pyi").read_text())
    imports = [node for node in stub.body if isinstance(node, ast.ImportFrom) and str(node.module) != "collections.abc"]
    assert {name.asname: node.module for node in imports for name in node.names} == {
        name: f"ampeco_async.models.{module}" for name, module in models.MODULES.items()
    }


def test_a_star_import_brings_every_model() -> None:
    found: dict[str, object] = {}
    exec("from ampeco_async.models import *", found)
    assert found.keys() - {"__builtins__"} == models.MODULES.keys()
    assert found["Session"] is models.Session
