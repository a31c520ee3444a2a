"""Checking what a client sends against the contract."""
