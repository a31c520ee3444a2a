#!/usr/bin/env bash
# Builds wheel and source distribution of ampeco-async and of ampeco-simulator into dist/: the same bytes from the same
# commit. Then installs the wheels into an empty environment, where both must have the version of the source.
set -euo pipefail
cd "$(dirname "$0")/.."

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf dist
python3 -m venv "$work/build"
"$work/build/bin/pip" install --quiet --disable-pip-version-check 'build==1.3.0'
for project in . simulator; do
    "$work/build/bin/python" -m build --outdir dist "$project"
done

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' ampeco_async/_version.py)
python3 -m venv "$work/install"
# The extra requires exactly one version of the simulator: the wheel beside it must have that version.
"$work/install/bin/pip" install --quiet --disable-pip-version-check \
    "$(echo dist/ampeco_async-*.whl)[simulator]" dist/ampeco_simulator-*.whl
for package in ampeco_async ampeco_simulator; do
    installed=$(cd "$work" && "$work/install/bin/python" -c "from $package._version import __version__; print(__version__)")
    if [ "$installed" != "$version" ]; then
        echo "$package has version $installed when installed, the source $version" >&2
        exit 1
    fi
done
(cd dist && sha256sum -- *)
