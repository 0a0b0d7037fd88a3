"""Draws the outlines of the map anew, for the repository; a site never needs it."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand

from memorial.geography.outline import FILE
from memorial.geography.projection import FRAMES
from memorial.timeline.map.tracing import outline


class Command(BaseCommand):
    help = "Draws the outlines of the map anew from countries-10m.json of world-atlas."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="countries-10m.json, version 2.0.2")

    def handle(self, *, file, **options):
        topology = json.loads(file.read_text(encoding="utf-8"))
        outlines = {frame.code: outline(topology, frame) for frame in FRAMES}
        text = json.dumps(outlines, indent=1)
        FILE.write_text(f"{text}\n", encoding="utf-8")
        self.stdout.write(f"{FILE.name}: {len(text)} bytes")
