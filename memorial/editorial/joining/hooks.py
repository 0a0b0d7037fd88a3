"""Naming, merging, splitting and undoing: screens over the actions of people."""
