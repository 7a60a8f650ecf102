#!/usr/bin/env bash
# The page's tests run in a real browser: installs Debian's Chromium where it is missing, or says what is missing.
set -euo pipefail
for path in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [[ -n $path && -x $path ]] && exit 0
done
if [[ $(id -u) != 0 ]] || ! command -v apt-get > /dev/null; then
  echo 'Chromium is missing: install it (on Debian, apt-get install chromium), or name one in the variable CHROMIUM.' >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
