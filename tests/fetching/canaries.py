"""Listeners on this machine that count who knocks: nobody may."""

import socket
from contextlib import suppress
from threading import Thread

LOCAL = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


class Canaries:
    def __init__(self):
        self.knocks, self.listeners = [], []
        self.port = self.listen(*LOCAL[0], 0)
        with suppress(OSError):
            self.listen(*LOCAL[1], self.port)

    def listen(self, family, host, port):
        listener = socket.create_server((host, port), family=family, backlog=50)
        self.listeners.append(listener)
        Thread(target=self.count, args=(listener,), daemon=True).start()
        return listener.getsockname()[1]

    def count(self, listener):
        with suppress(OSError):
            while True:
                connection, _whose = listener.accept()
                self.knocks.append(listener.getsockname())
                connection.settimeout(0.2)
                with suppress(TimeoutError):
                    connection.recv(4096)
                connection.sendall(b"HTTP/1.0 200 OK\r\n\r\ncanary")
                connection.close()

    def close(self):
        for listener in self.listeners:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
