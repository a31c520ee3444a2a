"""A limited server for the gate benchmark: ``python gate_server.py fixed|sliding LIMIT WINDOW`` prints its port.

``GET /call`` counts against the limit; ``GET /stats`` gives the moments (monotonic) of the calls served and refused.
"""

from __future__ import annotations

import math
import socket
import sys
import time
from collections import deque

from aiohttp import web


class Limit:
    """Accepts ``limit`` calls in ``window`` seconds; no client knows when a fixed window begins."""

    def __init__(self, kind: str, limit: int, window: float) -> None:
        self.kind, self.limit, self.window = kind, limit, window
        self.served: list[float] = []
        self.refused: list[float] = []
        self._phase = time.monotonic() % window + 0.37 * window
        self._counted: deque[float] = deque()

    def call(self) -> tuple[int, dict[str, str]]:
        """Count one call; return status and headers."""
        now = time.monotonic()
        edge = now - self.window
        if self.kind == "fixed":
            edge = self._phase + math.floor((now - self._phase) / self.window) * self.window
        while self._counted and self._counted[0] < edge:
            self._counted.popleft()
        headers = {"X-RateLimit-Limit": str(self.limit)}
        if len(self._counted) >= self.limit:
            self.refused.append(now)
            opens = edge + self.window if self.kind == "fixed" else self._counted[0] + self.window
            return 429, {**headers, "X-RateLimit-Remaining": "0", "Retry-After": str(math.ceil(opens - now))}
        self._counted.append(now)
        self.served.append(now)
        return 200, {**headers, "X-RateLimit-Remaining": str(self.limit - len(self._counted))}


def main() -> None:
    """Serve until the process is terminated."""
    limit = Limit(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))

    async def call(_: web.Request) -> web.Response:
        status, headers = limit.call()
        return web.Response(status=status, headers=headers)

    async def stats(_: web.Request) -> web.Response:
        return web.json_response({"served": limit.served, "refused": limit.refused})

    app = web.Application()
    app.router.add_get("/call", call)
    app.router.add_get("/stats", stats)

    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    web.run_app(app, sock=listener, print=None, access_log=None)


if __name__ == "__main__":
    main()
