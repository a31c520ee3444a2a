"""The template engine: Jinja2 with strict undefined values and the escaping filters of ``text``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2

from generator.render import text

if TYPE_CHECKING:
    from collections.abc import Iterable

TEMPLATES = Path(__file__).resolve().parent / "templates"


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # The output is Python and Markdown; every piece of spec text goes through the filters below.
        autoescape=False,  # noqa: S701
    )
    environment.filters.update(lit=text.literal, doc=text.docstring, md=text.markdown)
    return environment


def render(template: str, **values: object) -> str:
    """Return the text of a template with these values."""
    return _environment().get_template(template).render(**values)


def import_line(module: str, names: Iterable[str]) -> str:
    """Return ``from module import ...`` in ruff's order: constants, classes, the rest."""
    ordered = sorted(set(names), key=lambda name: (0 if name.isupper() else 1 if name[0].isupper() else 2, name))
    return f"from {module} import {', '.join(ordered)}"
