"""A call can be followed: it enters few files and functions. ``python -m benchmarks.call_path --list`` shows them."""

from __future__ import annotations

from benchmarks.call_path import routes


async def test_a_call_enters_few_files_and_functions() -> None:
    found = await routes()
    get, first_page, refused = found["get"], found["list"], found["get, refused with 429 once"]
    assert get.files <= 22
    assert get.total <= 75
    assert first_page.files <= 24
    assert first_page.total <= 85
    assert refused.files <= 34
    # A retry adds to the call; it does not take another way.
    assert set(get.functions) <= set(refused.functions)
