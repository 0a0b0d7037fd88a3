"""Invents the people around those who are meant: common names, and unheard ones."""

from collections import Counter
from random import Random

from memorial.names.folding import folded

SEED = 20170712
COMMON = 1 / 3
# Syllables of no language alone; what they make is nobody's name.
SYLLABLES = """
ba da fa ha ka la ma na ra sa ta wa ya za sha gha kha bo do lo mo so to
kir gul bak dar naz por wan zam rush fer jal mir tol shin yaz vah
tek hai ges fis zer ab mel kid wel bir des mus hag yem ras tsi gid
nga mbo kou dia sou ke yo ou tra ndi fo ba le ma si gno ko be
ngu quy thanh bich lan phu vinh dao huong khai mai trinh loc
"""
LANGUAGES = [row.split() for row in SYLLABLES.strip().splitlines()]


def invented(meant, taken):
    """Names without end; none has the same words as one of ``taken``, in any order."""
    dice, taken = Random(SEED), {tuple(sorted(folded(name))) for name in taken}
    words, weights = vocabulary(meant, dice)
    while True:
        count = dice.choice((2, 3))
        if dice.random() < COMMON:
            name = " ".join(dice.choices(words, weights, k=count))
        else:
            name = " ".join(unheard(dice) for _word in range(count))
        if tuple(sorted(folded(name))) not in taken:
            yield name


def vocabulary(meant, dice):
    """The words of names, and how often each is given: a few to very many (Zipf)."""
    counted = Counter(word for name in meant for word in name.split())
    words = sorted(counted, key=lambda word: (-counted[word], dice.random()))
    return words, [1 / (place + 1) for place in range(len(words))]


def unheard(dice):
    syllables = dice.choice(LANGUAGES)
    return "".join(dice.choices(syllables, k=dice.choice((2, 2, 3)))).capitalize()
