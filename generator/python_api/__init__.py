"""The Python API that a contract makes: its operations, models and names, before any code is written."""
