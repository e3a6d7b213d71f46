#!/usr/bin/env bash
# What holds for the whole tree and no compiler sees: includes that go the wrong way, format, unfinished
# Dutch, left-overs, and what stands at the top level.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
report() {
  [ -z "$2" ] && return
  printf '%s\n%s\n\n' "$1" "$2"
  failed=1
}
find_in() { grep -rnE --include='*.h' --include='*.cpp' "$1" "${@:2}" 2>/dev/null; }

report 'Core may not see widgets or pages:' \
  "$(find_in '#include *[<"](QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QtGui|QPainter|ui/)' core)"
report 'Only core/storage may include QtSql:' \
  "$(find_in '#include *<(QtSql|QSql)' core ui app | grep -v '^core/storage/')"
report 'Only core/security may include sodium:' \
  "$(find_in '#include *<sodium' core ui app | grep -v '^core/security/')"
report 'Only ui/charts may include QtCharts:' \
  "$(find_in '#include *<(QtCharts|QChart|QLineSeries|QScatterSeries|QAreaSeries|QValueAxis)' ui app | grep -v '^ui/charts/')"
report 'The window may not see storage or security:' "$(find_in '#include *"core/(storage|security)' ui)"
report 'The lower layers may not see the upper ones:' "$(
  find_in '#include *"(core/(anonymity|statistics|security|storage|services)|ui|app)/' core/domain
  find_in '#include *"(core/(statistics|security|storage|services)|ui|app)/' core/anonymity
  find_in '#include *"(core/(anonymity|security|storage|services)|ui|app)/' core/statistics
  find_in '#include *"(core/(anonymity|statistics|storage|services)|ui|app)/' core/security
  find_in '#include *"(core/(anonymity|statistics|services)|ui|app)/' core/storage)"
report 'Marks of a merge that was not finished:' "$(git grep -nE '^(<<<<<<<|>>>>>>>) ' 2>/dev/null)"
report 'Left-overs:' \
  "$(grep -rnE '(TODO|FIXME|XXX:|HACK|not implemented|lorem ipsum)' core ui app tests README.md --include='*.h' --include='*.cpp' --include='*.md' 2>/dev/null)"
report 'Tests that are switched off or assert nothing:' "$(find_in 'DISABLED_|EXPECT_TRUE\(true\)|SUCCEED\(\)' tests)"
report 'Unfinished Dutch:' "$(grep -nE 'type="(unfinished|vanished|obsolete)"' translations/leertafel_nl.ts 2>/dev/null | head -20)"
report 'Not in the Dutch translation:' "$(
  find core ui app \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 perl tests/untranslated.pl translations/leertafel_nl.ts | head -20)"
report 'Spacing that does not grow with the text (Theme::px; FlowLayout does so itself):' "$(
  find_in '\bspace::' ui | grep -vE '^ui/common/Tokens\.|FlowLayout\(' |
    perl -ne 'my $line = $_; s/\bpx\((?:[^()]|\([^()]*\))*\)//g; print $line if /\bspace::/')"
report 'At the top level beside the agreed names:' "$(
  git ls-files 2>/dev/null | cut -d/ -f1 | sort -u |
    grep -vxE '\..*|CMakeLists\.txt|CMakePresets\.json|LICENSE|README\.md|app|core|ui|resources|translations|tests')"
formatter=$(command -v clang-format-14 || command -v clang-format)
if [ -n "$formatter" ]; then
  report 'Not formatted (clang-format 14):' "$(
    find core ui app tests \( -name '*.h' -o -name '*.cpp' \) -print0 |
      xargs -0 "$formatter" --dry-run -Werror 2>&1 | grep -oE '^[^ :]+:[0-9]+' | sort -u -t: -k1,1 | head -20)"
fi
[ "$failed" -eq 0 ] && echo "The tree is tidy."
exit "$failed"
