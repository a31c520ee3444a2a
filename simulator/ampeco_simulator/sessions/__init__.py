"""Charging sessions: computed from a seed and their number, so that a million of them need no memory."""
