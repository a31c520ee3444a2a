"""Result expressions, names, the cattrs converter."""

from __future__ import annotations

import subprocess
import sys
import types
from datetime import UTC, datetime
from typing import Any

import pytest

from ampeco_async._codec import Codec, DecodeProblemsError, Model, OpenObject, converter, make_converter, model
from tests.unit.codec import contract
from tests.unit.codec.contract import Amount, Charger, Charging, Session, Status, Tod

CODEC = Codec(contract)


@pytest.mark.parametrize(
    ("result", "raw", "expected"),
    [
        ("Amount", {"withTax": 1}, Amount(with_tax=1.0)),
        ("list[Amount]", [{"withTax": 1}, []], [Amount(with_tax=1.0), Amount()]),
        ("dict[str, Any]", {"a": 1}, {"a": 1}),
        ("dict[str, Any]", [], {}),
        ("Any", [1], [1]),
        ("Any", None, None),
        ("Amount | None", None, None),
        ("Amount | None", {}, Amount()),
        ("str", 5, "5"),
        ("bool", 1, True),
        ("list[int]", ["1"], [1]),
        ("datetime", "2026-01-01T00:00:00Z", datetime(2026, 1, 1, tzinfo=UTC)),
        ("OpenObject", {"a": 1}, OpenObject(extra={"a": 1})),
        ("Status | str", "active", Status.ACTIVE),
        ("None", {"success": True}, None),
        (None, 1, None),
    ],
)
def test_expressions(result: Any, raw: Any, expected: Any) -> None:
    assert CODEC.decode(raw, result) == expected


def test_decoders_are_made_once() -> None:
    assert CODEC.decoder("list[Session]") is CODEC.decoder("list[Session]")


@pytest.mark.parametrize(("result", "raw"), [("str", {}), ("list[int]", ["x"]), ("Amount", None), ("int", "x")])
def test_results_that_cannot_be(result: str, raw: Any) -> None:
    with pytest.raises(DecodeProblemsError):
        CODEC.decode(raw, result)


@pytest.mark.parametrize("names", [contract, vars(contract), vars(contract).__getitem__, contract.__name__])
def test_names_come_from_anything(names: Any) -> None:
    assert Codec(names).decode({}, "Amount") == Amount()


def test_unknown_names_say_so() -> None:
    with pytest.raises(NameError, match="Nonsense"):
        CODEC.decoder("Nonsense")
    with pytest.raises(NameError, match="Nonsense"):
        Codec("no.such.package").decoder("list[Nonsense]")


def test_expressions_cannot_call_builtins_unseen() -> None:
    with pytest.raises(TypeError):
        CODEC.decoder("tuple[int, ...]")


def test_siblings_are_found_through_their_package(monkeypatch: pytest.MonkeyPatch) -> None:
    package = types.ModuleType("generated_elsewhere")
    asked: list[str] = []

    def lazy(name: str) -> Any:
        asked.append(name)
        if name == "Faraway":
            return Amount
        raise AttributeError(name)

    package.__getattr__ = lazy  # type: ignore[method-assign]
    module = types.ModuleType("generated_elsewhere.things")
    monkeypatch.setitem(sys.modules, package.__name__, package)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    source = "@model\nclass Thing(Model):\n    far: 'Faraway | None' = None\n"
    exec(source, vars(module) | (space := {"__name__": module.__name__, "model": model, "Model": Model}), space)
    assert asked == []
    assert Codec(space).decode({"far": {"withTax": 1}}, "Thing").far == Amount(with_tax=1.0)
    assert "Faraway" in asked


def test_inherited_fields_decode() -> None:
    assert CODEC.decode({"id": 1, "label": "x"}, LabelledSession) == LabelledSession(id="1", label="x")


@model
class LabelledSession(Session):
    label: str | None = None


def test_converter_uses_the_compiled_functions() -> None:
    raw = {"id": 1, "status": "active", "startedAt": "2026-01-01 00:00:00", "new": 2}
    session = converter.structure(raw, Session)
    assert session.status is Status.ACTIVE
    assert session.extra == {"new": 2}
    assert converter.unstructure(session) == {**raw, "id": "1", "startedAt": "2026-01-01T00:00:00Z"}
    assert converter.structure([raw], list[Session]) == [session]
    assert converter.unstructure([session]) == [converter.unstructure(session)]
    assert converter.structure({"charging": {"mode": "tod"}}, Charger).charging == Tod(mode="tod")
    assert make_converter(CODEC).structure({"mode": "tod"}, Charging) == Tod(mode="tod")
    assert converter.structure("2026-01-01", datetime) == datetime(2026, 1, 1, tzinfo=UTC)


def test_importing_the_codec_does_not_import_cattrs() -> None:
    code = "import sys; import ampeco_async._codec; sys.exit('cattrs' in sys.modules or 'aiohttp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
