"""Kills the workers while people send, and counts what is lost.

python -m tests.benchmarks.crashes [--database sqlite] [--times 200] [--wrong-order]

Fails if anything is lost that was acknowledged, or kept by half or twice. With the
wrong order, rows before files, it fails if that is not found.
"""

import argparse
import json
import subprocess
import sys

from tests.benchmarks.crashes.killing import killing
from tests.benchmarks.crashes.sending import send_until_disturbed
from tests.benchmarks.search.databases import DATABASES
from tests.benchmarks.serving import served_as_in_public, with_open_forms
from tests.browser.serving import ROOT

MUST_BE_NONE = (
    "never thanked",
    "lost",
    "receipts lost",
    "twice",
    "rows without a file",
    "after a sweep",
)
WRONG = "tests.benchmarks.crashes.wrong_order"
ADDRESS = "MEMORIAL_DATABASE_URL"


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default="sqlite", choices=DATABASES)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--wrong-order", action="store_true")
    return parser.parse_args()


def measured(asked):
    with DATABASES[asked.database]() as surrounded:
        told = disturbed(asked, surrounded)
        told["figures"] |= counted(told.pop("acknowledged"), told.pop("environment"))
        return told["figures"]


def disturbed(asked, surrounded):
    more = {name: surrounded[name] for name in (ADDRESS,) if name in surrounded}
    served = served_as_in_public(
        surrounded["MEMORIAL_VAR_DIR"],
        with_open_forms,
        more=more,
        application=WRONG if asked.wrong_order else "memorial.wsgi",
        workers=2,
    )
    with served as site, killing(site.pid) as killer:
        tally = send_until_disturbed(site, asked.times)
    figures = {
        "workers killed": killer.killed,
        "submissions": tally.next(),
        "disturbed": len(tally.disturbed),
        "connections broken": dict(tally.broken),
        "other answers": {f"{s} {n}": t for (s, n), t in tally.unexpected.items()},
    }
    return {
        "figures": figures,
        "acknowledged": tally.acknowledged,
        "environment": site.environment,
    }


def counted(acknowledged, environment):
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.crashes.counting"],
        cwd=ROOT,
        env=environment,
        check=True,
        input=json.dumps(acknowledged),
        stdout=subprocess.PIPE,
        text=True,
    )
    return json.loads(made.stdout)


def main():
    asked = options()
    told = measured(asked)
    told["never thanked"] = told["submissions"] - told["acknowledged"]
    for name, figure in told.items():
        sys.stdout.write(f"{name:22} {figure}\n")
    if asked.wrong_order:
        return told["rows without a file"] > 0
    return not any(told[name] for name in MUST_BE_NONE)


if __name__ == "__main__":
    held = main()
    sys.stdout.write("held\n" if held else "NOT HELD\n")
    sys.exit(not held)
