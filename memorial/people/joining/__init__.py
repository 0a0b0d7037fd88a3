"""What merging and splitting entries, and undoing it, is made of."""
