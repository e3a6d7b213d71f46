#!/usr/bin/env bash
# Runs every fuzzer for so many seconds, two at a time, from the seeds and what earlier runs found (kept in the
# build folder). Says how many inputs each tried; fails when one of them broke something, and names the input.
#   tests/fuzz/run.sh SECONDS [BUILD_FOLDER] [NAME…]
set -uo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?"usage: tests/fuzz/run.sh SECONDS [BUILD_FOLDER] [NAME…]"}
build=${2:-build/asan-ubsan}
shift $(($# > 2 ? 2 : $#))
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(counts population shapes keyring vocabulary scanner scanlines)
work=$build/fuzz
mkdir -p "$work"

run_one() {
  local name=$1 log=$work/$1.log
  mkdir -p "$work/$name" "$work/found"
  local dictionary=tests/fuzz/seeds/$name.dict
  "$build/bin/fuzz_$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
    -print_final_stats=1 -artifact_prefix="$work/found/$name-" \
    $([ -f "$dictionary" ] && echo "-dict=$dictionary") \
    "$work/$name" "tests/fuzz/seeds/$name" >"$log" 2>&1
  local code=$?
  printf '%-11s %9s inputs, %s new units, peak %s MB\n' "$name" \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
    "$(sed -n 's/^stat::new_units_added: *//p' "$log")" "$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")"
  [ $code -eq 0 ] && return 0
  grep -E 'ERROR|SUMMARY|does not hold|Test unit written' "$log"
  return 1
}
export -f run_one
export build work seconds
printf '%s\n' "${names[@]}" | xargs -P 2 -I '{}' bash -c 'run_one {}'
