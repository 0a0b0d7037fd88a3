"""Where the programs of package.json are installed: ``make`` puts them there."""

import os
from pathlib import Path

MODULES = Path(os.environ["MEMORIAL_VAR_DIR"]).resolve() / "node" / "node_modules"
