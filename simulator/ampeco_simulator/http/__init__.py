"""From a socket to a handler and back.

``server`` reads a request and passes it to ``pipeline``, which finds the operation (``routing``), selects its faults,
checks token and rate limit, and lets the operation's endpoint (``endpoints``) validate the request. The endpoint's
handler takes the validated ``Call`` and returns a ``Response``, or raises ``HTTPError``.
"""
