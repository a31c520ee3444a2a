"""What clients write: which of it is kept, which rules it must keep to, and what follows from it."""
