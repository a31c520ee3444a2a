#!/usr/bin/env bash
# Commits what scripts/propose_import.py changed to a branch of its own and opens a pull request. If the branch exists already,
# nothing is done: somebody may be working on it.
# Needs BRANCH, TITLE, BODY (a file) and DRAFT (true or false) in the environment, git's remote "origin", and gh.
set -euo pipefail
: "${BRANCH:?}" "${TITLE:?}" "${BODY:?}" "${DRAFT:?}"

# The checkout stores no credentials: git asks gh, which has the token in GH_TOKEN, for these two commands only.
git_with_token=(git -c credential.helper= -c 'credential.helper=!gh auth git-credential')

if "${git_with_token[@]}" ls-remote --exit-code origin "refs/heads/$BRANCH" >/dev/null; then
    echo "$BRANCH already exists"
    exit 0
fi
git switch --quiet --create "$BRANCH"
git add --all -- spec ampeco_async simulator/ampeco_simulator/contract.json api.md CHANGELOG.md
git -c user.name='contract check' -c user.email='contract-check@users.noreply.github.com' \
    commit --quiet --message "$TITLE"
"${git_with_token[@]}" push --quiet origin "HEAD:refs/heads/$BRANCH"
draft=()
if [ "$DRAFT" = true ]; then draft=(--draft); fi
gh pr create --base main --head "$BRANCH" --title "$TITLE" --body-file "$BODY" "${draft[@]}"
