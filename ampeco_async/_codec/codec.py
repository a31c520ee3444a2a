"""``Codec``: decode JSON values as a type, or as the text of a type in a given namespace; encode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, overload

import attrs

from ampeco_async._codec.coercion import INVALID, Coercions
from ampeco_async._codec.encoding import SHAPE_ENCODERS, encode
from ampeco_async._codec.errors import DecodeProblem, DecodeProblemsError, Problems, describe_value
from ampeco_async._codec.fields import fields_of
from ampeco_async._codec.lenient import decoder_of
from ampeco_async._codec.namespace import NameLookup, namespace_from
from ampeco_async._codec.shapes import Nullable, ObjectOf, Shape, TaggedUnion, describe, shape_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from ampeco_async._codec.model import Model
    from ampeco_async._codec.shape_encoding import Encoder

T = TypeVar("T")


class Decoder(Protocol):
    """Decodes a JSON value; ``path`` is where it stands in the response body, for the messages of errors."""

    def __call__(self, value: Any, path: str = "$", /) -> Any:
        """Return the decoded value. Raises DecodeProblemsError."""
        ...


class Promise(NamedTuple):
    """What the contract promises of an object."""

    known: frozenset[str]
    """The wire names of its documented fields."""
    has_id: bool
    """Whether it always has an ``id``."""


class Codec:
    """Decodes results that are named by text: ``Session``, ``list[Note]``, ``dict[str, Any]``, ``A | None``, ``None``.

    Args:
        names: where the names are looked up: a package's dotted name (imported when first needed), a module, a
            mapping or a function.
        strict: raise on every departure from the contract, instead of preserving what is invalid in ``extra``.
    """

    def __init__(
        self, names: str | ModuleType | Mapping[str, Any] | NameLookup = "ampeco_async.models", *, strict: bool = False
    ) -> None:
        self.strict = strict
        self._namespace = namespace_from(names)
        self._decoders: dict[Any, Decoder] = {}
        self._encoders: dict[Any, Encoder] = {}
        self._promises: dict[Any, Promise] = {}

    def decoder(self, result: Any) -> Decoder:
        """Return the decoder of a type or of its text; made once per codec.

        The decoder raises DecodeProblemsError for a value that cannot be the result at all (such as a string for a
        model), in strict mode for every departure from the contract.
        """
        try:
            return self._decoders[result]
        except KeyError:
            decoder = self._decoders[result] = self._make_decoder(result)
            return decoder

    def promise(self, result: Any) -> Promise:
        """Return what the contract promises of a type, or of its text: nothing unless it is an object with fields."""
        try:
            return self._promises[result]
        except KeyError:
            promise = self._promises[result] = _promise_of(shape_of(result, self._namespace).shape)
            return promise

    @overload
    def decode(self, value: Any, result: type[T], path: str = "$") -> T: ...
    @overload
    def decode(self, value: Any, result: Any, path: str = "$") -> Any: ...
    def decode(self, value: Any, result: Any, path: str = "$") -> Any:
        """Decode a JSON value as ``result``. Raises DecodeProblemsError."""
        return self.decoder(result)(value, path)

    def prepare(self, result: Any) -> None:
        """Make the decoder of a type or of its text, and compile those of its nested models, before they are needed."""
        if result not in ("None", None):
            from ampeco_async._codec.preparation import compile_decoders

            self.decoder(result)
            self.promise(result)
            compile_decoders(result, self._namespace)

    def encode(self, value: Any, body: str | None = None) -> Any:
        """Return the JSON value of a model or of plain Python data. Raises EncodeError.

        ``body`` is the text of the documented type. Without it, a value may have any shape.
        """
        if body is None:
            return encode(value)
        encoder = self._encoders.get(body)
        if encoder is None:
            encoder = self._encoders[body] = SHAPE_ENCODERS.of(shape_of(body, self._namespace).shape)
        return encoder(value)

    def _make_decoder(self, result: Any) -> Decoder:
        if result in ("None", None):
            return _decode_nothing
        expected = shape_of(result, self._namespace)
        return _strict_decoder(expected) if self.strict else _lenient_decoder(expected)


def _promise_of(shape: Shape) -> Promise:
    classes: set[type[Model]] = set()
    if isinstance(shape, ObjectOf):
        classes = {shape.cls}
    elif isinstance(shape, TaggedUnion):
        classes = {cls for cls in (*shape.classes.values(), shape.untagged, shape.fallback) if cls is not None}
    ids = [attrs.fields_dict(cls).get("id") for cls in classes]
    return Promise(
        frozenset(field.wire for cls in classes for field in fields_of(cls)),
        bool(ids) and all(own is not None and own.default is attrs.NOTHING for own in ids),
    )


def _decode_nothing(_value: Any, _path: str = "$") -> None:
    """Return None: the operation's response has no body."""


def _lenient_decoder(expected: Nullable) -> Decoder:
    shape = expected.shape
    coerce = Coercions(decoder_of).of(shape)
    decode_object = decoder_of(shape.cls) if isinstance(shape, ObjectOf) else None

    def decode_lenient(value: Any, path: str = "$") -> Any:
        if decode_object is not None and value.__class__ is dict:
            return decode_object(value)
        if value is None and expected.nullable:
            return None
        problems: Problems = []
        result = INVALID if value is None else coerce(value, problems)
        if result is INVALID:
            received = describe_value(value, path.rpartition(".")[2])
            problems.append(DecodeProblem("", describe(shape), received))
        if problems:
            raise DecodeProblemsError([problem._replace(path=path + problem.path) for problem in problems])
        return result

    return decode_lenient


def _strict_decoder(expected: Nullable) -> Decoder:
    # Imported here because few clients decode strictly.
    from ampeco_async._codec.strict import strict_decoder_for

    decode = strict_decoder_for(expected)

    def decode_strict(value: Any, path: str = "$") -> Any:
        problems: Problems = []
        result = decode(value, path, problems)
        if problems:
            raise DecodeProblemsError(problems)
        return result

    return decode_strict
