"""Operations, before and after: what a call by its Python name reaches, and what the server offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.naming.tree import trees
from generator.releases.diff import arguments
from generator.releases.diff.arguments import Call
from generator.releases.diff.change import Change, code
from generator.releases.diff.side import identity, route
from generator.releases.diff.signature import signature
from generator.releases.diff.types import reads
from generator.render.text import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.python_api.ir import Operation
    from generator.releases.diff.side import Side


def compare(old: Side, new: Side) -> Iterator[Change]:
    """Every change of operations. A call is followed by its Python name, an operation by method and path."""
    reached = set()
    for operation in old.api.operations:
        heir = new.by_identity.get(identity(operation))
        now = new.by_name.get(old.names[operation.id])
        reached |= {identity(one) for one in (heir, _moved(operation, heir, now, old)) if one is not None}
        yield from _operation(old, new, operation, heir, now)
    for operation in new.api.operations:
        if identity(operation) not in reached:
            yield _change(new, operation, "operation-added", markdown(operation.summary))
    yield from _classes(old, new)


def _operation(old: Side, new: Side, was: Operation, heir: Operation | None, now: Operation | None) -> Iterator[Change]:
    name = old.names[was.id]
    if now is not None and now is not heir and _version(was, now):
        message = f"calls version {code(now.version)} now: pin {code(was.version)} to stay"
        yield _change(old, was, "default-version", message)
        yield from _call(old, new, was, now, through=name)
    if heir is not None:
        yield from _deprecation(new, was, heir)
        renamed = new.names[heir.id] != name
        if renamed and not (now is not None and _version(was, now)):
            yield _change(old, was, "operation-renamed", f"is now {code(new.names[heir.id])}")
        yield from _call(old, new, was, heir)
        yield from _facts(new, was, heir)
    elif _moved(was, heir, now, old) is not None and now is not None:
        yield _change(old, was, "operation-moved", f"is now {code(route(now))}")
        yield from _call(old, new, was, now)
    else:
        yield _change(old, was, "operation-removed", "is gone")


def _version(was: Operation, now: Operation) -> bool:
    """Whether a call of the same name goes to another version of the same thing."""
    return (was.root, was.key) == (now.root, now.key) and was.version != now.version


def _moved(was: Operation, heir: Operation | None, now: Operation | None, old: Side) -> Operation | None:
    """The operation of the same name and version at another path, which the old contract did not have."""
    fresh = now is not None and identity(now) not in old.by_identity
    return now if heir is None and now is not None and fresh and not _version(was, now) else None


def _deprecation(new: Side, was: Operation, heir: Operation) -> Iterator[Change]:
    if heir.deprecated and not was.deprecated:
        use = f"use {code(new.names[heir.replaced_by])}" if heir.replaced_by else "nothing takes its place"
        yield _change(new, heir, "operation-deprecated", use)
    elif was.deprecated and not heir.deprecated:
        yield _change(new, heir, "operation-restored", "is no longer deprecated")


def _call(old: Side, new: Side, was: Operation, now: Operation, through: str = "") -> Iterator[Change]:
    """What differs for a caller of `was` who now reaches `now`."""
    call = Call(now.root, route(now), through or new.names[now.id], through)
    before, after = signature(old, was), signature(new, now)
    yield from arguments.compare(call, before, after, old.enums | new.enums)
    if before.returns != after.returns:
        told = f"{code(before.returns)} is now {code(after.returns)}"
        fits = reads(before.returns, after.returns, old.enums | new.enums)
        kinds = {one.startswith("Pager[") for one in (before.returns, after.returns)}
        rule = "listing" if len(kinds) > 1 else "result-narrower" if fits else "result"
        yield Change(call.group, call.api, f"{call.python}()", rule, told, through)


def _facts(new: Side, was: Operation, now: Operation) -> Iterator[Change]:
    if was.pagination and now.pagination and was.pagination != now.pagination:
        yield _change(new, now, "page-style", f"pages: {was.pagination} is now {now.pagination}")
    if was.idempotent != now.idempotent:
        message = "a repeat is harmless now" if now.idempotent else "a repeat is not harmless any more"
        yield _change(new, now, "repeat", message)
    if was.body and now.body and was.body.content_type != now.body.content_type:
        yield _change(new, now, "content-type", f"{code(was.body.content_type)} is now {code(now.body.content_type)}")


def _classes(old: Side, new: Side) -> Iterator[Change]:
    """Namespaces that stay, under another class name: a model has taken theirs."""
    before, after = (
        {space.title: (tree.root, space.class_name) for tree in trees(side.api.operations, side.api.modules())
         for space in tree.namespaces}
        for side in (old, new)
    )  # fmt: skip
    for title in sorted(before.keys() & after.keys()):
        root, name = before[title]
        if name != after[title][1]:
            yield Change(root, title, name, "class-of-namespace", f"is now {code(after[title][1])}")


def _change(side: Side, operation: Operation, rule: str, message: str) -> Change:
    return Change(operation.root, route(operation), side.names[operation.id], rule, message)
