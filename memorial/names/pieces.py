"""A name taken apart into its words, small words resolved."""

import re
from dataclasses import dataclass, replace

from .letters import ARABIC, ETHIOPIC, VIETNAMESE, marked, plain
from .normalising import normalised
from .particles import (
    ASSIMILATED,
    FAITH,
    FATHER,
    OF_FAITH,
    SAID,
    SERVANT,
    USUAL,
    faith_of,
    is_article,
    is_kin,
    servant_of,
)

MOST_WORDS = 12
LONGEST_WORD = 40
BETWEEN = re.compile(r"[^\w']+|_+")
# Names that begin like the Arabic article, and have none.
ONCE_MORE = re.compile(r"^(?:l+(?=..)|(.)(?=\1))")
NO_ARTICLE = re.compile("ال(?:ياس|يسا|هام|ماس|كس|بر|له|فرد|يزابث|.?)")
# Elhassan may be al-Hassan, Essadek al-Sadiq.
WITH_ARTICLE = re.compile(r"[aeu](?:l|([snrdtz])(?=\1))([^aeiouyl][a-z]{3,})")
OUR_FAITH = "الدين"
# With an ayn, since its first vowel may be heard as any.
GIVEN_BY_GOD = frozenset(["ullah", "allah", "alla", "oullah", "ollah", "ulla", "ala"])
OF_GOD = "علا"
SERVANT_OF_THE = "عبدال"


@dataclass(frozen=True, slots=True)
class Piece:
    """One word: in marked letters, as it was written, and in which script."""

    marks: str
    written: str
    script: str = ""
    small: bool = False
    parts: tuple[str, ...] = ()
    # Whether a part may stand for the whole.
    apart: bool = False

    @property
    def plain(self):
        return plain(self.marks)


def pieces(text):
    """The words of a name in their order; small ones are kept, and marked as such."""
    whole = normalised(text)
    latin = "vietnamese" if VIETNAMESE.search(whole) else ""
    found = joined([piece for word in split(whole) for piece in cut(word, latin)])
    last = len(found) - 1
    return [
        replace(piece, small=True) if at < last and is_small(piece) else piece
        for at, piece in enumerate(found)
    ]


def split(text):
    words = (word.replace("'", "") for word in BETWEEN.split(text))
    return [word[:LONGEST_WORD] for word in words if word][:MOST_WORDS]


def cut(word, latin=""):
    """One written word as its pieces: Arabic writes the article onto its noun."""
    script = script_of(word) or latin
    if script == "arabic":
        word = word.replace("عبدالله", "abdalla").replace("الله", OF_GOD)
        for before, after in without_article(word):
            yield from (piece_of(part, script) for part in (before, after) if part)
    elif piece := piece_of(word, script):
        yield piece


def without_article(word):
    if word.startswith(SERVANT_OF_THE) and len(word) > len(SERVANT_OF_THE) + 1:
        yield "abdul", word.removeprefix(SERVANT_OF_THE)
    elif word.endswith(OUR_FAITH) and word != OUR_FAITH:
        yield word.removesuffix(OUR_FAITH), "eddin"
    elif word.startswith("ال") and not NO_ARTICLE.fullmatch(word):
        yield "al", word.removeprefix("ال")
    else:
        yield "", word


def script_of(word):
    if ARABIC.search(word):
        return "arabic"
    return "ethiopic" if ETHIOPIC.search(word) else ""


def piece_of(word, script):
    marks = marked(word)[:LONGEST_WORD]
    return Piece(marks, word, script) if plain(marks) else None


def joined(row):
    """Servant of, father of and of the faith are one word with what they belong to."""
    done = []
    for piece in row:
        word = piece.plain
        before = done[-1] if done else None
        article = before and is_article(before.plain)
        if before and before.plain == "abd" and word in ASSIMILATED:
            continue
        if OF_FAITH.fullmatch(word) or (article and word in FAITH):
            add_faith(done, piece)
        elif not is_article(word) and (owner := owner_of(done)):
            del done[done.index(owner) :]
            done.append(together(owner, piece))
        elif before and word in GIVEN_BY_GOD:
            done.pop()
            done.append(of_god(before, piece))
        else:
            done.append(in_one_word(piece))
    return done


def owner_of(done):
    """The unfinished "servant of" or "father of" that the next word completes."""
    back = 2 if len(done) > 1 and is_article(done[-1].plain) else 1
    owner = done[-back] if len(done) >= back else None
    open_ended = owner and not owner.parts and owner.plain in SERVANT | FATHER
    return owner if open_ended else None


def add_faith(done, piece):
    while done and is_article(done[-1].plain):
        done.pop()
    if done:
        before = done.pop()
        marks = before.marks + "din"
        done.append(replace(before, marks=marks, parts=(before.marks,)))
    else:
        done.append(replace(piece, marks="din"))


def of_god(before, piece):
    """Najib Ullah is Najibullah."""
    return replace(piece, marks=before.marks + piece.marks, parts=(before.marks,))


def together(owner, piece):
    if owner.plain in FATHER:
        return replace(piece, marks="abu" + piece.marks, parts=(piece.marks,))
    return of_servant(piece, piece.marks)


def of_servant(piece, behind):
    """Abdel Latif, Abdellatif and Abdelatif: how many l there are tells nothing."""
    if piece.plain in ("ala", "alla", "allah", "llah", "ellah", "lah", "lla"):
        return replace(piece, marks="abdalla", parts=())
    rest = ONCE_MORE.sub("", behind, count=1)
    return replace(piece, marks="abd" + rest, parts=(piece.marks,))


def in_one_word(piece):
    word = piece.plain
    if behind := servant_of(word):
        if behind == "alla":
            return replace(piece, marks="abdalla")
        return of_servant(replace(piece, marks=behind), behind)
    if is_latin(piece) and (before := faith_of(word)):
        return replace(piece, marks=before + "din", parts=(before,))
    if usual := SAID.get(piece.written) or USUAL.get(word):
        return replace(piece, marks=usual, script="")
    if is_latin(piece) and (bare := WITH_ARTICLE.fullmatch(word)):
        return replace(piece, parts=(bare[2],), apart=True)
    return piece


def is_latin(piece):
    return piece.script in ("", "vietnamese")


def is_small(piece):
    return is_article(piece.plain) or is_kin(piece.plain)
