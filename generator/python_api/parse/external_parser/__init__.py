"""Schema types by openapi-python-client: the only package of this repository that imports it.

What openapi-python-client supplies: it reads the paths and schemas of an OpenAPI document, follows the references and
resolves each schema to a kind of property: scalar (with date and date-time), list, map, enum, model, nullable. For
every parameter, body, response and model field this package takes three facts from it: type, required, nullable.

What is ours: everything else. ``normalise.py`` rewrites the contract into a document that the parser reads without
loss; its docstring lists what the parser would drop or change. ``adapter.py`` runs the parser, converts its
properties to the types of ``generator.python_api.ir``, and turns each of its warnings and each schema or operation
that it lost into an error. Python names, filters, envelopes, unions, enum members, deprecation, pagination, versions
and descriptions come from the contract itself. The code generator and the templates of openapi-python-client are not
used.

The version is pinned, since the classes of the parser are internals that change between patch releases. ``parsed.py``
has the plain values that leave this package, so that another parser could replace this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_api.parse.external_parser import adapter
from generator.python_api.parse.external_parser.normalise import normalise

if TYPE_CHECKING:
    from generator.contract.document import Contract
    from generator.python_api.parse.external_parser.parsed import Parsed

__all__ = ["parse_types"]


def parse_types(contract: Contract) -> Parsed:
    """Return the types of a contract's models and operations.

    Raises:
        ProblemsError: The parser cannot take in a part of the contract, or drops it.
    """
    return adapter.parse(normalise(contract))
