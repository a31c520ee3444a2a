"""Render the models modules: one per contract file, and the table that finds a model's module."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from generator.python_api.naming.words import camel
from generator.render.annotate import Annotator, annotator, used
from generator.render.engine import import_line, render
from generator.render.hints import hint_table
from generator.render.package import OURS, Package
from generator.render.ruff import LINE_LENGTH
from generator.render.text import literal
from generator.render.wrapping import wrap_items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.python_api.ir import Api, Enum, Field, Model, Union
    from generator.render.hints import HintTable

_DATES = ("date", "datetime")
_Described = TypeVar("_Described", "Enum", "Union")


@attrs.frozen
class FieldView:
    """One line of a class body, and its docstring."""

    line: str
    doc: str


@attrs.frozen
class ModelView:
    """One class of a models module."""

    name: str
    doc: str
    fields: tuple[FieldView, ...]


def models_files(api: Api, package: Package = OURS) -> Mapping[str, str]:
    """Return file name below ``models/`` -> source text."""
    modules = sorted(set(api.modules().values()))
    hints = hint_table(api)
    files = {f"{module}.py": _module(api, module, package, hints) for module in modules}
    names: dict[str, list[str]] = {module: [] for module in modules}
    for name, module in api.modules().items():
        names[module].append(name)
    files["__init__.py"] = render("models_init.py.jinja", lines=_table(names), package=package)
    files["__init__.pyi"] = render("models_init.pyi.jinja", names=names, package=package)
    return files


def _table(names: Mapping[str, list[str]]) -> list[str]:
    """The lines of the table from modules to the names that they define."""
    lines: list[str] = []
    for module, members in names.items():
        one_line = f"    {literal(module)}: {literal(tuple(members))},"
        if len(one_line) <= LINE_LENGTH:
            lines.append(one_line)
        else:
            lines += [f"    {literal(module)}: (", *wrap_items([literal(name) for name in members], indent=8), "    ),"]
    return lines


def _module(api: Api, module: str, package: Package, hints: HintTable) -> str:
    models = [model for model in api.models if model.module == module]
    enums = [_documented(enum, hints) for enum in api.enums if enum.module == module]
    unions = [_documented(union, hints) for union in api.unions if union.module == module]
    # A field called `date` hides the type of that name in its class body.
    hidden = any(field.python in _DATES for model in models for field in model.fields)
    writer = annotator(api, dates="dt." if hidden else "")
    siblings = _siblings(api, module, models, unions, package)
    views = [_view(model, writer, hints.of_model(model.name).translate) for model in models]
    return render(
        "models_module.py.jinja",
        module=module,
        package=package,
        imports=_imports(models, enums, unions, views, hidden=hidden, crosses=bool(siblings)),
        siblings=siblings,
        enums=enums,
        models=views,
        unions=[(union, " | ".join([*union.members, "OpenObject"])) for union in unions],
    )


def _documented(component: _Described, hints: HintTable) -> _Described:
    return attrs.evolve(component, description=hints.of_model(component.name).translate(component.description))


def _view(model: Model, writer: Annotator, translate: Callable[[str], str]) -> ModelView:
    fields = (FieldView(_line(model, field, writer), translate(_doc(field))) for field in model.fields)
    return ModelView(model.name, translate(model.description), tuple(fields))


def _line(model: Model, field: Field, writer: Annotator) -> str:
    """``name: type = default``; whether it may be absent, null or unset."""
    kind = writer.field(field.type, request=model.in_request)
    received_only = model.in_request and field.read_only
    default: str | None
    if field.constant is not None:
        kind, default = f"Literal[{field.constant!r}]", repr(field.constant)
    elif received_only:
        kind, default = _optional(kind), "None"
    elif model.in_request:
        kind = _optional(kind) if field.nullable or model.in_response else kind
        default = None if field.required else "UNSET"
    else:
        own_id = field.wire == "id" and not field.nullable
        kind = kind if own_id else _optional(kind)
        default = None if own_id else "None"
    facts = [] if camel(field.python) == field.wire else [repr(field.wire)]
    facts += ["read_only=True"] if received_only else []
    facts += ["free_text=True"] if field.free_text and model.in_response else []
    if facts:
        default = f"wire({', '.join([*facts, *([f'default={default}'] if default else [])])})"
    return f"{field.python}: {kind}" + (f" = {default}" if default else "")


def _optional(kind: str) -> str:
    return kind if kind == "Any" else f"{kind} | None"


def _doc(field: Field) -> str:
    return f"Deprecated. {field.description}".strip() if field.deprecated else field.description


def _imports(
    models: list[Model], enums: list[Enum], unions: list[Union], views: list[ModelView], *, hidden: bool, crosses: bool
) -> list[str]:
    """The import lines of a module, sorted as ruff would."""
    names = {name for model in models for field in model.fields for name in used(field.type)}
    dates = names & set(_DATES)
    lines = " ".join(field.line for view in views for field in view.fields)
    mapping = "Mapping[" in lines
    typing = {"Any"} if "Any" in names or mapping else set()
    typing |= {"Literal"} if "Literal[" in lines else set()
    typing |= {"Annotated", "TypeAlias"} if unions else set()
    typing |= {"TYPE_CHECKING"} if crosses else set()
    codec = {"Model", "model"} if models else set()
    codec |= {name for name, text in (("UNSET", "UNSET"), ("wire", "= wire(")) if text in lines}
    codec |= {"Discriminator", "OpenObject"} if unions else names & {"OpenObject"}
    found = ["import datetime as dt"] if dates and hidden else []
    found += ["from collections.abc import Mapping"] if mapping else []
    found += [import_line("datetime", dates)] if dates and not hidden else []
    found += ["from enum import StrEnum"] if enums else []
    found += [import_line("typing", typing)] if typing else []
    found += [""] if found and codec else []
    found += [import_line("ampeco_async._codec", codec)] if codec else []
    return found


def _referenced(models: Iterable[Model], unions: Iterable[Union]) -> set[str]:
    """The components in the annotations of a module."""
    mentioned = {name for model in models for field in model.fields for name in used(field.type)}
    return {name for name in mentioned if name not in {*_DATES, "Any", "OpenObject"}} | {
        member for union in unions for member in union.members
    }


def _siblings(api: Api, module: str, models: list[Model], unions: list[Union], package: Package) -> Mapping[str, str]:
    """Module -> names to import from it for type checkers."""
    found: dict[str, list[str]] = {}
    table = api.modules()
    for name in sorted(_referenced(models, unions)):
        if table[name] != module:
            found.setdefault(table[name], []).append(name)
    return {sibling: import_line(f"{package.name}.models.{sibling}", found[sibling]) for sibling in sorted(found)}
