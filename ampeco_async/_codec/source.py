"""Functions generated from source text, whose tracebacks show that text, and the cache for what is made per class."""

from __future__ import annotations

import functools
import itertools
import linecache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_file_numbers = itertools.count(1)


def cached_by_class(make: Callable[[type[Any]], T]) -> Callable[[type[Any]], T]:
    """Make a function of a class compute its result once for each class.

    It is ``functools.cache`` with a narrower type: mypy does not take a class as a hashable argument.
    """
    return cast("Callable[[type[Any]], T]", functools.cache(make))


class FunctionSource:
    """Collect the lines of one function and the objects that it refers to, then compile it.

    The lines hold nothing but positions and quoted names of a model's own fields, never data from a response.
    """

    def __init__(self, name: str, parameters: str, *, title: str) -> None:
        self._name = name
        self._title = title
        self._lines = [f"def {name}({parameters}):"]
        self.globals: dict[str, Any] = {}

    def bind(self, **objects: Any) -> None:
        """Make objects available to the function under the given names."""
        self.globals |= objects

    def add(self, *lines: str) -> None:
        """Append lines to the body. A line's own leading spaces nest it deeper."""
        self._lines += [f" {line}" for line in lines]

    def compile(self) -> Callable[..., Any]:
        """Return the function. Its traceback lines come from a pseudo-file named after ``title``."""
        text = "\n".join(self._lines) + "\n"
        filename = f"<ampeco_async._codec {self._title} {next(_file_numbers)}>"
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
        exec(compile(text, filename, "exec"), self.globals)  # noqa: S102
        function: Callable[..., Any] = self.globals[self._name]
        return function


def indented(lines: list[str]) -> list[str]:
    """Return the lines nested one level deeper."""
    return [f" {line}" for line in lines]
