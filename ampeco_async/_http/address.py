"""Checking the address of the tenant and the request headers that a caller passes."""

from __future__ import annotations

import ipaddress
import re

from yarl import URL

from ampeco_async.errors import ConfigurationError

# Control characters could end the header and begin another one; characters beyond Latin-1 cannot be sent.
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def tenant_origin(tenant_url: str) -> str:
    """Return ``https://host[:port]`` of a tenant's address. Raises ConfigurationError.

    A bare host (``tenant.example``) means https. ``/public-api`` at the end is accepted, since the published base
    address has it. Plain http is accepted for loopback hosts only.
    """
    if not isinstance(tenant_url, str) or not tenant_url.strip():
        raise ConfigurationError("tenant_url must be the tenant's address, such as https://tenant.example")
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
    if url.path.rstrip("/") not in ("", "/public-api"):
        raise ConfigurationError(f"tenant_url must be the host alone, without {url.path!r}: the client adds the paths")
    if url.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError("tenant_url must use https: plain http is accepted for loopback hosts only")
    if port is None:
        raise ConfigurationError("tenant_url has a port that cannot be used")
    return str(url.origin())


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
