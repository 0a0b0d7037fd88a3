"""Pictures with their sizes, and documents."""

from .documents import MemorialDocument
from .images import MemorialImage, MemorialRendition

__all__ = ["MemorialDocument", "MemorialImage", "MemorialRendition"]
