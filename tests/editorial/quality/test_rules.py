"""Every file of the rules registers one rule, and has a test of the same name."""

from pathlib import Path

from django.utils import translation

from memorial.editorial.quality import rules
from memorial.editorial.quality.rule import RULES, Rule, all_rules

FOLDER, TESTS = Path(rules.__file__).parent, Path(__file__).parent / "rules"


def files(folder, prefix=""):
    names = {path.stem for path in folder.glob(f"{prefix}*.py")} - {"__init__"}
    return {name.removeprefix(prefix) for name in names}


def test_every_file_registers_one():
    assert set(all_rules()) == files(FOLDER)
    assert {type(rule).__module__.rpartition(".")[-1] for rule in RULES.values()} == (
        files(FOLDER)
    )


def test_every_rule_has_a_test_of_its_name():
    assert files(FOLDER) == files(TESTS, "test_")


def test_every_rule_says_why_it_matters_and_what_to_do_in_both_languages():
    for rule in all_rules().values():
        assert isinstance(rule, Rule)
        for text in (rule.title, rule.why, rule.remedy):
            with translation.override("fr"):
                french = str(text)
            assert french not in ("", str(text)), rule.code
