"""Releases of the API: importing a published document, and comparing two releases."""
