"""The client: one tenant, one token."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self, Unpack

import attrs

from ampeco_async._arguments import check_arguments
from ampeco_async._auth import ClientCredentials, as_token_source, fingerprint
from ampeco_async._clock import SystemClock
from ampeco_async._codec import Codec
from ampeco_async._dispatcher import Dispatcher
from ampeco_async._http.address import base_url
from ampeco_async._http.attempt import AttemptRunner
from ampeco_async._http.connection_pool import ConnectionPool
from ampeco_async._http.request import build_raw_request
from ampeco_async._http.retry_loop import RetryLoop
from ampeco_async._options import CallOptions, check_options, merge_options
from ampeco_async._rate_limit import RateLimits, rate_gate
from ampeco_async._retry import RetryDecider, RetryPolicy
from ampeco_async._validation import (
    check_choice,
    check_flag,
    check_mapping,
    check_seconds,
    check_type,
    check_whole_number,
)
from ampeco_async._versions import DeprecationPolicy, Versions, caller_location, pinned_versions
from ampeco_async.api import RESOURCES, Namespaces
from ampeco_async.errors import ConfigurationError, ForbiddenError
from ampeco_async.hooks import Hooks, combine_hooks

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
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
        max_response_bytes: int = 32 * 1024 * 1024,
        trust_env: bool = False,
        allow_http_hosts: Collection[str] = (),
        hooks: Hooks | Sequence[Hooks] = (),
        log_bodies: bool = False,
        clock: Clock | None = None,
    ) -> None:
        """Make a client. It sends nothing and needs no running event loop.

        Args:
            tenant_url: ``https://tenant.example``; a bare host means https. It may have the path prefix of a gateway.
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
            max_response_bytes: largest response after decompression; a larger one raises DecodeError.
            trust_env: use the proxy that ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` name.
            allow_http_hosts: hosts that may be reached by plain http, beside loopback: it does not protect the token.
            hooks: functions that are called with requests, responses, retries and waits.
            log_bodies: log bodies at DEBUG, with secret fields masked.
            clock: the time source, for tests.

        Raises:
            ConfigurationError: an argument cannot be used.
        """
        base = base_url(tenant_url, allow_http_hosts)
        defaults: CallOptions = {"timeout": timeout, "retry": retry}
        check_options(defaults)
        check_seconds("connect_timeout", connect_timeout)
        check_whole_number("max_connections", max_connections)
        check_whole_number("max_response_bytes", max_response_bytes)
        check_choice("deprecations", deprecations, ("warn", "error", "ignore"))
        check_type("limits", limits, RateLimits, "RateLimits(...), or None")
        for name, flag in (("fallback", fallback), ("strict", strict), ("trust_env", trust_env)):
            check_flag(name, flag)
        check_flag("log_bodies", log_bodies)
        clock = clock or SystemClock()
        tokens = as_token_source(token)
        self._pool = ConnectionPool(session, max_connections, clock, caller_location())
        attempts = AttemptRunner(
            base_url=base,
            pool=self._pool,
            gate=rate_gate(base, fingerprint(tokens), limits, clock=clock, store=store),
            clock=clock,
            hooks=combine_hooks((hooks,) if isinstance(hooks, Hooks) else hooks),
            connect_timeout=connect_timeout,
            max_response_bytes=max_response_bytes,
            proxy=_environment_proxy(base) if trust_env else None,
            log_bodies=log_bodies,
        )
        bind = getattr(tokens, "bind", None)
        if bind is not None:
            bind(base, attempts.post_form, clock)
        self._pinned_versions = pinned_versions(check_mapping("versions", versions or {}), RESOURCES)
        self._dispatcher = Dispatcher(
            retry_loop=RetryLoop(attempts=attempts, tokens=tokens),
            codec=Codec(strict=strict),
            versions=Versions(policy=deprecations, fallback=fallback),
            defaults=defaults,
        )

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Make a client from the environment; ``settings`` are the other arguments of ``AmpecoClient``.

        ``AMPECO_URL`` is the address of the tenant. The token is ``AMPECO_TOKEN``, or is obtained with
        ``AMPECO_CLIENT_ID`` and ``AMPECO_CLIENT_SECRET`` (OAuth client credentials).

        Raises:
            ConfigurationError: a variable is missing, or cannot be used. No value is shown.
        """
        url, token = os.environ.get("AMPECO_URL"), os.environ.get("AMPECO_TOKEN")
        client_id, secret = os.environ.get("AMPECO_CLIENT_ID"), os.environ.get("AMPECO_CLIENT_SECRET")
        if not url:
            raise ConfigurationError("the environment variable AMPECO_URL is not set: it is the address of the tenant")
        if token:
            if client_id or secret:
                raise ConfigurationError("set AMPECO_TOKEN, or AMPECO_CLIENT_ID and AMPECO_CLIENT_SECRET, not both")
            return cls(url, token, **settings)
        if client_id and secret:
            return cls(url, ClientCredentials(client_id, secret), **settings)
        raise ConfigurationError("set AMPECO_TOKEN, or both AMPECO_CLIENT_ID and AMPECO_CLIENT_SECRET")

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.close()

    async def close(self) -> None:
        """Close the connections, except those of a session that was passed in. Copies by ``with_options`` close too.

        Calls that wait for the rate limit, in any event loop, fail with ClientClosedError.
        """
        retry_loop = self._dispatcher.retry_loop
        unbind = getattr(retry_loop.tokens, "unbind", None)
        if unbind is not None:
            unbind(retry_loop.attempts.post_form)
        await retry_loop.attempts.close()

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a copy with other defaults for its calls. It shares everything else, such as the rate limit."""
        check_arguments("with_options", options)
        check_options(options)
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

    async def ping(self, **options: Unpack[CallOptions]) -> None:
        """Prove that the tenant is reachable and knows the token, with a cheap call; for health checks.

        It lists the currencies (``GET /public-api/resources/currencies/v2.0``). A role that may not read them is fine.
        The tenant's release is in ``platform_version`` afterwards.

        Raises:
            AmpecoError: as for every call; UnauthorizedError for a token that the tenant does not know.
        """
        with suppress(ForbiddenError):
            await self.request("GET", "/public-api/resources/currencies/v2.0", **options)

    async def preload(self, *names: str) -> None:
        """Import resources and compile the decoders of their results, before the first call needs them.

        ``await ampeco.preload("sessions", "charge_points")`` at the start of a web app saves its first requests tens of
        milliseconds of work in the event loop. The work is done in a thread.

        Raises:
            AttributeError: there is no resource of that name.
        """
        modules = [type(getattr(self, name)).__module__ for name in names]
        await asyncio.to_thread(self._dispatcher.prepare, modules)

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

    def __copy__(self) -> NoReturn:
        """Refuse: connections cannot be copied."""
        raise TypeError("a client cannot be copied: use client.with_options(), which shares its connections")

    def __deepcopy__(self, _: object) -> NoReturn:
        """Refuse: connections cannot be copied."""
        self.__copy__()

    def __reduce_ex__(self, _: object) -> NoReturn:
        """Refuse: connections and the token cannot be sent to another process."""
        raise TypeError("a client cannot be pickled: make one in each process")

    def __dir__(self) -> list[str]:
        """Include the resources that are not loaded yet."""
        return sorted({*super().__dir__(), *RESOURCES})

    def __repr__(self) -> str:
        """Name the tenant."""
        # A traceback that shows variables also shows a client whose arguments were refused.
        where = self._dispatcher.base_url if "_dispatcher" in self.__dict__ else "no tenant"
        return f"<{type(self).__name__} of {where}>"


def _environment_proxy(base: str) -> str | None:
    from ampeco_async._proxy import proxy_from_environment  # slow to import, and seldom needed

    return proxy_from_environment(base)
