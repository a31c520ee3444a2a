"""Older twins: the same call at an older version, for tenants whose build trails the contract."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from generator.python_api.naming.tree import version_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.python_api.ir import Operation, QueryParam, Result

# How far to page and where to go on is the client's own business, by each operation's pagination style.
_PAGING = frozenset({"per_page", "cursor", "page"})


@attrs.frozen
class Twin:
    """The next older version of an operation. `same_request`: it can stand in for the newer one."""

    operation: Operation
    same_request: bool


def twins(operations: Iterable[Operation]) -> Mapping[str, Twin]:
    """Operation id -> its next older twin: the same place in the namespaces, one version before."""
    by_key: dict[tuple[str, str], list[Operation]] = {}
    for operation in operations:
        by_key.setdefault((operation.root, operation.key), []).append(operation)
    found: dict[str, Twin] = {}
    for members in by_key.values():
        ordered = sorted(members, key=lambda operation: version_number(operation.version))
        for older, newer in pairwise(ordered):
            found[newer.id] = Twin(older, same_request(newer, older))
    return found


def same_request(newer: Operation, older: Operation) -> bool:
    """Whether a call of the newer version can be sent to the older one: it means the same there and gives the same.

    That is: method, path parameters, body component and result are equal, every query argument of the newer exists in
    the older with the same type (paging aside), and the older needs none that the newer does not know. Results count
    too, since a caller who asked for one model must not be given another.
    """
    wanted, known = _query(newer.query), _query(older.query)
    missing = {param.template for param in older.query if param.required} - wanted.keys()
    return (
        newer.method == older.method
        and [param.type for param in newer.path_params] == [param.type for param in older.path_params]
        and newer.body == older.body
        and wanted.items() <= known.items()
        and not missing
        and _answers(newer.results) == _answers(older.results)
    )


def _query(params: Iterable[QueryParam]) -> dict[str, object]:
    return {param.template: param.type for param in params if param.template not in _PAGING}


def _answers(results: Mapping[int, Result]) -> set[object]:
    return {result.type for result in results.values()}
