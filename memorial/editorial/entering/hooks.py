"""What helps while an entry is written: readings, likely twins, filling in."""
