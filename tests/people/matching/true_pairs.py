"""One person told twice: by the rules of spelling, and as lists differ."""

from dataclasses import replace
from datetime import timedelta

from memorial.people.matching.described import Age, Place

from .pairs import on, true


@true("another spelling")
def spelling(base):
    return base.person, base.lacking(replace(base.person, names=(base.spelling,)))


@true("another script")
def script(base):
    return base.person, base.lacking(replace(base.person, names=(base.script,)), 1)


@true("family name first")
def order(base):
    first, *more = base.person.names[0].split()
    turned = " ".join([*more, first])
    return base.person, base.lacking(replace(base.person, names=(turned,)), 2)


@true("one name fewer")
def fewer(base):
    words = base.person.names[0].split()
    short = " ".join([words[0], *words[2:]] if base.at % 3 else words[:2])
    return base.person, base.lacking(replace(base.person, names=(short,)), 3)


@true("only one name known")
def single(base):
    name = base.person.names[0].split()[0]
    return base.person, base.lacking(replace(base.person, names=(name,)))


@true("an initial")
def initial(base):
    first, *more = base.person.names[0].split()
    name = " ".join([f"{first[0]}.", *more])
    return base.person, base.lacking(replace(base.person, names=(name,)), 1)


@true("misheard")
def misheard(base):
    other = replace(base.person, names=(base.misheard,))
    return base.person, replace(base.lacking(other, 2), sources=base.person.sources)


@true("an alias")
def alias(base):
    known = replace(base.person, names=("Abu Inventado", *base.person.names))
    names = ("Abou Inventado",) if base.at % 2 else ("Abu Inventado", base.spelling)
    return known, base.lacking(replace(base.person, names=names), 3)


@true("days between the dates")
def days(base):
    later = base.day + timedelta(days=1 + base.at % 12)
    other = replace(base.person, names=(base.spelling,), dates=(on(later),))
    return base.person, base.lacking(other)


@true("the month alone")
def month(base):
    other = replace(base.person, dates=(on(f"{base.day:%Y-%m}"),))
    return base.person, base.lacking(other, 1)


@true("about that age")
def about(base):
    age = base.person.age.least
    told = Age(age + base.at % 5 - 2, about=True) if base.at % 2 else decade(age)
    other = replace(base.person, names=(base.spelling,), age=told)
    return base.person, replace(other, sources=frozenset({f"list.example/{base.at}"}))


def decade(age):
    return Age(age // 10 * 10, age // 10 * 10 + 9)


@true("named later")
def named_later(base):
    unnamed = replace(base.person, names=())
    return base.person, base.lacking(unnamed, 4 if base.at % 4 != 3 else 1)


@true("unnamed in two lists")
def unnamed(base):
    one = replace(base.person, names=())
    later = on(base.day + timedelta(days=base.at % 3))
    return one, replace(one, dates=(later,), age=Age())


@true("another town, a source in common")
def town(base):
    other = replace(base.person, names=(base.spelling,))
    other = base.lacking(replace(other, place=Place(frozenset({"elsewhere"}))))
    return base.person, replace(other, sources=base.person.sources)
