"""Reconcile a composed contract with the current one.

Input: the current contract (``ours``) and a ``Composition`` of a published document (``theirs``). Output: the updated
contract and a list of changes. What is new is added, what was edited by hand stays, and every other difference is
reported for a decision.
"""
