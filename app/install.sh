#!/usr/bin/env bash
# Installs what is missing from Debian's packages; quick when nothing is. Sourced by app/run.sh and
# tests/run.sh: `install_missing run` or `install_missing test`.

run_packages=(
  g++ cmake ninja-build pkg-config ccache mold
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  libqt6sql6-sqlite qt6-translations-l10n libgl1-mesa-dri
  libsodium-dev libboost-dev libeigen3-dev libglpk-dev libexpected-dev libzxcvbn-dev libhunspell-dev libzip-dev libical-dev libxlsxwriter-dev hunspell-nl wdutch iso-codes
  breeze-icon-theme fonts-inter fonts-noto-core
)
test_packages=(
  clang clang-format-14 clang-tidy-14 clazy libclang-rt-14-dev libgtest-dev libgmock-dev libbenchmark-dev
  poppler-utils xvfb dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi
)

install_missing() {
  local wanted=("${run_packages[@]}") missing=() package
  [ "${1:-run}" = test ] && wanted+=("${test_packages[@]}")
  # Node may well be there without being Debian's.
  command -v npm >/dev/null 2>&1 || wanted+=(nodejs npm)
  for package in "${wanted[@]}"; do
    case "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" in
      installed) ;;
      *) missing+=("$package") ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "Leertafel needs these packages, and installing them takes root: ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
