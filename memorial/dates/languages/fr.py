"""French dates; a no-break space (U+00A0) stands between day and month."""

from memorial.dates.languages.language import Language, Patterns, Wording

WORDING = Wording(
    first_day="1er",
    day="{day}\u00a0{month}",
    in_year="{} {year}",
    winter="{season} {year}-{next_year}",
    decade="années {year}",
    century="années {first} à {last}",
    ten_days="un jour du {first} au {last}\u00a0{month} {year}",
    articles={
        "day": "le ",
        "decade": "les ",
        "century": "les ",
        "night": "la ",
        21: "le ",
        22: "l’",
        23: "l’",
        24: "l’",
    },
    parts={"early": "début {}", "mid": "mi-{}", "late": "fin {}"},
    night="nuit du {} au {}",
    between="entre {} et {}",
    before="avant {}",
    after="après {}",
    until="{} ou avant",
    since="{} ou après",
    either=" ou ",
    about="vers {}",
    about_end="environ {}",
    perhaps_end="peut-être {}",
    uncertain="{} (incertain)",
    unknown="date inconnue",
    quoted="«\u00a0{}\u00a0»",
)

PATTERNS = Patterns(
    unknown=(
        r"(?:la )?(?:date )?(?:d[ue] (?:mort|deces) )?(?:est )?"
        r"(?:inconnue?|non connue?|pas connue?)",
        r"on ne (?:la )?sait pas|sans date|s\. ?d\.?|non datee?",
    ),
    approximate=(
        r"(?:vers|environ|circa|ca?\.) ?(.+)",
        r"(?:autour|aux alentours|aux environs) d[eu] (.+)",
        r"(.+) (?:environ|approximativement)",
        r"(.+) \((?:environ|approximati(?:f|ve|vement))\)",
    ),
    uncertain=(
        r"(.+) \((?:incertaine?|pas sure?|a confirmer)\)",
        r"(?:peut-etre|probablement|sans doute|possiblement) (.+)",
    ),
    parts={
        "early": r"(?:au |le )?debut(?: d[eu])?[ -](.+)",
        "mid": r"(?:a la )?mi[ -](.+)|(?:au )?milieu(?: d[eu])?[ -](.+)",
        "late": r"(?:a la |la )?fin(?: d[eu])?[ -](.+)",
    },
    night=r"(?:dans |pendant )?(?:la )?nuit(?: du| de| entre)? (.+)",
    joiners=r" (?:au|a|et) ",
    until=(
        r"(?:jusqu'(?:en|au?)|au plus tard)(?: le| en)? (.+)",
        r"(.+) ou (?:avant|plus tot)",
    ),
    since=(
        r"(?:depuis|pas avant|au plus tot)(?: le| en)? (.+)",
        r"a (?:partir|compter) d[eu] (.+)",
        r"(.+) ou (?:apres|plus tard)",
    ),
    before=(r"avant (.+)",),
    after=(r"apres (.+)",),
    between=(
        r"entre (.+) et (.+)",
        r"(?:du|de|des) (.+) (?:au|aux|a) (.+)",
        r"(.+) (?:au|aux|a) (.+)",
    ),
    either=r" ou ",
    decade=r"(?:les |des )?annees '?(\d{3}0|\d0)",
    century=r"(?:les |des )?annees (\d\d)00 a (\d\d)99",
    ten_days=r"un jour du (\d+)(?:er)? au (\d+) (.+)",
    fillers=r"\b(?:le|la|les|au|en|de|a|dans|courant|pendant|mois|annee)\b|\b[dl]'",
    ordinals=r"ere?|eme|e",
)

SENTENCES = {
    "empty": "Aucune date n’est écrite ici.",
    "too_long": "C’est trop long pour être une date.",
    "not_understood": (
        "{quoted} n’a pas pu être lu comme une date. Écrivez par exemple "
        "«\u00a024 novembre 2021\u00a0», «\u00a0novembre 2021\u00a0», "
        "«\u00a0vers 2016\u00a0», «\u00a0avant mars 2004\u00a0» ou "
        "«\u00a0inconnue\u00a0»."
    ),
    "no_such_day": "{quoted} n’est pas dans le calendrier.",
    "month_first": (
        "Il n’y a pas de mois {month}. Écrivez le jour d’abord, puis le "
        "mois\u00a0: {example}."
    ),
    "reversed": "Dans {quoted}, la fin vient avant le début.",
    "wrong_weekday": "Le {day} n’était pas le jour de la semaine écrit ici.",
    "not_a_night": "Une nuit se trouve entre deux jours qui se suivent.",
    "ambiguous": (
        "{quoted} peut vouloir dire {readings}. Écrivez en toutes lettres la date "
        "dont il s’agit."
    ),
}

FRENCH = Language(
    code="fr",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    short_months={
        "jan": 1,
        "janv": 1,
        "fev": 2,
        "fevr": 2,
        "mar": 3,
        "avr": 4,
        "jun": 6,
        "jul": 7,
        "juil": 7,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    weekdays=(
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ),
    seasons={21: "printemps", 22: "été", 23: "automne", 24: "hiver"},
    other_seasons={},
    wording=WORDING,
    patterns=PATTERNS,
    sentences=SENTENCES,
)
