"""The desk of those who read what was sent: one file for each screen."""
