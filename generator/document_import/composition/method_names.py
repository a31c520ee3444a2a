"""Choose the Python method name of each operation: from the lock, else by the contract's rules, else from its path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.operation_names import operation_name, resource_root
from generator.python_api.naming.words import pascal, singular, snake

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from generator.contract.document import OperationNode
    from generator.document_import.name_lock import NameLock

_VERSIONED_PATH = re.compile(r"/[^/{}]+/((resources|actions|logs|notifications)/.*v\d+\.\d+|oauth/)")
_IGNORED_SEGMENT = re.compile(r"api|rest|public(-api)?|v\d+([._]\d+)*", re.IGNORECASE)
_VERBS = {"get": "get", "post": "create", "patch": "update", "put": "replace", "delete": "delete"}
_CRUD = frozenset({"list", *_VERBS.values()})


@attrs.frozen
class MethodName:
    """The Python name of an operation.

    Attributes:
        python: Namespaces and method, dotted: ``charge_points.evses.get``.
        version: The version in the path, an empty string if there is none.
        needs_override: Whether the generator's rules give another name, so that ``x-python-name`` is required.
        is_newest: Whether no newer version of the operation has the same name.
    """

    python: str
    version: str
    needs_override: bool
    is_newest: bool = True

    @property
    def root(self) -> str:
        """Return the first namespace."""
        return self.python.split(".")[0]

    @property
    def verb(self) -> str:
        """Return the method."""
        return self.python.rsplit(".", 1)[-1]

    @property
    def is_crud(self) -> bool:
        """Return whether the method lists, reads, creates, updates, replaces or deletes the namespace's resource."""
        return self.verb.rstrip("_") in _CRUD

    @property
    def entity(self) -> str:
        """Return the class name of the namespace's resource: ``ChargePointEvse``, ``EvseV20`` for an older version."""
        nouns = [pascal(singular(part)) for part in self.python.split(".")[:-1]]
        name = nouns[0]
        for noun in nouns[1:]:
            name = noun if noun.startswith(name) else f"{name}{noun}"
        return name if self.is_newest else f"{name}V{self.version.replace('.', '')}"


def method_names(nodes: Sequence[OperationNode], listings: Collection[str], lock: NameLock) -> dict[str, MethodName]:
    """Return the method name of each operation by ``GET /path``; ``listings`` has the keys of listings."""
    roots = frozenset(root for node in nodes if (root := resource_root(node.path)) is not None)
    names: dict[str, MethodName] = {}
    taken: set[tuple[str, str]] = set()
    # Operations on one item come first, so that they get the short names.
    for node in sorted(nodes, key=lambda one: (one.key not in lock.operations, -one.path.count("{"))):
        key = node.key
        at = operation_name(node.path, node.method, listing=key in listings, override=None, roots=roots)
        by_rule = ".".join((at.root, *at.chain, at.verb)) if _VERSIONED_PATH.match(node.path) else ""
        locked = lock.operations.get(key)
        preferred = locked.python if locked else by_rule or _name_from_path(node, listing=key in listings)
        name = preferred if locked else _unique(preferred, at.version, node, taken)
        taken.add((name, at.version))
        names[key] = MethodName(name, at.version, name != by_rule)
    return {key: attrs.evolve(one, is_newest=_is_newest(one, names.values())) for key, one in names.items()}


def _is_newest(one: MethodName, names: Iterable[MethodName]) -> bool:
    versions = [_number(other.version) for other in names if other.python == one.python]
    return _number(one.version) == max(versions)


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part)


def _name_from_path(node: OperationNode, *, listing: bool) -> str:
    """Use static segments as namespaces; the last one is the method if it is a verb (POST on ``.../cancel``)."""
    segments = [part for part in node.path.split("/") if part and not _IGNORED_SEGMENT.fullmatch(part)]
    names = [_identifier(part) for part in segments if not part.startswith("{")]
    verb = "list" if listing else _VERBS.get(node.method, node.method)
    ends_static = segments[-1:] != [] and not segments[-1].startswith("{")
    is_action = ends_static and node.method == "post" and len(names) > 1 and singular(names[-1]) == names[-1]
    if is_action:
        return ".".join(names)
    return ".".join((*(names or ["root"]), verb))


def _identifier(segment: str) -> str:
    return snake(re.sub(r"[{}]", " ", segment)).rstrip("_") or "item"


def _unique(preferred: str, version: str, node: OperationNode, taken: set[tuple[str, str]]) -> str:
    """Return a name that is neither another operation's name nor a namespace of one."""

    def clashes(name: str) -> bool:
        same = {other for other, other_version in taken if other_version == version}
        return name in same or any(o.startswith(f"{name}.") or name.startswith(f"{o}.") for o in same)

    *chain, verb = preferred.split(".")
    suffixes = [
        "",
        "_one" if node.path.endswith("}") else "_all",
        f"_by_{node.method}",
        *(f"_{n}" for n in range(2, 100)),
    ]
    names = [".".join((*chain, f"{verb}{suffix}")) for suffix in suffixes]
    # If a namespace is another operation's method, only another namespace avoids the clash.
    in_other_namespace = [".".join((*chain[:-1], f"{chain[-1]}_", f"{verb}{suffix}")) for suffix in suffixes]
    return next((name for name in (*names, *in_other_namespace) if not clashes(name)), preferred)
