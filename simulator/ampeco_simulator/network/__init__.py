"""A plausible tenant from a seed: where it charges, with what, for whom and at what price."""
