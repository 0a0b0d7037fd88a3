#!/bin/bash
# Makes the dumps of a filled database, for SQLite and PostgreSQL, when a version is
# tagged: tests/upgrades/make.sh PYTHON
set -e
python=$1
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
MEMORIAL_VAR_DIR=$(mktemp -d)
export MEMORIAL_VAR_DIR

"$python" -m tests.upgrades.fill
"$python" -m tests.upgrades.standing >"$here/$version.json"
"$python" - <<END
import sqlite3
sqlite3.connect("$MEMORIAL_VAR_DIR/memorial.sqlite3").execute("VACUUM INTO '$MEMORIAL_VAR_DIR/dump'")
END
xz -9e -c "$MEMORIAL_VAR_DIR/dump" >"$here/$version.sqlite3.xz"

. tests/machine/postgres.sh
start_postgres
MEMORIAL_DATABASE_URL=$POSTGRES_URL "$python" -m tests.upgrades.fill
"$postgres_bin/pg_dump" --no-owner --inserts "$POSTGRES_URL" | xz -9e -c >"$here/$version.postgres.sql.xz"
stop_postgres
rm -rf "$MEMORIAL_VAR_DIR"
ls -l "$here/$version".*
