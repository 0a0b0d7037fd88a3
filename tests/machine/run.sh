#!/bin/bash
# Runs the tests on SQLite, then on a PostgreSQL of their own; says what could not run.
python=$1
here=$(dirname "$0")
failed=0

echo "Tests on SQLite …"
"$python" -m pytest -n 2 --dist loadfile || failed=1

if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  echo "Tests on PostgreSQL …"
  . "$here/postgres.sh"
  if start_postgres; then
    MEMORIAL_DATABASE_URL=$POSTGRES_URL "$python" -m pytest -n 2 --dist loadfile \
      -m "not browser" --of-the-database || failed=1
    stop_postgres
  else
    echo "PostgreSQL did not start." >&2
    failed=1
  fi
else
  echo "Not run: the tests on PostgreSQL. To run them: apt-get install postgresql"
  [ -z "$CI" ] || failed=1
fi
exit $failed
