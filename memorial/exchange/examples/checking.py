"""Takes one entry from its table, each value checked and cleaned by its field."""

from django.conf import settings
from django.core.exceptions import ValidationError

from memorial.people.models import PersonPage

SET_ELSEWHERE = ("incident", "portrait")
OWN_TO_A_ROW = ("id", "page", "sort_order", "key")


class Refused(Exception):
    """The problem alone, before file and key are known."""


def parts(model, table):
    language = one_of(languages(), table.pop("language", ""))
    made = {}
    if model is PersonPage:
        made["incident"] = table.pop("incident", "")
    made["words"] = words(model, table.pop("words", {}), first=language)
    made["rows"] = {
        relation: rows(model, relation, table.pop(relation), made["words"])
        for relation in model.fact_relations
        if relation in table
    }
    made["facts"] = values(facts_of(model), table)
    return made


def languages():
    return [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]


def one_of(known, value):
    if value not in known:
        raise Refused(f"“{value}” is not one of {', '.join(known)}")
    return value


def words(model, table, *, first):
    if wrong := set(table) ^ set(languages()):
        raise Refused(f"words are wanted in {languages()}: look at {sorted(wrong)}")
    in_order = sorted(table, key=lambda code: code != first)
    fields = {name: model._meta.get_field(name) for name in model.word_fields}
    return {code: values(fields, table[code]) for code in in_order}


def rows(model, relation, tables, words):
    """The facts of each row; its words go to ``words``, language by language."""
    row_model = model._meta.get_field(relation).related_model
    told = model.fact_relations[relation]
    fields = fields_of(row_model, (*OWN_TO_A_ROW, *told))
    if told:
        for language in words:
            words[language][relation] = [worded(table, language) for table in tables]
        tables = [without_words(table) for table in tables]
    return [row(row_model, values(fields, table)) for table in tables]


def worded(table, language):
    if not table.get(language, "").strip():
        raise Refused(f"a change note has no text in {language}")
    return table[language].strip()


def without_words(table):
    return {name: value for name, value in table.items() if name not in languages()}


def row(model, cells):
    try:
        made = model(**cells)
        made.clean_fields(exclude=["page"])
        made.clean()
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    return cells


def facts_of(model):
    fields = fields_of(model, SET_ELSEWHERE)
    return {name: fields[name] for name in model.fact_fields if name in fields}


def fields_of(model, but):
    return {
        field.name: field
        for field in model._meta.concrete_fields
        if field.editable and field.name not in but
    }


def values(fields, table):
    return {name: value(fields, name, given) for name, given in table.items()}


def value(fields, name, given):
    if name not in fields:
        raise Refused(f"there is no field “{name}” to fill in")
    try:
        cleaned = fields[name].clean(given, None)
    except ValidationError as error:
        raise Refused(f"{name}: {' '.join(error.messages)}") from error
    return cleaned.strip() if isinstance(cleaned, str) else cleaned
