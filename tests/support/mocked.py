"""A tenant without a socket: responses from a list, given to the client by aioresponses."""

from __future__ import annotations

import re
from collections import deque
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

import attrs
from aioresponses import CallbackResult, aioresponses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from yarl import URL


@attrs.frozen
class MockedResponse:
    """What the tenant responds to one request."""

    body: bytes = b'{"data": {"id": 1}}'
    status: int = 200
    headers: Mapping[str, str] = MappingProxyType({})


@attrs.frozen
class ReceivedRequest:
    """A request as aiohttp would have sent it."""

    method: str
    target: str
    """Path and query, encoded."""
    headers: dict[str, str]
    body: bytes | None


class MockedTenant:
    """Responds with the given responses in order, and with a default one after the last.

    For rules that need no socket. What can go wrong on a connection is tested with ``tests.transport.server``.
    """

    url = "https://tenant.example"

    def __init__(self) -> None:
        self.responses: deque[MockedResponse] = deque()
        self.received: list[ReceivedRequest] = []
        self._mock = aioresponses()

    def respond(self, body: bytes = MockedResponse().body, status: int = 200, **headers: str) -> None:
        """Add a response; underscores in the names of headers become hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.responses.append(MockedResponse(body, status, named))

    def __enter__(self) -> Self:
        self._mock.start()
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):

            def respond(url: URL, method: str = method, **sent: Any) -> CallbackResult:
                return self._respond(method, url, sent)

            self._mock.add(re.compile(r"https://tenant\.example/.*"), method, callback=respond, repeat=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._mock.stop()

    def _respond(self, method: str, url: URL, sent: dict[str, Any]) -> CallbackResult:
        headers = {name.lower(): value for name, value in sent["headers"].items()}
        self.received.append(ReceivedRequest(method, url.raw_path_qs, headers, sent["data"]))
        response = self.responses.popleft() if self.responses else MockedResponse()
        return CallbackResult(status=response.status, body=response.body, headers=dict(response.headers))
