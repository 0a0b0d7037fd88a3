"""Compares our timeline with TimelineJS3 and vis-timeline of the same entries.

python -m tests.benchmarks.timelines [PATH-OF-A-LIST]

On a slow phone and network; prints time until ready and bytes, and fails where ours is
not at least four times sooner ready than the better of the others. Each is ready when
all entries are in the document and the first view is painted. Ours must have been
loaded whole as well, and sets out years far from view when a reader comes near; the
others may still do whatever else they do. The connection is counted for none of them.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.benchmarks.others import others_served
from tests.benchmarks.serving import served_as_in_public
from tests.browser.serving import LAUNCH, ROOT

NETWORK = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 400_000 / 8,
    "uploadThroughput": 400_000 / 8,
}
SLOWER = 4
ROUNDS = 3
SOONER = 4
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
READY = {
    "ours": "document.readyState === 'complete'"
    " && document.querySelectorAll('.entry').length >= count"
    " && performance.getEntriesByName('first-contentful-paint').length",
    "timelinejs": "document.querySelectorAll('.tl-timemarker').length >= count"
    " && document.querySelector('.tl-slide .tl-headline')",
    # It keeps itself hidden while it sets out its entries.
    "vis": "document.querySelector('.vis-item') && getComputedStyle("
    "document.querySelector('.vis-timeline')).visibility === 'visible'",
}


def say(text):
    sys.stdout.write(f"{text}\n")


def many(path, environment):
    words = [sys.executable, "-m", "tests.benchmarks.many_people", *path]
    made = subprocess.run(
        words, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr[-3000:]
    return json.loads(made.stdout.splitlines()[-1])


def measured(browser, url, ready, count):
    """Milliseconds until the page is ready, and bytes over the network."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    tools = context.new_cdp_session(page)
    sizes = []
    tools.on("Network.loadingFinished", lambda e: sizes.append(e["encodedDataLength"]))
    tools.send("Network.enable")
    tools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    tools.send("Network.emulateNetworkConditions", NETWORK)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="commit", timeout=120_000)
    waited = page.wait_for_function(
        f"count => ({ready}) && performance.now()", arg=count, timeout=120_000
    )
    taken = waited.json_value()
    page.wait_for_load_state("networkidle")
    context.close()
    return taken, sum(sizes)


def medians(addresses, count):
    with sync_playwright() as player:
        launch = LAUNCH | {"args": [*LAUNCH["args"], ALONE]}
        browser = player.chromium.launch(**launch)
        for name, url in addresses.items():
            rounds = [measured(browser, url, READY[name], count) for _ in range(ROUNDS)]
            yield (
                name,
                [statistics.median(figures) for figures in zip(*rounds, strict=True)],
            )
        browser.close()


def main(*path):
    with (
        tempfile.TemporaryDirectory() as empty,
        tempfile.TemporaryDirectory() as folder,
        served_as_in_public(empty, partial(many, path)) as site,
        others_served(site.paths["entries"], Path(folder)) as beside,
    ):
        addresses = {
            "ours": site.url + site.paths["timeline"],
            "timelinejs": f"{beside}/timelinejs.html",
            "vis": f"{beside}/vis.html",
        }
        count = len(site.paths["entries"])
        figures = dict(medians(addresses, count))
    say(f"{count} entries")
    ours, ours_bytes = figures["ours"]
    for name, (taken, size) in figures.items():
        say(
            f"{name:<12}{taken / 1000:>7.1f} s {taken / ours:>6.1f} ×"
            f"{size / 1000:>8.0f} kB {size / ours_bytes:>6.1f} ×"
        )
    return min(figures["timelinejs"][0], figures["vis"][0]) / ours


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) < SOONER)
