"""What is known and kept of the links of sources: screens and buttons."""
