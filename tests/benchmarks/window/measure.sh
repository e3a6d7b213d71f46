#!/usr/bin/env bash
# Time to the first window and memory, beside an empty Qt window and KeePassXC where that is installed.
#   tests/benchmarks/window/measure.sh BUILD_FOLDER [--cold] [--rounds N] [--json]
# Needs Xvfb. `--cold` empties the file cache before each start, so it needs root. With xdotool there and
# STORE and WORDS set (a store's folder and its passphrase), it also opens that store in the window and tells
# what the program holds in memory then.
set -euo pipefail
build=$(cd "$1" && pwd)
shift
home=$(mktemp -d)
display=:97
Xvfb $display -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill $server; rm -rf "$home"' EXIT
for _ in $(seq 50); do
  [ -S /tmp/.X11-unix/X97 ] && break
  sleep 0.1
done
mkdir -p "$home/.config/keepassxc"
# Without the question of a first start.
printf '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n' \
  >"$home/.config/keepassxc/keepassxc.ini"
clean=(env -i PATH="$PATH" HOME="$home" LANG=C.UTF-8 DISPLAY=$display)
# As on a desktop: without a bus each program starts one of its own before its window, and leaves it behind.
if command -v dbus-daemon >/dev/null; then
  exec 3< <(exec "${clean[@]}" dbus-daemon --session --nofork --nopidfile --print-address 2>/dev/null)
  bus=$!
  trap 'kill $server $bus; rm -rf "$home"' EXIT
  read -r address <&3
  clean+=(DBUS_SESSION_BUS_ADDRESS="$address")
fi
programs=(bare "$build/bin/bare_window" leertafel "$build/bin/leertafel")
if command -v keepassxc >/dev/null; then
  programs+=(keepassxc keepassxc)
fi
"${clean[@]}" "$build/bin/first_window" "$@" "${programs[@]}"

if [ -n "${STORE:-}" ] && command -v xdotool >/dev/null; then
  "${clean[@]}" "$build/bin/leertafel" --store "$STORE" &
  program=$!
  window=$("${clean[@]}" xdotool search --sync --onlyvisible --pid $program --name . 2>/dev/null | tail -1)
  "${clean[@]}" xdotool windowfocus "$window"
  sleep 2
  "${clean[@]}" xdotool type --delay 20 "$WORDS"
  "${clean[@]}" xdotool key Return
  sleep "${SETTLE:-5}"
  case $("${clean[@]}" xdotool getwindowname "$window") in
    *" – "*) ;; # the store's name – the program's
    *)
      echo "the store did not open: are these its WORDS?" >&2
      kill $program
      exit 1
      ;;
  esac
  awk '/^Rss:|^Pss:/ { printf "with the store open, %s %.0f MB\n", tolower($1), $2 / 1024 }' \
    /proc/$program/smaps_rollup
  kill $program
fi
