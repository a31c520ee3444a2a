#!/usr/bin/env bash
# Commits the changes of propose_import to a new branch and opens a pull request. An existing branch is not changed:
# somebody may be working on it.
# Needs BRANCH, TITLE, BODY (a file) and DRAFT (true or false) in the environment, the git remote "origin", and gh.
set -euo pipefail
: "${BRANCH:?}" "${TITLE:?}" "${BODY:?}" "${DRAFT:?}"

if git ls-remote --exit-code origin "refs/heads/$BRANCH" >/dev/null; then
    echo "$BRANCH already exists"
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
