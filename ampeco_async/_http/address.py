"""Checking the address of the tenant and the request headers that a caller passes."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from yarl import URL

from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection

# Control characters could end the header and begin another one; characters beyond Latin-1 cannot be sent.
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_PREFIX = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def base_url(tenant_url: str, allow_http_hosts: Collection[str] = ()) -> str:
    """Return ``https://host[:port][/prefix]``, to which paths are added. Raises ConfigurationError.

    A bare host (``tenant.example``) means https. A path is the prefix of a gateway in front of the tenant;
    ``/public-api`` at its end is left out, since the published base address has it. Plain http is accepted for loopback
    hosts and for ``allow_http_hosts``.
    """
    if not isinstance(tenant_url, str) or not tenant_url.strip():
        raise ConfigurationError("tenant_url must be the tenant's address, such as https://tenant.example")
    if isinstance(allow_http_hosts, str) or not all(isinstance(host, str) for host in allow_http_hosts):
        raise ConfigurationError('allow_http_hosts must be a collection of host names, such as {"gateway"}')
    text = tenant_url.strip()
    try:
        url = URL(text if "://" in text else f"https://{text}")
        host, port = url.host, url.port
    except ValueError:
        # Neither the text nor the parser's own error is shown: either may contain a password.
        raise ConfigurationError("tenant_url is not a valid address") from None
    if url.scheme not in ("http", "https") or not host:
        raise ConfigurationError("tenant_url must start with https:// and name a host")
    if url.user is not None or url.password is not None:
        raise ConfigurationError("tenant_url must not contain a user name or password: pass the token as token=")
    if "?" in text or "#" in text:
        raise ConfigurationError("tenant_url must not have a query or fragment")
    # The parser resolves dot segments; where they are given, something is wrong.
    dots = any(segment in (".", "..") for segment in text.split("/"))
    prefix = url.raw_path.rstrip("/").removesuffix("/public-api").rstrip("/")
    if dots or not _PREFIX.fullmatch(prefix) or "/public-api" in prefix:
        raise ConfigurationError(
            "tenant_url must be the address of the tenant, or of a gateway with a plain path: the client adds"
            f" /public-api and what follows, so leave out {url.path!r}"
        )
    if (
        url.scheme == "http"
        and not _is_loopback(host)
        and host.lower() not in {name.lower() for name in allow_http_hosts}
    ):
        raise ConfigurationError(
            "tenant_url must use https. Plain http is accepted for loopback hosts, and for hosts in allow_http_hosts"
            " (a gateway in a network that you trust): it shows the token to everyone on the way"
        )
    if port is None:
        raise ConfigurationError("tenant_url has a port that cannot be used")
    return f"{url.origin()}{prefix}"


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def header_value(name: str, value: object) -> str:
    """Return the value if it can be sent as it is. Raises ConfigurationError, which names only the header."""
    if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
        raise ConfigurationError(f"the value of {name} must be text without control characters")
    return value


def header_name(name: object) -> str:
    """Return the name if it is valid and not set by the client itself. Raises ConfigurationError."""
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ConfigurationError("a header name contains characters that are not allowed")
    if name.lower() in _RESERVED:
        raise ConfigurationError(f"the header {name} is set by the client and cannot be given")
    return name


_RESERVED = frozenset({"authorization", "host", "content-length", "transfer-encoding", "connection", "cookie"})
