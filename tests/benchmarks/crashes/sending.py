"""People who send, and try again with the same cookie when the connection breaks."""

import re
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count

from tests.contributions.visitor import Broken, Visitor
from tests.media.made_up_files import PLAIN

PHOTO = (("photo.jpg", PLAIN["jpeg"]),)
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")
TRIES, PAUSE = 60, 0.2
AT_ONCE = 8
# A person takes this long over a page at least; the mark of one page serves for all.
SECONDS_SHOWN = 3.5


@dataclass
class Tally:
    """``acknowledged``: marker and receipt of each that was thanked for."""

    wanted: int
    numbers: object = field(default_factory=count)
    acknowledged: list = field(default_factory=list)
    disturbed: set = field(default_factory=set)
    broken: Counter = field(default_factory=Counter)
    unexpected: Counter = field(default_factory=Counter)
    lock: object = field(default_factory=threading.Lock)

    @property
    def is_full(self):
        return len(self.disturbed) >= self.wanted

    def next(self):
        with self.lock:
            return next(self.numbers)

    def breaks(self, number, step):
        with self.lock:
            self.disturbed.add(number)
            self.broken[step] += 1


def send_until_disturbed(site, wanted):
    """Sends until so many were disturbed, and those that were begun to their end."""
    tally = Tally(wanted)
    shown = Visitor(site.url).get(site.paths["whole"]).shown
    time.sleep(SECONDS_SHOWN)
    people = [
        threading.Thread(target=go_on, args=(site, tally, shown))
        for _person in range(AT_ONCE)
    ]
    for each in people:
        each.start()
    for each in people:
        each.join()
    return tally


def go_on(site, tally, shown):
    while not tally.is_full:
        number = tally.next()
        told = submitted(Sender(site, tally, shown, number))
        if told:
            tally.acknowledged.append(told)


class Sender(Visitor):
    def __init__(self, site, tally, shown, number):
        super().__init__(site.url, network=number // 40)
        self.paths, self.tally, self.number = site.paths, tally, number
        self.fields = {"shown": shown, "go": "on"}

    def patiently(self, step, ask, expected):
        """The answer, however often it takes; None if it is never the expected one."""
        for _try in range(TRIES):
            try:
                answer = ask()
            except Broken:
                self.tally.breaks(self.number, step)
                time.sleep(PAUSE)
                continue
            if answer.status == expected:
                return answer
            self.tally.unexpected[step, answer.status] += 1
            time.sleep(PAUSE)
        return None

    def kept(self, step, files=(), **fields):
        path, told = self.paths[step], self.fields | fields
        return self.patiently(step, lambda: self.post(path, told, files), 302)

    def looked_over(self):
        return self.patiently("check", lambda: self.get(self.paths["check"]), 200)

    def sent(self):
        path = self.paths["check"]
        return self.patiently("send", lambda: self.post(path, self.fields), 302)


def submitted(sender):
    """Marker and receipt if the thank-you was reached."""
    marker = f"An invented story, number {sender.number}."
    if sender.number % 2:
        sender.kept("whole", PHOTO, **{"what-what": marker})
    else:
        sender.kept("what", what=marker)
        sender.kept("pictures", PHOTO)
    check = sender.looked_over()
    answer = check and sender.sent()
    if answer and answer.leads_to == sender.paths["sent"]:
        return marker, CODE.search(check.text)[0]
    return None
