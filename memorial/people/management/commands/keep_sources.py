"""Looks at the links of sources, and keeps copies of what they say."""

from collections import Counter

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from memorial.fetching.turns import PAUSE, Turns
from memorial.people.actions.forget_captures import forget_withdrawn
from memorial.people.actions.gather_links import gather_links
from memorial.people.actions.keep_sources import keep_sources
from memorial.people.choices.links import LinkState


class Command(BaseCommand):
    help = "Looks at the links of published sources, and keeps copies of them."

    def add_arguments(self, parser):
        parser.add_argument("--links", type=int, default=100, help="at most so many")
        parser.add_argument("--pause", type=int, default=PAUSE, help="seconds per site")

    def handle(self, *, links, pause, **options):
        forget_withdrawn()
        self.stdout.write(f"{gather_links()} links are new.")
        if not settings.FETCHING:
            raise CommandError("The way out is closed: see MEMORIAL_FETCHING.")
        self.tell(list(keep_sources(links, Turns(pause=pause))))

    def tell(self, kept):
        states = Counter(link.state for link, _capture, _copy in kept)
        told = [f"{state}: {states[state]}" for state in LinkState if states[state]]
        captures = sum(bool(capture) for _link, capture, _copy in kept)
        copies = sum(bool(copy) for _link, _capture, copy in kept)
        self.stdout.write(f"{len(kept)} links were looked at. {', '.join(told)}")
        self.stdout.write(f"{captures} captures were kept, {copies} pages archived.")
