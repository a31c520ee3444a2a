"""How a token source reaches the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Exchange(Protocol):
    """POSTs a form to the tenant, without a token and outside the rate limit."""

    async def __call__(
        self, path: str, fields: Mapping[str, str], headers: Mapping[str, str], /
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Return status, headers and body of the answer, whatever the status.

        `fields` and `headers` hold secrets and show none in their repr: pass them on as they are. Raises what the
        transport raises when there is no answer.
        """
        ...
