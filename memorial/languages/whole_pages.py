"""Reads a page with all its rows in one query, as JSON that both databases make."""

import json

from django.db.models import F, JSONField, OuterRef, Subquery
from django.db.models.functions import JSONObject

from .models import Original


class JSONRows(Subquery):
    """The rows of a subquery, each a JSON object under ``row``, as one JSON list."""

    output_field = JSONField()
    template = "(SELECT JSON_GROUP_ARRAY(JSON(listed.row)) FROM (%(subquery)s) listed)"

    def as_postgresql(self, compiler, connection):
        return self.as_sql(
            compiler,
            connection,
            template="(SELECT COALESCE(JSONB_AGG(listed.row), '[]'::JSONB)"
            " FROM (%(subquery)s) listed)",
        )


def reading(pages):
    """The queryset, so that each page comes with its language, original and rows."""
    return pages.select_related("locale").annotate(
        original_locale=Subquery(
            Original.objects.filter(translation_key=OuterRef("translation_key")).values(
                "locale_id"
            )[:1]
        ),
        **{
            f"{relation}_rows": rows_of(pages.model, relation)
            for relation in pages.model.fact_relations
        },
    )


def rows_of(model, relation):
    rows = model._meta.get_field(relation).related_model
    return JSONRows(
        rows.objects.filter(page=OuterRef("pk"))
        .order_by("sort_order", "pk")
        .annotate(
            row=JSONObject(
                **{field.attname: F(field.attname) for field in fields_of(rows)}
            )
        )
        .values("row")
    )


def fields_of(rows):
    return rows._meta.concrete_fields


def first_whole(pages):
    """The first page of the queryset with its rows at hand, or None."""
    page = reading(pages).first()
    if page:
        for relation in page.fact_relations:
            model = page._meta.get_field(relation).related_model
            listed = getattr(page, f"{relation}_rows")
            setattr(page, relation, [from_json(model, row) for row in listed])
    return page


def from_json(model, row):
    return model(
        **{
            field.attname: value(field, row[field.attname])
            for field in fields_of(model)
        }
    )


def value(field, told):
    if isinstance(field, JSONField):
        return json.loads(told) if isinstance(told, str) else told
    return told if field.is_relation else field.to_python(told)
