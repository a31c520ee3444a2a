"""Scripts for the workflows and for maintainers: run ``python -m scripts.<name>`` in the root of the repository."""
