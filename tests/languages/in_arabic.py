"""Run with MEMORIAL_LANGUAGES=en,fr,ar by test_third_language.py."""

from tests.factories.people import in_language, incident, person


def test_every_page_stands_in_arabic_from_right_to_left(trees, client):
    entry = person(trees.timeline["en"], name="Testina", summary="A teacher.")
    event = incident(trees.incidents["fr"])
    arabic = in_language(entry, "ar")
    paths = ["/ar/", "/ar/search/?q=testina", trees.timeline["ar"].url]
    for path in [*paths, arabic.url, in_language(event, "ar").url]:
        response = client.get(path)
        html = response.content.decode()
        assert response.status_code == 200, path
        assert '<html lang="ar" dir="rtl"' in html, path
        assert 'hreflang="fr"' in html, path
    assert 'lang="en" dir="ltr"' in client.get(arabic.url).content.decode()
