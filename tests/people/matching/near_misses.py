"""Two people who are easily taken for one."""

from dataclasses import replace
from datetime import timedelta

from memorial.people.matching.described import Age

from .pairs import BOAT, near, on


def aboard(base, name, **facts):
    """Someone else of the same boat, of whom the same article tells."""
    return replace(base.person, names=(name,), sources=BOAT, with_others=True, **facts)


def sibling(base):
    """The given name of the brother, or the whole name where the file has it."""
    first, *more = base.person.names[0].split()
    whole = base.brother.startswith(f"{first} ")
    return base.brother if whole else " ".join([base.brother, *more])


def older(age, by):
    return Age(age.least + by)


@near("brothers of one boat")
def brothers(base):
    age = older(base.person.age, 1 + base.at % 3) if base.at % 2 else Age()
    one = aboard(base, base.person.names[0])
    return one, aboard(base, sibling(base), age=age)


@near("twins of one boat")
def twins(base):
    return aboard(base, base.person.names[0]), aboard(base, sibling(base))


@near("father and son")
def father(base):
    *_given, last = base.person.names[0].split()
    name = " ".join([*base.person.names[0].split()[1:], "Inventado"])
    age = older(base.person.age, 22) if base.at % 2 else Age()
    return aboard(base, base.person.names[0]), aboard(base, name, age=age)


@near("a son named after his grandfather")
def grandson(base):
    given, parent = base.person.names[0].split()[:2]
    age = older(base.person.age, 24)
    one = aboard(base, f"{given} {parent}")
    return one, aboard(base, f"{parent} {given}", age=age)


@near("a name that sounds like it, same boat")
def sounds(base):
    age = Age() if base.at % 3 else older(base.person.age, 6)
    one = aboard(base, base.person.names[0])
    return one, aboard(base, base.alike, age=age)


@near("another name, same boat")
def stranger(base):
    return aboard(base, base.person.names[0]), aboard(base, "Testino Inventado")


@near("same name, another year")
def year(base):
    later = on(base.day + timedelta(days=365 * (1 + base.at % 3)))
    return base.person, base.lacking(replace(base.person, dates=(later,)))


@near("same name, another month")
def months(base):
    later = on(base.day + timedelta(days=40 + base.at))
    age = older(base.person.age, 5)
    return base.person, replace(base.person, dates=(later,), age=age)


@near("same name, another origin")
def origin(base):
    later = on(base.day + timedelta(days=base.at % 3))
    other = replace(base.person, dates=(later,), countries=frozenset({base.elsewhere}))
    return base.person, base.lacking(other, 1 if base.at % 4 == 2 else 0)


@near("same name, another age, same day")
def age(base):
    other = replace(base.person, age=older(base.person.age, 9))
    return base.person, replace(other, sources=BOAT)


@near("a common name, days between")
def common(base):
    name = ("Mohamed Ahmed", "Ali Hassan", "Mohammad Ali", "Ahmed Ali")[base.at % 4]
    one = replace(base.person, names=(name,), age=Age())
    later = on(base.day + timedelta(days=3 + base.at % 10))
    return one, base.lacking(replace(one, dates=(later,)))


@near("one name alone, same day")
def alone(base):
    given = base.person.names[0].split()[0]
    one = replace(base.person, names=(given,), age=Age())
    return one, base.lacking(one, 1)


@near("two unnamed of one day")
def unnamed(base):
    one = replace(base.person, names=())
    other = replace(one, age=older(one.age, 8), sources=BOAT)
    return one, base.lacking(other) if base.at % 4 == 0 else other


@near("two unnamed of one boat")
def of_one_boat(base):
    one = aboard(base, "", age=Age() if base.at % 2 else base.person.age)
    one = replace(one, names=(), incident=base.day)
    return one, replace(one, gender="man")


@near("unnamed and named, another origin")
def another(base):
    other = replace(base.person, names=(), countries=frozenset({base.elsewhere}))
    return base.person, other
