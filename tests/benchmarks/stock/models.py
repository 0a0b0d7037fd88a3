"""A page as a stock Wagtail project would make it, with a person page’s content."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page


class StockPage(Page):
    summary = models.CharField(max_length=500, blank=True)
    life = RichTextField(blank=True)
    circumstances = RichTextField(blank=True)
    tribute = RichTextField(blank=True)
    facts = models.JSONField(default=dict)
    template = "stock/stock_page.html"

    class Meta:
        app_label = "stock"


class Line(Orderable):
    text = models.CharField(max_length=500)
    url = models.URLField(blank=True, max_length=2000)

    class Meta(Orderable.Meta):
        abstract = True


class StockSource(Line):
    page = ParentalKey(StockPage, related_name="sources")


class StockOrigin(Line):
    page = ParentalKey(StockPage, related_name="origins")


class StockCause(Line):
    page = ParentalKey(StockPage, related_name="causes")


class StockName(Line):
    page = ParentalKey(StockPage, related_name="other_names")


class StockChange(Line):
    page = ParentalKey(StockPage, related_name="changes")
