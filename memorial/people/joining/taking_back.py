"""What an entry says once a merge is undone, whatever was edited since."""

from .rows import PLACE, in_order


def taken_back(now, became, stood, *, fields, relations):
    """Contents of one page: today's, after the merge, and before it.

    What nobody has touched since the merge is as before it; later changes stand.
    """
    content = {
        name: stood[name] if now[name] == became[name] else now[name] for name in fields
    }
    for relation in relations:
        content[relation] = in_order(
            rows_taken_back(now[relation], became[relation], stood[relation])
        )
    return now | content


def rows_taken_back(now, became, stood):
    """Rows that came with the merge go, those that it took away come back."""
    merged, before = by_key(became), by_key(stood)
    found = []
    for row in now:
        key = row["key"]
        untouched = key in merged and says(row) == says(merged[key])
        if key in before and untouched:
            found.append(row | says(before[key]))
        elif key in before or key not in merged:
            found.append(row)
    standing = by_key(now)
    lost = [row for key, row in before.items() if key not in {*merged, *standing}]
    return [*found, *(row | {"pk": None, "page": None} for row in lost)]


def by_key(rows):
    return {row["key"]: row for row in rows}


def says(row):
    return {name: value for name, value in row.items() if name not in PLACE}
