"""Letters join and run as their script wants it; what is set is data, not commands."""

import string
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from memorial.typesetting.letters import settable
from memorial.typesetting.setting import FONTS, as_pdf, as_png, language_tag

TEMPLATE = string.Template("""
#set document(title: "Invented")
#set page(width: 600pt, height: 100pt)
#set text(
  font: ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Ethiopic"), fallback: false,
  size: 30pt, dir: $direction, features: ("liga": 0),
)
#json("data.json").text
""")
NOT_JOINED = "\u200c"
LEFT_TO_RIGHT = "\u202d"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("typst") / "line.typ"
    path.write_text(TEMPLATE.substitute(direction="ltr"))
    return path


def pixels(template, text):
    return Image.open(BytesIO(as_png(template, {"text": text}))).tobytes()


def apart(text):
    return NOT_JOINED.join(text)


def test_arabic_letters_join_and_latin_ones_do_not(template):
    joined, parted = "محمد", apart("محمد")
    assert pixels(template, joined) != pixels(template, parted)
    assert pixels(template, "Invented") == pixels(template, apart("Invented"))


def test_arabic_runs_from_right_to_left(template):
    shown = pixels(template, "د ا")
    assert shown == pixels(template, f"{LEFT_TO_RIGHT}ا د")
    assert shown != pixels(template, f"{LEFT_TO_RIGHT}د ا")


def test_only_the_fonts_here_are_used():
    assert FONTS.families() == [
        "Noto Naskh Arabic",
        "Noto Serif",
        "Noto Serif Ethiopic",
    ]


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_can_be_set(template, text):
    assert as_pdf(template, {"text": settable(text)}).startswith(b"%PDF")


def test_what_is_set_is_no_command(template):
    text = '#panic("a") $x$ *b* #read("main.typ")'
    said = PdfReader(BytesIO(as_pdf(template, {"text": text}))).pages[0]
    assert text in said.extract_text()


def test_a_picture_tells_nothing_of_its_making(template):
    picture = Image.open(BytesIO(as_png(template, {"text": "a"})))
    assert (picture.format, picture.size, picture.info) == ("PNG", (600, 100), {})


@pytest.mark.parametrize(
    ("code", "tag"), [("ar", "ar"), ("ku-Arab", "ku"), ("", None), ("Arabic?", None)]
)
def test_only_a_language_code_is_a_language(code, tag):
    assert language_tag(code, None) == tag
