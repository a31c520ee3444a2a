"""From source text to a function, such that tracebacks show the text."""

from __future__ import annotations

import itertools
import linecache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_numbers = itertools.count(1)


def compile_function(name: str, title: str, lines: list[str], namespace: dict[str, Any]) -> Callable[..., Any]:
    """Run `lines`, which define the function `name`, in `namespace` and give that function."""
    text = "\n".join(lines) + "\n"
    filename = f"<ampeco_async._codec {title} {next(_numbers)}>"
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
    # The text is made of positions and quoted names of the model's own fields, never of data.
    exec(compile(text, filename, "exec"), namespace)  # noqa: S102
    function: Callable[..., Any] = namespace[name]
    return function
