"""How users will call an operation: by lock, by the contract's own rules, or by its path where those do not reach."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.places import place, resource_root
from generator.python_api.naming.words import pascal, singular, snake
from generator.releases.importing.lock import Lock, call

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from generator.contract.document import OperationNode

_FAMILIES = re.compile(r"/[^/{}]+/((resources|actions|logs|notifications)/.*v\d+\.\d+|oauth/)")
_SKIPPED = re.compile(r"api|rest|public(-api)?|v\d+([._]\d+)*", re.IGNORECASE)
_VERBS = {"get": "get", "post": "create", "patch": "update", "put": "replace", "delete": "delete"}
_CRUD = frozenset({"list", *_VERBS.values()})


@attrs.frozen
class Call:
    """`python` is dotted; `override` says that only x-python-name can tell it; `newest`: no newer twin."""

    python: str
    version: str
    override: bool
    newest: bool = True

    @property
    def root(self) -> str:
        return self.python.split(".")[0]

    @property
    def verb(self) -> str:
        return self.python.rsplit(".", 1)[-1]

    @property
    def crud(self) -> bool:
        return self.verb.rstrip("_") in _CRUD

    @property
    def entity(self) -> str:
        """The class name of what the namespace holds: `ChargePointEvse`, `EvseV20` for an older version."""
        nouns = [pascal(singular(part)) for part in self.python.split(".")[:-1]]
        name = nouns[0]
        for noun in nouns[1:]:
            name = noun if noun.startswith(name) else f"{name}{noun}"
        return name if self.newest else f"{name}V{self.version.replace('.', '')}"


def calls(nodes: Sequence[OperationNode], listings: Collection[str], lock: Lock) -> dict[str, Call]:
    """`GET /path` -> its call."""
    roots = frozenset(root for node in nodes if (root := resource_root(node.path)) is not None)
    found: dict[str, Call] = {}
    taken: set[tuple[str, str]] = set()
    # What is about one thing has the short name, before what is about all of them.
    for node in sorted(nodes, key=lambda one: (call(one) not in lock.operations, -one.path.count("{"))):
        key = call(node)
        at = place(node.path, node.method, listing=key in listings, override=None, roots=roots)
        by_rule = ".".join((at.root, *at.chain, at.verb)) if _FAMILIES.match(node.path) else ""
        locked = lock.operations.get(key)
        wanted = locked.python if locked else by_rule or _by_path(node, listing=key in listings)
        name = wanted if locked else _unique(wanted, at.version, node, taken)
        taken.add((name, at.version))
        found[key] = Call(name, at.version, name != by_rule)
    return {key: attrs.evolve(one, newest=_newest(one, found.values())) for key, one in found.items()}


def _newest(one: Call, every: Iterable[Call]) -> bool:
    versions = [_number(other.version) for other in every if other.python == one.python]
    return _number(one.version) == max(versions)


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part)


def _by_path(node: OperationNode, *, listing: bool) -> str:
    """Static segments are namespaces; a last one that is a verb (POST on `.../cancel`) is the method."""
    segments = [part for part in node.path.split("/") if part and not _SKIPPED.fullmatch(part)]
    names = [_identifier(part) for part in segments if not part.startswith("{")]
    verb = "list" if listing else _VERBS.get(node.method, node.method)
    below = segments[-1:] != [] and not segments[-1].startswith("{")
    acting = below and node.method == "post" and len(names) > 1 and singular(names[-1]) == names[-1]
    if acting:
        return ".".join(names)
    return ".".join((*(names or ["root"]), verb))


def _identifier(segment: str) -> str:
    return snake(re.sub(r"[{}]", " ", segment)).rstrip("_") or "item"


def _unique(wanted: str, version: str, node: OperationNode, taken: set[tuple[str, str]]) -> str:
    """A name that no other operation has and that is no namespace of one."""

    def clashes(name: str) -> bool:
        same = {other for other, its in taken if its == version}
        return name in same or any(o.startswith(f"{name}.") or name.startswith(f"{o}.") for o in same)

    *chain, verb = wanted.split(".")
    endings = [
        "",
        "_one" if node.path.endswith("}") else "_all",
        f"_by_{node.method}",
        *(f"_{n}" for n in range(2, 100)),
    ]
    names = [".".join((*chain, f"{verb}{ending}")) for ending in endings]
    # Where a namespace on the way is another operation's method, no other verb helps.
    deeper = [".".join((*chain[:-1], f"{chain[-1]}_", f"{verb}{ending}")) for ending in endings]
    return next((name for name in (*names, *deeper) if not clashes(name)), wanted)
