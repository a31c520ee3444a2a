"""The error that a call ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ampeco_async._retry import may_have_happened
from ampeco_async.errors import AmpecoError, OutcomeUnknownError, StatusError

if TYPE_CHECKING:
    from ampeco_async._http.request import Request


@attrs.define
class Progress:
    """What has happened to a call so far."""

    began: float
    """Monotonic seconds."""
    requests: int = 0
    failures: int = 0
    refusals: int = 0
    sent: bool = False
    """Whether the last attempt came as far as sending."""
    unknown: bool = False
    """Some request of this call may have been carried out though no answer says so."""
    token_renewed: bool = False


def conclude(error: AmpecoError, request: Request, progress: Progress) -> AmpecoError:
    """Return what the caller shall see: a write that may have been carried out never looks like a plain failure."""
    if error.path is None:
        error.method, error.path = request.method, request.path
    error.attempts = progress.requests
    if request.safe or not progress.unknown:
        return error
    if progress.sent and isinstance(error, StatusError) and not may_have_happened(error) and error.status != 429:
        # The tenant's own word on the last request; 404 after a lost DELETE may well mean that it worked.
        error.add_note("An earlier request of this call was lost on the way and may have been carried out.")
        return error
    check = what_to_check(request.method, request.path)
    again = "; repeating it does no harm" if request.idempotent else ""
    unknown = OutcomeUnknownError(
        f"it is not known whether this was carried out ({error.message}): check with {check}{again}",
        check=check,
        method=request.method,
        path=request.path,
        status=error.status,
        trace_id=error.trace_id,
        attempts=progress.requests,
    )
    unknown.__cause__ = error
    return unknown


def what_to_check(method: str, path: str) -> str:
    """Name the read that shows whether a write has happened.

    Resources are read where they are written. An action acts on an item that is read under ``/resources/``, in the
    plural, by whatever version of it is current.
    """
    parts = path.strip("/").split("/")
    if method == "DELETE" or parts[1:2] != ["actions"] or len(parts) < 5:
        return f"GET {path}"
    target, item = parts[2], parts[4]
    plural = f"{target[:-1]}ies" if target.endswith("y") else f"{target}s" if not target.endswith("s") else target
    return f"GET of {plural.replace('-', ' ')} {item}"
