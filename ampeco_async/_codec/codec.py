"""`Codec`: decode by a type or by the text of one, in a given namespace; encode."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .encoding import encode
from .errors import DecodeProblem, DecodeProblemsError, received
from .fits import Losses, fit_of
from .lenient import decoder_of
from .names import Resolver, names_from
from .scalars import MISFIT
from .shapes import Shape, shape_of
from .words import in_words

if TYPE_CHECKING:
    from types import ModuleType

    from .strict import Problems

T = TypeVar("T")
ResultDecoder = Callable[..., Any]
"""(value, path="$") -> result; both positional."""


class Codec:
    """Decodes results named by text such as `"Session"`, `"list[Note]"`, `"dict[str, Any]"`, `"A | None"`, `"None"`.

    `names`: where the names are found: a package's dotted name (imported when first needed), a module, a mapping or
    a function. `strict`: raise on every departure from the contract instead of keeping what does not fit in `extra`.
    """

    def __init__(
        self, names: str | ModuleType | Mapping[str, Any] | Resolver = "ampeco_async.models", *, strict: bool = False
    ) -> None:
        self.strict = strict
        self._names = names_from(names)
        self._decoders: dict[Any, ResultDecoder] = {}

    def decoder(self, result: Any) -> ResultDecoder:
        """The function `(value, path="$") -> result` for a type or its text; made once per codec.

        It raises DecodeProblemsError for a value that cannot be the result at all (such as a string for a model),
        in strict mode for every departure. `path` is where the value stands in the body, for the messages.
        """
        try:
            return self._decoders[result]
        except KeyError:
            decoder = self._decoders[result] = self._make(result)
            return decoder

    @overload
    def decode(self, value: Any, result: type[T], path: str = "$") -> T: ...
    @overload
    def decode(self, value: Any, result: Any, path: str = "$") -> Any: ...
    def decode(self, value: Any, result: Any, path: str = "$") -> Any:
        """Decode a JSON value as `result`."""
        return self.decoder(result)(value, path)

    def encode(self, value: Any) -> Any:
        """The JSON value of a model or of plain Python data. Raises EncodeError."""
        return encode(value)

    def _make(self, result: Any) -> ResultDecoder:
        if result in ("None", None):
            return _nothing
        shape, nullable = shape_of(result, self._names)
        return _strict(shape, nullable) if self.strict else _lenient(shape, nullable)


def _nothing(_value: Any, _path: str = "$") -> None:
    """The result of an operation that answers without a body."""


def _strict(shape: Shape, nullable: bool) -> ResultDecoder:
    from .strict import check_of

    check = check_of(shape, nullable)

    def decode_strict(value: Any, path: str = "$") -> Any:
        problems: Problems = []
        result = check(value, path, problems)
        if problems:
            raise DecodeProblemsError(problems)
        return result

    return decode_strict


def _lenient(shape: Shape, nullable: bool) -> ResultDecoder:
    fit = fit_of(shape, decoder_of)
    expected = in_words(shape)

    def decode_lenient(value: Any, path: str = "$") -> Any:
        if value is None and nullable:
            return None
        losses: Losses = []
        result = MISFIT if value is None else fit(value, losses)
        if result is MISFIT:
            losses.append(DecodeProblem("", expected, received(value, path.rpartition(".")[2])))
        if losses:
            raise DecodeProblemsError([loss._replace(path=path + loss.path) for loss in losses])
        return result

    return decode_lenient
