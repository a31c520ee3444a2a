"""What the child of a fork must not use: locks, tasks and sockets that belong to its parent."""

from __future__ import annotations

import os
from typing import Final, Protocol
from weakref import WeakSet


class AfterFork(Protocol):
    """Holds locks, tasks or connections that only the process that made them may use."""

    def after_fork(self) -> None:
        """Start afresh in the child. What is dropped for that goes to ``keep_for_ever``."""
        ...


_registered: Final[WeakSet[AfterFork]] = WeakSet()
_kept: Final[list[object]] = []


def register(holder: AfterFork) -> None:
    """Call ``after_fork`` of the object in every child process, as long as the object exists."""
    _registered.add(holder)


def keep_for_ever(*inherited: object) -> None:
    """Keep objects of the parent from being collected in the child.

    A collected connection closes itself, and an event loop that is closed or forgets a socket does so in the selector
    that both processes share: the parent would no longer be notified of that socket.
    """
    _kept.append(inherited)


def _after_fork() -> None:
    for holder in list(_registered):
        holder.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
