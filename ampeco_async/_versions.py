"""Which version of an operation is called, and warnings about deprecated ones."""

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
    """Names of the deprecated operations that the client has warned about."""
    missing: set[str] = attrs.field(factory=set)
    """Ids of the operations that this tenant's release does not have."""
    dates: dict[str, str] = attrs.field(factory=dict)
    """The ``Deprecation`` and ``Sunset`` headers that the tenant last sent, by operation name."""

    def select(self, operation: Operation[R]) -> Operation[R]:
        """Return the version to call: the operation, or the older one that replaces it on this tenant.

        Warns once of a deprecated operation, or raises DeprecatedCallError, as the policy says.
        """
        if operation.deprecated and self.policy != "ignore":
            if self.policy == "error":
                raise DeprecatedCallError(self._describe(operation), method=operation.method, path=operation.path)
            if operation.name not in self.warned:
                self.warned.add(operation.name)
                warn_caller(self._describe(operation), DeprecationWarning)
        while operation.id in self.missing and operation.older is not None:
            operation = operation.older
        return operation

    def note_deprecation(self, operation: Operation[Any], headers: Mapping[str, str]) -> None:
        """Warn when the tenant sends deprecation dates that it did not send before for this operation."""
        if "deprecation" not in headers and "sunset" not in headers:
            return
        dates = deprecation_dates(headers)
        if not dates or self.dates.get(operation.name) == dates:
            return
        self.dates[operation.name] = dates
        if self.policy == "ignore":
            return
        try:
            warn_caller(self._describe(operation), DeprecationWarning)
        except DeprecationWarning as warning:
            # The call has been carried out: where warnings are turned into errors, the caller still needs its result.
            logger.warning("%s", warning)

    def older(self, operation: Operation[R], error: RouteNotFoundError) -> Operation[R]:
        """Return the operation to call after a 404 for an unknown route; raise the error if there is none."""
        older = operation.older
        if not self.fallback:
            raise error
        if older is None or not operation.same_request:
            error.add_note(_no_fallback(operation, older or older_counterpart(operation)))
            raise error
        if operation.id not in self.missing:
            self.missing.add(operation.id)
            warn_caller(
                f"{operation.name}: this tenant's release does not have v{operation.version}; "
                f"v{older.version} ({older.name}) is called instead from now on",
                UserWarning,
            )
        return older

    def _describe(self, operation: Operation[Any]) -> str:
        parts = [f"{operation.name} ({operation.method} {operation.path}) is deprecated"]
        if operation.deprecated_since is not None:
            parts.append(f" since release {operation.deprecated_since}")
        if operation.name in self.dates:
            parts.append(f"; the tenant says {self.dates[operation.name]}")
        if operation.replaced_by is not None:
            parts.append(f"; use {operation.replaced_by}")
        return "".join(parts)


def _no_fallback(operation: Operation[Any], other: Operation[Any] | None) -> str:
    if other is None:
        return f"There is no older version of {operation.name} to fall back to."
    return (
        f"{other.name} is not called instead, since its request or its result means something else: "
        f"{operation.method} {operation.path} here, {other.method} {other.path} there."
    )


def older_counterpart(operation: Operation[Any]) -> Operation[Any] | None:
    """Return the older version at the same path that uses another method: ``PUT`` where the newer has ``PATCH``."""
    if not operation.resource:
        return None
    names = vars(import_module(f"ampeco_async.api.{operation.resource}")).values()
    path = _unversioned_path(operation)
    older = (
        other
        for other in names
        if isinstance(other, Operation)
        and _unversioned_path(other) == path
        and {operation.method, other.method} == {"PATCH", "PUT"}
        and _number(other) < _number(operation)
    )
    return max(older, key=_number, default=None)


def _unversioned_path(operation: Operation[Any]) -> str:
    return _VERSION.sub("", _PLACEHOLDER.sub("{}", operation.path))


def _number(operation: Operation[Any]) -> tuple[int, ...]:
    return tuple(int(part) for part in operation.version.split(".") if part.isdigit())


def deprecation_dates(headers: Mapping[str, str]) -> str:
    """Return ``Deprecation: ..., Sunset: ...`` with the headers that the tenant sent."""
    found = ((name, headers.get(name, "").strip()) for name in ("Deprecation", "Sunset"))
    return ", ".join(f"{name}: {value[:60]}" for name, value in found if value and value.isprintable())


def pinned_versions(pins: Mapping[str, str], resources: Mapping[str, Mapping[str, tuple[str, str]]]) -> dict[str, str]:
    """Check ``versions={"evses": "2.0"}`` against the existing versions; ``v2.0`` and ``v2_0`` mean the same."""
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

    A fixed number of frames would be wrong, since the frames of a coroutine depend on what awaits it.
    """
    warnings.warn(text, category, stacklevel=_caller_depth() + 1)


def caller_location() -> str:
    """Return file and line outside of this package that called into it."""
    frame = sys._getframe(_caller_depth())  # noqa: SLF001
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


def _caller_depth() -> int:
    """Return how many frames the first one outside of this package is above the caller of this function."""
    frame = sys._getframe(1)  # noqa: SLF001
    depth = 0
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        depth += 1
    return depth
