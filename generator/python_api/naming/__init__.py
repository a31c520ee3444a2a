"""Python names by rule; the exceptions are in the contract: ``x-python-name``, ``x-python-names``."""
