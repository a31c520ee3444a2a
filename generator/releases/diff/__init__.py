"""What changes between two contracts for those who use the Python package, and whether their code still works."""
