"""What ``ampeco_async`` exports, and what importing it costs."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
import subprocess
import sys

import pytest

import ampeco_async
from ampeco_async import errors


def test_every_public_name_can_be_had() -> None:
    assert list(ampeco_async.__all__) == sorted(ampeco_async.__all__, key=_as_ruff_sorts)
    assert set(ampeco_async.__all__) == {*ampeco_async._NAMES, "__version__"}
    for name in ampeco_async.__all__:
        assert getattr(ampeco_async, name) is not None
        assert name in dir(ampeco_async)


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants, classes, the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_type_checkers_see_the_same_names_from_the_same_modules() -> None:
    tree = ast.parse(inspect.getsource(ampeco_async))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: (node.module or "").removeprefix("ampeco_async.")
        for node in checked.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert seen == ampeco_async._NAMES


def test_a_module_is_private_or_documented_in_the_package() -> None:
    modules = {module.name for module in pkgutil.iter_modules(ampeco_async.__path__)}
    documented = set(re.findall(r"``ampeco_async\.(\w+)``:", ampeco_async.__doc__ or ""))
    assert {name for name in modules if not name.startswith("_")} == documented
    assert {module.split(".")[0] for module in ampeco_async._NAMES.values()} <= modules


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        ampeco_async.nothing  # noqa: B018


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, ampeco_async; print(*sorted({'aiohttp', 'attrs', 'cattrs', 'orjson'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_the_client_does_without_the_models_and_the_extras() -> None:
    code = (
        "import sys, ampeco_async; ampeco_async.AmpecoClient('tenant.example', 't').sessions.list();"
        "print(*[m for m in sys.modules if m.startswith(('ampeco_async.models.', 'opentelemetry', 'redis'))])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_every_error_says_what_it_is() -> None:
    kinds = [
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, errors.AmpecoError)
    ]
    assert len(kinds) > 30
    assert [kind.__name__ for kind in kinds if getattr(ampeco_async, kind.__name__, None) is not kind] == []
    assert not [kind for kind in kinds if not kind.__doc__]
