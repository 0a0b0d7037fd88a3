"""Withholding, withdrawing and their decisions: screens over the actions of people."""
