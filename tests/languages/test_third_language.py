"""A third language, written from right to left, is added by settings alone."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_a_third_language_is_added_by_settings_alone():
    environment = os.environ | {"MEMORIAL_LANGUAGES": "en,fr,ar"}
    for name in list(environment):
        if name.startswith(("PYTEST_XDIST", "MEMORIAL_VAR_DIR", "MEMORIAL_DATABASE")):
            del environment[name]
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", str(HERE / "in_arabic.py")],
        cwd=HERE.parents[1],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stdout[-3000:]
    assert "1 passed" in answer.stdout
