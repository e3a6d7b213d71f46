#!/usr/bin/env bash
# Installs what is missing, builds everything with warnings as errors, runs clazy and clang-tidy and every test;
# then the core tests once more under the sanitizers. Needs no display.
#   tests/run.sh          all of it
#   tests/run.sh --quick  without clazy, clang-tidy and the sanitizers
set -euo pipefail
cd "$(dirname "$0")/.."
. app/install.sh

quick=no
[ "${1:-}" = --quick ] && quick=yes
export QT_QPA_PLATFORM=offscreen
step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

step "Packages"
install_missing test

step "House rules"
tests/check-tree.sh

step "Build, warnings as errors"
[ -f build/ci/build.ninja ] || cmake --preset ci
cmake --build --preset ci

if [ "$quick" = no ]; then
  step "clazy, and clang-tidy over what keeps names and keys in"
  tests/lint.sh
fi

# run_tests PRESET: all tests, and what failed once more, one at a time. Windows and timers starve on a machine that is
# too busy; a test that is broken fails alone as well.
run_tests() {
  local folder="build/$1"
  ctest --preset "$1" -j "$(nproc)" --no-tests=error --output-junit "$PWD/$folder/tests.xml" | tee "$folder/tests.log" && return
  step "Once more, one at a time: what failed above"
  ctest --preset "$1" --rerun-failed --no-tests=error --output-junit "$PWD/$folder/tests-again.xml"
  echo "Passed only the second time: look at these before they hide something."
  sed -n '/The following tests FAILED/,$p' "$folder/tests.log"
}

step "Tests"
run_tests ci
passed=$(sed -n 's/.*tests passed, .* tests failed out of \([0-9]*\).*/\1/p' build/ci/tests.log)

if [ "$quick" = no ]; then
  step "Core without any widget, under the address and undefined-behaviour sanitizers"
  [ -f build/asan-ubsan/build.ninja ] || cmake --preset asan-ubsan
  cmake --build --preset asan-ubsan
  run_tests asan-ubsan
  step "Fuzzers, 30 seconds each"
  tests/fuzz/run.sh 30
fi

step "Done"
echo "${passed:-0} passed, 0 failed"
