# Shared by ./run, ./test and ./hunsuan. POSIX sh; the caller has set -eu.

root=${root:-$PWD}
program=$root/src/Hunsuan/bin/Release/net10.0/Hunsuan.dll

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NPM_CONFIG_UPDATE_NOTIFIER=false

say() { printf '\n%s\n' "$*" >&2; }

need() { # what, and how to see that it is there
  wanted=$1
  shift
  "$@" >/dev/null 2>&1 && return
  say "This needs $wanted."
  exit 2
}

need_tools() {
  need ".NET 10 SDK (https://dotnet.microsoft.com/download/dotnet/10.0)" sh -c 'dotnet --list-sdks | grep -q "^10\."'
  need "Node.js 20 or later with npm (https://nodejs.org/en/download)" sh -c 'npm --version && node -e "process.exit(+(parseInt(process.versions.node) < 20))"'
}

# Only what is committed counts, so that a second start has nothing to do.
assets() {
  stamp=$root/node_modules/.hunsuan
  if [ ! -f "$stamp" ] || [ "$root/package-lock.json" -nt "$stamp" ]; then
    say "Getting fonts and scripts (npm ci)"
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) || return 1
    touch "$stamp"
  fi
  if [ ! -d "$root/src/Hunsuan/wwwroot/lib" ] || [ ! -f "$root/data/passwords/common.txt" ] || [ "$root/scripts/assets.mjs" -nt "$root/src/Hunsuan/wwwroot/lib" ] || [ "$stamp" -nt "$root/src/Hunsuan/wwwroot/lib" ]; then
    node "$root/scripts/assets.mjs" || return 1
    touch "$root/src/Hunsuan/wwwroot/lib"
  fi
}

build_program() {
  if [ -f "$program" ] && [ -z "$(newer_sources)" ]; then return; fi
  say "Building"
  log=$(mktemp)
  if ! dotnet build "$root/src/Hunsuan" -c Release -v quiet --nologo >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 2
  fi
  rm -f "$log"
  # A build that had nothing to do leaves the program as old as it was.
  touch "$program"
}

newer_sources() {
  find "$root/src" "$root/data" "$root/Directory.Build.props" "$root/Directory.Packages.props" \
    \( -name bin -o -name obj -o -name wwwroot \) -prune -o -type f -newer "$program" -print -quit 2>/dev/null
}

install_packages() {
  if [ "$(id -u)" -eq 0 ]; then
    sudo=
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo="sudo -n"
  elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    sudo=sudo
  else
    say "This needs packages of Debian. Please run as root: apt-get install -y --no-install-recommends $*"
    exit 2
  fi
  say "Installing $*"
  # shellcheck disable=SC2086
  $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || exit 2
}
