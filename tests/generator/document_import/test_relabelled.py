"""The same release with other component names, titles, descriptions and examples gives the same contract."""

import copy
import itertools
from typing import Any

from generator.document_import.composition.composer import compose
from tests.generator.document_import.support import Document, corrected_release, our_names

NAMES = ("1", "2", "read", "write", "get", "date", "Base", "US", "allOf-1", "PartnerAdmin-read", "nullable-external-id")


class Relabeller:
    """Moves every object schema of a document to a component with an unusual name, title, description and example."""

    def __init__(self) -> None:
        self.components: Document = {}
        self._names = (f"{name}{count or ''}" for count in itertools.count() for name in NAMES)

    def relabel(self, node: Any, *, schema: bool = False) -> Any:
        """Return a relabelled copy; ``schema``: the node is a schema."""
        if isinstance(node, list):
            return [self.relabel(child, schema=schema) for child in node]
        if not isinstance(node, dict):
            return node
        is_schema = schema or {"type", "allOf", "oneOf", "anyOf"} & node.keys()
        found = {key: self._part(key, child, schema=bool(is_schema)) for key, child in node.items()}
        if not schema or "properties" not in node or not isinstance(node["properties"], dict):
            return found
        name = next(self._names)
        prose = {"description": "Some **text**.<br>And `more`.", "example": {"a": 1}, "x-internal": True}
        self.components[name] = {"title": f"The {name}", **prose, **found}
        return {"$ref": f"#/components/schemas/{name}"}

    def _part(self, key: str, child: Any, *, schema: bool) -> Any:
        if key in {"enum", "default", "required", "example"}:
            return child
        if key == "properties" and schema:
            return {wire: self.relabel(part, schema=True) for wire, part in child.items()}
        return self.relabel(child, schema=schema or key == "schema")


def without_descriptions(node: Any) -> Any:
    """Return the node without descriptions."""
    if isinstance(node, list):
        return [without_descriptions(child) for child in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_descriptions(child)
        for key, child in node.items()
        if key != "description" or not isinstance(child, str)
    }


def test_published_names_and_descriptions_have_no_effect() -> None:
    relabeller = Relabeller()
    document = copy.deepcopy(corrected_release())
    components = relabeller.relabel(document["components"])
    paths = relabeller.relabel(document["paths"])
    components["schemas"] |= relabeller.components
    plain = compose(corrected_release(), our_names()).contract
    other = compose({**document, "paths": paths, "components": components}, our_names()).contract
    assert len(relabeller.components) > 1000
    assert without_descriptions(other.document) == without_descriptions(plain.document)
    assert other.locations == plain.locations
