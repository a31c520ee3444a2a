"""Pages of a listing: ordered sources of ids, cursors, and the ``links`` and ``meta`` of a page.

``handlers.listings`` requests pages; ``sessions`` provides sources that find matching ids without reading every record.
"""
