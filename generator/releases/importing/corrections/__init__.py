"""Corrections of somebody else's document, as data: OpenAPI Overlay 1.0 files, each action with reason and evidence."""
