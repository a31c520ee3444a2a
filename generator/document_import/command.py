"""The commands ``import`` and ``lock``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract.bundle import bundle
from generator.contract.unbundle import write
from generator.document_import import published
from generator.document_import.corrections import overlay
from generator.document_import.import_report import as_json, needs_decision, report
from generator.document_import.importer import import_document
from generator.document_import.name_lock import breaking_name_changes, lock_text, names_of, read_lock

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def register(commands: Commands) -> tuple[argparse.ArgumentParser, ...]:
    """Add both commands and return their parsers; the caller adds ``--spec``."""
    importing = commands.add_parser("import", help="update the contract from the API's published document")
    importing.add_argument("file", type=Path, metavar="FILE", help="OpenAPI 3.0, JSON or YAML")
    importing.add_argument(
        "--corrections", type=Path, metavar="DIR", help="folder of overlays (default: corrections/ beside --spec)"
    )
    importing.add_argument("--check", action="store_true", help="write nothing")
    importing.add_argument("--json", type=Path, metavar="FILE", help="also write the list of changes as JSON")
    importing.set_defaults(run=_import)
    locking = commands.add_parser("lock", help="write the contract's names to the lock file")
    locking.add_argument("--accept", action="store_true", help="write even if names that users rely on change")
    locking.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the file would change")
    locking.set_defaults(run=_lock)
    for command in (importing, locking):
        command.add_argument(
            "--lock", type=Path, metavar="FILE", help="names that users rely on (default: names.lock beside --spec)"
        )
    return importing, locking


def _import(options: argparse.Namespace) -> int:
    folder = options.corrections or options.spec.parent / "corrections"
    document = overlay.apply(published.read(options.file), overlay.read(folder))
    lock_file = options.lock or options.spec.parent / "names.lock"
    before = bundle(options.spec) if options.spec.is_file() else None
    result = import_document(document, before, read_lock(lock_file))
    print(report(result.changes))
    if options.json:
        options.json.write_text(
            json.dumps(as_json(result.changes), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    if not options.check:
        written = write(result.contract, options.spec)
        lock_file.write_text(lock_text(result.lock), encoding="utf-8")
        print(f"{len(written)} files written")
    return 1 if needs_decision(result.changes) else 0


def _lock(options: argparse.Namespace) -> int:
    lock_file = options.lock or options.spec.parent / "names.lock"
    current = names_of(bundle(options.spec))
    breaking = breaking_name_changes(read_lock(lock_file), current)
    print(report(breaking))
    text = lock_text(current)
    unchanged = lock_file.is_file() and lock_file.read_text(encoding="utf-8") == text
    if options.check:
        return 0 if unchanged else 1
    if breaking and not options.accept:
        print("not written: use --accept to accept these changes")
        return 1
    lock_file.write_text(text, encoding="utf-8")
    return 0
