"""Plausible values for schemas: what an operation without state answers with."""
