#!/usr/bin/env bash
# The example of a queue runs with a real Redis: installs Debian's where it is missing, or says what is missing.
set -euo pipefail
command -v redis-server > /dev/null && exit 0
if [[ $(id -u) != 0 ]] || ! command -v apt-get > /dev/null; then
  echo 'Redis is missing: install it (on Debian, apt-get install redis-server), so that redis-server can be started.' >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server
