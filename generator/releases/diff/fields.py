"""Fields of a model, before and after, as attributes to read and as constructor arguments to give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.releases.diff.change import Change, code
from generator.releases.diff.types import reads, takes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.python_api.ir import Field, Model
    from generator.releases.diff.side import Side
    from generator.render.annotate import Annotator


def compare(old: Side, new: Side, was: Model, now: Model) -> Iterator[Change]:
    """Every difference; fields are the same when their Python names are, else when their wire names are."""
    before = {field.python: field for field in was.fields}
    after = {field.python: field for field in now.fields}
    gone = {field.wire: field for field in was.fields if field.python not in after}
    for field in now.fields:
        known = before.get(field.python)
        if known is None and field.wire in gone:
            known = gone.pop(field.wire)
            yield _change(now, known, "field-renamed", f"is now {code(field.python)}")
        if known is None:
            yield _added(new, was, now, field)
        else:
            yield from _sent(was, now, known, field)
            yield from _typed(old, new, (was, known), (now, field))
            yield from _defaults(old, new, (was, known), (now, field))
    for field in gone.values():
        yield _change(now, field, "field-removed", "is gone")


def annotation(writer: Annotator, model: Model, field: Field) -> str:
    """The type of the attribute as it is emitted: it is that of the constructor's argument, too."""
    if field.constant is not None:
        return f"Literal[{field.constant!r}]"
    text = writer.field(field.type, request=model.in_request)
    own_id = field.wire == "id" and not field.nullable and not model.in_request
    optional = field.nullable or model.in_response or (field.read_only and model.in_request)
    return f"{text} | None" if optional and not own_id and text != "Any" else text


def required(model: Model, field: Field) -> bool:
    """Whether the constructor of a class for requests asks for it."""
    return model.in_request and field.required and not field.read_only and field.constant is None


def _added(new: Side, was: Model, now: Model, field: Field) -> Change:
    kind = annotation(new.writer, now, field)
    if was.in_request and required(now, field):
        return _change(now, field, "field-added-required", f"new, required: {code(kind)}")
    return _change(now, field, "field-added", f"new: {code(kind)}")


def _sent(was: Model, now: Model, old: Field, new: Field) -> Iterator[Change]:
    """What the constructor asks for and what becomes of it."""
    if new.wire != old.wire and new.python == old.python:
        yield _change(now, new, "field-wire", f"{code(old.wire)} is now {code(new.wire)}")
    if new.deprecated and not old.deprecated:
        yield _change(now, new, "field-deprecated", "is deprecated")
    if not (was.in_request and now.in_request):
        return
    if required(now, new) and not required(was, old):
        yield _change(now, new, "field-required", "is required now")
    if required(was, old) and not required(now, new) and not new.read_only:
        yield _change(now, new, "field-optional", "is optional now")
    if old.read_only != new.read_only:
        rule, word = ("field-read-only", "not sent any more") if new.read_only else ("field-writable", "sent now")
        yield _change(now, new, rule, f"is {word}")


def _typed(old: Side, new: Side, before: tuple[Model, Field], after: tuple[Model, Field]) -> Iterator[Change]:
    was, now = annotation(old.writer, *before), annotation(new.writer, *after)
    if was == now:
        return
    enums = old.enums | new.enums
    readable = not before[0].in_response or reads(was, now, enums)
    givable = not before[0].in_request or takes(was, now, enums)
    rule = "field-type-fits" if readable and givable else "field-type"
    yield _change(after[0], after[1], rule, f"{code(was)} is now {code(now)}")


def _defaults(old: Side, new: Side, before: tuple[Model, Field], after: tuple[Model, Field]) -> Iterator[Change]:
    """What the server assumes for a field that is left out of a request."""
    if not (before[0].in_request and after[0].in_request):
        return
    was, now = (
        side.contract.schemas[model.name]["properties"][field.wire].get("default")
        for side, (model, field) in ((old, before), (new, after))
    )
    if was != now and None not in (was, now):
        yield _change(after[0], after[1], "field-default", f"default {code(was)} is now {code(now)}")


def _change(model: Model, field: Field, rule: str, message: str) -> Change:
    return Change(model.module, f"{model.name}.{field.wire}", f"{model.name}.{field.python}", rule, message)
