"""Version of the package: always that of ampeco-async."""

__version__ = "0.1.0"
