"""What the workflows run, and a maintainer by hand: `python -m scripts.<name>` from the root of the repository."""
