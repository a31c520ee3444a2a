"""Names that a person would have chosen."""

import pytest

from ampeco_async._codec import Model
from ampeco_async._options import CallOptions
from ampeco_async._resource import Resource
from generator.lint import enums
from generator.python_api.naming.arguments import OPTIONS, flattened, keyword_arguments, path_argument
from generator.python_api.naming.members import members
from generator.python_api.naming.operation_names import operation_name
from generator.python_api.naming.words import camel, pascal, plural, singular, snake
from generator.python_api.parse.components import MODEL_NAMES
from tests.generator.support import changed, schemas

ROOTS = frozenset({"locations", "consent_history", "charge_points", "evses", "roaming_operators"})


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("userId", "user_id"),
        ("powerKw", "power_kw"),
        ("pricePerKWh", "price_per_kwh"),
        ("evcoID", "evco_id"),
        ("first_name", "first_name"),
        ("highSoCPriority", "high_soc_priority"),
        ("roamingOperatorCpoIds", "roaming_operator_cpo_ids"),
        ("EVSEStatus", "evse_status"),
        ("address1", "address1"),
        ("ocpp16Password", "ocpp16_password"),
        ("from", "from_"),
        ("class", "class_"),
        ("list", "list_"),
        ("2fa", "n2_fa"),
        ("naïveÉnergie", "naive_energie"),
        ("日本", "field"),
        ("a b-c.d", "a_b_c_d"),
    ],
)
def test_snake(wire: str, python: str) -> None:
    assert snake(wire) == python
    assert snake(wire).isidentifier()


def test_camel_is_what_the_runtime_assumes() -> None:
    from ampeco_async._codec.fields import lower_camel

    for name in ("total_amount", "from_", "id", "first_name", "address1", "a_b_c"):
        assert camel(name) == lower_camel(name)


def test_pascal() -> None:
    assert pascal("charge_points") == "ChargePoints"
    assert pascal("EVSE-status") == "EVSEStatus"
    assert pascal("1") == "N1"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("charge_point", "charge_points"),
        ("policy", "policies"),
        ("tax", "taxes"),
        ("key", "keys"),
        ("class", "classes"),
    ],
)
def test_plural_and_back(one: str, many: str) -> None:
    assert plural(one) == many
    assert plural(many) == many
    assert singular(many) == one


def test_members_are_upper_snake_and_never_clash() -> None:
    values = [
        "active",
        "Active",
        "ACTIVE",
        "3",
        "-3",
        "not a name!",
        "",
        "*",
        "class",
        "name",
        "mro",
        "日本",
        "a/b",
        "1.5",
    ]
    found = members([*values, None])
    assert [value for _, value in found] == values
    names = [name for name, _ in found]
    assert len(set(names)) == len(names)
    assert names[:6] == ["ACTIVE", "ACTIVE_2", "ACTIVE_3", "VALUE_3", "MINUS_3", "NOT_A_NAME"]
    assert all(name.isidentifier() and name.upper() == name and not name.startswith("_") for name in names)


def test_members_are_never_too_long() -> None:
    names = [name for name, _ in members(["x" * 200, "x" * 200 + "y", " ".join(["word"] * 40)])]
    assert all(len(name) <= 62 for name in names)
    assert len(set(names)) == 3


def test_a_suffix_does_not_meet_a_real_value() -> None:
    assert [name for name, _ in members(["a", "A", "a_2"])] == ["A", "A_2", "A_2_2"]


@pytest.mark.parametrize(
    ("method", "path", "listing", "dotted", "version"),
    [
        ("get", "/public-api/resources/charge-points/v2.0", True, "charge_points.list", "2.0"),
        ("get", "/public-api/resources/charge-points/v2.0/{chargePoint}", False, "charge_points.get", "2.0"),
        ("post", "/public-api/resources/charge-points/v2.0", False, "charge_points.create", "2.0"),
        ("patch", "/public-api/resources/a/v1.0/{b}/c-d/{e}", False, "a.c_d.update", "1.0"),
        ("put", "/public-api/resources/a/v1.0/{b}/c", False, "a.c.replace", "1.0"),
        ("delete", "/public-api/resources/a/v1.0/{b}", False, "a.delete", "1.0"),
        (
            "post",
            "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}",
            False,
            "charge_points.start",
            "1.0",
        ),
        ("post", "/public-api/actions/locations/v2.0/{location}/check-it", False, "locations.check_it", "2.0"),
        ("post", "/public-api/actions/consent-history/v1.0/clear", False, "consent_history.clear", "1.0"),
        ("post", "/public-api/actions/tax/v1.0/validate-vat", False, "taxes.validate_vat", "1.0"),
        (
            "post",
            "/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-data",
            False,
            "roaming_operators.custom_tariff_filters.set_data",
            "2.0",
        ),
        ("get", "/public-api/logs/ocpi/v1.0", True, "ocpi_logs.list", "1.0"),
        ("get", "/public-api/notifications/v2.0/{notification}", False, "notifications.get", "2.0"),
        ("post", "/public-api/oauth/token", False, "oauth.token", ""),
    ],
)
def test_operation_names(method: str, path: str, listing: bool, dotted: str, version: str) -> None:
    found = operation_name(path, method, listing=listing, override=None, roots=ROOTS)
    assert ".".join((found.root, *found.chain, found.verb)) == dotted
    assert found.version == version


def test_a_name_of_the_contract_wins() -> None:
    found = operation_name("/public-api/resources/a/v1.0/b", "get", listing=True, override="a.b.list_all", roots=ROOTS)
    assert (found.root, found.chain, found.verb) == ("a", ("b",), "list_all")


@pytest.mark.parametrize(
    ("wire", "path", "plain", "argument", "identifier"),
    [
        ("chargePoint", "/x/{chargePoint}", False, "charge_point_id", True),
        ("vendorId", "/x/{vendorId}", False, "vendor_id", True),
        ("PartnerSettlementRecord", "/x/{PartnerSettlementRecord}", False, "partner_settlement_record_id", True),
        ("id", "/public-api/logs/communication/v1.0/{id}", False, "communication_log_id", True),
        ("id", "/public-api/resources/policies/v1.0/{id}", False, "policy_id", True),
        ("key", "/x/{key}", False, "key", False),
        ("weekDay", "/x/{weekDay}", False, "week_day", False),
        ("retry", "/x/{retry}", True, "retry_", False),
        ("mode", "/x/{mode}", True, "mode", False),
    ],
)
def test_path_arguments(wire: str, path: str, plain: bool, argument: str, identifier: bool) -> None:
    assert path_argument(wire, path, plain_type=plain) == (argument, identifier)


def test_nested_filters_are_flattened() -> None:
    assert flattened("roaming", "roamingOperatorCpoIds") == "roaming_operator_cpo_ids"
    assert flattened("location", "id") == "location_id"
    assert flattened("location", "location") == "location"


def test_keyword_arguments_give_way() -> None:
    wanted = ["status", "priority", "timeout", "body", "session_id"]
    assert keyword_arguments(wanted, ["session_id"]) == ["status", "priority_", "timeout_", "body_", "session_id_"]


def test_the_options_are_those_of_the_client() -> None:
    assert set(OPTIONS) == set(CallOptions.__annotations__)


def test_fields_do_not_hide_what_every_model_has() -> None:
    assert {name for name in dir(Model) if not name.startswith("_")} == MODEL_NAMES


def test_namespaces_have_nothing_public_of_their_own() -> None:
    assert [name for name in dir(Resource) if not name.startswith("_")] == []


def test_names_of_the_contract_come_before_the_rules() -> None:
    given = {"emergencystop": "EMERGENCY_STOP"}
    assert members(["emergencystop", "V2GCertificate"], given) == (
        ("EMERGENCY_STOP", "emergencystop"),
        ("V2G_CERTIFICATE", "V2GCertificate"),
    )


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({"other": "OTHER"}, "'other' is not a value of the enum"),
        ({"finished": "New"}, "'New' is not UPPER_SNAKE_CASE"),
        ("NEW", "is a mapping from value to name"),
    ],
)
def test_given_names_belong_to_values_and_are_constants(names: object, message: str) -> None:
    contract = changed(lambda document: schemas(document)["SessionStatus"].update({enums.KEY: names}))
    assert [message in problem.message for problem in enums.check(contract)] == [True]
