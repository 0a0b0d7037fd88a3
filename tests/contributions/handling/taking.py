"""Somebody fills in the form by which fields are taken over into a draft."""

from memorial.people.models import PersonPage

SENT = {
    ("name", "name"): "Novella Ficta",
    ("name", "own_letters"): "محمد",
    ("name", "other_names"): "Nova, Novelina",
    ("origin", "age"): "about 20",
    ("origin", "origin"): "Sudan",
    ("when", "when"): "12 July 2016",
    ("where", "where"): "a beach near Calais",
    ("what", "what"): "She fell into the water.",
    ("life", "life"): "She sang.",
    ("sources", "sources"): "See https://example.org/a?utm_source=x, and her sister.",
    ("you", "informed"): "yes",
}


def taken(desk, sent, *codes, **more):
    """The form as it is shown, with these parts ticked, and what is written anew."""
    answer = desk.read("draft", sent.pk)
    fields = {"language": answer.context["language"]}
    for form in (*answer.context["parts"], answer.context["beside"]):
        for bound in form:
            if bound.name == "take":
                continue
            value = bound.field.prepare_value(bound.initial)
            if bound.widget_type == "checkbox":
                value = "on" if value else None
            if value is not None:
                fields[bound.html_name] = value
    return fields | {f"{code}-take": "on" for code in codes} | more


def keep(desk, sent, *codes, **more):
    fields = taken(desk, sent, *codes, **more)
    fields = {name: value for name, value in fields.items() if value is not None}
    return desk.send("draft", sent, **fields)


ALL_PARTS = (
    "name",
    "others",
    "age",
    "origin",
    "when",
    "where",
    "circumstances",
    "life",
    "sources",
)


def newest(sent):
    original = PersonPage.objects.filter(translation_key=sent.about).first()
    return original.original().get_latest_revision_as_object()


def proposed(desk, sent):
    parts = desk.read("draft", sent.pk).context["parts"]
    return {part.code for part in parts if part.initial["take"]}
