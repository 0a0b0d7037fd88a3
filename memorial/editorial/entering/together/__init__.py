"""Several people of one incident: what is shared once, then a row for each."""
