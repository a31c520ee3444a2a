"""Short descriptions and summaries for the contract, derived from published Markdown and HTML."""

from __future__ import annotations

import html
import re

from generator.python_api.naming.words import singular

_MAX_LENGTH = 200
_VERBS = {
    "get": "Read one",
    "create": "Create one",
    "update": "Update one",
    "replace": "Replace one",
    "delete": "Delete one",
}


def first_sentence(text: object) -> str:
    """Return the first sentence without markup, links and line breaks; an empty string if ``text`` is no string."""
    if not isinstance(text, str):
        return ""
    first = re.split(r"\n\s*\n|<br\s*/?>", text.strip(), maxsplit=1)[0]
    first = re.sub(r"<[^<>]*>", " ", first)
    first = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", first)
    first = re.sub(r"^[#>*\s-]+|[*_]{2}", "", first)
    first = " ".join(html.unescape(first).split())
    sentence = re.match(r"(.+?[.!?])(?=\s+[A-Z]|$)", first)
    shortened = sentence[1] if sentence else first
    if len(shortened) > _MAX_LENGTH:
        shortened = shortened[:_MAX_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + "..."
    return shortened


def operation_summary(published: object, python_name: str) -> str:
    """Return the published summary, or one built from the Python name if it is a title such as ``Depots / Listing``."""
    summary = first_sentence(published)
    if summary and " / " not in summary:
        return summary
    *names, verb = python_name.split(".")
    noun = names[-1].strip("_").replace("_", " ")
    if verb == "list":
        return f"List {noun}."
    one = singular(noun)
    return f"{_VERBS[verb]} {one}." if verb in _VERBS else f"{one[:1].upper()}{one[1:]}: {verb.replace('_', ' ')}."
