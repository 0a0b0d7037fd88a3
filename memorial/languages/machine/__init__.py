"""Drafts made by a machine: off by default, of public words only, never published."""
