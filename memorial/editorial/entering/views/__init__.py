"""The screens and answers that help while an entry is written."""
