"""English dates."""

from memorial.dates.languages.language import Language, Patterns, Wording

WORDING = Wording(
    first_day="1",
    day="{day} {month}",
    in_year="{} {year}",
    winter="{season} {year}–{next_year}",
    decade="the {year}s",
    century="years {first} to {last}",
    ten_days="a day from {first} to {last} {month} {year}",
    articles={"century": "the ", "night": "the "},
    parts={"early": "early {}", "mid": "mid-{}", "late": "late {}"},
    night="night of {} to {}",
    between="between {} and {}",
    before="before {}",
    after="after {}",
    until="{} or earlier",
    since="{} or later",
    either=" or ",
    about="about {}",
    about_end="about {}",
    perhaps_end="perhaps {}",
    uncertain="{} (uncertain)",
    unknown="date not known",
    quoted="“{}”",
)

PATTERNS = Patterns(
    unknown=(
        r"(?:the )?(?:date )?(?:of death )?(?:is )?(?:un|not )known(?: date)?",
        r"undated|no date|n/?a",
    ),
    approximate=(
        r"(?:about|around|circa|roughly|approx(?:imately|\.)?|ca?\.) ?(.+)",
        r"ca? ?(\d.+)",
        r"(.+) (?:approximately|approx\.?|or so)",
        r"(.+) \((?:about|approximate(?:ly)?)\)",
    ),
    uncertain=(
        r"(.+) \((?:uncertain|unsure|not certain|to be confirmed)\)",
        r"(?:perhaps|possibly|probably|maybe) (.+)",
    ),
    parts={
        "early": r"(?:early|(?:(?:at )?the )?(?:beginning|start) of)[ -](.+)",
        "mid": r"(?:mid|(?:in )?(?:the )?middle of)[ -](.+)",
        "late": r"(?:late|(?:(?:at )?the )?end of)[ -](.+)",
    },
    night=(r"(?:in |on |during )?(?:the )?(?:over)?night(?: of| from| between)? (.+)"),
    joiners=r" (?:to|and) ",
    until=(
        r"(?:until|till|up to|by|on or before|no later than)(?: the end of)? (.+)",
        r"(.+) or (?:earlier|before)",
    ),
    since=(
        r"(?:since|not before|on or after|no earlier than) (.+)",
        r"from (.+) (?:on|onwards?)",
        r"(.+) or (?:later|after)",
    ),
    before=(r"(?:before|prior to|earlier than) (.+)",),
    after=(r"(?:after|later than) (.+)",),
    between=(
        r"between (.+) and (.+)",
        r"from (.+) (?:to|until|till) (.+)",
        r"(.+) (?:to|until|till) (.+)",
    ),
    either=r" or ",
    decade=r"(?:the )?'?(\d{3}0|\d0)'?s",
    century=r"(?:the )?years (\d\d)00 to (\d\d)99",
    ten_days=r"a day from (\d+) to (\d+) (.+)",
    fillers=r"\b(?:the|on|in|of|during|sometime|month|year)\b",
    ordinals=r"st|nd|rd|th",
)

SENTENCES = {
    "empty": "No date is written here.",
    "too_long": "This is too long to be a date.",
    "not_understood": (
        "{quoted} could not be read as a date. Write it like “24 November 2021”, "
        "“November 2021”, “about 2016”, “before March 2004” or “not known”."
    ),
    "no_such_day": "{quoted} is not in the calendar.",
    "month_first": (
        "There is no month {month}. Write the day first, then the month: {example}."
    ),
    "reversed": "In {quoted} the end comes before the beginning.",
    "wrong_weekday": "{day} was not the day of the week that is written here.",
    "not_a_night": "A night lies between two days that follow one another.",
    "ambiguous": "{quoted} can mean {readings}. Write out which of them is meant.",
}

ENGLISH = Language(
    code="en",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months={
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    weekdays=(
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ),
    seasons={21: "spring", 22: "summer", 23: "autumn", 24: "winter"},
    other_seasons={"fall": 23},
    wording=WORDING,
    patterns=PATTERNS,
    sentences=SENTENCES,
)
