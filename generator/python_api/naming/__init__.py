"""Python names for what the contract names: rules, no tables of exceptions but x-python-name in the contract."""
