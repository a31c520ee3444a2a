#!/usr/bin/env bash
# Builds the wheel and the source distribution into dist/, reproducibly from a commit, and checks the wheel: it must install
# into an empty environment and have the version of the package.
set -euo pipefail
cd "$(dirname "$0")/.."

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf dist
python3 -m venv "$work/build"
"$work/build/bin/pip" install --quiet --disable-pip-version-check 'build==1.3.0'
"$work/build/bin/python" -m build --outdir dist .

python3 -m venv "$work/try"
"$work/try/bin/pip" install --quiet --disable-pip-version-check dist/*.whl
built=$(cd "$work" && "$work/try/bin/python" -c 'import ampeco_async; print(ampeco_async.__version__)')
expected=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' ampeco_async/_version.py)
if [ "$built" != "$expected" ]; then
    echo "the wheel has version $built, the package $expected" >&2
    exit 1
fi
(cd dist && sha256sum -- *)
