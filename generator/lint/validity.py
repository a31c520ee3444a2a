"""Rule: the document is valid OpenAPI 3.0, as openapi-spec-validator checks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.contract import pointer
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract


def check(contract: Contract) -> Iterator[Problem]:
    """Yield the errors of the validator, each shortened to 300 characters."""
    for error in OpenAPIV30SpecValidator(contract.document).iter_errors():
        at = pointer.join(*(str(part) for part in error.absolute_path))
        yield Problem(contract.where(at), "openapi", " ".join(str(error.message).split())[:300])
