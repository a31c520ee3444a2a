"""Result expressions, the lookup of names, the cattrs converter."""

from __future__ import annotations

import subprocess
import sys
import types
from datetime import UTC, datetime
from typing import Any

import pytest

from ampeco_async._codec import Codec, DecodeProblemsError, Model, OpenObject, converter, make_converter, model
from tests.unit.codec import sample_models
from tests.unit.codec.sample_models import Amount, Charger, Charging, Session, Status, Tod

CODEC = Codec(sample_models)


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
def test_result_expressions(result: Any, raw: Any, expected: Any) -> None:
    assert CODEC.decode(raw, result) == expected


def test_a_decoder_is_made_once() -> None:
    assert CODEC.decoder("list[Session]") is CODEC.decoder("list[Session]")


@pytest.mark.parametrize(("result", "raw"), [("str", {}), ("list[int]", ["x"]), ("Amount", None), ("int", "x")])
def test_a_value_that_cannot_be_the_result_is_refused(result: str, raw: Any) -> None:
    with pytest.raises(DecodeProblemsError):
        CODEC.decode(raw, result)


@pytest.mark.parametrize(
    "names", [sample_models, vars(sample_models), vars(sample_models).__getitem__, sample_models.__name__]
)
def test_names_from_a_module_mapping_function_or_dotted_name(names: Any) -> None:
    assert Codec(names).decode({}, "Amount") == Amount()


def test_an_unknown_name_is_a_name_error() -> None:
    with pytest.raises(NameError, match="Nonsense"):
        CODEC.decoder("Nonsense")
    with pytest.raises(NameError, match="Nonsense"):
        Codec("no.such.package").decoder("list[Nonsense]")


def test_an_unsupported_type_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        CODEC.decoder("tuple[int, ...]")


def test_names_are_looked_up_in_the_package_of_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    package = types.ModuleType("generated_elsewhere")
    requested: list[str] = []

    def lazy(name: str) -> Any:
        requested.append(name)
        if name == "Elsewhere":
            return Amount
        raise AttributeError(name)

    package.__getattr__ = lazy  # type: ignore[method-assign]
    module = types.ModuleType("generated_elsewhere.things")
    monkeypatch.setitem(sys.modules, package.__name__, package)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    source = "@model\nclass Thing(Model):\n    far: 'Elsewhere | None' = None\n"
    exec(source, vars(module) | (space := {"__name__": module.__name__, "model": model, "Model": Model}), space)
    assert requested == []
    assert Codec(space).decode({"far": {"withTax": 1}}, "Thing").far == Amount(with_tax=1.0)
    assert "Elsewhere" in requested


def test_inherited_fields_are_decoded() -> None:
    assert CODEC.decode({"id": 1, "label": "x"}, LabelledSession) == LabelledSession(id="1", label="x")


@model
class LabelledSession(Session):
    label: str | None = None


def test_the_cattrs_converter_uses_the_codec() -> None:
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
