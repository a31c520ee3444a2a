"""Spans and metrics by the semantic conventions."""

from __future__ import annotations

import asyncio
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from ampeco_async._client import AmpecoClient
from ampeco_async.otel import telemetry
from tests.support.clock import VirtualClock
from tests.transport import server as faults
from tests.transport.server import FaultyTenant, json_response
from tests.unit.client.sample import TOKEN, things


class Collector:
    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.hooks = telemetry(tracer_provider=self.tracers, meter_provider=MeterProvider([self.reader]))

    @property
    def metrics(self) -> dict[str, list[Any]]:
        data = self.reader.get_metrics_data()
        assert data is not None
        return {
            metric.name: list(metric.data.data_points)
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }


async def test_a_call_that_is_retried_is_two_spans() -> None:
    seen = Collector()
    async with (
        FaultyTenant(faults.disconnect, json_response(X_Req_Trace_Id="t-1")) as faulty,
        AmpecoClient(
            faulty.url, TOKEN, limits=None, hooks=seen.hooks, clock=VirtualClock(idle_seconds=0.005)
        ) as client,
    ):
        with seen.tracers.get_tracer("test").start_as_current_span("mine") as mine:
            await things(client).get(7, extra_query={"filter[name]": "hunter2"})
    first, second, _ = seen.exporter.get_finished_spans()
    template = "/public-api/resources/things/v2.0/{thing}"
    for span in (first, second):
        assert (span.name, span.kind) == (f"GET {template}", SpanKind.CLIENT)
        assert span.parent is not None
        assert span.parent.span_id == mine.get_span_context().span_id
        assert "hunter2" not in str(dict(span.attributes or {}))
    assert first.status.status_code is StatusCode.ERROR
    assert dict(first.attributes or {}) == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": faulty.port,
        "url.template": template,
        "url.full": f"{faulty.url}/public-api/resources/things/v2.0/7",
        "ampeco.operation": "things.get",
        "error.type": "ConnectionLostError",
    }
    later = dict(second.attributes or {})
    assert (later["http.request.resend_count"], later["http.response.status_code"], later["ampeco.trace_id"]) == (
        1,
        200,
        "t-1",
    )
    assert "error.type" not in later
    sent = [one.headers["traceparent"].split("-")[2] for one in faulty.received]
    assert sent == [f"{span.context.span_id:016x}" for span in (first, second) if span.context]
    points = seen.metrics
    assert [point.count for point in points["http.client.request.duration"]] == [1, 1]
    assert [point.value for point in points["ampeco.client.retries"]] == [1]


async def test_a_call_that_is_cancelled_ends_its_span() -> None:
    seen = Collector()
    arrived = asyncio.Event()

    async def no_response(connection: Any) -> None:
        arrived.set()
        await connection.until_closed()

    async with (
        FaultyTenant(no_response) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None, hooks=seen.hooks) as client,
    ):
        task = asyncio.ensure_future(things(client).get(7))
        await arrived.wait()
        task.cancel()
        await asyncio.wait((task,))
    (span,) = seen.exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "CancelledError"


async def test_waits_are_measured() -> None:
    seen = Collector()
    clock = VirtualClock(idle_seconds=0.02)

    async def slow(connection: Any) -> None:
        await clock.sleep(3)
        await json_response()(connection)

    async with (
        FaultyTenant(slow) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None, hooks=seen.hooks, max_connections=1, clock=clock) as client,
    ):
        await asyncio.gather(things(client).get(1), things(client).get(2))
    (point,) = seen.metrics["ampeco.client.wait.duration"]
    assert (point.sum, dict(point.attributes)) == (3.0, {"ampeco.wait.reason": "connections"})
