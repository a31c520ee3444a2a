"""Names in descriptions: the contract writes wire names, the generated docstrings the Python names that users type.

A name is in single backticks in the contract and in double ones in a docstring, where ``withPriceBreakdown`` becomes
``with_price_breakdown``.
Values of ``include`` parameters are sent as they stand, so what follows "the include" stays a wire name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from generator.python_api.ir import ListOf, Named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.python_api.ir import Api, Model, Operation, TypeRef

_CODE = re.compile(r"(\binclude )?`([^`]+)`")
_CAMEL = re.compile(r"\b[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+\b")


@attrs.frozen
class Hints:
    """Wire name -> Python name: of the operation or model that is described, and of the whole API."""

    own: Mapping[str, str]
    everywhere: Mapping[str, str]

    def translate(self, text: str) -> str:
        """Return a description with Python names, code in double backticks."""
        parts: list[str] = []
        end = 0
        for found in _CODE.finditer(text):
            parts.append(self._bare(text[end : found.start()]))
            code = found[2] if found[1] else self._code(found[2])
            parts.append(f"{found[1] or ''}``{code}``")
            end = found.end()
        return "".join([*parts, self._bare(text[end:])])

    def _code(self, code: str) -> str:
        """A name, or names joined by dots; other code stays."""
        return ".".join(self._name(part) for part in code.split("."))

    def _name(self, wire: str) -> str:
        return self.own.get(wire) or (self.everywhere.get(wire) if _CAMEL.fullmatch(wire) else None) or wire

    def _bare(self, text: str) -> str:
        """Text outside of code: only camelCase names of the operation or model itself are surely meant as names."""
        return _CAMEL.sub(lambda found: self.own.get(found[0], found[0]), text)


@attrs.frozen
class HintTable:
    """The hints of every operation and model of an API."""

    api: Api
    everywhere: Mapping[str, str]
    models: Mapping[str, Mapping[str, str]]

    def of_operation(self, operation: Operation) -> Hints:
        """Names of its arguments, then of the fields of its body and result."""
        own: dict[str, str] = {}
        kinds = [result.type for result in operation.results.values()]
        kinds += [operation.body.type] if operation.body else []
        for kind in kinds:
            own |= self.models.get(_component(kind), {})
        own |= {wire: param.python for param in operation.query for wire in [_wire(param.template)]}
        own |= {param.wire: param.python for param in operation.path_params}
        return Hints(own, self.everywhere)

    def of_model(self, name: str) -> Hints:
        """Names of the model's fields; none of its own for an enum or a union."""
        return Hints(self.models.get(name, {}), self.everywhere)


def hint_table(api: Api) -> HintTable:
    """Collect the names of an API. Of several Python names for a wire name, ``everywhere`` takes the shortest."""
    names: dict[str, str] = {}
    pairs = [(field.wire, field.python) for model in api.models for field in model.fields]
    pairs += [(_wire(param.template), param.python) for operation in api.operations for param in operation.query]
    for wire, python in pairs:
        names[wire] = min(names.get(wire, python), python, key=lambda name: (len(name), name))
    return HintTable(api, names, {model.name: _fields(model) for model in api.models})


def _fields(model: Model) -> dict[str, str]:
    return {field.wire: field.python for field in model.fields}


def _component(kind: TypeRef | None) -> str:
    """The model that a body or result is, or is a list of."""
    kind = kind.item if isinstance(kind, ListOf) else kind
    return kind.component if isinstance(kind, Named) else ""


def _wire(template: str) -> str:
    """The last name of a query parameter: ``filter[lastUpdatedAfter]`` is ``lastUpdatedAfter``."""
    *_, last = (part for part in re.split(r"[\[\]]+", template) if part)
    return last
