"""Which read shows whether a write has happened, as a Python call that can be pasted."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from ampeco_async._http.request import Request
    from ampeco_async._operation import Operation

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


def outcome_check(request: Request) -> str:
    """Return the call whose result shows whether the request was carried out.

    An item is read where it was written, a new one is looked up in its listing. An action on a session is shown by the
    session, a start by the active sessions of its charge point or EVSE, any other action by the item that it acts on.
    """
    values = _path_values(request)
    root = request.name.split(".")[0]
    if "{session}" in request.template and "/actions/" in request.template:
        return f"ampeco.sessions.get({values['session']})"
    if request.name.endswith(".start"):
        for placeholder, argument in (("chargePoint", "charge_point_id"), ("evse", "evse_id")):
            if placeholder in values:
                return f'ampeco.sessions.list({argument}={values[placeholder]}, status="active")'
    if "/actions/" not in request.template and (written := _read_of_the_same(request)) is not None:
        return f"ampeco.{written.name}({', '.join(values.values())})"
    reads = _reads(root)
    if "get" in reads and values:
        return f"ampeco.{root}.get({next(iter(values.values()))})"
    if "list" in reads:
        return f"ampeco.{root}.list()"
    return f'ampeco.request("GET", "{request.path}")'


def _path_values(request: Request) -> dict[str, str]:
    """Return the values in the path, as Python literals, by placeholder."""
    names = _PLACEHOLDER.findall(request.template)
    pattern = _PLACEHOLDER.sub("([^/]*)", re.sub(r"([.])", r"\\\1", request.template))
    found = re.fullmatch(pattern, request.path)
    texts = [unquote(text) for text in found.groups()] if found else []
    return {
        name: text if text.isascii() and text.isdigit() else repr(text)
        for name, text in zip(names, texts, strict=False)
    }


def _read_of_the_same(request: Request) -> Operation[Any] | None:
    """Return the operation that reads the path of a write: the item, or the listing that a new item is in."""
    wanted = "list" if request.method == "POST" else "get"
    for operation in _operations(request.name.split(".")[0]):
        if operation.path == request.template and operation.method == "GET":
            return operation if operation.name.split(".")[-1] == wanted else None
    return None


def _reads(root: str) -> set[str]:
    """Return the names of the reads of the newest version of a resource."""
    return {each.name.removeprefix(f"{root}.") for each in _operations(root) if each.method == "GET"}


def _operations(root: str) -> list[Operation[Any]]:
    from ampeco_async._operation import Operation

    try:
        module = import_module(f"ampeco_async.api.{root}")
    except ImportError:
        return []
    return [value for value in vars(module).values() if isinstance(value, Operation)]
