"""Requests around an entry, the two who decide on them, and the walk through texts."""
