"""The catalogues of translated strings: what is asked for, what is there, what is not.

Written without the gettext programs, so that a bare machine can run and check them.
"""

import ast
import re
from pathlib import Path

import polib
from django.conf import locale
from django.utils.translation.template import templatize

PLAIN = {"_", "gettext", "gettext_lazy", "gettext_noop"}
PLURAL = {"ngettext", "ngettext_lazy"}
FORMS = re.compile(r"nplurals=(\d+)")
DJANGO = Path(locale.__file__).parent
TEMPLATE_CALL = re.compile(r"\b(?P<name>gettext|ngettext|_)\((?=u?['\"])")


def asked_for(root, where=lambda path: True):
    """Every string that code and templates ask for: ``{msgid: (plural, places)}``.

    Only those in files of which ``where`` is true, asked with the path below ``root``.
    """
    found = {}
    for path in sorted(files(root)):
        if not where(path.relative_to(root)):
            continue
        read = in_template if path.suffix == ".html" else in_python
        for text, plural in read(path.read_text(encoding="utf-8")):
            _old, places = found.get(text, ("", set()))
            found[text] = (plural or _old, places | {str(path.relative_to(root))})
    return found


def files(root):
    for folder in ("memorial", "home", "search", "templates"):
        for path in (root / folder).rglob("*"):
            if path.suffix in (".py", ".html") and "migrations" not in path.parts:
                yield path


def in_python(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and called(node) in PLAIN | PLURAL:
            texts = [
                argument.value
                for argument in node.args[:2]
                if isinstance(argument, ast.Constant)
                and isinstance(argument.value, str)
            ]
            if texts:
                plural = texts[1] if called(node) in PLURAL and texts[1:] else ""
                yield texts[0], plural


def called(node):
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def in_template(source):
    """The calls that Django writes for a template's tags, each read as Python."""
    code = templatize(source)
    for match in TEMPLATE_CALL.finditer(code):
        yield from in_python(call_at(code, match.start()))


def call_at(code, start):
    """The shortest piece from ``start`` to a closing bracket that is Python."""
    end = start
    while True:
        end = code.index(")", end) + 1
        try:
            ast.parse(code[start:end])
        except SyntaxError:
            continue
        return code[start:end]


def catalogue(path):
    return polib.pofile(str(path)) if Path(path).exists() else polib.POFile()


def update(path, asked):
    """Add what is asked for and not there, take out what nobody asks for any more."""
    po = catalogue(path)
    po.metadata = po.metadata or beginning(Path(path).parent.parent.name)
    known = {entry.msgid: entry for entry in po}
    forms = int(FORMS.search(po.metadata["Plural-Forms"])[1])
    entries = [
        renewed(known.get(text) or polib.POEntry(msgid=text), plural, places, forms)
        for text, (plural, places) in sorted(asked.items())
    ]
    po[:] = entries
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    po.save(str(path))


def beginning(name):
    """What a new catalogue says of itself; of plurals, what Django's own says."""
    of_django = DJANGO / name / "LC_MESSAGES" / "django.po"
    plurals = catalogue(of_django).metadata.get("Plural-Forms", "")
    return {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plurals or "nplurals=2; plural=(n > 1);",
        "Language": name,
    }


def renewed(entry, plural, places, forms):
    entry.occurrences = [(place, "") for place in sorted(places)]
    if plural:
        entry.msgid_plural = plural
        entry.msgstr_plural = entry.msgstr_plural or dict.fromkeys(range(forms), "")
    return entry


def faults(path, asked):
    """Sentences on what is missing, fuzzy, left over or breaks a placeholder."""
    known = {entry.msgid: entry for entry in catalogue(path)}
    for text in sorted(asked.keys() - known.keys()):
        yield f"not in the catalogue: {text!r}"
    for text in sorted(known.keys() - asked.keys()):
        yield f"asked for by nobody: {text!r}"
    for text in sorted(asked.keys() & known.keys()):
        entry = known[text]
        if not entry.translated():
            yield f"{'fuzzy' if entry.fuzzy else 'not translated'}: {text!r}"
        elif any(placeholders(text) - placeholders(t) for t in translations(entry)):
            yield f"a placeholder is lost: {text!r}"


def translations(entry):
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


def placeholders(text):
    return set(re.findall(r"%\(\w+\)[sd]", text))


def compile_into(folder, source):
    """Compile every catalogue below ``source`` into ``folder``, for gettext to read."""
    for path in sorted(Path(source).glob("*/LC_MESSAGES/django.po")):
        target = Path(folder) / path.relative_to(source).with_suffix(".mo")
        target.parent.mkdir(parents=True, exist_ok=True)
        polib.pofile(str(path)).save_as_mofile(str(target))
        yield target
