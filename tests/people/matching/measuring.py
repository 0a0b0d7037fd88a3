"""Recall and precision of verdicts on pairs of whom it is known who is the same."""

from dataclasses import dataclass

from memorial.people.matching.weighing import Verdict

LEAST_RECALL = 0.95


@dataclass(frozen=True)
class Figures:
    true: int
    near: int
    found: int
    same: int
    wrong_same: int
    proposed: int

    @property
    def recall(self):
        return self.found / self.true

    @property
    def precision(self):
        """Of those that are said to be the same, or perhaps."""
        return self.found / self.proposed

    @property
    def is_good(self):
        return self.recall >= LEAST_RECALL and not self.wrong_same

    def __str__(self):
        return (
            f"{self.true} true pairs, {self.near} near misses; same or perhaps: "
            f"recall {self.recall:.3f}, precision {self.precision:.3f}; "
            f"same: {self.same} right, {self.wrong_same} wrong"
        )


def measured(judged):
    """Of pairs and their verdicts."""
    true = [verdict for pair, verdict in judged if pair.same]
    near = [verdict for pair, verdict in judged if not pair.same]
    return Figures(
        true=len(true),
        near=len(near),
        found=sum(verdict > Verdict.NO for verdict in true),
        same=true.count(Verdict.SAME),
        wrong_same=near.count(Verdict.SAME),
        proposed=sum(verdict > Verdict.NO for verdict in [*true, *near]),
    )
