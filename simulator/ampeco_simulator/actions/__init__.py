"""What the actions do, by domain. Each effect is a function from an act to what its answer tells."""
