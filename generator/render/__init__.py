"""From the generator's own form to files: annotations, templates, formatting, writing."""
