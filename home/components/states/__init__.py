"""Every component with what it is given, in each state worth looking at.

What is given may be a function: it is called in the reader's language.
"""

from . import days, drawings, entries, finding, helping, names, search, site, timeline

SUBJECTS = (entries, timeline, finding, search, drawings, days, names, helping, site)

# What is not shown by itself: the head of a page, and what other components show.
HEAD = {"about_entry", "addresses", "feeds_of_site"}
PARTS = HEAD | {
    "bars",
    "columns",
    "map",
    "site_footer",
    "site_header",
    "when_died",
    "year_name",
}

STATES = {
    name: states
    for subject in SUBJECTS
    for name, states in sorted(subject.STATES.items())
}
