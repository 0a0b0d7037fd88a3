"""Takes the pictures of the handbook: `make handbook`."""

from .taking import FOLDER, take

if __name__ == "__main__":
    print(f"{take()} pictures in {FOLDER}")  # noqa: T201
