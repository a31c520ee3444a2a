"""The proxy that the environment names."""

from __future__ import annotations

import ipaddress
import urllib.request

from yarl import URL

from ampeco_async.errors import ConfigurationError


def proxy_from_environment(base_url: str) -> str | None:
    """Return the proxy for the tenant by ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, or ``None``.

    ``NO_PROXY`` lists host names (with their subdomains), ``host:port``, addresses, networks in CIDR notation, or
    ``*``. Raises ConfigurationError for a proxy that cannot be used. aiohttp's own ``trust_env`` would also read
    credentials from ``.netrc``, and then refuse our token.
    """
    url = URL(base_url)
    proxies = urllib.request.getproxies_environment()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    host = url.host or ""
    # The function is missing in the type stubs.
    bypassed = urllib.request.proxy_bypass_environment  # type: ignore[attr-defined]
    if not proxy or bypassed(f"{host}:{url.port}", proxies) or _in_networks(host, proxies.get("no", "")):
        return None
    # Without a scheme it is the host of an HTTP proxy, as for curl.
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parsed = URL(address)
        usable = parsed.scheme in ("http", "https") and bool(parsed.host) and parsed.port is not None
    except ValueError:
        usable = False
    if not usable:
        # The text is not shown, since it may contain a password.
        raise ConfigurationError(
            "the proxy in the environment (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) must be an address such as"
            " http://proxy.example:3128; SOCKS proxies are not supported"
        )
    return address


def _in_networks(host: str, no_proxy: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for entry in no_proxy.split(","):
        try:
            if "/" in entry and address in ipaddress.ip_network(entry.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False
