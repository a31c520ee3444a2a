"""Python names that clash or are too long: found before anything is rendered."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.problem import Problem
from generator.python_api.naming.tree import Namespace, trees

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.python_api.ir import Api, Operation

LONGEST_NAME = 60


def clashes(api: Api) -> list[Problem]:
    """Return every clash in models, methods, arguments and namespaces."""
    return [
        *_model_names(api),
        *_fields(api),
        *_operations(api.operations),
        *_namespaces(api),
        *_described(api),
        *(problem for operation in api.operations for problem in _arguments(operation)),
    ]


def _model_names(api: Api) -> Iterator[Problem]:
    names = list(api.modules())
    for folded, count in Counter(name.lower() for name in names).items():
        if count > 1:
            clashing = ", ".join(name for name in names if name.lower() == folded)
            yield Problem(clashing, "name-clash", "model names that differ only by case")
    for name in names:
        yield from _long(name, name)


def _fields(api: Api) -> Iterator[Problem]:
    for model in api.models:
        for python, count in Counter(field.python for field in model.fields).items():
            if count > 1:
                clashing = ", ".join(field.wire for field in model.fields if field.python == python)
                yield Problem(model.name, "name-clash", f"properties {clashing} would all be {python}")
            yield from _long(model.name, python)
    for enum in api.enums:
        for member, _ in enum.members:
            yield from _long(enum.name, member)


def _operations(operations: Iterable[Operation]) -> Iterator[Problem]:
    by_name: dict[tuple[str, str, str], Operation] = {}
    for operation in operations:
        other = by_name.setdefault(operation.versioned_key, operation)
        if other is not operation:
            name = f"{operation.root}.{operation.key} of version {operation.version or 'none'}"
            message = f"{name} is {other.method} {other.path} already: give one of them x-python-name"
            yield Problem(f"{operation.method} {operation.path}", "name-clash", message)
        yield from _long(f"{operation.method} {operation.path}", operation.verb)


def _namespaces(api: Api) -> Iterator[Problem]:
    for tree in trees(api.operations, api.modules()):
        for namespace in tree.namespaces:
            yield from _long(namespace.title, namespace.class_name)
            yield from _attributes(namespace)
        names = Counter(namespace.class_name for namespace in tree.namespaces)
        for name in (name for name, count in names.items() if count > 1):
            yield Problem(tree.root, "name-clash", f"two namespaces would be class {name}")


def _described(api: Api) -> Iterator[Problem]:
    known = {".".join((one.root, *one.chain)) for tree in trees(api.operations, ()) for one in tree.namespaces}
    for name in api.namespaces.keys() - known:
        yield Problem(name, "namespace", "x-namespaces describes a namespace that there is not")


def _attributes(namespace: Namespace) -> Iterator[Problem]:
    methods = [operation.verb for operation in namespace.operations]
    attributes = [name for name, _ in (*namespace.children, *namespace.versions)]
    for name, count in Counter([*methods, *attributes]).items():
        if count > 1:
            yield Problem(namespace.title, "name-clash", f"{name} is both a method and a namespace: use x-python-name")


def _arguments(operation: Operation) -> Iterator[Problem]:
    where = f"{operation.method} {operation.path}"
    names = [*(param.python for param in operation.path_params), *(param.python for param in operation.query)]
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem(where, "name-clash", f"two arguments would be named {name}")
        yield from _long(where, name)
    templates = Counter(param.template for param in operation.query)
    for template in (template for template, count in templates.items() if count > 1):
        yield Problem(where, "name-clash", f"two arguments would be sent as {template}")


def _long(where: str, name: str) -> Iterator[Problem]:
    if len(name) > LONGEST_NAME:
        yield Problem(where, "name-length", f"{name} has {len(name)} characters, more than {LONGEST_NAME}")
