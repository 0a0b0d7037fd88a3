"""The figures side by side, and which targets they meet."""

import statistics
import sys

RECALL = 0.97
SLOWEST = 0.030
TEN_TIMES = (10_000, 100_000)
HEADING = ("recall at 1", "5", "10", "MRR", "near first", "median", "p95", "asked")
ROW = "{:<12}{:<22}{:>12}{:>7}{:>7}{:>7}{:>12}{:>10}{:>10}{:>7}"


def say(text):
    sys.stdout.write(f"{text}\n")


def recall(told, most):
    within = sum(rank is not None and rank <= most for rank in told["ranks"])
    return within / len(told["ranks"])


def reciprocal(told):
    return statistics.mean(1 / rank if rank else 0 for rank in told["ranks"])


def median(told):
    return statistics.median(told["seconds"])


def ninety_fifth(told):
    return sorted(told["seconds"])[int(0.95 * len(told["seconds"]))]


def table(figures):
    for size in sorted({told["size"] for told in figures}):
        some = [told for told in figures if told["size"] == size]
        say(f"\n{some[0]['people']:,} people")
        say(ROW.format("", "", *HEADING))
        for told in some:
            say(ROW.format(told["database"], told["engine"], *columns(told)))


def columns(told):
    yield from (f"{recall(told, most):.3f}" for most in (1, 5, 10))
    yield f"{reciprocal(told):.3f}"
    yield len(told["near_first"])
    yield f"{1000 * median(told):.1f} ms"
    yield f"{1000 * ninety_fifth(told):.1f} ms"
    yield len(told["seconds"])


def verdict(figures):
    """Whether our search meets every target; says each with its figure."""
    ours = [told for told in figures if told["engine"] == "ours"]
    say("")
    return all([*each(ours), *growing(ours), *alike(ours)])


def hold(what, held):
    say(f"{'ok  ' if held else 'FAIL'} {what}")
    return held


def each(ours):
    for told in ours:
        where = f"{told['database']}, {told['people']:,} people"
        found = recall(told, 5)
        yield hold(f"{where}: recall at 5 is {found:.3f}", found >= RECALL)
        missed = ", ".join(f"{asked} ({meant})" for asked, meant in told["missed"])
        say(f"       not found: {missed or 'none'}")
        near = "; ".join(told["near_first"]) or "none"
        yield hold(f"{where}: near misses first: {near}", not told["near_first"])
        if told["shared"]:
            say(f"       part of so many names that any was right: {told['shared']}")
        if told["size"] == TEN_TIMES[0]:
            taken = f"{where}: median {1000 * median(told):.1f} ms"
            yield hold(taken, median(told) <= SLOWEST)


def growing(ours):
    """Ten times as many people take less than ten times as long."""
    taken = {(told["database"], told["size"]): median(told) for told in ours}
    for database in sorted({database for database, _size in taken}):
        few, many = (taken.get((database, size)) for size in TEN_TIMES)
        if few and many:
            said = f"{database}: ten times the people, {many / few:.1f} times as long"
            yield hold(said, many / few < 10)


def alike(ours):
    """The same people in the same order on every database."""
    for size in sorted({told["size"] for told in ours}):
        answers = [told["numbers"] for told in ours if told["size"] == size]
        others = [
            sum(one != other for one, other in zip(answers[0], more, strict=True))
            for more in answers[1:]
        ]
        if others:
            said = f"{size:,} people: answers in another order: {sum(others)}"
            yield hold(said, not any(others))
