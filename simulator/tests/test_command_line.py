"""`python -m ampeco_simulator`: a tenant of its own, for programs in any language."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE

import aiohttp


async def test_it_serves_until_it_is_interrupted() -> None:
    options = ["--port", "0", "--charge-points", "5", "--users", "10", "--sessions", "40", "--no-oauth"]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "ampeco_simulator", *options, stdout=PIPE)
    assert process.stdout is not None
    told = [(await process.stdout.readline()).decode().strip().partition("=") for _ in range(2)]
    said = {name: value for name, _, value in told}
    headers = {"Authorization": f"Bearer {said['token']}"}
    async with aiohttp.ClientSession(said["url"], headers=headers) as http:
        async with http.get("/public-api/resources/sessions/v1.0?per_page=7") as answer:
            assert (await answer.json())["meta"]["total"] == 40
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        async with http.post("/public-api/oauth/token", data=form) as answer:
            assert (answer.status, (await answer.json())["message"]) == (404, "Feature is not enabled")
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 0
