"""The model decorator, ``UNSET``, and the masking of secrets in reprs."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest

from ampeco_async._codec import UNSET, Model, OpenObject, Unset, decode, model, wire
from ampeco_async._codec.secrets import is_secret
from tests.unit.codec.sample_models import Amount, Credentials, Profile, Session


def test_unset_is_a_falsy_singleton() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    for twin in (Unset(), copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET))):
        assert twin is UNSET


def test_wire_names_are_in_the_metadata() -> None:
    names = {a.name: a.metadata["wire"] for a in attrs.fields(Session)}
    assert names["total_amount"] == "totalAmount"
    assert names["first"] == "first_name"

    @model
    class Span(Model):
        from_: str | None = None
        class_: str | None = wire("class", default=None)

    assert decode({"from": "a", "class": "b"}, Span) == Span(from_="a", class_="b")


def test_required_fields_are_required_and_unknown_ones_refused() -> None:
    with pytest.raises(TypeError):
        Profile()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Profile(name="a", nope=1)  # type: ignore[call-arg]
    for record in (Profile(name="a"), decode({"name": "a"}, Profile), Amount()):
        with pytest.raises(AttributeError, match="nope"):
            getattr(record, "nope")  # noqa: B009
        with pytest.raises(AttributeError):
            record.nope = 1


def test_repr_shows_the_fields_that_are_set() -> None:
    assert repr(decode({"withTax": 1, "new": 2}, Amount)) == "Amount(with_tax=1.0, extra={'new': 2})"
    assert repr(Profile(name="a", label=None)) == "Profile(name='a', label=None)"


def test_repr_hides_secrets() -> None:
    body = Credentials(
        admin_token="hush",
        password="hush",
        password_confirmation="hush",
        adyen_api_key="hush",
        client_secret="hush",
        sasl_username="hush",
        require_password_reset=True,
        token_type="Bearer",
        login="ann",
        extra={"access_token": "hush", "deep": [{"saslPassword": "hush", "b": 1}], "sasl": {"x": "hush"}},
    )
    shown = repr(body)
    assert "hush" not in shown
    assert shown.count("***") == 9
    for visible in ("token_type='Bearer'", "login='ann'", "require_password_reset=True", "'b': 1"):
        assert visible in shown
    assert "hush" not in repr(decode({"admin_token": "hush", "a": [[{"password": "hush"}]]}, OpenObject))
    assert "password=None" in repr(Credentials(password=None))


@pytest.mark.parametrize(
    "name",
    [
        "adyenApiKey",
        "client_secret",
        "access_token",
        "admin_token",
        "password",
        "passwordConfirmation",
        "clientSecret",
        "saslPassword",
        "saslUsername",
        "hashedPin",
        "verificationCode",
        "pin",
        "issuerSecret",
        "networkPassword",
        "isolatedToken",
        "sasl",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name", ["tokenType", "requirePasswordReset", "idTag", "authorizationId", "shippingDate", "saslMechanism", "key"]
)
def test_names_that_are_not_secrets(name: str) -> None:
    assert not is_secret(name)
