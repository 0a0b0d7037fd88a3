"""Pictures that lack something, and who is on them."""

from django.core.files.base import ContentFile

from memorial.media.models import MemorialImage
from tests.factories.people import person
from tests.media.made_up_files import PLAIN

WHOLE = {"credit": "Ida", "rights_holder": "Ida", "licence": "this-archive"}


def with_portrait(parent, name, portrait_alt="She smiles.", **picture):
    image = MemorialImage.objects.create(
        title="Invented",
        file=ContentFile(PLAIN["jpeg"], "x.jpg"),
        **WHOLE | picture,
    )
    return person(parent, name=name, portrait=image, portrait_alt=portrait_alt)
