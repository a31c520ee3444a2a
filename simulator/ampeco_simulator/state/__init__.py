"""The tenant's records: collections, their filters and their pages."""
