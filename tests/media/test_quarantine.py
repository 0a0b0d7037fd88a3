"""What visitors send waits where nobody else finds or reads it."""

import re
import stat
from errno import ENOSPC

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.files.uploadedfile import TemporaryUploadedFile

from memorial.media.quarantine import QuarantineStorage, is_inside


@pytest.fixture
def quarantine(tmp_path):
    return QuarantineStorage(location=tmp_path / "quarantine")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_the_settings_name_it(settings):
    assert isinstance(storages["quarantine"], QuarantineStorage)
    assert storages["quarantine"].location == str(settings.QUARANTINE_ROOT)


@pytest.mark.parametrize(
    "name",
    ["name-of-a-person.jpg", "../../x.jpg", "a/b/c", "x\0y", "\u202egpj", "x" * 300],
)
def test_a_name_is_random_and_tells_nothing(name, quarantine):
    assert re.fullmatch(r"[0-9a-f]{32}", quarantine.save(name, ContentFile(b"x")))


def test_the_same_name_twice_is_two_files(quarantine):
    names = {quarantine.save("x", ContentFile(b"x")) for _ in range(2)}
    assert len(names) == 2


def test_nobody_else_can_read_it(quarantine, tmp_path):
    name = quarantine.save("x", ContentFile(b"x"))
    assert mode(tmp_path / "quarantine" / name) == 0o600
    assert mode(tmp_path / "quarantine") == 0o700


def test_nobody_else_can_read_what_came_by_way_of_a_temporary_file(
    quarantine, tmp_path
):
    with TemporaryUploadedFile("x.jpg", "image/jpeg", 1, None) as upload:
        name = quarantine.save("x", upload)
    assert mode(tmp_path / "quarantine" / name) == 0o600


def test_it_has_no_address(quarantine):
    name = quarantine.save("x", ContentFile(b"x"))
    with pytest.raises(NotImplementedError):
        quarantine.url(name)


def test_what_is_kept_can_be_read_and_deleted(quarantine):
    name = quarantine.save("x", ContentFile(b"kept"))
    with quarantine.open(name) as file:
        assert file.read() == b"kept"
    quarantine.delete(name)
    assert not quarantine.exists(name)


@pytest.mark.parametrize("place", ["", "quarantine", "../media/quarantine"])
def test_it_refuses_to_lie_among_what_everybody_can_read(place, settings):
    with pytest.raises(ImproperlyConfigured):
        QuarantineStorage(location=settings.MEDIA_ROOT / place)


def test_a_link_does_not_hide_where_it_lies(settings, tmp_path):
    (tmp_path / "elsewhere").symlink_to(settings.MEDIA_ROOT)
    with pytest.raises(ImproperlyConfigured):
        QuarantineStorage(location=tmp_path / "elsewhere" / "quarantine")


@pytest.mark.parametrize(
    ("path", "folder", "expected"),
    [
        ("/var/media/quarantine", "/var/media", True),
        ("/var/media", "/var/media", True),
        ("/var/media-quarantine", "/var/media", False),
        ("/var/quarantine", "/var/media", False),
        ("/var/quarantine", "", False),
        ("/var/quarantine", None, False),
    ],
)
def test_inside_or_not(path, folder, expected):
    assert is_inside(path, folder) is expected


class CutOff(ContentFile):
    """A file of which the disk has no room for the second half."""

    def chunks(self, chunk_size=None):
        yield b"half"
        raise OSError(ENOSPC, "No space left on device")


def test_what_does_not_fit_leaves_nothing_behind(quarantine, tmp_path):
    with pytest.raises(OSError, match="No space left"):
        quarantine.save("x", CutOff(b""))
    assert list((tmp_path / "quarantine").iterdir()) == []


def test_it_is_flushed_before_it_has_its_name(quarantine, tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr(
        "os.fsync",
        lambda _: flushed.append(sorted((tmp_path / "quarantine").iterdir())),
    )
    name = quarantine.save("x", ContentFile(b"x"))
    folder = tmp_path / "quarantine"
    assert flushed == [[folder / f"{name}.part"], [folder / name]]
