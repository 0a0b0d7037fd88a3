"""The one engine that compares names and people: for readers, editors and lists."""
