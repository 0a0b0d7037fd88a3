"""The list of people for editors."""
