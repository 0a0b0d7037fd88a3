"""Measures the form of an entry in a database of its own; see ``entering.py``."""

import sys
from itertools import count
from statistics import median
from time import perf_counter, process_time

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from tests.admin_forms import edit_url, filled  # noqa: E402
from tests.benchmarks.search.people import Population  # noqa: E402
from tests.factories.people import person  # noqa: E402
from tests.factories.trees import standing_trees  # noqa: E402
from tests.factories.users import UserFactory  # noqa: E402

TIMES, BUDGET = 7, 1.0


def names():
    for number in count(1):
        yield f"Nomen{number % 97} Fictum{number}"


class Desk:
    def __init__(self):
        self.client = Client()
        self.client.force_login(UserFactory(role="Moderators"))
        self.above = standing_trees().timeline["en"]
        origins = [{"country": "SD"}]
        self.entry = person(self.above, name="Nomen Fictum", origins=origins)

    def add(self):
        place = ["people", "personpage", self.above.pk]
        return self.client.get(reverse("wagtailadmin_pages:add", args=place))

    def edit(self):
        return self.client.get(edit_url(self.entry))

    def save(self, action=None):
        data = filled(self.edit(), action, {"summary": f"Sang {perf_counter()}."})
        return lambda: self.client.post(edit_url(self.entry), data)

    def publish(self):
        return self.save("action-publish")

    def ask(self, name):
        data = filled(self.edit(), None, {"name": "Nomen5 Fictum5"})
        address = reverse(f"entering:{name}", args=[self.entry.pk])
        return lambda: self.client.post(address, data)

    def steps(self):
        """Pairs of a name and what makes ready the request to be measured."""
        yield "a new form", lambda: self.add
        yield "the form", lambda: self.edit
        yield "save a draft", self.save
        yield "publish", self.publish
        yield "checks", lambda: self.ask("checks")
        yield "likely", lambda: self.ask("likely")


def measured(ready):
    walls, processors, queries = [], [], 0
    for _time in range(TIMES):
        request = ready()
        wall, processor = perf_counter(), process_time()
        with CaptureQueriesContext(connection) as asked:
            answer = request()
        walls.append(perf_counter() - wall)
        processors.append(process_time() - processor)
        queries = len(asked)
        assert answer.status_code in (200, 302), answer.status_code
    return median(walls), median(processors), queries


def say(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(people):
    call_command("migrate", verbosity=0)
    call_command("set_up_site", stdout=sys.stderr)
    population, desk = Population(names()), Desk()
    faults, before = 0, {}
    for size in (3, people):
        population.grow(size)
        connection.cursor().execute("ANALYZE")
        for name, ready in desk.steps():
            wall, processor, queries = measured(ready)
            times = f"{wall:.3f} s ({processor:.3f} s of the processor)"
            say(f"{size:6} people, {name:12} {times}, {queries} queries")
            faults += wall > BUDGET or before.setdefault(name, queries) != queries
    return faults


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1])) else 0)
