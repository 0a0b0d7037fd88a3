"""Sets plain values as a PDF or a picture, with the fonts here and nothing else."""

import json
import re
from pathlib import Path

import typst

FONTS = typst.Fonts(
    include_system_fonts=False,
    include_embedded_fonts=False,
    font_paths=[Path(__file__).parent / "fonts"],
)
# Accessible PDF: tagged, with its language and title (ISO 14289-1).
PDF_STANDARD = "ua-1"
LANGUAGE = re.compile(r"[a-z]{2,3}", re.ASCII)
POINTS_PER_INCH = 72


def as_pdf(template, values):
    """Bytes of a PDF/UA-1 document.

    ``template`` is a Typst file (https://typst.app/docs), which reads ``values`` as
    ``data.json``. They are data to it: no letter in them is a command.
    """
    return compiled(template, values, format="pdf", pdf_standards=PDF_STANDARD)


def as_png(template, values):
    """Bytes of a picture of one page: one pixel a point, nothing but the pixels."""
    return compiled(template, values, format="png", ppi=POINTS_PER_INCH)


def compiled(template, values, **options):
    project = {
        "main.typ": template.read_bytes(),
        "data.json": json.dumps(values).encode(),
    }
    return typst.compile(project, font_paths=FONTS, ignore_system_fonts=True, **options)


def language_tag(code, otherwise):
    """The part of a language code that a PDF can carry; ``otherwise`` if it is none."""
    first = code.lower().partition("-")[0]
    return first if LANGUAGE.fullmatch(first) else otherwise
