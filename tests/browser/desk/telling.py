"""What a sister tells in either language, and what of it nobody but editors reads."""

from dataclasses import dataclass

# Words that stand in no other text: whoever finds one found what was not accepted.
KEPT_BACK = ("Nesciendum", "Tacendum", "Celandum", "Omittendum")


@dataclass(frozen=True)
class Told:
    where: str
    happened: str
    note: str
    question: str
    answer: str


TOLD = {
    "en": Told(
        "Somewhere by the sea",
        "He did not come back from the beach.",
        "Added with what the family told us.",
        "What is the age? Please answer in a whole sentence.",
        "He was about twenty. Omittendum is my own name.",
    ),
    "fr": Told(
        "Quelque part au bord de la mer",
        "Il n’est pas revenu de la plage.",
        "Ajoutée avec ce que la famille nous a dit.",
        "Quel est l’âge ? Répondez par une phrase entière, s’il vous plaît.",
        "Il avait environ vingt ans. Omittendum est mon propre nom.",
    ),
}


def told_to(sister):
    """The questions in their order: no name, no date; what she fears stays with us."""
    told = TOLD[sister.language]
    nothing = ("", "")
    return (
        nothing,
        ("From where", "ኤርትራ"),
        nothing,
        ("Where", told.where),
        ("What happened", f"{told.happened}\n<b>Nesciendum saw it."),
        ("Their life", "Tacendum."),
        nothing,
    )
