"""OpenTelemetry spans and metrics, by its semantic conventions for HTTP clients. Needs the extra ``otel``.

``AmpecoClient(..., hooks=telemetry())``. Each request is a span of its own, as the conventions require; a retry has
``http.request.resend_count``. Queries are left out of ``url.full``, since filters contain personal data.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from opentelemetry import metrics, propagate, trace
from opentelemetry.trace import SpanKind, Status, StatusCode
from yarl import URL

from ampeco_async._response import ResponseInfo
from ampeco_async._version import __version__
from ampeco_async.hooks import Hooks, Retrying, Sending, Waited

if TYPE_CHECKING:
    from ampeco_async.hooks import Outcome

_SCOPE = "ampeco_async"
_DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
"""Seconds, as the conventions prescribe."""


def telemetry(
    *, tracer_provider: trace.TracerProvider | None = None, meter_provider: metrics.MeterProvider | None = None
) -> Hooks:
    """Return hooks that report to OpenTelemetry, by default to the global providers."""
    reporter = _Reporter(
        trace.get_tracer(_SCOPE, __version__, tracer_provider),
        metrics.get_meter(_SCOPE, __version__, meter_provider),
    )
    return Hooks(
        before_send=reporter.before_send,
        after_response=reporter.after_response,
        on_retry=reporter.on_retry,
        on_wait=reporter.on_wait,
    )


class _Reporter:
    def __init__(self, tracer: trace.Tracer, meter: metrics.Meter) -> None:
        self._tracer = tracer
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_DURATION_BUCKETS,
        )
        self._retries = meter.create_counter(
            "ampeco.client.retries", unit="{retry}", description="Requests that were repeated."
        )
        self._waits = meter.create_histogram(
            "ampeco.client.wait.duration", unit="s", description="Time that requests waited before they were sent."
        )

    def before_send(self, sending: Sending) -> None:
        base = URL(sending.base_url)
        common: dict[str, Any] = {
            "http.request.method": sending.method,
            "server.address": base.host or "",
            "server.port": base.port or 0,
            "url.template": sending.template,
        }
        attributes = {**common, "url.full": f"{sending.base_url}{sending.path}", "ampeco.operation": sending.name}
        if sending.attempt > 1:
            attributes["http.request.resend_count"] = sending.attempt - 1
        span = self._tracer.start_span(
            f"{sending.method} {sending.template}", kind=SpanKind.CLIENT, attributes=attributes
        )
        propagate.inject(sending.headers, trace.set_span_in_context(span))
        sending.state[_SCOPE] = (span, common, time.perf_counter())

    def after_response(self, sending: Sending, outcome: Outcome) -> None:
        span, attributes, began = sending.state.pop(_SCOPE)
        if isinstance(outcome, ResponseInfo):
            attributes["http.response.status_code"] = outcome.status
            failed = str(outcome.status) if outcome.status >= 400 else None
            if outcome.trace_id:
                span.set_attribute("ampeco.trace_id", outcome.trace_id)
        else:
            failed = type(outcome).__name__
        if failed is not None:
            attributes["error.type"] = failed
            span.set_status(Status(StatusCode.ERROR))
        self._duration.record(time.perf_counter() - began, attributes)
        span.set_attributes(attributes)
        span.end()

    def on_retry(self, retrying: Retrying) -> None:
        kind = str(retrying.error.status or type(retrying.error).__name__)
        self._retries.add(1, {"ampeco.operation": retrying.name, "error.type": kind})

    def on_wait(self, waited: Waited) -> None:
        self._waits.record(waited.seconds, {"ampeco.wait.reason": waited.reason})
