"""Reads a page with all its rows in one query, as JSON that both databases make."""

# ruff: noqa: S608 — names of our own tables and columns alone make the query.
import json
from functools import cache

from django.db.models import F, Func, JSONField, OuterRef, Subquery
from wagtail.models import Locale

from .models import Original

# Stands for a page's key in a question that is written before one is asked for.
ANY = -1


class JSONRows(Func):
    """All rows of a child relation of a page, as one JSON list.

    Written out once: to build it of the ORM's parts took longer than to run it.
    """

    output_field = JSONField()

    def __init__(self, relation, page):
        self.rows = relation.related_model
        super().__init__(page)

    def as_sql(self, compiler, connection, *, row=None, rows=None, **context):
        page, params = compiler.compile(self.source_expressions[0])
        row = row or "JSON_OBJECT({})"
        rows = rows or "JSON_GROUP_ARRAY(JSON(listed.row))"
        columns = ", ".join(
            f"'{field.attname}', {connection.ops.quote_name(field.column)}"
            for field in fields_of(self.rows)
        )
        table = connection.ops.quote_name(self.rows._meta.db_table)
        listed = f"SELECT {row.format(columns)} AS row FROM {table}"
        order = f"WHERE page_id = {page} ORDER BY sort_order, id"
        return f"(SELECT {rows} FROM ({listed} {order}) listed)", params

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(
            compiler,
            connection,
            row="JSONB_BUILD_OBJECT({})",
            rows="COALESCE(JSONB_AGG(listed.row), '[]'::JSONB)",
        )


def reading(pages):
    """The queryset, so that each page comes with its language, original and rows."""
    return pages.annotate(
        locale_code=F("locale__language_code"),
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
    return JSONRows(model._meta.get_field(relation), F("pk"))


def fields_of(rows):
    return rows._meta.concrete_fields


def first_whole(pages):
    """The first page of the queryset with its rows at hand, or None."""
    page = reading(pages).first()
    return page and with_rows(page)


def public_whole(model, pk):
    """The public page with its rows at hand; None where it is not public."""
    sql, params = question(model)
    asked = [pk if param == ANY else param for param in params]
    return next((with_rows(page) for page in model.objects.raw(sql, asked)), None)


@cache
def question(model):
    """Written once: to write it took the ORM longer than the database to answer."""
    return reading(model.objects.public().filter(pk=ANY)).query.sql_with_params()


def with_rows(page):
    page.locale = Locale(pk=page.locale_id, language_code=page.locale_code)
    for relation in page.fact_relations:
        model = page._meta.get_field(relation).related_model
        listed = from_text(getattr(page, f"{relation}_rows"))
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
        return from_text(told)
    return told if field.is_relation else field.to_python(told)


def from_text(told):
    """What JSON tells, whether a database gives it as text or not."""
    return json.loads(told) if isinstance(told, str) else told
