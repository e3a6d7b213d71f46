#!/usr/bin/env bash
# Runs clazy over the program (all but tests/), and clang-tidy (.clang-tidy) over what keeps names and keys in:
# core/anonymity, core/language and core/security. Both over the headers these read as well. A finding of either
# fails. Sources are checked in batches (tests/lint/batches.pl), and a batch that was clean is skipped until one
# of its files or headers, the checks or the tools change.
#   tests/lint.sh          all of that
#   tests/lint.sh FILE…    both tools over these sources
set -uo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$root/build/lint
mkdir -p "$work/clean"
rm -f "$work"/*.cpp* "$work/flags"

# Level 1 and what else fits this tree. Not: non-pod-global-static (tables of a file are made at start),
# qstring-ref (Qt 6 has none), copyable-polymorphic (interfaces here hold nothing to cut off), detaching-member
# (fires on lists nobody shares), ctor-missing-parent-argument (a widget goes into a layout, which adopts it),
# function-args-by-value (ids are a QString, out of its reach), qstring-allocations (QStringLiteral is asked for
# by QT_NO_CAST_FROM_ASCII), missing-qobject-macro (most widgets have no signals).
export CLAZY=level1,no-non-pod-global-static,no-qstring-ref,assert-with-side-effects,base-class-event
CLAZY+=,function-args-by-ref,global-const-char-pointer,heap-allocated-small-trivial-type,ifndef-define-typo
CLAZY+=,implicit-casts,old-style-connect,qhash-with-char-pointer-key,qproperty-type-mismatch,rule-of-three
CLAZY+=,static-pmf,thread-with-slots,tr-non-literal,unexpected-flag-enumerator-value,virtual-call-ctor

tidy=$(command -v clang-tidy-14) && clazy=$(command -v clazy-standalone) && clang=$(command -v clang++-14) || {
  echo "Needs clang++-14, clang-tidy-14 and clazy-standalone (Debian packages clang, clang-tidy-14, clazy)." >&2
  exit 2
}
export root work tidy clazy clang

# Where the sources look for headers and what is defined for them: the same for all, so that files of several
# targets may share a batch. Needs the configured build and the one generated file that is included.
[ -f build/ci/build.ninja ] || cmake --preset ci >/dev/null || exit 2
cmake --build --preset ci --target core/anonymity/RoleData.inc >/dev/null || exit 2
perl -ne 'if (s/^ *"command": "(.*)",$/$1/) { s/\\(.)/$1/g; print }' build/ci/compile_commands.json |
  xargs -n 500 printf '%s\n' |
  perl -ne '
    chomp;
    if ($system) { print "-isystem\n$_\n" unless $_ eq "/usr/include" or $seen{$_}++; $system = 0 }
    elsif ($_ eq "-isystem") { $system = 1 }
    elsif (/^-D(\w+)/) { print "$_\n" unless $1 =~ /^SQLITE|^NDEBUG$|_DEBUG$|_SOURCE$|_EXPORTS$/ or $seen{$1}++ }
    elsif (/^-I/) { print "$_\n" unless m{^-I/usr/include|_autogen/} or $seen{$_}++ }' >"$work/flags"

# check TOOL SOURCE: writes what the tool finds to SOURCE.TOOL; 1 when that is anything, 3 when the source does
# not compile.
check() {
  local tool=$1 source=$2 out=$2.$1 code=0 flags
  mapfile -t flags <"$work/flags"
  # What core does not have, the precompiled header gives the rest.
  grep -q '^#include "core/' "$source" || flags=(-include QtWidgets "${flags[@]}")
  flags=(-std=c++20 "-I$root" "${flags[@]}")
  if [ "$tool" = tidy ]; then
    "$tidy" --quiet "$source" -- -Wall -Wextra "${flags[@]}" >"$out" 2>"$out.log" || code=$?
    grep -q '\[clang-diagnostic-error' "$out" && return 3
  else
    "$clazy" --checks="$CLAZY" --header-filter="^$root/(app|core|resources|tests|translations|ui)/" \
      "$source" -- "${flags[@]}" >"$out" 2>&1 || code=$?
    grep -qE ': (fatal )?error: ' "$out" && return 3
  fi
  grep -qE ': (warning|error): ' "$out" && return 1
  [ $code -eq 0 ] || echo "$source: error: $tool ended with $code" >>"$out"
  return $code
}

# check_batch BATCH TOOL…: nothing when it was clean before; file by file where it does not compile as one.
check_batch() {
  local batch=$1 tool code failed=0 flags sum file number=0
  shift
  mapfile -t flags <"$work/flags"
  sum=$({ "$clang" -std=c++20 -E -C "-I$root" "${flags[@]}" "$batch"
          cat "$root/.clang-tidy" "$root/tests/lint.sh" "$work/flags"; "$tidy" --version; "$clazy" --version
          echo "$@"
        } 2>/dev/null | sha256sum | cut -d' ' -f1)
  [ -f "$work/clean/$sum" ] && { touch "$work/clean/$sum"; return 0; }
  for tool in "$@"; do
    check "$tool" "$batch"
    code=$?
    [ $code -eq 0 ] && continue
    if [ $code -ne 3 ] || [ "$(wc -l <"$batch")" -eq 1 ]; then
      failed=1
      continue
    fi
    rm "$batch.$tool"
    while read -r file; do
      number=$((number + 1))
      echo "$file" >"${batch%.cpp}_$number.cpp"
      check "$tool" "${batch%.cpp}_$number.cpp" || failed=1
    done < <(grep '^#include "' "$batch")
  done
  [ $failed -eq 0 ] && touch "$work/clean/$sum"
  return $failed
}
export -f check check_batch

# check_all NAME TOOL…: the sources listed on standard input, in batches of that name.
check_all() {
  sort | perl tests/lint/batches.pl "$work" 24 "$1" || return 1
  find "$work" -maxdepth 1 -name "$1_*.cpp" | sort |
    xargs -P "${LINT_JOBS:-$(nproc)}" -I '{}' bash -c "check_batch {} ${*:2}"
}

present() { while read -r file; do [ -f "$file" ] && echo "$file"; done; }
failed=0
if [ $# -gt 0 ]; then
  printf '%s\n' "$@" | sed -n '/^core\//p' | check_all core clazy tidy || failed=1
  printf '%s\n' "$@" | sed '/^core\//d' | check_all rest clazy tidy || failed=1
else
  git ls-files -co --exclude-standard '*.cpp' ':!tests' | present >"$work/sources"
  strict='^core/(anonymity|language|security)/'
  grep -E "$strict" "$work/sources" | check_all strict clazy tidy || failed=1
  grep '^core/' "$work/sources" | grep -vE "$strict" | check_all core clazy || failed=1
  grep -v '^core/' "$work/sources" | check_all rest clazy || failed=1
fi
find "$work/clean" -type f -mtime +14 -delete
if [ $failed -ne 0 ]; then
  # A header is read by many batches; each finding is shown once.
  cat "$work"/*.clazy "$work"/*.tidy 2>/dev/null |
    grep -E ': (warning|error|fatal error): ' | sed "s,^$root/,," | sort -u
  exit 1
fi
echo "clazy and clang-tidy found nothing."
