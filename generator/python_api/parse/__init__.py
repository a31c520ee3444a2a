"""From the bundled contract to ``ir.Api``; ``external_parser`` resolves the types of its schemas."""
