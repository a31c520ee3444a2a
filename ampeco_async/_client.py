"""The client: one tenant, one token."""

from __future__ import annotations

import math
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, Unpack

import attrs

from ampeco_async._arguments import check_arguments
from ampeco_async._auth import as_token_source, fingerprint
from ampeco_async._clock import SystemClock
from ampeco_async._codec import Codec
from ampeco_async._dispatcher import Dispatcher
from ampeco_async._http.address import tenant_origin
from ampeco_async._http.attempt import AttemptRunner
from ampeco_async._http.connection_pool import ConnectionPool, proxy_from_environment
from ampeco_async._http.request import build_raw_request
from ampeco_async._http.retry_loop import RetryLoop
from ampeco_async._options import CallOptions, merge_options
from ampeco_async._rate_limit import RateLimits, rate_gate
from ampeco_async._retry import RetryDecider, RetryPolicy
from ampeco_async._versions import DeprecationPolicy, Versions, pinned_versions
from ampeco_async.api import RESOURCES, Namespaces
from ampeco_async.errors import ConfigurationError
from ampeco_async.hooks import Hooks, combine_hooks

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
    """All operations of a tenant, as ``ampeco.<resource>.<method>``.

    Use it as ``async with AmpecoClient("https://tenant.example", token=TOKEN) as ampeco``, or call ``await
    ampeco.close()`` at the end. One client serves any number of tasks. It opens connections with the first call.
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
        """Make a client. It sends nothing and needs no running event loop.

        Args:
            tenant_url: ``https://tenant.example``; a bare host means https. Plain http for loopback hosts only.
            token: an API token, an async function that returns one, or a source such as ``ClientCredentials``.
            session: an aiohttp session to use. It is neither closed nor changed; its cookie jar stays as it is.
            timeout: seconds for one request and its response, without waiting for the rate limit or a connection.
            connect_timeout: seconds within ``timeout`` for the connection.
            max_connections: requests that may run at once; more wait in a queue, without a timeout of their own.
            retry: when to try again, ``None`` for never. A write that may have been carried out is never repeated.
            limits: the rate limits of this token; ``None`` sends without pacing.
            store: shares the rate limit with other processes.
            versions: older versions to use, ``{"evses": "2.0"}``. Other resources use their newest version.
            deprecations: for deprecated operations, ``"warn"`` once for each, raise an ``"error"``, or ``"ignore"``.
            fallback: call the next older version where the tenant's release lacks the newest and both mean the same.
            strict: raise DecodeError where a response departs from the contract, instead of keeping it as it is.
            trust_env: use the proxy that ``HTTPS_PROXY`` and ``NO_PROXY`` name.
            hooks: functions that are called with requests, responses, retries and waits.
            log_bodies: log bodies at DEBUG, with secret fields masked.
            clock: the time source, for tests.

        Raises:
            ConfigurationError: an argument cannot be used.
        """
        origin = tenant_origin(tenant_url)
        if isinstance(max_connections, bool) or not isinstance(max_connections, int) or max_connections < 1:
            raise ConfigurationError("max_connections must be a whole number, at least 1")
        if connect_timeout is not None and not (math.isfinite(connect_timeout) and connect_timeout > 0):
            raise ConfigurationError("connect_timeout must be a positive number of seconds, or None")
        if deprecations not in ("warn", "error", "ignore"):
            raise ConfigurationError('deprecations must be "warn", "error" or "ignore"')
        clock = clock or SystemClock()
        tokens = as_token_source(token)
        self._pool = ConnectionPool(session, max_connections, clock)
        attempts = AttemptRunner(
            origin=origin,
            pool=self._pool,
            gate=rate_gate(origin, fingerprint(tokens), limits, clock=clock, store=store),
            clock=clock,
            hooks=hooks if isinstance(hooks, Hooks) else combine_hooks(hooks),
            connect_timeout=connect_timeout,
            proxy=proxy_from_environment(origin) if trust_env else None,
            log_bodies=log_bodies,
        )
        bind = getattr(tokens, "bind", None)
        if bind is not None:
            bind(origin, attempts.post_form, clock)
        self._pinned_versions = pinned_versions(versions or {}, RESOURCES)
        self._dispatcher = Dispatcher(
            retry_loop=RetryLoop(attempts=attempts, tokens=tokens),
            codec=Codec(strict=strict),
            versions=Versions(policy=deprecations, fallback=fallback),
            defaults={"timeout": timeout, "retry": retry},
        )

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.close()

    async def close(self) -> None:
        """Close the connections, except those of a session that was passed in. Copies by ``with_options`` close too."""
        await self._pool.close()

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a copy with other defaults for its calls. It shares everything else, such as the rate limit."""
        check_arguments("with_options", options)
        copy = object.__new__(type(self))
        copy._pool = self._pool
        copy._pinned_versions = self._pinned_versions
        defaults = merge_options(self._dispatcher.defaults, options)
        copy._dispatcher = attrs.evolve(self._dispatcher, defaults=defaults)
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
        """Send a request that no method covers, under the same rate limit, retry rules and errors.

        Args:
            method: ``GET``, ``POST``, ``PATCH``, ``PUT`` or ``DELETE``.
            path: begins with ``/public-api/`` and is sent as it is: percent-encode the values in it.
            query: by wire name, ``{"filter[userId]": 7, "include[]": ["user"]}``; nested mappings get brackets.
            json: the body, of JSON values or models.
            idempotent: repeating this write does no harm, so it may be sent again when its response is lost.
            options: those of every call.

        Returns:
            The JSON values of the response, envelope included; ``None`` for an empty one.
        """
        options.setdefault("repeat_idempotent", idempotent)
        request = build_raw_request(method, path, query, json, idempotent=idempotent)
        return await self._dispatcher.request(request, options)

    @property
    def platform_version(self) -> str | None:
        """The release that the tenant runs (``3.225.1 (9e5dd506)``); ``None`` before the first response."""
        return self._dispatcher.tenant.platform_version

    @property
    def closed(self) -> bool:
        """True after ``close()``."""
        return self._pool.closed

    def __getattr__(self, name: str) -> Resource:
        """Load a resource when it is first touched."""
        versions = RESOURCES.get(name)
        if versions is None or "_pinned_versions" not in self.__dict__:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        module, class_name = versions[self._pinned_versions.get(name) or next(iter(versions))]
        resource: Resource = getattr(import_module(f"ampeco_async.api.{module}"), class_name)(self._dispatcher)
        self.__dict__[name] = resource
        return resource

    def __dir__(self) -> list[str]:
        """Include the resources that are not loaded yet."""
        return sorted({*super().__dir__(), *RESOURCES})

    def __repr__(self) -> str:
        """Name the tenant."""
        # A traceback that shows variables also shows a client whose arguments were refused.
        origin = self._dispatcher.origin if "_dispatcher" in self.__dict__ else "no tenant"
        return f"<{type(self).__name__} of {origin}>"
