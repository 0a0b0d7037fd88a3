"""The one public door: what of the record may leave the site, and nothing else."""
