"""Convert types of the IR to Python annotations."""

from __future__ import annotations

import attrs

from generator.python_api.ir import Api, Body, ListOf, MapOf, Named, Open, Operation, Scalar, TypeRef


@attrs.frozen
class Annotator:
    """Write annotations for one module. ``dates``: the prefix of date and datetime there (``dt.`` or nothing)."""

    enums: frozenset[str]
    dates: str = ""
    list_name: str = "list"

    def field(self, kind: TypeRef, *, request: bool) -> str:
        """Return the annotation of a model field. A request also takes plain mappings for open objects."""
        if isinstance(kind, Open) and request:
            return "OpenObject | Mapping[str, Any]"
        return self._value(kind)

    def argument(self, kind: TypeRef) -> str:
        """Return the annotation of a keyword argument of a method."""
        if isinstance(kind, ListOf):
            return f"Sequence[{self.argument(kind.item)}]"
        if isinstance(kind, MapOf | Open):
            return "Mapping[str, Any]"
        return self._value(kind)

    def body(self, body: Body) -> str:
        """Return the annotation of a request body: the model or a mapping that is sent as it is."""
        kind = body.type
        if isinstance(kind, ListOf):
            item = self._value(kind.item)
            return f"Sequence[{item} | Mapping[str, Any]]" if isinstance(kind.item, Named) else f"Sequence[{item}]"
        if isinstance(kind, Open):
            return "Mapping[str, Any]"
        if isinstance(kind, MapOf):
            return f"Mapping[str, {self._value(kind.value)}]"
        return f"{self._value(kind)} | Mapping[str, Any]" if isinstance(kind, Named) else self._value(kind)

    def result(self, kind: TypeRef | None) -> str:
        """Return the annotation of a result; None for no body."""
        return "None" if kind is None else self._value(kind)

    def returned(self, operation: Operation) -> str:
        """Return the annotation of a call: a union where its successes differ, with None for no body."""
        found = list(dict.fromkeys(self.result(result.type) for result in operation.results.values() if result.type))
        empty = any(result.type is None for result in operation.results.values())
        return " | ".join([*found, *(["None"] if empty or not found else [])])

    def _value(self, kind: TypeRef) -> str:
        match kind:
            case Scalar("date" | "datetime" as name):
                return f"{self.dates}{name}"
            case Scalar(name):
                return name
            case Named(component):
                return f"{component} | str" if component in self.enums else component
            case ListOf(item, nullable):
                return f"{self.list_name}[{self._value(item)}{' | None' if nullable else ''}]"
            case MapOf(value):
                return f"dict[str, {self._value(value)}]"
            case Open():
                return "OpenObject"


def used(kind: TypeRef | None) -> set[str]:
    """Return the names in an annotation of this type: components, ``date``, ``Any``, ``OpenObject``..."""
    match kind:
        case Scalar("date" | "datetime" | "Any" as name):
            return {name}
        case Named(component):
            return {component}
        case ListOf(item, _):
            return used(item)
        case MapOf(value):
            return used(value)
        case Open():
            return {"OpenObject"}
        case _:
            return set()


def annotator(api: Api, *, dates: str = "", list_name: str = "list") -> Annotator:
    """Return the annotator of an API; see ``Annotator`` for the arguments."""
    return Annotator(frozenset(enum.name for enum in api.enums), dates, list_name)
