"""What machines are told of an entry: titles, citations, linked data."""
