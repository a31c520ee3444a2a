"""Validation of requests against the schemas of the contract.

``http.endpoints`` validates queries and bodies; ``examples`` uses the same validators to decide whether a stored value
fits a schema.
"""
