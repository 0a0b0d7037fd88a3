# A PostgreSQL server of the tests' own, in a folder that is thrown away.
POSTGRES_PORT=${POSTGRES_PORT:-54329}
POSTGRES_URL="postgres://memorial@127.0.0.1:$POSTGRES_PORT/memorial"
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)

as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start_postgres() {
  postgres_data=$(as_postgres mktemp -d /tmp/memorial-postgres-XXXXXX) &&
    as_postgres "$postgres_bin/initdb" -D "$postgres_data" -U memorial -A trust -E UTF8 --locale C.UTF-8 >/dev/null &&
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -w -l "$postgres_data/log" \
      -o "-p $POSTGRES_PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_data -c fsync=off" start >/dev/null &&
    as_postgres "$postgres_bin/createdb" -h 127.0.0.1 -p "$POSTGRES_PORT" -U memorial memorial
}

stop_postgres() {
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null
  rm -rf "$postgres_data"
}
