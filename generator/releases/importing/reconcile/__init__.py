"""Takes a composed contract into ours: what is new comes in, what a person made stays, the rest is told."""
