"""Where it is written down: each link a source, the rest a description."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from memorial.people.actions.name_person import new_row
from memorial.people.choices.sources import SourceKind
from memorial.people.joining.rows import document, in_order
from memorial.people.models import PersonSource
from memorial.people.models.sources import web_address
from memorial.people.rules.links import clean_link

from .part import Part, lines

LINK = re.compile(r"https?://[^\s<>\"“”«»]+", re.I)
LONGEST, MOST = 2000, 30
# What ends a sentence ends no link.
BEHIND = ".,;:!?)]"
BETWEEN = BEHIND + "([ \n-–"


class Sources(Part):
    code = "sources"
    label = _("Sources")
    asked = (("sources", "sources"),)
    writes = ("sources",)
    holds_words = True

    links = lines(_("links, one a line"), 3, required=False)
    description = lines(
        _("what is no link"),
        2,
        _("A grave, a paper, a person who knows."),
        required=False,
    )
    confidential = forms.BooleanField(
        label=_("confidential"),
        required=False,
        help_text=_("What is no link may name the living: it is not shown."),
    )

    def begin(self):
        links, rest = parted(self.told)
        return {
            "links": "\n".join(links),
            "description": "" if self.is_reworded else rest,
            "confidential": True,
        }

    @property
    def is_understood(self):
        """Links are facts; a description is in the words of whoever sent it."""
        links, _rest = parted(self.told)
        return bool(links) or not self.is_reworded

    def standing(self):
        rows = self.stands.get("sources") or ()
        return "\n".join(
            row["url"] or row["title"] or row["description"] for row in rows
        )

    def clean_links(self):
        links = [each for each in self.cleaned_data["links"].split() if each]
        if len(links) > MOST:
            raise ValidationError(_("These are too many links at once."))
        for each in links:
            check(each)
        return list(dict.fromkeys(map(clean_link, links)))

    def put(self, content):
        rows = list(content["sources"])
        known = set(filter(None, map(document, rows)))
        for fields in self.new():
            row = new_row(PersonSource, fields)
            if document(row) not in known:
                known.add(document(row))
                rows.append(row)
        content["sources"] = in_order(rows)

    def new(self):
        for link in self.cleaned_data["links"]:
            yield {"url": link}
        if description := self.cleaned_data["description"].strip():
            yield {
                "description": description,
                "kind": SourceKind.TESTIMONY,
                "confidential": self.cleaned_data["confidential"],
            }


def check(link):
    try:
        web_address(link)
    except ValidationError:
        raise ValidationError(
            _("“%(link)s” is no address on the web."), params={"link": link[:200]}
        ) from None
    if len(link) > LONGEST:
        raise ValidationError(_("One of these links is too long."))


def parted(text):
    """The links in a text, and the words that are none."""
    links = [found.rstrip(BEHIND) for found in LINK.findall(text)]
    rest = "\n".join(
        " ".join(each.split()) for each in LINK.sub(" ", text).splitlines()
    )
    return list(dict.fromkeys(links)), rest.strip(BETWEEN)
