"""The command ``python -m ampeco_simulator``."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE

import aiohttp


async def test_the_command_serves_until_it_is_interrupted() -> None:
    options = ["--port", "0", "--charge-points", "5", "--users", "10", "--sessions", "40", "--no-oauth"]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "ampeco_simulator", *options, stdout=PIPE)
    assert process.stdout is not None
    lines = [(await process.stdout.readline()).decode().strip().partition("=") for _ in range(2)]
    printed = {name: value for name, _, value in lines}
    headers = {"Authorization": f"Bearer {printed['token']}"}
    async with aiohttp.ClientSession(printed["url"], headers=headers) as http:
        async with http.get("/public-api/resources/sessions/v1.0?per_page=7") as response:
            assert (await response.json())["meta"]["total"] == 40
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        async with http.post("/public-api/oauth/token", data=form) as response:
            assert (response.status, (await response.json())["message"]) == (404, "Feature is not enabled")
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 0
