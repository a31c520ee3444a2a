"""Circuits: list, get, create, update, delete, 7 actions.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.circuits import (
        Circuit,
        CircuitAttachChargePoint,
        CircuitChargePointPriority,
        CircuitConsumption,
        CircuitCreate,
        CircuitInclude,
        CircuitSocPriority,
        CircuitUpdate,
        CircuitUserPriority,
        CircuitUserPriorityCreate,
        CircuitUserPriorityUpdate,
        CircuitV10,
        CircuitV10Create,
        CircuitV10Update,
        PriorityWrite,
        SessionBoost,
    )
    from ampeco_async.models.common import ConnectedPhase

# fmt: off
_V10_LIST: Operation[CircuitV10] = Operation(
    id="circuitsListingDeprecated", name="circuits.v1_0.list", method="GET", path="/public-api/resources/circuits/v1.0",
    result="CircuitV10", query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page",
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="circuits.list",
    errors=(401, 403, 422, 429), resource="circuits", version="1.0", key="list",
)
_V10_CREATE: Operation[CircuitV10] = Operation(
    id="circuitCreateDeprecated", name="circuits.v1_0.create", method="POST",
    path="/public-api/resources/circuits/v1.0", result="CircuitV10", body="CircuitV10Create | Mapping[str, Any]",
    envelope=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="circuits.create",
    errors=(401, 403, 422, 429), resource="circuits", version="1.0", key="create",
)
_V10_GET: Operation[CircuitV10] = Operation(
    id="circuitReadDeprecated", name="circuits.v1_0.get", method="GET",
    path="/public-api/resources/circuits/v1.0/{dlmCircuit}", result="CircuitV10", envelope=True, idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="circuits.get",
    errors=(401, 403, 404, 429), resource="circuits", version="1.0", key="get",
)
_V10_UPDATE: Operation[CircuitV10] = Operation(
    id="circuitUpdateDeprecated", name="circuits.v1_0.update", method="PATCH",
    path="/public-api/resources/circuits/v1.0/{dlmCircuit}", result="CircuitV10",
    body="CircuitV10Update | Mapping[str, Any]", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="circuits.update", errors=(401, 403, 404, 422, 429), resource="circuits", version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="circuitDeleteDeprecated", name="circuits.v1_0.delete", method="DELETE",
    path="/public-api/resources/circuits/v1.0/{dlmCircuit}", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="circuits.delete", errors=(401, 403, 404, 429), resource="circuits",
    version="1.0", key="delete",
)
_V10_CONSUMPTION_LIST: Operation[CircuitConsumption] = Operation(
    id="circuitConsumptionAllPhasesDeprecated", name="circuits.v1_0.consumption.list", method="GET",
    path="/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption", result="CircuitConsumption", pagination="none",
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="circuits.consumption.list", errors=(401, 403, 404, 429), resource="circuits", version="1.0",
    key="consumption.list",
)
_CONSUMPTION_GET: Operation[float] = Operation(
    id="circuitConsumptionPhaseDeprecated", name="circuits.consumption.get", method="GET",
    path="/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}", result="float", idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits",
    version="1.0", key="consumption.get",
)
_ATTACH_CHARGE_POINT: Operation[None] = Operation(
    id="circuitAttachChargePoint", name="circuits.attach_charge_point", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/attach-charge-point",
    body="CircuitAttachChargePoint | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="circuits", version="2.0", key="attach_charge_point",
)
_DETACH_CHARGE_POINT: Operation[None] = Operation(
    id="circuitDetachChargePoint", name="circuits.detach_charge_point", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="circuits", version="2.0", key="detach_charge_point",
)
_SET_CHARGE_POINT_PRIORITY: Operation[None] = Operation(
    id="circuitSetChargePointPriority", name="circuits.set_charge_point_priority", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}",
    body="PriorityWrite | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits",
    version="2.0", key="set_charge_point_priority",
)
_SET_CHARGE_POINT_EVSE_PRIORITY: Operation[None] = Operation(
    id="circuitSetChargePointEvsePriority", name="circuits.set_charge_point_evse_priority", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}",
    body="PriorityWrite | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits",
    version="2.0", key="set_charge_point_evse_priority",
)
_SET_CIRCUIT_SOC_PRIORITIES: Operation[None] = Operation(
    id="circuitSetCircuitSocPriority", name="circuits.set_circuit_soc_priorities", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities",
    body="CircuitSocPriority | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="circuits", version="2.0", key="set_circuit_soc_priorities",
)
_SET_SESSION_BOOST: Operation[None] = Operation(
    id="circuitSetSessionBoost", name="circuits.set_session_boost", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/set-session-boost/{session}",
    body="SessionBoost | Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429), resource="circuits",
    version="2.0", key="set_session_boost",
)
_SET_SESSION_PRIORITY: Operation[None] = Operation(
    id="circuitSetSessionPriority", name="circuits.set_session_priority", method="POST",
    path="/public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}",
    body="PriorityWrite | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits",
    version="2.0", key="set_session_priority",
)
_LIST: Operation[Circuit] = Operation(
    id="circuitsListing", name="circuits.list", method="GET", path="/public-api/resources/circuits/v2.0",
    result="Circuit",
    query={
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "include": "include[]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 422, 429), resource="circuits", version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[Circuit] = Operation(
    id="circuitCreate", name="circuits.create", method="POST", path="/public-api/resources/circuits/v2.0",
    result="Circuit", body="CircuitCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="circuits", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[Circuit] = Operation(
    id="circuitRead", name="circuits.get", method="GET", path="/public-api/resources/circuits/v2.0/{circuit}",
    result="Circuit", query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0", key="get", older=_V10_GET,
)
_UPDATE: Operation[Circuit] = Operation(
    id="circuitUpdate", name="circuits.update", method="PATCH", path="/public-api/resources/circuits/v2.0/{circuit}",
    result="Circuit", body="CircuitUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="circuitDelete", name="circuits.delete", method="DELETE", path="/public-api/resources/circuits/v2.0/{circuit}",
    since="3.106.5", errors=(401, 403, 404, 429), resource="circuits", version="2.0", key="delete", older=_V10_DELETE,
    same_request=True,
)
_CHARGE_POINT_PRIORITIES_LIST: Operation[CircuitChargePointPriority] = Operation(
    id="circuitChargePointPrioritiesListing", name="circuits.charge_point_priorities.list", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities", result="CircuitChargePointPriority",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0",
    key="charge_point_priorities.list",
)
_CONSUMPTION_LIST: Operation[CircuitConsumption] = Operation(
    id="circuitConsumption", name="circuits.consumption.list", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/consumption", result="CircuitConsumption", envelope=True,
    pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="circuits",
    version="2.0", key="consumption.list", older=_V10_CONSUMPTION_LIST, same_request=True,
)
_SCHEDULE_GET: Operation[OpenObject] = Operation(
    id="circuitScheduleRead", name="circuits.schedule.get", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/schedule", result="OpenObject", envelope=True, idempotent=True,
    since="3.168.0", errors=(401, 403, 404, 429), resource="circuits", version="2.0", key="schedule.get",
)
_SCHEDULE_REPLACE: Operation[OpenObject] = Operation(
    id="circuitScheduleReplace", name="circuits.schedule.replace", method="PUT",
    path="/public-api/resources/circuits/v2.0/{circuit}/schedule", result="OpenObject", body="Mapping[str, Any]",
    envelope=True, since="3.168.0", errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0",
    key="schedule.replace",
)
_SCHEDULE_DELETE: Operation[None] = Operation(
    id="circuitScheduleDelete", name="circuits.schedule.delete", method="DELETE",
    path="/public-api/resources/circuits/v2.0/{circuit}/schedule", since="3.168.0", errors=(401, 403, 404, 429),
    resource="circuits", version="2.0", key="schedule.delete",
)
_SOC_PRIORITIES_GET: Operation[CircuitSocPriority] = Operation(
    id="circuitSocPrioritiesListing", name="circuits.soc_priorities.get", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/soc-priorities", result="CircuitSocPriority", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 429), resource="circuits", version="2.0", key="soc_priorities.get",
)
_UNMANAGED_LOAD_LIST: Operation[CircuitConsumption] = Operation(
    id="circuitUnmanagedLoadRead", name="circuits.unmanaged_load.list", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load", result="CircuitConsumption", envelope=True,
    pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="circuits",
    version="2.0", key="unmanaged_load.list",
)
_USER_PRIORITIES_LIST: Operation[CircuitUserPriority] = Operation(
    id="circuitUserPrioritiesListing", name="circuits.user_priorities.list", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/user-priorities", result="CircuitUserPriority",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0", key="user_priorities.list",
)
_USER_PRIORITIES_CREATE: Operation[CircuitUserPriority] = Operation(
    id="circuitUserPriorityCreate", name="circuits.user_priorities.create", method="POST",
    path="/public-api/resources/circuits/v2.0/{circuit}/user-priorities", result="CircuitUserPriority",
    body="CircuitUserPriorityCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0", key="user_priorities.create",
)
_USER_PRIORITIES_GET: Operation[CircuitUserPriority] = Operation(
    id="circuitUserPriorityRead", name="circuits.user_priorities.get", method="GET",
    path="/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}", result="CircuitUserPriority",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="circuits", version="2.0",
    key="user_priorities.get",
)
_USER_PRIORITIES_UPDATE: Operation[CircuitUserPriority] = Operation(
    id="circuitUserPriorityUpdate", name="circuits.user_priorities.update", method="PATCH",
    path="/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}", result="CircuitUserPriority",
    body="CircuitUserPriorityUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="circuits", version="2.0", key="user_priorities.update",
)
_USER_PRIORITIES_DELETE: Operation[None] = Operation(
    id="circuitUserPriorityDelete", name="circuits.user_priorities.delete", method="DELETE",
    path="/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="circuits", version="2.0", key="user_priorities.delete",
)
# fmt: on


class Circuits(Resource):
    """Circuits: list, get, create, update, delete, 7 actions.

    An electrical circuit whose current charge points share under load management.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPriorities:
        """Charge point priorities of a circuit: list."""
        return self._sub(CircuitsChargePointPriorities)

    @property
    def consumption(self) -> CircuitsConsumption:
        """Consumption of a circuit: list, get."""
        return self._sub(CircuitsConsumption)

    @property
    def schedule(self) -> CircuitsSchedule:
        """Schedule of a circuit: get, replace, delete."""
        return self._sub(CircuitsSchedule)

    @property
    def soc_priorities(self) -> CircuitsSocPriorities:
        """State-of-charge priorities of a circuit: get."""
        return self._sub(CircuitsSocPriorities)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoad:
        """Unmanaged load of a circuit: list."""
        return self._sub(CircuitsUnmanagedLoad)

    @property
    def user_priorities(self) -> CircuitsUserPriorities:
        """User priorities of a circuit: list, get, create, update, delete."""
        return self._sub(CircuitsUserPriorities)

    @property
    def v1_0(self) -> CircuitsV10:
        """Version 1.0 of circuits: list, get, create, update, delete; deprecated since 3.106.5."""
        return self._sub(CircuitsV10)

    def list(
        self,
        *,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        include: Sequence[CircuitInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Circuit]:
        """List circuits.

        ``GET /public-api/resources/circuits/v2.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        circuit_id: int | str,
        *,
        include: Sequence[CircuitInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Circuit:
        """Read a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (circuit_id,), {"include": include}, None, options)

    async def create(self, body: CircuitCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Circuit:
        """Create a circuit.

        ``POST /public-api/resources/circuits/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, circuit_id: int | str, body: CircuitUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Circuit:
        """Update a circuit.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (circuit_id,), {}, body, options)

    async def delete(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a circuit.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (circuit_id,), {}, None, options)

    async def attach_charge_point(
        self, circuit_id: int | str, body: CircuitAttachChargePoint | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Attach a charge point to a circuit.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ATTACH_CHARGE_POINT, (circuit_id,), {}, body, options)

    async def detach_charge_point(
        self, circuit_id: int | str, charge_point_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Detach a charge point from a circuit.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DETACH_CHARGE_POINT, (circuit_id, charge_point_id), {}, None, options)

    async def set_charge_point_evse_priority(
        self,
        circuit_id: int | str,
        charge_point_id: int | str,
        evse_id: int | str,
        body: PriorityWrite | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the priority of an EVSE on its circuit.

        ``POST
        /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(
            _SET_CHARGE_POINT_EVSE_PRIORITY, (circuit_id, charge_point_id, evse_id), {}, body, options
        )

    async def set_charge_point_priority(
        self,
        circuit_id: int | str,
        charge_point_id: int | str,
        body: PriorityWrite | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the priority of a charge point on its circuit.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CHARGE_POINT_PRIORITY, (circuit_id, charge_point_id), {}, body, options)

    async def set_circuit_soc_priorities(
        self, circuit_id: int | str, body: CircuitSocPriority | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Set the priorities by state of charge on a circuit.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CIRCUIT_SOC_PRIORITIES, (circuit_id,), {}, body, options)

    async def set_session_boost(
        self,
        circuit_id: int | str,
        session_id: int | str,
        body: SessionBoost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Boost a session on its circuit, or end the boost.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-boost/{session}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_SESSION_BOOST, (circuit_id, session_id), {}, body, options)

    async def set_session_priority(
        self,
        circuit_id: int | str,
        session_id: int | str,
        body: PriorityWrite | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the priority of a session on its circuit.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_SESSION_PRIORITY, (circuit_id, session_id), {}, body, options)


class CircuitsChargePointPriorities(Resource):
    """Charge point priorities of a circuit: list.

    Priority of a charge point, and of its EVSEs, when current is shared out.
    """

    __slots__ = ()

    def list(
        self,
        circuit_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CircuitChargePointPriority]:
        """List the priorities of charge points on a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _CHARGE_POINT_PRIORITIES_LIST,
            (circuit_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )


class CircuitsConsumption(Resource):
    """Consumption of a circuit: list, get.

    Current drawn on one phase.
    """

    __slots__ = ()

    def list(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> Pager[CircuitConsumption]:
        """Read the current drawn on each phase of a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _CONSUMPTION_LIST, (circuit_id,), {}, options)

    async def get(
        self, dlm_circuit_id: int | str, phase: ConnectedPhase | str, **options: Unpack[CallOptions]
    ) -> float:
        """Read the current drawn on one phase of a circuit, in A.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        Since 3.106.5. Deprecated since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CONSUMPTION_GET, (dlm_circuit_id, phase), {}, None, options)


class CircuitsSchedule(Resource):
    """Schedule of a circuit: get, replace, delete."""

    __slots__ = ()

    async def get(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> OpenObject:
        """Read the schedule of a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/schedule``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_SCHEDULE_GET, (circuit_id,), {}, None, options)

    async def replace(
        self, circuit_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> OpenObject:
        """Replace the schedule of a circuit.

        ``PUT /public-api/resources/circuits/v2.0/{circuit}/schedule``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SCHEDULE_REPLACE, (circuit_id,), {}, body, options)

    async def delete(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete the schedule of a circuit.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/schedule``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_SCHEDULE_DELETE, (circuit_id,), {}, None, options)


class CircuitsSocPriorities(Resource):
    """State-of-charge priorities of a circuit: get.

    Priorities by how full batteries are, when current is shared out.
    """

    __slots__ = ()

    async def get(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> CircuitSocPriority:
        """Read the priorities by state of charge on a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_SOC_PRIORITIES_GET, (circuit_id,), {}, None, options)


class CircuitsUnmanagedLoad(Resource):
    """Unmanaged load of a circuit: list.

    Current drawn on one phase.
    """

    __slots__ = ()

    def list(self, circuit_id: int | str, **options: Unpack[CallOptions]) -> Pager[CircuitConsumption]:
        """Read the current that other loads draw on each phase of a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        Since 3.106.5. Pages: none. Errors: 401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _UNMANAGED_LOAD_LIST, (circuit_id,), {}, options)


class CircuitsUserPriorities(Resource):
    """User priorities of a circuit: list, get, create, update, delete.

    Priority of the users of a partner or user group when current is shared out.
    """

    __slots__ = ()

    def list(
        self,
        circuit_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CircuitUserPriority]:
        """List the priorities of users on a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _USER_PRIORITIES_LIST, (circuit_id,), {"per_page": per_page, "cursor": cursor}, options
        )

    async def get(
        self, circuit_id: int | str, user_priority_id: int | str, **options: Unpack[CallOptions]
    ) -> CircuitUserPriority:
        """Read a priority of users on a circuit.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_USER_PRIORITIES_GET, (circuit_id, user_priority_id), {}, None, options)

    async def create(
        self, circuit_id: int | str, body: CircuitUserPriorityCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CircuitUserPriority:
        """Give users a priority on a circuit.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_USER_PRIORITIES_CREATE, (circuit_id,), {}, body, options)

    async def update(
        self,
        circuit_id: int | str,
        user_priority_id: int | str,
        body: CircuitUserPriorityUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CircuitUserPriority:
        """Update a priority of users on a circuit.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_USER_PRIORITIES_UPDATE, (circuit_id, user_priority_id), {}, body, options)

    async def delete(self, circuit_id: int | str, user_priority_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a priority of users on a circuit.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_USER_PRIORITIES_DELETE, (circuit_id, user_priority_id), {}, None, options)


class CircuitsV10(Resource):
    """Version 1.0 of circuits: list, get, create, update, delete; deprecated since 3.106.5.

    A circuit under load management with its charge points, as v1.0 shows it.
    """

    __slots__ = ()

    @property
    def consumption(self) -> CircuitsConsumptionV10:
        """Version 1.0 of consumption of a circuit: list, get; deprecated since 3.106.5."""
        return self._sub(CircuitsConsumptionV10)

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[CircuitV10]:
        """List circuits.

        ``GET /public-api/resources/circuits/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.list``. Pages: page. Errors: 401, 403, 422,
        429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _V10_LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, dlm_circuit_id: int | str, **options: Unpack[CallOptions]) -> CircuitV10:
        """Read a circuit.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (dlm_circuit_id,), {}, None, options)

    async def create(self, body: CircuitV10Create | Mapping[str, Any], **options: Unpack[CallOptions]) -> CircuitV10:
        """Create a circuit.

        ``POST /public-api/resources/circuits/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self, dlm_circuit_id: int | str, body: CircuitV10Update | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CircuitV10:
        """Update a circuit.

        ``PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (dlm_circuit_id,), {}, body, options)

    async def delete(self, dlm_circuit_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a circuit.

        ``DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (dlm_circuit_id,), {}, None, options)


class CircuitsConsumptionV10(Resource):
    """Version 1.0 of consumption of a circuit: list, get; deprecated since 3.106.5.

    Current drawn on one phase.
    """

    __slots__ = ()

    def list(self, dlm_circuit_id: int | str, **options: Unpack[CallOptions]) -> Pager[CircuitConsumption]:
        """Read the current drawn on each phase of a circuit.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption``
        Since 3.106.5. Deprecated since 3.106.5: use ``circuits.consumption.list``. Pages: none. Errors:
        401, 403, 404, 429.
        """
        return Pager(self._dispatcher, _V10_CONSUMPTION_LIST, (dlm_circuit_id,), {}, options)

    async def get(
        self, dlm_circuit_id: int | str, phase: ConnectedPhase | str, **options: Unpack[CallOptions]
    ) -> float:
        """Read the current drawn on one phase of a circuit, in A.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        Since 3.106.5. Deprecated since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CONSUMPTION_GET, (dlm_circuit_id, phase), {}, None, options)
