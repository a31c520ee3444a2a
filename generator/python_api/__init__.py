"""The Python API of a contract: its operations, models and names, before any code is rendered."""
