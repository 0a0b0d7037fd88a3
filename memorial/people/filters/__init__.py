"""Finding people by what is public of them: one object for pages, files and the API."""
