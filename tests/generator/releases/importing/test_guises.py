"""The same release in another guise: components under odd names, titles, descriptions and examples everywhere."""

import copy
import itertools
from typing import Any

from generator.releases.importing.compose.compose import compose
from tests.generator.releases.importing.support import Document, corrected, locked

NAMES = ("1", "2", "read", "write", "get", "date", "Base", "US", "allOf-1", "PartnerAdmin-read", "nullable-external-id")


class Guise:
    """Moves every object schema of a document to a component of its own."""

    def __init__(self) -> None:
        self.components: Document = {}
        self._names = (f"{name}{count or ''}" for count in itertools.count() for name in NAMES)

    def worn(self, node: Any, *, schema: bool = False) -> Any:
        if isinstance(node, list):
            return [self.worn(child, schema=schema) for child in node]
        if not isinstance(node, dict):
            return node
        inside = schema or {"type", "allOf", "oneOf", "anyOf"} & node.keys()
        found = {key: self._part(key, child, schema=bool(inside)) for key, child in node.items()}
        if not schema or "properties" not in node or not isinstance(node["properties"], dict):
            return found
        name = next(self._names)
        said = {"description": "Some **text**.<br>And `more`.", "example": {"a": 1}, "x-internal": True}
        self.components[name] = {"title": f"The {name}", **said, **found}
        return {"$ref": f"#/components/schemas/{name}"}

    def _part(self, key: str, child: Any, *, schema: bool) -> Any:
        if key in {"enum", "default", "required", "example"}:
            return child
        if key == "properties" and schema:
            return {wire: self.worn(part, schema=True) for wire, part in child.items()}
        return self.worn(child, schema=schema or key == "schema")


def silent(node: Any) -> Any:
    """Without descriptions."""
    if isinstance(node, list):
        return [silent(child) for child in node]
    if not isinstance(node, dict):
        return node
    return {key: silent(child) for key, child in node.items() if key != "description" or not isinstance(child, str)}


def test_names_and_prose_of_the_document_change_nothing() -> None:
    guise = Guise()
    document = copy.deepcopy(corrected())
    components = guise.worn(document["components"])
    paths = guise.worn(document["paths"])
    components["schemas"] |= guise.components
    plain = compose(corrected(), locked()).contract
    other = compose({**document, "paths": paths, "components": components}, locked()).contract
    assert len(guise.components) > 1000
    assert silent(other.document) == silent(plain.document)
    assert other.origins == plain.origins
