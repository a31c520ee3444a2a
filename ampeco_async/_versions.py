"""Which version of an operation is called, and what is said about deprecated ones."""

from __future__ import annotations

import os
import re
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs

from ampeco_async._log import logger
from ampeco_async._operation import Operation
from ampeco_async.errors import ConfigurationError, DeprecatedCallError, RouteNotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._response import ResponseInfo

R = TypeVar("R")

DeprecationPolicy = Literal["warn", "error", "ignore"]

_PLACEHOLDER = re.compile(r"\{[^{}]+\}")
_VERSION = re.compile(r"/v\d+\.\d+(?=/|$)")
_PACKAGE = f"{Path(__file__).parent}{os.sep}"


@attrs.define(kw_only=True, eq=False)
class Versions:
    """What a client remembers about versions. Shared by the copies that ``with_options`` makes."""

    policy: DeprecationPolicy
    fallback: bool
    warned: set[str] = attrs.field(factory=set)
    """Names of the deprecated operations that were spoken of already."""
    missing: set[str] = attrs.field(factory=set)
    """Ids of the operations that this tenant's release turned out not to have."""
    dates: dict[str, str] = attrs.field(factory=dict)
    """``Deprecation`` and ``Sunset`` as the tenant last sent them, by operation name."""

    def announce(self, operation: Operation[Any]) -> None:
        """Warn of a deprecated operation, once, or refuse it, as the policy says."""
        if not operation.deprecated or self.policy == "ignore":
            return
        if self.policy == "error":
            raise DeprecatedCallError(self._words(operation), method=operation.method, path=operation.path)
        if operation.name not in self.warned:
            self.warned.add(operation.name)
            warn_caller(self._words(operation), DeprecationWarning)

    def learn(self, operation: Operation[Any], response: ResponseInfo) -> None:
        """Note the dates that the tenant gives; those of an operation that the contract holds current are news."""
        dates = deprecation_dates(response.headers)
        if not dates or self.dates.get(operation.name) == dates:
            return
        self.dates[operation.name] = dates
        if self.policy == "ignore":
            return
        try:
            warn_caller(self._words(operation), DeprecationWarning)
        except DeprecationWarning as made_an_error:
            # The call has been carried out: whoever turns warnings into errors must still get its result.
            logger.warning("%s", made_an_error)

    def choose(self, operation: Operation[R]) -> Operation[R]:
        """Return the operation, or the older one that stands in for it on this tenant."""
        while operation.id in self.missing and operation.older is not None:
            operation = operation.older
        return operation

    def older(self, operation: Operation[R], error: RouteNotFoundError) -> Operation[R]:
        """Return what to call instead after the tenant said that it has no such route; else raise the error."""
        older = operation.older
        if not self.fallback:
            raise error
        if older is None or not operation.same_request:
            error.add_note(_refusal(operation, older or older_relative(operation)))
            raise error
        if operation.id not in self.missing:
            self.missing.add(operation.id)
            warn_caller(
                f"{operation.name}: this tenant's release does not have v{operation.version}; "
                f"v{older.version} ({older.name}) is called instead from now on",
                UserWarning,
            )
        return older

    def _words(self, operation: Operation[Any]) -> str:
        parts = [f"{operation.name} ({operation.method} {operation.path}) is deprecated"]
        if operation.deprecated_since is not None:
            parts.append(f" since release {operation.deprecated_since}")
        if operation.name in self.dates:
            parts.append(f"; the tenant says {self.dates[operation.name]}")
        if operation.replaced_by is not None:
            parts.append(f"; use {operation.replaced_by}")
        return "".join(parts)


def _refusal(operation: Operation[Any], other: Operation[Any] | None) -> str:
    if other is None:
        return f"fallback=True found no older version of {operation.name}."
    return (
        f"fallback=True does not turn to {other.name}, since its request or its result means something else: "
        f"{operation.method} {operation.path} here, {other.method} {other.path} there."
    )


def older_relative(operation: Operation[Any]) -> Operation[Any] | None:
    """Return what an older version does at the same place by another method: ``PUT`` where the newer has ``PATCH``."""
    if not operation.resource:
        return None
    table = vars(import_module(f"ampeco_async.api.{operation.resource}")).values()
    place = _place(operation)
    older = (
        other
        for other in table
        if isinstance(other, Operation)
        and _place(other) == place
        and {operation.method, other.method} == {"PATCH", "PUT"}
        and _number(other) < _number(operation)
    )
    return max(older, key=_number, default=None)


def _place(operation: Operation[Any]) -> str:
    return _VERSION.sub("", _PLACEHOLDER.sub("{}", operation.path))


def _number(operation: Operation[Any]) -> tuple[int, ...]:
    return tuple(int(part) for part in operation.version.split(".") if part.isdigit())


def deprecation_dates(headers: Mapping[str, str]) -> str:
    """Return ``Deprecation: ..., Sunset: ...`` as far as the tenant sent them."""
    found = ((name, headers.get(name, "").strip()) for name in ("Deprecation", "Sunset"))
    return ", ".join(f"{name}: {value[:60]}" for name, value in found if value and value.isprintable())


def pinned_versions(pins: Mapping[str, str], resources: Mapping[str, Mapping[str, tuple[str, str]]]) -> dict[str, str]:
    """Check ``versions={"evses": "2.0"}`` against the versions there are; ``v2.0`` and ``v2_0`` mean the same."""
    checked: dict[str, str] = {}
    for name, version in pins.items():
        if name not in resources:
            raise ConfigurationError(f"versions: there is no resource {name!r}")
        wanted = version.removeprefix("v").replace("_", ".")
        if wanted not in resources[name]:
            raise ConfigurationError(f"versions: {name} has {', '.join(resources[name])}, not {version!r}")
        checked[name] = wanted
    return checked


def warn_caller(text: str, category: type[Warning]) -> None:
    """Warn at the line outside of this package that made the call.

    Counting frames would not do: a coroutine's frames are those of whoever awaits it, and generated methods differ.
    """
    frame = sys._getframe(1)  # noqa: SLF001
    depth = 2
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        depth += 1
    warnings.warn(text, category, stacklevel=depth)
