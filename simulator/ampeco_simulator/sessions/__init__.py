"""Charging sessions and the records derived from them: transactions, receipts, authorizations, meter values.

A session is computed from the seed and its number when it is read, so a million sessions need no memory. The
charging network (``network/charging_network.py``) serves the collections, actions start and stop sessions through
``SessionStore``, and ``handlers/`` renders session records.
"""
