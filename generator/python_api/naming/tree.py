"""The namespaces: which class offers which operations, for the newest versions and for older ones by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from generator.python_api.ir import Operation
from generator.python_api.naming.words import pascal

Chain = tuple[str, ...]
_Members = Mapping[Chain, Mapping[str, Operation]]


@attrs.frozen
class Namespace:
    """One generated class. Children and versions are (attribute, class name).

    ``title`` is the dotted name with the version in it, ``chain`` without root and version.
    """

    class_name: str
    title: str
    root: str
    chain: Chain
    version: str | None
    operations: tuple[Operation, ...]
    children: tuple[tuple[str, str], ...]
    versions: tuple[tuple[str, str], ...]

    @property
    def lists(self) -> bool:
        """Whether a method named ``list`` hides the builtin in this class body."""
        return any(operation.verb == "list" for operation in self.operations)


@attrs.frozen
class ResourceTree:
    """All classes of one root namespace; ``versions`` is version -> class, the newest first."""

    root: str
    operations: tuple[Operation, ...]
    namespaces: tuple[Namespace, ...]
    versions: Mapping[str, str]


def version_number(version: str) -> tuple[int, ...]:
    """Return a sortable form of "2.1"; operations without a version come first."""
    return tuple(int(part) for part in version.split(".")) if version else ()


def trees(operations: Iterable[Operation], taken: Iterable[str]) -> tuple[ResourceTree, ...]:
    """Return one tree per root, sorted. ``taken`` are model names that no class may have."""
    by_root: dict[str, list[Operation]] = {}
    for operation in operations:
        by_root.setdefault(operation.root, []).append(operation)
    return tuple(_Tree(root, tuple(members), frozenset(taken)).build() for root, members in sorted(by_root.items()))


def newest(operations: Iterable[Operation]) -> list[Operation]:
    """Return the newest version of each method."""
    best: dict[str, Operation] = {}
    for operation in operations:
        current = best.get(operation.key)
        if current is None or version_number(operation.version) > version_number(current.version):
            best[operation.key] = operation
    return list(best.values())


def superseded(operations: Iterable[Operation]) -> list[Operation]:
    """Return the operations that have a newer version."""
    every = list(operations)
    current = {operation.id for operation in newest(every)}
    return [operation for operation in every if operation.id not in current]


def qualified_names(operations: Iterable[Operation]) -> Mapping[str, str]:
    """Return operation id -> dotted Python name; those that have a newer version stand under their own version.

    ``charge_points.evses.list``, ``evses.v2_0.get``.
    """
    by_root: dict[str, list[Operation]] = {}
    for operation in operations:
        by_root.setdefault(operation.root, []).append(operation)
    names: dict[str, str] = {}
    for root, members in by_root.items():
        current = {operation.id for operation in newest(members)}
        for operation in members:
            version = "" if operation.id in current else f"{_attribute(operation.version)}."
            names[operation.id] = f"{root}.{version}{operation.key}"
    return names


class _Tree:
    def __init__(self, root: str, operations: tuple[Operation, ...], taken: frozenset[str]) -> None:
        self._root = root
        self._operations = operations
        self._taken = taken
        self._newest = _members(newest(operations))
        self._namespaces: list[Namespace] = []

    def build(self) -> ResourceTree:
        old = superseded(self._operations)
        older = sorted({operation.version for operation in old}, key=version_number, reverse=True)
        views = {version: _members(self._of(version, old)) for version in older}
        attributes = tuple((_attribute(version), self._name((), version)) for version in older)
        self._emit((), self._newest, None, attributes)
        for version, view in views.items():
            self._emit((), view, version, ())
        first = max((o.version for o in self._operations if o.family != "actions"), key=version_number, default="")
        # A resource of actions alone is versioned by its actions.
        first = first or max((o.version for o in self._operations), key=version_number)
        versions = {first: self._name((), None), **{version: self._name((), version) for version in older}}
        return ResourceTree(self._root, self._operations, tuple(self._namespaces), versions)

    def _of(self, version: str, old: list[Operation]) -> list[Operation]:
        """What the resource offers at this version: its own operations, and actions that have a newer version."""
        return [o for o in self._operations if o.version == version and (o.family != "actions" or o in old)]

    def _emit(self, chain: Chain, view: _Members, version: str | None, versions: tuple[tuple[str, str], ...]) -> None:
        children = sorted(
            {other[len(chain)] for other in view if len(other) > len(chain) and other[: len(chain)] == chain}
        )
        named: list[tuple[str, str]] = []
        later: list[tuple[Chain, str | None]] = []
        for child in children:
            below = (*chain, child)
            shared = version is not None and _below(view, below) == _below(self._newest, below)
            own = None if shared else version
            named.append((child, self._name(below, own)))
            if not shared:
                later.append((below, own))
        operations = tuple(view.get(chain, {}).values())
        title = ".".join((self._root, *([_attribute(version)] if version else []), *chain))
        self._namespaces.append(
            Namespace(self._name(chain, version), title, self._root, chain, version, operations, tuple(named), versions)
        )
        for below, own in later:
            self._emit(below, view, own, ())

    def _name(self, chain: Chain, version: str | None) -> str:
        name = "".join(pascal(part) for part in (self._root, *chain))
        name += f"V{version.replace('.', '')}" if version else ""
        return f"{name}Resource" if name in self._taken else name


def _attribute(version: str) -> str:
    return f"v{version.replace('.', '_')}"


def _members(operations: Iterable[Operation]) -> _Members:
    found: dict[Chain, dict[str, Operation]] = {}
    for operation in operations:
        found.setdefault(operation.chain, {})[operation.verb] = operation
    return {chain: dict(sorted(verbs.items(), key=_verb_order)) for chain, verbs in found.items()}


_READS = ("list", "get")
_WRITES = ("create", "update", "replace", "delete")


def _verb_order(item: tuple[str, Operation]) -> tuple[int, int, str]:
    """Reads before writes before actions; in each group the usual verbs first, in their usual order."""
    verb, operation = item
    usual: tuple[str, ...]
    if operation.method == "GET":
        group, usual = 0, _READS
    elif operation.family != "actions":
        group, usual = 1, _WRITES
    else:
        group, usual = 2, ()
    return group, usual.index(verb) if verb in usual else len(usual), verb


def _below(view: _Members, chain: Chain) -> dict[tuple[Chain, str], str]:
    """Everything at and below a chain, by operation id."""
    size = len(chain)
    below = {other: verbs for other, verbs in view.items() if other[:size] == chain}
    return {(other, verb): operation.id for other, verbs in below.items() for verb, operation in verbs.items()}
