"""An nginx of the tests' own, with our snippets; the rest it logs as usual."""

import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

from tests.browser.serving import ROOT, free_port

NGINX = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
SNIPPETS = ROOT / "deploy" / "nginx"
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log error;
events {{}}
http {{
    {temporary}
    access_log {folder}/access.log combined;
    client_max_body_size 10k;
    # So that a test can come from anywhere.
    set_real_ip_from 127.0.0.0/8;
    real_ip_header X-Come-From;
    include {snippets}/networks.conf;
    upstream memorial {{ server 127.0.0.1:{behind}; }}
    server {{
        listen 127.0.0.1:{port};
        include {snippets}/intake.conf;
        location / {{ proxy_pass http://memorial; }}
    }}
}}
"""


@contextmanager
def nginx(folder):
    """``url``, and ``seen``: the headers of each request that came through."""
    with application() as (behind, seen):
        port = free_port()
        path = folder / "nginx.conf"
        path.write_text(configuration(folder, port, behind))
        command = [NGINX, "-p", str(folder), "-c", str(path)]
        subprocess.run([*command, "-t", "-q"], check=True)
        server = subprocess.Popen([*command, "-e", str(folder / "error.log")])
        try:
            wait_for(port)
            yield SimpleNamespace(url=f"http://127.0.0.1:{port}", seen=seen)
        finally:
            server.terminate()
            server.wait()


def configuration(folder, port, behind):
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in TEMPORARY)
    return CONFIGURATION.format(
        folder=folder, port=port, behind=behind, snippets=SNIPPETS, temporary=temporary
    )


@contextmanager
def application():
    """In the place of ours: notes the headers, and breaks off where it is asked to."""
    seen = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append(self.headers)
            if "breaks" not in self.path:
                self.send_response(200)
                self.end_headers()

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port, seen
    finally:
        server.shutdown()
        server.server_close()


def wait_for(port, seconds=20):
    until = time.monotonic() + seconds
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < until, "nginx did not start"
            time.sleep(0.05)
