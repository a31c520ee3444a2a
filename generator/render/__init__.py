"""From ``ir.Api`` to files: annotations, templates, formatting, writing."""
