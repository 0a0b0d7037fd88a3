"""Every way in which editors upload a picture in Wagtail's admin."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.urls import reverse
from wagtail.models import Collection, UploadedFile

from memorial.media.models import MemorialImage
from tests.media.made_up_files import CANARY, NEVER_DECODED, PLAIN, TELLING, png_of
from tests.media.turns_elsewhere import no_turn_free

pytestmark = pytest.mark.django_db
REFUSED = {
    "cut off": PLAIN["jpeg"][:900],
    "cut off as png": PLAIN["png"][: len(PLAIN["png"]) // 2],
    "cut off as heic": PLAIN["heic"][:400],
    "too many pixels": png_of(20_000, 20_000),
    "svg": NEVER_DECODED["svg"],
    "gif": NEVER_DECODED["gif"],
    "empty": b"",
}


def upload(content, name="name-of-a-person.jpg"):
    return SimpleUploadedFile(name, content, content_type="image/jpeg")


def add(client, content, name="name-of-a-person.jpg", **fields):
    collection = Collection.get_first_root_node().pk
    data = {"title": "A picture", "licence": "cc-by", "collection": collection}
    data |= {"file": upload(content, name)} | fields
    return client.post(reverse("wagtailimages:add"), data)


def add_with_others(client, content, title=None):
    data = {"files[]": upload(content)} | ({"title": title} if title else {})
    answer = client.post(reverse("wagtailimages:add_multiple"), data)
    assert answer.status_code == 200
    return json.loads(answer.content)


@pytest.mark.parametrize("kind", PLAIN)
def test_all_four_kinds_are_taken(kind, client, administrator):
    assert add(client, PLAIN[kind], name=f"x.{kind}").status_code == 302
    image = MemorialImage.objects.get()
    assert (image.title, image.licence, image.width) == ("A picture", "cc-by", 96)
    assert image.uploaded_by_user == administrator


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_refused_gets_a_sentence_and_is_not_stored(
    kind, client, administrator, stored
):
    answer = add(client, REFUSED[kind])
    assert answer.status_code == 200
    assert len(answer.context["form"].errors["file"]) == 1
    assert set(answer.context["form"].errors) == {"file"}
    assert (stored(), MemorialImage.objects.count()) == ([], 0)


def test_while_too_many_are_read_it_is_said_and_nothing_is_stored(
    client, administrator, stored, settings, tmp_path
):
    with no_turn_free(settings, tmp_path):
        answer = add(client, PLAIN["jpeg"], title="A title that was typed")
        with_others = add_with_others(client, PLAIN["jpeg"])
    (sentence,) = answer.context["form"].errors["file"]
    assert "in a minute" in sentence
    assert 'value="A title that was typed"' in answer.text
    assert sentence in with_others["error_message"]
    assert (stored(), MemorialImage.objects.count()) == ([], 0)
    assert add(client, PLAIN["jpeg"]).status_code == 302


def test_the_web_process_never_opens_what_was_sent(client, administrator, monkeypatch):
    monkeypatch.setattr("willow.Image.open", None)
    monkeypatch.setattr("PIL.Image.open", None)
    assert add(client, PLAIN["jpeg"]).status_code == 302


def test_nothing_of_the_sender_is_stored(client, administrator, stored):
    add(client, TELLING["jpeg"])
    client.get(reverse("wagtailimages:index"))
    assert len(stored()) == 2
    assert not any(CANARY in path.read_bytes() for path in stored())
    assert not any("person" in str(path) for path in stored())


@pytest.mark.parametrize("name", ["x.php", "x", "x" * 300 + ".jpg", "x\u202egpj.exe"])
def test_the_name_of_the_file_does_not_matter(name, client, administrator):
    assert add(client, PLAIN["jpeg"], name=name).status_code == 302


def test_the_page_does_not_copy_the_name_of_the_file_into_the_title(
    client, administrator
):
    page = client.get(reverse("wagtailimages:add")).content.decode()
    assert 'type="file"' in page
    assert "w-sync#apply" not in page


def test_a_new_file_drives_out_the_old_one(
    client, administrator, stored, django_capture_on_commit_callbacks
):
    add(client, PLAIN["jpeg"])
    image = MemorialImage.objects.get()
    image.get_rendition("width-40")
    former = set(stored())
    data = {"title": "A picture", "file": upload(TELLING["png"])}
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("wagtailimages:edit", args=[image.pk]), data)
    assert former & set(stored()) == set()
    assert not any(CANARY in path.read_bytes() for path in stored())


def test_the_words_can_be_changed_without_a_new_file(client, administrator):
    add(client, PLAIN["jpeg"])
    image = MemorialImage.objects.get()
    data = {"title": "A picture", "credit": "A friend", "licence": ""}
    client.post(reverse("wagtailimages:edit", args=[image.pk]), data)
    changed = MemorialImage.objects.get()
    assert (changed.credit, changed.licence) == ("A friend", "unknown")
    assert changed.file.name == image.file.name


def test_many_can_be_sent_at_once(client, administrator, stored):
    assert add_with_others(client, TELLING["jpeg"], "A picture")["success"]
    image = MemorialImage.objects.get()
    assert (image.title, image.licence) == ("A picture", "unknown")
    assert not any(CANARY in path.read_bytes() for path in stored())


@pytest.mark.parametrize("title", [None, "name-of-a-person"])
def test_the_name_of_the_file_is_no_title(title, client, administrator):
    add_with_others(client, PLAIN["jpeg"], title)
    assert MemorialImage.objects.get().title == "Picture without a title"


def test_a_label_that_an_editor_writes_may_be_that_of_the_file(client, administrator):
    add(client, PLAIN["jpeg"], name="Beach.jpg", title="Beach")
    assert MemorialImage.objects.get().title == "Beach"


@pytest.mark.parametrize("kind", REFUSED)
def test_of_many_the_refused_one_gets_a_sentence(kind, client, administrator, stored):
    answer = add_with_others(client, REFUSED[kind], "A picture")
    assert (answer["success"], answer["error_message"].count("\n")) == (False, 0)
    assert (stored(), UploadedFile.objects.count()) == ([], 0)


def test_what_waits_for_a_title_is_already_clean(client, administrator, stored):
    answer = add_with_others(client, TELLING["jpeg"], "x" * 300)
    waiting = UploadedFile.objects.get()
    assert answer["uploaded_file_id"] == waiting.pk
    assert "person" not in waiting.file.name
    assert [CANARY in path.read_bytes() for path in stored()] == [False]

    client.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk]),
        {f"uploaded-image-{waiting.pk}-title": "A picture"},
    )
    assert MemorialImage.objects.get().title == "A picture"
    assert len(stored()) == 1


def test_one_can_be_sent_while_choosing(client, administrator, stored):
    prefix = "image-chooser-upload-"
    data = {f"{prefix}title": "A picture", f"{prefix}file": upload(TELLING["jpeg"])}
    answer = client.post(reverse("wagtailimages_chooser:create"), data)
    assert json.loads(answer.content)["step"] == "chosen"
    assert not any(CANARY in path.read_bytes() for path in stored())


def test_a_refused_one_while_choosing_gets_a_sentence(client, administrator, stored):
    prefix = "image-chooser-upload-"
    data = {f"{prefix}title": "A picture", f"{prefix}file": upload(REFUSED["cut off"])}
    answer = client.post(reverse("wagtailimages_chooser:create"), data)
    assert json.loads(answer.content)["step"] == "reshow_creation_form"
    assert stored() == []


def test_a_large_upload_that_waits_on_the_disk_is_overwritten(
    client, administrator, settings, monkeypatch
):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 10
    left = []

    def close(file):
        file.seek(0)
        left.append(CANARY in file.read())

    monkeypatch.setattr(TemporaryUploadedFile, "close", close)
    add(client, TELLING["jpeg"])
    assert set(left) == {False}
