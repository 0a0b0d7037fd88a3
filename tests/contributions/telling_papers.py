"""PDF files that tell of who made them, each in another place."""

import io

from pypdf import PdfWriter
from pypdf.annotations import Text
from pypdf.generic import (
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from tests.media.made_up_files import CANARY, WORD, XMP


def telling_papers():
    for name, prepare in PLACES.items():
        yield f"{name}.pdf", paper(prepare)
    yield "behind.pdf", paper(lambda writer: None) + b"\n%" + CANARY


def paper(prepare):
    writer = PdfWriter()
    writer.add_blank_page(200, 100)
    prepare(writer)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def information(writer):
    writer.add_metadata({f"/{name}": WORD for name in ("Author", "Creator", "Title")})


def metadata(writer):
    stream = StreamObject()
    stream.set_data(XMP)
    stream[NameObject("/Type")] = NameObject("/Metadata")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)


def attached(writer):
    writer.add_attachment(f"{WORD}.txt", CANARY)


def annotated(writer):
    note = Text(rect=(10, 10, 30, 30), text=WORD)
    note[NameObject("/T")] = TextStringObject(WORD)
    writer.add_annotation(0, note)


def acting(writer):
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject(f"app.alert('{WORD}');"),
        }
    )


def outlined(writer):
    writer.add_outline_item(title=WORD, page_number=0)


def of_an_editor(writer):
    """What a program keeps for itself with a page."""
    private = DictionaryObject({NameObject("/Private"): TextStringObject(WORD)})
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject(
        {NameObject("/Invented"): private}
    )


PLACES = {
    "information": information,
    "metadata": metadata,
    "attached": attached,
    "annotated": annotated,
    "acting": acting,
    "outlined": outlined,
    "of an editor": of_an_editor,
}
