#!/usr/bin/env bash
# Installs what is missing, builds, and opens Leertafel on a demo store. Without a display it does the same
# main job headless and ends with the reading pack as PDF.
#   app/run.sh            install, build, open
#   app/run.sh --build    install and build only
#   app/run.sh --headless install, build, demo store and PDF without a window
set -euo pipefail
cd "$(dirname "$0")/.."
. app/install.sh

mode=window
case "${1:-}" in
  "") ;;
  --build) mode=build ;;
  --headless) mode=headless ;;
  *)
    echo "Usage: app/run.sh [--build | --headless]" >&2
    exit 2
    ;;
esac

install_missing run
[ -f build/release/build.ninja ] || cmake --preset release >build-release.log 2>&1 || {
  cat build-release.log >&2
  exit 1
}
rm -f build-release.log
cmake --build --preset release
[ "$mode" = build ] && exit 0

if [ "$mode" = window ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
  echo "There is no display here, so this runs without a window: a demo store, then its reading pack."
  mode=headless
fi
if [ "$mode" = window ]; then
  exec build/release/bin/leertafel --demo
fi

folder=build/release/headless
rm -rf "$folder"
mkdir -p "$folder"
umask 077
head -c 24 /dev/urandom | base64 >"$folder/passphrase"
cli=build/release/bin/leertafel-cli
answer=$("$cli" demo "$folder/Voorbeeld.leertafel" --passphrase-file "$folder/passphrase" --json)
session=$(printf '%s' "$answer" | sed -n 's/.*"session": *"\([^"]*\)".*/\1/p')
"$cli" verify "$folder/Voorbeeld.leertafel" --passphrase-file "$folder/passphrase"
"$cli" trends "$folder/Voorbeeld.leertafel" --theme gevoel.druk --area WK034409 --by quarter \
  --passphrase-file "$folder/passphrase" | tail -n 3
"$cli" pack "$folder/Voorbeeld.leertafel" --session "$session" --out "$folder/leesmap.pdf" \
  --passphrase-file "$folder/passphrase"
echo "Reading pack: $PWD/$folder/leesmap.pdf"
