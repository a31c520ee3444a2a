"""The stored records: collections by name and parents, and the names and paths of fields.

Seeded records are computed when they are read; only changes are kept in memory. ``handlers``, ``writing`` and
``actions`` read and change records through ``collection_registry``.
"""
