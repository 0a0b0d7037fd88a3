"""The walk through all that is published, looking for what must not be told."""
