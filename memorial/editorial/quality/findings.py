"""What the rules find in one entry, for its own form."""

from dataclasses import dataclass

from .rule import Rule, all_rules, alone


@dataclass(frozen=True)
class Found:
    rule: Rule
    detail: str


def findings(key):
    """As the reports tell it: of what is public, not of the draft."""
    with alone(key):
        finding = [rule for rule in all_rules().values() if key in set(rule.keys())]
        return [Found(rule, str(rule.details([key]).get(key, ""))) for rule in finding]
