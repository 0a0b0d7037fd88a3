"""What stands beside entries and follows: rights, hidden texts, who is not whom."""

from django.db.models import Q

from memorial.languages.models import TranslatedText

from ..actions.say_not_the_same import say_not_the_same
from ..models import NotTheSame, TextRights
from ..moving import move_along, move_back


def take_along(before, after):
    """Let what one translation key has beside its pages be another's."""
    return {
        "beside": move_along(before, after),
        "rights": join_rights(before, after),
        "apart": join_apart(before, after),
        "hidden": join_hidden(before, after),
    }


def give_back(told, before, after):
    """Undo what ``take_along`` told."""
    move_back(told["beside"], after, before)
    give_rights_back(told["rights"], before, after)
    NotTheSame.objects.filter(pk__in=told["apart"]["made"]).delete()
    if told["apart"]["said"]:
        say_not_the_same(before, after)


def join_rights(before, after):
    """Both rights holders allow what stands in a language; as triples."""
    told = []
    for rights in TextRights.objects.filter(translation_key=before):
        standing = TextRights.objects.filter(
            translation_key=after, language=rights.language
        ).first()
        holder = standing.holder if standing else ""
        if rights.holder in holder.split("\n"):
            continue
        joined = "\n".join(filter(None, [holder, rights.holder]))
        TextRights.objects.update_or_create(
            translation_key=after,
            language=rights.language,
            defaults={"holder": joined},
        )
        told.append([rights.language, holder, joined])
    return told


def give_rights_back(told, before, after):
    for language, holder, joined in told:
        rights = TextRights.objects.filter(
            translation_key=after, language=language, holder=joined
        )
        rights.update(holder=holder) if holder else rights.delete()


def join_apart(before, after):
    """Whoever was not the one is not the other; ``said``: these two were apart."""
    told = {"made": [], "said": False}
    for pair in NotTheSame.objects.filter(Q(one=before) | Q(other=before)):
        third = pair.other if pair.one == before else pair.one
        if third == after:
            told["said"] = True
            pair.delete()
            continue
        first, second = sorted((after, third))
        known = NotTheSame.objects.filter(one=first, other=second)
        if not known.exists():
            told["made"].append(say_not_the_same(after, third).pk)
    return told


def join_hidden(before, after):
    """A text that must not be shown must not be shown of the joined entry either."""
    TranslatedText.objects.bulk_create(
        (
            TranslatedText(
                translation_key=after,
                locale_id=text.locale_id,
                field=text.field,
                digest=text.digest,
                original_text=text.original_text,
                hidden=True,
            )
            for text in TranslatedText.objects.filter(
                translation_key=before, hidden=True
            )
        ),
        ignore_conflicts=True,
    )
