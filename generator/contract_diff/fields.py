"""Compare the fields of a model, as attributes to read and as constructor arguments to pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract_diff.change import Change, code
from generator.contract_diff.type_compatibility import is_input_compatible, is_output_compatible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract_diff.compared_contract import ComparedContract
    from generator.python_api.ir import Field, Model
    from generator.render.annotate import Annotator


def compare(old: ComparedContract, new: ComparedContract, was: Model, now: Model) -> Iterator[Change]:
    """Yield every change of fields; they are matched by Python name, else by wire name."""
    before = {field.python: field for field in was.fields}
    after = {field.python: field for field in now.fields}
    removed = {field.wire: field for field in was.fields if field.python not in after}
    for field in now.fields:
        known = before.get(field.python)
        if known is None and field.wire in removed:
            known = removed.pop(field.wire)
            yield _change(now, known, "field-renamed", f"is now {code(field.python)}")
        if known is None:
            yield _added(new, was, now, field)
        else:
            yield from _compare_sending(was, now, known, field)
            yield from _compare_types(old, new, (was, known), (now, field))
            yield from _compare_defaults(old, new, (was, known), (now, field))
    for field in removed.values():
        yield _change(now, field, "field-removed", "is removed")


def annotation(annotator: Annotator, model: Model, field: Field) -> str:
    """Return the generated type of the attribute, which is also that of the constructor's argument."""
    if field.constant is not None:
        return f"Literal[{field.constant!r}]"
    text = annotator.field(field.type, request=model.in_request)
    own_id = field.wire == "id" and not field.nullable and not model.in_request
    optional = field.nullable or model.in_response or (field.read_only and model.in_request)
    return f"{text} | None" if optional and not own_id and text != "Any" else text


def required(model: Model, field: Field) -> bool:
    """Return whether the constructor of a request model requires the field."""
    return model.in_request and field.required and not field.read_only and field.constant is None


def _added(new: ComparedContract, was: Model, now: Model, field: Field) -> Change:
    kind = annotation(new.annotator, now, field)
    if was.in_request and required(now, field):
        return _change(now, field, "field-added-required", f"new, required: {code(kind)}")
    return _change(now, field, "field-added", f"new: {code(kind)}")


def _compare_sending(was: Model, now: Model, old: Field, new: Field) -> Iterator[Change]:
    """Yield the changes of the constructor's argument and of how the field is sent."""
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


def _compare_types(
    old: ComparedContract, new: ComparedContract, before: tuple[Model, Field], after: tuple[Model, Field]
) -> Iterator[Change]:
    was, now = annotation(old.annotator, *before), annotation(new.annotator, *after)
    if was == now:
        return
    enums = old.enums | new.enums
    readable = not before[0].in_response or is_output_compatible(was, now, enums)
    passable = not before[0].in_request or is_input_compatible(was, now, enums)
    rule = "field-type-fits" if readable and passable else "field-type"
    yield _change(after[0], after[1], rule, f"{code(was)} is now {code(now)}")


def _compare_defaults(
    old: ComparedContract, new: ComparedContract, before: tuple[Model, Field], after: tuple[Model, Field]
) -> Iterator[Change]:
    """Yield the changes of the value that the server uses for a field missing from a request."""
    if not (before[0].in_request and after[0].in_request):
        return
    was, now = (
        contract.contract.schemas[model.name]["properties"][field.wire].get("default")
        for contract, (model, field) in ((old, before), (new, after))
    )
    if was != now and None not in (was, now):
        yield _change(after[0], after[1], "field-default", f"default {code(was)} is now {code(now)}")


def _change(model: Model, field: Field, rule: str, message: str) -> Change:
    return Change(model.module, f"{model.name}.{field.wire}", f"{model.name}.{field.python}", rule, message)
