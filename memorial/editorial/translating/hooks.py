"""The translation desk: what is missing, borrowed or older in each language."""
