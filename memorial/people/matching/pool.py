"""Many described people, so that for one of them those near in time are at hand."""

from collections import Counter, defaultdict

from memorial.dates.moving import moved

from .candidates import LONGEST, NEAR

# A document that so many share, such as a list, says nothing of one of them.
MOST_OF_A_SOURCE = 30


class Pool:
    """Those of a vague date or none are near everybody, and everybody is near them."""

    def __init__(self, people):
        self.people = list(people)
        self.by_month, self.at_any_time = defaultdict(list), []
        self.by_source = defaultdict(list)
        shared = Counter(source for each in self.people for source in each.sources)
        for each in self.people:
            for month in months_of(each) or ():
                self.by_month[month].append(each)
            if months_of(each) is None:
                self.at_any_time.append(each)
            for source in each.sources:
                if shared[source] <= MOST_OF_A_SOURCE:
                    self.by_source[source].append(each)

    def near(self, asked):
        months = months_of(asked)
        if months is None:
            return self.people
        found = [*self.at_any_time]
        for month in months:
            found += self.by_month.get(month, ())
        for source in asked.sources:
            found += self.by_source.get(source, ())
        return {each.key: each for each in found}.values()


def months_of(person):
    """The months in which the dates may lie, give or take; None if that is too many."""
    months = set()
    for date in person.dates:
        if not (date.earliest and date.latest) or date.latest - date.earliest > LONGEST:
            return None
        months |= set(
            months_between(moved(date.earliest, -NEAR), moved(date.latest, NEAR))
        )
    return months or None


def months_between(first, last):
    """Counted without days, since the last month has none after it."""
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield month // 12, month % 12 + 1
