"""Who changed what of an entry, across languages."""
