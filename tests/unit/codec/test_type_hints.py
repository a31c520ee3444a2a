"""Libraries that read the types of models find them, though generated modules do not import each other."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, get_type_hints

import attrs
import cattrs
import pytest

from ampeco_async import models
from ampeco_async._codec import Model

CLASSES = [
    cls
    for cls in (getattr(models, name) for name in models.MODULES)
    if isinstance(cls, type) and issubclass(cls, Model)
]


def test_every_model_has_type_hints() -> None:
    assert len(CLASSES) > 500
    for cls in CLASSES:
        hints = get_type_hints(cls, include_extras=True)
        assert hints.keys() >= {field.name for field in attrs.fields(cls)}
        assert "ForwardRef" not in str(hints)


@pytest.mark.parametrize(
    "code",
    [
        "import attrs; attrs.resolve_types(Session)",
        "import typing; typing.get_type_hints(Session)",
        "import cattrs; cattrs.Converter().get_unstructure_hook(Session)",
    ],
)
def test_in_a_fresh_process(code: str) -> None:
    """Where no other model has been loaded yet; decoding works afterwards."""
    program = f"""
from ampeco_async.models import Session
{code}
from ampeco_async._codec import decode
assert decode({{"id": "1", "totalAmount": {{"withTax": 1}}}}, Session).total_amount.with_tax == 1.0
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_plain_converter_of_cattrs() -> None:
    converter: Any = cattrs.Converter()
    assert converter.structure({"locale": "en", "translation": "x"}, models.Translation).locale == "en"
