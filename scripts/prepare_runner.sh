#!/usr/bin/env bash
# Installs what a new CI runner needs for the checks: a Redis server for the tests that share a rate gate, and the environment.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v redis-server >/dev/null; then
    sudo apt-get update -qq
    sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq redis-server >/dev/null
fi
make .venv/.ready
