"""Charging sessions and the records derived from them: transactions, receipts, authorizations, meter values.

A session is computed from the seed and its number when it is read, so a million sessions need no memory.
``ChargingNetwork`` makes the collections, actions start and stop sessions in the ``SessionStore``, and the request
handlers render session records.
"""
