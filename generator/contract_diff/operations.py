"""Compare operations: which operation a Python name calls, and which operations the server offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract_diff import arguments
from generator.contract_diff.arguments import ComparedCall
from generator.contract_diff.change import Change, code
from generator.contract_diff.compared_contract import identity, route
from generator.contract_diff.signature import signature
from generator.contract_diff.type_compatibility import is_output_compatible
from generator.python_api.naming.tree import trees
from generator.render.text import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract_diff.compared_contract import ComparedContract
    from generator.python_api.ir import Operation


def compare(old: ComparedContract, new: ComparedContract) -> Iterator[Change]:
    """Yield every change of operations; they are matched by Python name, and by method and path."""
    reached = set()
    for operation in old.api.operations:
        same_route = new.by_identity.get(identity(operation))
        same_name = new.by_name.get(old.names[operation.id])
        reached |= {
            identity(one) for one in (same_route, _moved(operation, same_route, same_name, old)) if one is not None
        }
        yield from _compare_operation(old, new, operation, same_route, same_name)
    for operation in new.api.operations:
        if identity(operation) not in reached:
            yield _change(new, operation, "operation-added", markdown(operation.summary))
    yield from _compare_namespace_classes(old, new)


def _compare_operation(
    old: ComparedContract,
    new: ComparedContract,
    was: Operation,
    same_route: Operation | None,
    same_name: Operation | None,
) -> Iterator[Change]:
    name = old.names[was.id]
    if same_name is not None and same_name is not same_route and _is_other_version(was, same_name):
        message = f"now uses version {code(same_name.version)}; pin {code(was.version)} to keep the old one"
        yield _change(old, was, "default-version", message)
        yield from _compare_call(old, new, was, same_name, caused_by=name)
    if same_route is not None:
        yield from _compare_deprecation(new, was, same_route)
        renamed = new.names[same_route.id] != name
        if renamed and not (same_name is not None and _is_other_version(was, same_name)):
            yield _change(old, was, "operation-renamed", f"is now {code(new.names[same_route.id])}")
        yield from _compare_call(old, new, was, same_route)
        yield from _compare_keywords(new, was, same_route)
    elif _moved(was, same_route, same_name, old) is not None and same_name is not None:
        yield _change(old, was, "operation-moved", f"is now {code(route(same_name))}")
        yield from _compare_call(old, new, was, same_name)
    else:
        yield _change(old, was, "operation-removed", "is removed")


def _is_other_version(was: Operation, now: Operation) -> bool:
    """Return whether two operations are different versions of the same method."""
    return (was.root, was.key) == (now.root, now.key) and was.version != now.version


def _moved(
    was: Operation, same_route: Operation | None, same_name: Operation | None, old: ComparedContract
) -> Operation | None:
    """Return the operation of the same name and version at a path that the old contract does not have."""
    if same_route is not None or same_name is None or identity(same_name) in old.by_identity:
        return None
    return None if _is_other_version(was, same_name) else same_name


def _compare_deprecation(new: ComparedContract, was: Operation, same_route: Operation) -> Iterator[Change]:
    if same_route.deprecated and not was.deprecated:
        use = f"use {code(new.names[same_route.replaced_by])}" if same_route.replaced_by else "there is no replacement"
        yield _change(new, same_route, "operation-deprecated", use)
    elif was.deprecated and not same_route.deprecated:
        yield _change(new, same_route, "operation-restored", "is no longer deprecated")


def _compare_call(
    old: ComparedContract, new: ComparedContract, was: Operation, now: Operation, caused_by: str = ""
) -> Iterator[Change]:
    """Yield the changes for a call that called ``was`` and now calls ``now``."""
    call = ComparedCall(now.root, route(now), caused_by or new.names[now.id], caused_by)
    before, after = signature(old, was), signature(new, now)
    yield from arguments.compare(call, before, after, old.enums | new.enums)
    if before.returns != after.returns:
        message = f"{code(before.returns)} is now {code(after.returns)}"
        compatible = is_output_compatible(before.returns, after.returns, old.enums | new.enums)
        kinds = {one.startswith("Pager[") for one in (before.returns, after.returns)}
        rule = "listing" if len(kinds) > 1 else "result-narrower" if compatible else "result"
        yield Change(call.group, call.api, f"{call.python}()", rule, message, caused_by)


def _compare_keywords(new: ComparedContract, was: Operation, now: Operation) -> Iterator[Change]:
    if was.pagination and now.pagination and was.pagination != now.pagination:
        yield _change(new, now, "page-style", f"pages: {was.pagination} is now {now.pagination}")
    if was.idempotent != now.idempotent:
        message = "is idempotent now" if now.idempotent else "is not idempotent any more"
        yield _change(new, now, "idempotency", message)
    if was.body and now.body and was.body.content_type != now.body.content_type:
        yield _change(new, now, "content-type", f"{code(was.body.content_type)} is now {code(now.body.content_type)}")


def _compare_namespace_classes(old: ComparedContract, new: ComparedContract) -> Iterator[Change]:
    """Yield namespaces whose class got another name, since a model now has the old one."""
    before, after = (
        {space.title: (tree.root, space.class_name) for tree in trees(one.api.operations, one.api.modules())
         for space in tree.namespaces}
        for one in (old, new)
    )  # fmt: skip
    for title in sorted(before.keys() & after.keys()):
        root, name = before[title]
        if name != after[title][1]:
            yield Change(root, title, name, "class-of-namespace", f"is now {code(after[title][1])}")


def _change(contract: ComparedContract, operation: Operation, rule: str, message: str) -> Change:
    return Change(operation.root, route(operation), contract.names[operation.id], rule, message)
