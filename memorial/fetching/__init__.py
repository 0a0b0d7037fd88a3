"""The one guarded way out to the web: public addresses, within limits."""
