"""Run openapi-python-client on a normalised document and convert what it finds to plain values.

Whatever it reports or drops is a problem that stops the build: in its own tool such things are warnings, and whole
operations are left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from generator.contract.document import METHODS, Schema
from generator.problem import Problem, ProblemsError
from generator.python_api.ir import ListOf, MapOf, Named, Open, Scalar, TypeRef
from generator.python_api.parse.external_parser.normalise import OPEN
from generator.python_api.parse.external_parser.parsed import Parsed, ParsedField, ParsedOperation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser.errors import ParseError

_RULE = "parser"
_SCALARS: tuple[tuple[type[Any], str], ...] = (
    (BooleanProperty, "bool"),
    (IntProperty, "int"),
    (FloatProperty, "float"),
    (DateTimeProperty, "datetime"),
    (DateProperty, "date"),
    (StringProperty, "str"),
    (AnyProperty, "Any"),
)


def parse(document: Schema) -> Parsed:
    """Return the types in a normalised document; ProblemsError for everything that the parser cannot read or drops."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    names = _class_names(schemas)
    data = GeneratorData.from_dict(document, config=_config())
    if not isinstance(data, GeneratorData):
        raise ProblemsError([Problem("parser", _RULE, f"{data.header}: {data.detail}")])
    collections = list(data.endpoint_collections_by_tag.values())
    errors = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if errors:
        raise ProblemsError(_reported(error) for error in errors)
    endpoints = [endpoint for collection in collections for endpoint in collection.endpoints]
    reader = _Reader(names, {names[str(model.class_info.name)]: model for model in data.models})
    ids = _operation_ids(document)
    operations = {ids[str(endpoint.name)]: reader.operation(endpoint) for endpoint in endpoints}
    enums = frozenset(names[str(enum.class_info.name)] for enum in data.enums)
    models = {name: reader.fields(model) for name, model in reader.models.items()}
    problems = _missing_components(schemas, {*models, *enums})
    dropped = sorted(set(ids.values()) - set(operations))
    problems += [Problem(f"{m.upper()} {path}", _RULE, "the parser dropped the operation") for m, path in dropped]
    if problems:
        raise ProblemsError(problems)
    return Parsed(models, enums, operations)


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(),
        meta_type=MetaType.NONE,
        document_source=Path("contract.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )


def _class_names(schemas: Iterable[str]) -> dict[str, str]:
    """Class name that the parser gives to a component -> the component."""
    names: dict[str, str] = {}
    problems: list[Problem] = []
    for component in schemas:
        name = str(ClassName(component, ConfigFile().field_prefix))
        if name in names:
            problems.append(Problem(component, _RULE, f"the parser gives it the same class name as {names[name]}"))
        names[name] = component
    if problems:
        raise ProblemsError(problems)
    return names


def _operation_ids(document: Schema) -> dict[str, tuple[str, str]]:
    """The normalised operationId, which the parser keeps as the endpoint's name, to (method, path)."""
    return {
        item[method]["operationId"]: (method, path)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _reported(error: ParseError) -> Problem:
    dumped = error.data.model_dump_json(exclude_none=True, by_alias=True) if error.data is not None else ""
    text = " ".join(f"{error.header}: {error.detail or ''} {dumped[:300]}".split())
    return Problem("parser", _RULE, text)


def _missing_components(schemas: dict[str, Schema], found: set[str]) -> list[Problem]:
    wanted = {name for name, schema in schemas.items() if schema.get("type") == "object" or "enum" in schema}
    return [Problem(name, _RULE, "the parser dropped the component") for name in sorted(wanted - found)]


class _Reader:
    """Convert the parser's properties to types of the IR."""

    def __init__(self, names: dict[str, str], models: dict[str, ModelProperty]) -> None:
        self._names = names
        self.models = models

    def operation(self, endpoint: Endpoint) -> ParsedOperation:
        """Return the types of an endpoint."""
        responses: dict[str, ParsedField | None] = {}
        for response in endpoint.responses:
            empty = not getattr(response.data, "content", None)
            responses[response.status_code.pattern] = None if empty else self._field(response.prop)
        return ParsedOperation(
            path={prop.name.get_untrusted_value(): self._field(prop) for prop in endpoint.path_parameters},
            query={prop.name.get_untrusted_value(): self._field(prop) for prop in endpoint.query_parameters},
            body=self._field(endpoint.bodies[0].prop) if endpoint.bodies else None,
            responses=responses,
        )

    def fields(self, model: ModelProperty) -> dict[str, ParsedField]:
        """Return wire name -> field of a model."""
        props = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return {prop.name.get_untrusted_value(): self._field(prop) for prop in props}

    def _field(self, prop: Any) -> ParsedField:
        kind, nullable = self._type(prop)
        return ParsedField(bool(prop.required), nullable, kind)

    def _type(self, prop: Any) -> tuple[TypeRef, bool]:
        """The type, and whether null is allowed."""
        if isinstance(prop, UnionProperty):
            inner = [member for member in prop.inner_properties if not isinstance(member, NoneProperty)]
            kind = self._type(inner[0])[0] if len(inner) == 1 else Scalar("Any")
            return kind, len(inner) < len(prop.inner_properties)
        if isinstance(prop, ListProperty):
            item, nullable = self._type(prop.inner_property)
            return ListOf(item, nullable), False
        if isinstance(prop, EnumProperty):
            return Named(self._names[str(prop.class_info.name)]), False
        if isinstance(prop, ModelProperty):
            return self._object(self._names[str(prop.class_info.name)]), False
        return Scalar(next(name for kind, name in _SCALARS if isinstance(prop, kind))), False

    def _object(self, component: str) -> TypeRef:
        model = self.models[component]
        if component == OPEN:
            return Open()
        if _is_map(model) and model.additional_properties is not None:
            return MapOf(self._type(model.additional_properties)[0])
        if not model.required_properties and not model.optional_properties:
            return Open()
        return Named(component)


def _is_map(model: ModelProperty) -> bool:
    return not model.data.properties and not isinstance(model.data.additionalProperties, bool | None)
