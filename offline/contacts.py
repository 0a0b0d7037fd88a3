"""Makes keys for the contacts of contributors, and opens what is sealed to them.

For a computer of the group that is no server: the private key must never be on one.

    python contacts.py new-key chosen-file
    python contacts.py open chosen-file bundle.json [--into folder]

It needs Python 3.11 and ``pip install pyrage==1.4.0``, and no network.
"""

import argparse
import json
import os
import sys
from base64 import b64decode
from pathlib import Path

import pyrage

LENGTH_BYTES = 8


def new_key(path):
    """Writes a private key that nobody else can read; prints the public one."""
    identity = pyrage.x25519.Identity.generate()
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "w") as file:
        file.write(f"{identity}\n")
    return str(identity.to_public())


def open_bundle(key_path, bundle_path):
    """Pairs of what a sealed part belongs to and its content."""
    identity = pyrage.x25519.Identity.from_str(Path(key_path).read_text().strip())
    for part in json.loads(Path(bundle_path).read_text())["sealed"]:
        yield part, unsealed(b64decode(part["content"]), identity)


def unsealed(content, identity):
    plain = pyrage.decrypt(content, [identity])
    length = int.from_bytes(plain[:LENGTH_BYTES], "big")
    return plain[LENGTH_BYTES : LENGTH_BYTES + length]


def show(part, content, folder):
    if part["kind"] == "contact":
        return f"{part['contribution']}: {content.decode()}"
    path = Path(folder) / f"{part['contribution']}-{part['number']}"
    path.write_bytes(content)
    return f"{part['contribution']}: {path}"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    doing = parser.add_subparsers(dest="do", required=True)
    making = doing.add_parser("new-key", help="make a key, print its public half")
    making.add_argument("key")
    opening = doing.add_parser("open", help="open a bundle with a private key")
    opening.add_argument("key")
    opening.add_argument("bundle")
    opening.add_argument("--into", default=".", help="where original files go")
    return parser


def main(argv=None):
    told = arguments().parse_args(argv)
    try:
        if told.do == "new-key":
            sys.stdout.write(f"{new_key(told.key)}\n")
        else:
            for part, content in open_bundle(told.key, told.bundle):
                sys.stdout.write(f"{show(part, content, told.into)}\n")
    except FileExistsError:
        return f"{told.key} is there already; choose another name."
    except (OSError, pyrage.IdentityError) as error:
        return f"This cannot be read: {error}"
    except pyrage.DecryptError:
        return "This key does not open the bundle."
    except (ValueError, KeyError):
        return f"{told.bundle} is no bundle of contacts."
    return 0


if __name__ == "__main__":
    sys.exit(main())
