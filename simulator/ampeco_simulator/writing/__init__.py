"""Writes to records: which fields of a request body are stored, and the hooks of each collection.

``items`` carries out writes for ``handlers``. ``hooks`` lists, by collection, what is validated before a write and what
else changes after it; the hooks themselves are in the modules named after their subject.
"""
