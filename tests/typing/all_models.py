"""The lazy table of models, as a type checker sees it: each name is a class, with and without a star import."""

from __future__ import annotations

from typing import assert_type

from ampeco_async.models import *  # noqa: F403
from ampeco_async.models import MODULES, ChargePoint
from ampeco_async.models.sessions import Session as SessionOfModule  # noqa: TC001


def the_same_class(session: Session) -> SessionOfModule:  # noqa: F405
    """A name of the table is the class of its module, not ``Any``."""
    assert_type(session.id, str)
    return session


def every_name_is_typed(point: ChargePoint) -> None:
    assert_type(point.name, str | None)
    assert_type(MODULES["ChargePoint"], str)
