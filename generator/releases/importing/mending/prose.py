"""Published descriptions (Markdown, HTML) as one plain sentence."""

from __future__ import annotations

import html
import re

_LONGEST = 200


def brief(text: object) -> str:
    """The first sentence, without markup, links and line breaks; empty for anything that is no text."""
    if not isinstance(text, str):
        return ""
    first = re.split(r"\n\s*\n|<br\s*/?>", text.strip(), maxsplit=1)[0]
    first = re.sub(r"<[^<>]*>", " ", first)
    first = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", first)
    first = re.sub(r"^[#>*\s-]+|[*_]{2}", "", first)
    first = " ".join(html.unescape(first).split())
    sentence = re.match(r"(.+?[.!?])(?=\s+[A-Z]|$)", first)
    found = sentence[1] if sentence else first
    if len(found) > _LONGEST:
        found = found[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + "..."
    return found
