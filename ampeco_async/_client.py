"""The client: one tenant, one token."""

from __future__ import annotations

import math
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, Unpack

import attrs

from ampeco_async._auth import as_token_source, fingerprint
from ampeco_async._clock import SystemClock
from ampeco_async._codec import Codec
from ampeco_async._http.address import tenant_origin
from ampeco_async._http.attempt import Sender
from ampeco_async._http.caller import Caller
from ampeco_async._http.engine import Engine
from ampeco_async._http.raw import raw_request
from ampeco_async._http.sessions import Sessions, proxy_from_environment
from ampeco_async._options import CallOptions, merged
from ampeco_async._rate_limit import RateLimits, rate_gate
from ampeco_async._retry import RetryDecider, RetryPolicy
from ampeco_async._versions import DeprecationPolicy, Versions, pinned_versions
from ampeco_async.api import RESOURCES, Namespaces
from ampeco_async.errors import ConfigurationError
from ampeco_async.hooks import Hooks, all_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    import aiohttp

    from ampeco_async._auth import TokenProvider, TokenSource
    from ampeco_async._clock import Clock
    from ampeco_async._rate_limit import RateStore
    from ampeco_async._resource import Resource

_DEFAULT_RETRY = RetryPolicy()
_DEFAULT_LIMITS = RateLimits()


class AmpecoClient(Namespaces):
    """Every operation of a tenant, as ``ampeco.<resource>.<method>``.

    Use it as ``async with AmpecoClient("https://tenant.example", token=TOKEN) as ampeco``, or ``await ampeco.close()``
    at the end. One client serves any number of tasks. Nothing is opened before the first call.
    """

    def __init__(
        self,
        tenant_url: str,
        token: str | TokenProvider | TokenSource,
        *,
        session: aiohttp.ClientSession | None = None,
        timeout: float | None = 30.0,
        connect_timeout: float | None = 10.0,
        max_connections: int = 50,
        retry: RetryDecider | None = _DEFAULT_RETRY,
        limits: RateLimits | None = _DEFAULT_LIMITS,
        store: RateStore | None = None,
        versions: Mapping[str, str] | None = None,
        deprecations: DeprecationPolicy = "warn",
        fallback: bool = False,
        strict: bool = False,
        trust_env: bool = False,
        hooks: Hooks | Sequence[Hooks] = (),
        log_bodies: bool = False,
        clock: Clock | None = None,
    ) -> None:
        """Make a client; this sends nothing and needs no running event loop.

        Args:
            tenant_url: ``https://tenant.example``; a bare host means https. Plain http for loopback hosts only.
            token: an API token, an async function that returns one, or a source such as ``ClientCredentials``.
            session: an aiohttp session to use. It is neither closed nor changed, and its cookie jar not written to.
            timeout: seconds for one request and its answer; waiting for the rate limit or a connection is not in it.
            connect_timeout: seconds of these for the connection.
            max_connections: requests under way at once; further ones wait in line, without a timeout of their own.
            retry: when to try again, ``None`` for never. A write that may have been carried out is never repeated.
            limits: of this token; ``None`` sends without pacing.
            store: shares the limit with other processes.
            versions: pins, ``{"evses": "2.0"}``. Resources not named answer with their newest version.
            deprecations: ``"warn"`` once per operation, raise an ``"error"``, or ``"ignore"`` them.
            fallback: call the next older version where the tenant's release lacks the newest and both mean the same.
            strict: raise DecodeError where an answer departs from the contract, instead of taking it as it is.
            trust_env: use the proxy that ``HTTPS_PROXY`` and ``NO_PROXY`` name.
            hooks: functions that are told of requests, answers, retries and waits.
            log_bodies: show bodies in the DEBUG log, with secret fields masked.
            clock: time, for tests.
        """
        origin = tenant_origin(tenant_url)
        if isinstance(max_connections, bool) or not isinstance(max_connections, int) or max_connections < 1:
            raise ConfigurationError("max_connections must be a whole number from 1 on")
        if connect_timeout is not None and not (math.isfinite(connect_timeout) and connect_timeout > 0):
            raise ConfigurationError("connect_timeout must be a positive number of seconds, or None")
        if deprecations not in ("warn", "error", "ignore"):
            raise ConfigurationError('deprecations must be "warn", "error" or "ignore"')
        time = clock or SystemClock()
        source = as_token_source(token)
        sender = Sender(
            origin=origin,
            sessions=Sessions(session, max_connections, time),
            gate=rate_gate(origin, fingerprint(source), limits, clock=time, store=store),
            clock=time,
            hooks=hooks if isinstance(hooks, Hooks) else all_of(hooks),
            proxy=proxy_from_environment(origin) if trust_env else None,
            log_bodies=log_bodies,
        )
        bind = getattr(source, "bind", None)
        if bind is not None:
            bind(origin, sender.post_form, time)
        self._pins = pinned_versions(versions or {}, RESOURCES)
        self._dispatcher = Caller(
            engine=Engine(sender=sender, tokens=source, paced=limits is not None),
            codec=Codec(strict=strict),
            versions=Versions(policy=deprecations, fallback=fallback),
            options={"timeout": timeout, "retry": retry},
            connect_timeout=connect_timeout,
        )

    async def __aenter__(self) -> Self:
        """Give the client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.close()

    async def close(self) -> None:
        """Close the connections; of a session that was handed in, none. Copies by ``with_options`` are closed too."""
        await self._dispatcher.engine.sender.sessions.close()

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a copy with other defaults for its calls. It shares connections, rate limit and all else."""
        copy = object.__new__(type(self))
        copy._pins = self._pins
        copy._dispatcher = attrs.evolve(self._dispatcher, options=merged(self._dispatcher.options, options))
        return copy

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: object = None,
        idempotent: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Make a call that the contract does not know, under the same rate limit, retries and errors.

        Args:
            method: ``GET``, ``POST``, ``PATCH``, ``PUT`` or ``DELETE``.
            path: begins with ``/public-api/`` and is sent as it is: percent-encode what you put into it.
            query: by wire name, ``{"filter[userId]": 7, "include[]": ["user"]}``; nested mappings get brackets.
            json: the body, JSON values or models.
            idempotent: say that a repeat of this write does no harm: it may be sent again when its answer is lost.
            options: as for every call.

        Returns:
            The JSON values of the answer, envelope and all; ``None`` for an empty one.
        """
        options.setdefault("repeat_idempotent", idempotent)
        return await self._dispatcher.raw(raw_request(method, path, query, json, idempotent=idempotent), options)

    @property
    def platform_version(self) -> str | None:
        """The build that the tenant runs (``3.225.1 (9e5dd506)``), known from the first answer on."""
        return self._dispatcher.tenant.platform_version

    @property
    def closed(self) -> bool:
        """True after ``close()``."""
        return self._dispatcher.engine.sender.sessions.closed

    def __getattr__(self, name: str) -> Resource:
        """Load a resource when it is first touched."""
        versions = RESOURCES.get(name)
        if versions is None or "_pins" not in self.__dict__:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        module, class_name = versions[self._pins.get(name) or next(iter(versions))]
        resource: Resource = getattr(import_module(f"ampeco_async.api.{module}"), class_name)(self._dispatcher)
        self.__dict__[name] = resource
        return resource

    def __dir__(self) -> list[str]:
        """List the resources too."""
        return sorted({*super().__dir__(), *RESOURCES})

    def __repr__(self) -> str:
        """Name the tenant."""
        # A client whose settings were refused is still shown, by tracebacks with variables.
        where = self._dispatcher.engine.sender.origin if "_dispatcher" in self.__dict__ else "no tenant"
        return f"<{type(self).__name__} of {where}>"
