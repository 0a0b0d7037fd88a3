"""The rules of quality, one in each file; found by themselves."""
