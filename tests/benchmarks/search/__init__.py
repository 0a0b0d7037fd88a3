"""Measures the search by names beside PostgreSQL's trigrams and Wagtail's search."""
