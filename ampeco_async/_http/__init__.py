"""The way of a call: pure rules for the request and the answer, and a thin aiohttp shell between them."""
