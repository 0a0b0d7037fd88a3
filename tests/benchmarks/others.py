"""The same entries in TimelineJS3 and in vis-timeline, as small pages of their own."""

import gzip
import json
import shutil
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from tests.benchmarks.node import MODULES

PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>{name}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="{css}">
<div id="here" style="height: 600px"></div><script src="{js}"></script>
<script>{script}</script></html>"""
TIMELINEJS = """fetch("timelinejs.json").then(a => a.json()).then(told => {
  new TL.Timeline("here", told, {font: null, script_path: "js/", hash_bookmark: false});
});"""
VIS = """fetch("vis.json").then(a => a.json()).then(told => {
  new vis.Timeline(document.getElementById("here"), told, {});
});"""
PAGES = {
    "timelinejs": ("css/timeline.css", "js/timeline.js", TIMELINEJS),
    "vis": ("vis.css", "vis.js", VIS),
}


def lay_out(entries, folder):
    """Writes both pages, with their programs and data, into an empty folder."""
    shutil.copytree(MODULES / "@knight-lab/timelinejs/dist", folder, dirs_exist_ok=True)
    vis = MODULES / "vis-timeline"
    program = vis / "standalone/umd/vis-timeline-graph2d.min.js"
    shutil.copy(program, folder / "vis.js")
    shutil.copy(vis / "styles/vis-timeline-graph2d.min.css", folder / "vis.css")
    for name, (css, js, script) in PAGES.items():
        page = PAGE.format(name=name, css=css, js=js, script=script)
        (folder / f"{name}.html").write_text(page)
    events = {"events": [event(each) for each in entries]}
    (folder / "timelinejs.json").write_text(json.dumps(events))
    items = [
        {"content": e["name"], "title": e["text"], "start": e["day"]} for e in entries
    ]
    (folder / "vis.json").write_text(json.dumps(items))


def event(entry):
    year, month, day = entry["day"].split("-")
    return {
        "start_date": {"year": year, "month": month, "day": day},
        "text": {"headline": entry["name"], "text": entry["text"]},
    }


class Compressed(SimpleHTTPRequestHandler):
    """Sends each file compressed, as ours are."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        try:
            with open(self.translate_path(self.path), "rb") as file:
                body = gzip.compress(file.read(), 9)
        except OSError:
            return self.send_error(404)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path.split("?")[0]))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


@contextmanager
def others_served(entries, folder):
    lay_out(entries, folder)

    def handle(*asked):
        return Compressed(*asked, directory=folder)

    server = ThreadingHTTPServer(("127.0.0.1", 0), handle)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
