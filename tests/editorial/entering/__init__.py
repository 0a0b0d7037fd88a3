"""What helps while an entry is written."""
