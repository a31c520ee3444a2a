"""Handlers of resource operations: each carries out the calls of one operation.

``http.endpoints`` creates them. ``resources`` handles most operations, with ``listings``, ``includes`` and
``rendering``; the other modules handle resources with additional behaviour. The operations below ``/actions`` have
their handler in ``actions``.
"""
