#!/usr/bin/env bash
# Puts what take_in changed on a branch of its own and opens a pull request. A branch that is there already is left
# alone: somebody may be working on it.
# Wants BRANCH, TITLE, BODY (a file) and DRAFT (true or false) in the environment; git's origin, and gh.
set -euo pipefail
: "${BRANCH:?}" "${TITLE:?}" "${BODY:?}" "${DRAFT:?}"

if git ls-remote --exit-code origin "refs/heads/$BRANCH" >/dev/null; then
    echo "$BRANCH is there already"
    exit 0
fi
git switch --quiet --create "$BRANCH"
git add --all -- spec ampeco_async api.md CHANGELOG.md
git -c user.name='contract check' -c user.email='contract-check@users.noreply.github.com' \
    commit --quiet --message "$TITLE"
git push --quiet origin "HEAD:refs/heads/$BRANCH"
draft=()
if [ "$DRAFT" = true ]; then draft=(--draft); fi
gh pr create --base main --head "$BRANCH" --title "$TITLE" --body-file "$BODY" "${draft[@]}"
