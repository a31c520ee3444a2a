"""Render the api modules: one per resource, and the table of all resources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.tree import ResourceTree, qualified_names, trees
from generator.python_api.naming.version_chains import older_versions
from generator.render.annotate import annotator
from generator.render.engine import import_line, render
from generator.render.facts import constants, table
from generator.render.hints import Hints, HintTable, hint_table
from generator.render.methods import MethodView, documented, method
from generator.render.namespaces import details, summary
from generator.render.package import OURS, Package

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import Api

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@attrs.frozen
class ClassView:
    """One namespace class; ``children`` and ``versions`` are properties."""

    name: str
    summary: str
    details: str
    children: tuple[PropertyView, ...]
    versions: tuple[PropertyView, ...]
    methods: tuple[MethodView, ...]


@attrs.frozen
class PropertyView:
    """A property that leads to another namespace class."""

    name: str
    class_name: str
    summary: str


def api_files(api: Api, package: Package = OURS) -> Mapping[str, str]:
    """Return file name below ``api/`` -> source text."""
    found = trees(api.operations, api.modules())
    hints = hint_table(api)
    files = {f"{tree.root}.py": _module(api, tree, package, hints) for tree in found}
    for suffix in ("py", "pyi"):
        files[f"__init__.{suffix}"] = render(f"api_init.{suffix}.jinja", trees=found, package=package)
    return files


def _module(api: Api, tree: ResourceTree, package: Package, hints: HintTable) -> str:
    names = qualified_names(api.operations)
    named = constants(tree)
    # A namespace called `date` hides the type of that name in the class that offers it.
    hidden = any(name in {"date", "datetime"} for namespace in tree.namespaces for name, _ in namespace.children)
    dates = "dt." if hidden else ""
    summaries = {namespace.class_name: summary(namespace, api.namespaces) for namespace in tree.namespaces}
    classes = []
    for namespace in tree.namespaces:
        writer = annotator(api, dates=dates, list_name="builtins.list" if namespace.lists else "list")
        methods = [
            documented(method(one, named[one.id], writer, names), hints.of_operation(one).translate)
            for one in namespace.operations
        ]
        classes.append(
            ClassView(
                name=namespace.class_name,
                summary=summaries[namespace.class_name],
                details=Hints({}, hints.everywhere).translate(details(namespace, api)),
                children=_properties(namespace.children, summaries),
                versions=_properties(namespace.versions, summaries),
                methods=tuple(methods),
            )
        )
    facts = table(tree, names, older_versions(tree.operations), annotator(api))
    words = {word for fact in facts for word in _IDENTIFIER.findall(fact.returns)}
    for view in classes:
        for one in view.methods:
            words |= set(_IDENTIFIER.findall(f"{one.signature} {one.returns}"))
    return render(
        "api_module.py.jinja",
        tree=tree,
        facts=facts,
        classes=classes,
        pager="Pager" in words,
        checked=_checked(api, words, package),
        package=package,
    )


def _properties(links: tuple[tuple[str, str], ...], summaries: Mapping[str, str]) -> tuple[PropertyView, ...]:
    return tuple(PropertyView(name, class_name, summaries[class_name]) for name, class_name in links)


def _checked(api: Api, words: set[str], package: Package) -> list[str]:
    """Imports for type checkers only."""
    abc = words & {"Mapping", "Sequence"}
    dates = words & {"date", "datetime"}
    found = ["import builtins"] if "builtins" in words else []
    found += ["import datetime as dt"] if "dt" in words else []
    found += [import_line("collections.abc", abc)] if abc else []
    found += [import_line("datetime", dates)] if dates and "dt" not in words else []
    found.append(import_line("typing", (words & {"Any"}) | {"Unpack"}))
    found.append("")
    found += [import_line("ampeco_async._codec", ["OpenObject"])] if "OpenObject" in words else []
    by_module: dict[str, list[str]] = {}
    for name, module in api.modules().items():
        if name in words:
            by_module.setdefault(module, []).append(name)
    models = [import_line(f"{package.name}.models.{module}", by_module[module]) for module in sorted(by_module)]
    runtime = ["from ampeco_async._options import CallOptions"]
    return [*found, *runtime, *models]
