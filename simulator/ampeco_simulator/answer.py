"""Answers: status, body and headers, and the API's own forms of refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"


@attrs.frozen
class Answer:
    """What goes back over the wire."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def ok(self) -> bool:
        """Whether it counts as a success."""
        return self.status < 400


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault of the program
    """Raised anywhere below the pipeline to answer with an error."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def json_answer(status: int, payload: Any, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with a JSON body."""
    return Answer(status, orjson.dumps(payload), headers=headers or {})


def refuse(status: int, message: str, headers: Mapping[str, str] | None = None) -> Refusal:
    """A refusal with the API's plain `message` body."""
    return Refusal(json_answer(status, {"message": message}, headers))


def unauthenticated() -> Refusal:
    """No token, or a wrong one."""
    return refuse(401, "Unauthenticated.")


def no_route(path: str) -> Refusal:
    """The tenant's build has no such path."""
    return refuse(404, f"The route {path.strip('/')} could not be found.")


def no_item(model: str, identity: str) -> Refusal:
    """No such item; the model is named as in the API's back end."""
    return refuse(404, f"No query results for model [App\\Models\\{model}] {identity}")


def feature_off() -> Refusal:
    """The tenant has the feature switched off."""
    return refuse(404, "Feature is not enabled")


def invalid(errors: Mapping[str, list[str]]) -> Refusal:
    """422: messages by dotted field name."""
    first = next(iter(errors.values()))[0]
    more = sum(map(len, errors.values())) - 1
    if more:
        first += f" (and {more} more error{'s' if more > 1 else ''})"
    return Refusal(json_answer(422, {"message": first, "errors": errors}))
