"""The generated package for the small contract, run and type-checked with the real runtime around it."""

import asyncio
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import ampeco_async
from generator.render.output import write
from tests.generator.support import files

RUNTIME = Path(ampeco_async.__file__).parent
CHECKED = """
from ampeco_async.api.evses import Evses
from ampeco_async.api.sessions import Sessions
from ampeco_async.models import EvseCreate, Session

async def use(evses: Evses, sessions: Sessions) -> None:
    async for session in sessions.list(status="new", include=["externalAppData"], timeout=3.0):
        reveal_type(session)
    reveal_type(await sessions.get(5))
    reveal_type(await evses.create(EvseCreate(number="1", class_="x")))
    reveal_type(await evses.create({"number": "1"}))
    reveal_type(await evses.start(5))
    reveal_type(await evses.notes.replace(5, []))
    reveal_type(await evses.replace(5))
    await evses.delete(5)
    sessions.list(status=5)  # wrong
    EvseCreate()  # wrong
    await evses.create()  # wrong
    sessions.list(colour="red")  # wrong
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of the generated folders and the real rest."""
    folder = tmp_path_factory.mktemp("built") / "ampeco_async"
    write(files(), folder)
    for path in RUNTIME.iterdir():
        if not (folder / path.name).exists():
            (folder / path.name).symlink_to(path)
    return folder


@pytest.fixture
def loaded(package: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The generated folders in the place of the committed ones."""
    before = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "ampeco_async"}
    monkeypatch.syspath_prepend(str(package.parent))
    yield importlib.import_module("ampeco_async.api")
    for name in [name for name in sys.modules if name.split(".")[0] == "ampeco_async"]:
        del sys.modules[name]
    sys.modules.update(before)


class RecordingDispatcher:
    """Stands in for the client's dispatcher and keeps the arguments that the methods pass to it."""

    def __init__(self) -> None:
        self.seen: tuple[Any, ...] = ()

    async def call(self, *seen: Any) -> str:
        self.seen = seen
        return "result"


def test_every_module_and_name_loads(loaded: ModuleType) -> None:
    models = importlib.import_module("ampeco_async.models")
    for name in models.MODULES:
        assert getattr(models, name) is not None
        assert name in dir(models)
    with pytest.raises(AttributeError, match="Nothing"):
        models.Nothing  # noqa: B018
    for versions in loaded.RESOURCES.values():
        for module, cls in versions.values():
            assert getattr(importlib.import_module(f"ampeco_async.api.{module}"), cls)


def test_importing_loads_no_model(loaded: ModuleType) -> None:
    importlib.import_module("ampeco_async.models")
    importlib.import_module("ampeco_async.api.sessions")
    assert "ampeco_async.models.sessions" not in sys.modules


def test_versions_name_the_newest_first(loaded: ModuleType) -> None:
    assert list(loaded.RESOURCES["evses"].items()) == [("2.1", ("evses", "Evses")), ("2.0", ("evses", "EvsesV20"))]
    assert loaded.RESOURCES["oauth"] == {"": ("oauth", "Oauth")}


def test_methods_pass_every_argument(loaded: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    evses = importlib.import_module("ampeco_async.api.evses")
    sessions = importlib.import_module("ampeco_async.api.sessions")
    dispatcher = RecordingDispatcher()
    space = evses.Evses(dispatcher)

    assert asyncio.run(space.notes.get(1, 2, timeout=3)) == "result"
    operation, path, query, body, options = dispatcher.seen
    assert (operation.id, tuple(path), query, body, options) == ("evseNoteRead", (1, 2), {}, None, {"timeout": 3})

    assert asyncio.run(space.delete(1)) is None
    assert dispatcher.seen[0].id == "evseDelete"

    assert asyncio.run(space.start(1, {"userId": 2})) == "result"
    assert dispatcher.seen[3] == {"userId": 2}

    monkeypatch.setattr(sessions, "Pager", lambda *seen: seen)
    seen = sessions.Sessions(dispatcher).list(priority_=True, include=["x"], priority="bulk")
    assert seen[0] is dispatcher
    operation, path, query, options = seen[1:]
    assert (operation.pagination, tuple(path), options) == ("hybrid", (), {"priority": "bulk"})
    assert {name: value for name, value in query.items() if value is not None} == {"priority_": True, "include": ["x"]}
    assert set(query) == set(operation.query)


def test_older_versions_share_what_has_no_newer_version(loaded: ModuleType) -> None:
    evses = importlib.import_module("ampeco_async.api.evses")
    space = evses.Evses(RecordingDispatcher())
    assert type(space.v2_0) is evses.EvsesV20
    assert type(space.v2_0.notes) is type(space.notes) is evses.EvsesNotes
    newer = evses._GET
    assert (newer.older.id, newer.same_request, newer.older.replaced_by) == ("evseRead-v2.0", True, "evses.get")


def test_models_decode_and_encode(loaded: ModuleType) -> None:
    codec = importlib.import_module("ampeco_async._codec")
    models = importlib.import_module("ampeco_async.models")
    read = codec.Codec().decoder("Session")(
        {
            "id": "7",
            "from": "here",
            "post_code": "1000",
            "status": "finished",
            "smartCharging": {"mode": "tod", "until": "10:00"},
            "history": [{"mode": "dynamic", "limit": 1.5}, {"disabled": True}, {"mode": "new"}],
            "labels": {"a": {"withTax": 2}},
            "new": 1,
        }
    )
    assert (read.id, read.from_, read.post_code, read.energy) == ("7", "here", "1000", None)
    assert read.status is models.SessionStatus.FINISHED
    assert [type(one).__name__ for one in read.history] == ["SmartChargingDynamic", "SmartChargingOff", "OpenObject"]
    assert read.smart_charging.until == "10:00"
    assert read.extra == {"new": 1}
    assert codec.encode(models.EvseCreate(number="1", label=None)) == {"number": "1", "label": None}
    assert codec.encode(models.Evse(number="1", network_id="n", id=5)) == {"number": "1", "network_id": "n"}
    assert codec.encode(models.SmartChargingTod(until="x")) == {"mode": "tod", "until": "x"}


def test_type_checkers_see_every_type(package: Path) -> None:
    (package.parent / "use.py").write_text(CHECKED)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--python-version=3.11",
        "--no-incremental",
    ]
    arguments = ["-m", "use", "-p", "ampeco_async.api", "-p", "ampeco_async.models"]
    config = package.parent / "mypy.ini"
    config.write_text("[mypy]\n")
    done = subprocess.run(
        [*command, f"--config-file={config}", *arguments],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("use.py")]
    assert [line.split('"')[1] for line in lines if "Revealed type" in line] == [
        "ampeco_async.models.sessions.Session",
        "ampeco_async.models.sessions.Session",
        "ampeco_async.models.evses.Evse",
        "ampeco_async.models.evses.Evse",
        "ampeco_async.models.evses.StartResult | None",
        "list[ampeco_async.models.evses.Note]",
        "ampeco_async.models.evses.Evse | ampeco_async.models.evses.StartResult",
    ]
    wrong = [at for at, line in enumerate(CHECKED.splitlines(), 1) if "# wrong" in line]
    assert sorted({int(line.split(":")[1]) for line in lines if ": error:" in line}) == wrong
    assert [line for line in done.stdout.splitlines() if ": error:" in line and not line.startswith("use.py")] == []
