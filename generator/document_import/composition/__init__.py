"""Compose a contract from a published document.

Input: a corrected document and the locked names. Output: a ``Composition``, whose contract has a named component for
every object, union and string enum. Names are taken from the lock, and built by rule where the lock has none.
"""
