"""Filters of listings: which value of an item a filter compares, and how.

``filter_names`` derives most filters from their names; ``filter_table`` lists the others. ``handlers.listings`` applies
them; ``sessions`` has faster filters of its own and uses these only for records that a client has changed.
"""
