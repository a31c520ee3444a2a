#!/usr/bin/env bash
# Runs the tests that concern the packages themselves on every other Python version that pyproject.toml names and this
# machine has, on PATH or installed by pyenv. Each version gets an environment of its own in .venv/.
set -euo pipefail
cd "$(dirname "$0")/.."

own=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
versions=$(sed -n 's/.*"Programming Language :: Python :: \(3\.[0-9]*\)".*/\1/p' pyproject.toml)

find_python() {
    local candidate
    for candidate in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
        # A pyenv shim is on PATH for every version, and fails for those that are not selected.
        if "$candidate" -c '' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

for version in $versions; do
    if [ "$version" = "$own" ]; then continue; fi
    python=$(find_python "$version")
    if [ -z "$python" ]; then
        echo "Python $version: not on this machine"
        continue
    fi
    environment=.venv/python$version
    if [ pyproject.toml -nt "$environment/.ready" ] || [ simulator/pyproject.toml -nt "$environment/.ready" ]; then
        "$python" -m venv "$environment"
        "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
            --editable ./simulator --editable '.[dev,otel,pytest,redis]'
        touch "$environment/.ready"
    fi
    echo "Python $version: $("$environment/bin/python" --version)"
    "$environment/bin/python" -m pytest -q -n auto --dist worksteal "$@" \
        tests/unit tests/contract tests/transport tests/redis simulator/tests
done
