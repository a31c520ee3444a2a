"""The commands `import` and `lock`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.releases.importing import lock as locks
from generator.releases.importing import published, store
from generator.releases.importing.change import as_json, report, wants_decision
from generator.releases.importing.corrections import overlay
from generator.releases.importing.imported import imported
from generator.releases.importing.names import changed

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def register(commands: Commands) -> tuple[argparse.ArgumentParser, ...]:
    """Adds both commands; `--spec` is added by the caller."""
    importing = commands.add_parser("import", help="bring the contract up to date with the API's published document")
    importing.add_argument("file", type=Path, metavar="FILE", help="OpenAPI 3.0, JSON or YAML")
    importing.add_argument("--corrections", type=Path, metavar="DIR", help="overlays (default: beside the contract)")
    importing.add_argument("--check", action="store_true", help="write nothing")
    importing.add_argument("--json", type=Path, metavar="FILE", help="also write the list of changes as JSON")
    importing.set_defaults(run=_import)
    locking = commands.add_parser("lock", help="take the contract's names into the lock")
    locking.add_argument("--accept", action="store_true", help="even where names that users have change")
    locking.add_argument("--check", action="store_true", help="write nothing; fail when the lock would change")
    locking.set_defaults(run=_lock)
    for command in (importing, locking):
        command.add_argument("--lock", type=Path, metavar="FILE", help="names that users have (default: names.lock)")
    return importing, locking


def _import(options: argparse.Namespace) -> int:
    folder = options.corrections or options.spec.parent / "corrections"
    document = overlay.apply(published.read(options.file), overlay.read(folder))
    lock_file = options.lock or options.spec.parent / "names.lock"
    before = bundle(options.spec) if options.spec.is_file() else None
    done = imported(document, before, locks.read(lock_file))
    print(report(done.changes))
    if options.json:
        options.json.write_text(
            json.dumps(as_json(done.changes), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    if not options.check:
        touched = store.write(done.contract, options.spec)
        lock_file.write_text(locks.text(done.lock), encoding="utf-8")
        print(f"{len(touched)} files written")
    return 1 if wants_decision(done.changes) else 0


def _lock(options: argparse.Namespace) -> int:
    lock_file = options.lock or options.spec.parent / "names.lock"
    known, current = locks.read(lock_file), locks.lock_of(bundle(options.spec))
    broken = changed(known, current)
    print(report(broken))
    text = locks.text(current)
    same = lock_file.is_file() and lock_file.read_text(encoding="utf-8") == text
    if options.check:
        return 0 if same else 1
    if broken and not options.accept:
        print("not written: --accept takes these changes in")
        return 1
    lock_file.write_text(text, encoding="utf-8")
    return 0
