"""Generate ``ampeco_async/api`` and ``ampeco_async/models`` from ``spec/``: bundle, lint, parse, name, render."""
