"""The forms for families and supporters, open and checked."""

from memorial.contributions import languages
from memorial.contributions.models import CheckedLanguage
from memorial.contributions.wordings import VERSION
from memorial.people.archive import forget
from memorial.people.models import Archive
from tests.factories.users import UserFactory


def open_forms(codes=("en", "fr")):
    setting = Archive.load()
    setting.forms_open = True
    setting.save()
    by = UserFactory(role="Moderators")
    for code in codes:
        CheckedLanguage.objects.create(language=code, wording=VERSION, by=by)
    forget()
    languages.forget()


def close_forms():
    setting = Archive.load()
    setting.forms_open = False
    setting.save()
    forget()
    languages.forget()
