# A PostgreSQL server of its own for one run of the tests: on loopback, on a free port, gone afterwards. POSIX sh.

postgres_data=

# The newest with a server: the client's package has the same folder.
postgres_folder() { ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1 | xargs -r dirname; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start_postgres() {
  bin=$(postgres_folder)
  port=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
  postgres_data=$(mktemp -d)
  [ "$(id -u)" -eq 0 ] && chown postgres "$postgres_data"
  as_postgres "$bin/initdb" -D "$postgres_data/db" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null || return 1
  as_postgres "$bin/pg_ctl" -D "$postgres_data/db" -l "$postgres_data/log" -w -o "-p $port -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" start >/dev/null || {
    cat "$postgres_data/log" >&2
    return 1
  }
  export HUNSUAN_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

stop_postgres() {
  [ -n "$postgres_data" ] || return 0
  as_postgres "$(postgres_folder)/pg_ctl" -D "$postgres_data/db" -m immediate stop >/dev/null 2>&1
  rm -rf "$postgres_data"
  postgres_data=
}
