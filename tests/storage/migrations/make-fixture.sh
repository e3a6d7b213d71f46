#!/usr/bin/env bash
# Makes a stored store from a program of an earlier release, to be kept under fixtures/ for as long as stores of
# that release may exist. Do this right before the schema gets its next step:
#   make-fixture.sh OLD_LEERTAFEL_CLI TRIM_STORE NAME      (TRIM_STORE: ninja -C build/… trim_store)
# Members' passphrase: "drie rode fietsen".
set -euo pipefail
cli=$1 trim=$2 name=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'drie rode fietsen' >"$work/passphrase"
"$cli" demo "$work/$name.leertafel" --cases 24 --seed 1 --passphrase-file "$work/passphrase" >/dev/null
"$trim" "$work/$name.leertafel" 'drie rode fietsen'
"$cli" verify "$work/$name.leertafel" --passphrase-file "$work/passphrase"
mkdir -p "$here/fixtures/$name"
cp "$work/$name.leertafel/"{keyring.json,store.db} "$here/fixtures/$name/"
du -h "$here/fixtures/$name/"*
