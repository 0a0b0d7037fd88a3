#!/bin/sh
# Installs what the tests need beside Python, where this machine lets us;
# with “node”, what the pages are measured with as well.
missing=""
command -v chromium >/dev/null || missing="$missing chromium"
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing="$missing nginx-light"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
if [ "$1" = node ]; then
  command -v npm >/dev/null || missing="$missing nodejs npm"
  command -v java >/dev/null || missing="$missing default-jre-headless"
fi
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing$missing …"
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y $missing) >/dev/null 2>&1 ||
    echo "Could not install$missing."
fi
exit 0
