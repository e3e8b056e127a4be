#!/bin/sh
# Sets the browser tests up and runs them, or says loudly why it cannot: run.sh check | picture
# BIN is the folder of the virtual environment's commands; CHROMIUM names another browser.
set -eu
cd "$(dirname "$0")/../.."
build=build/browser
# A skipped check is said; a picture that was not drawn is a failure.
needed=0
[ "$1" = check ] || needed=1
export BUILD="$build" PYTHON="$BIN/python"

rule='!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'
skip() {
  printf '\n%s\nbrowser tests skipped: %s\n%s\n\n' "$rule" "$1" "$rule"
  exit "${AUDITOR_REQUIRE_BROWSER:-$needed}"
}

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
export CHROMIUM
[ -n "$CHROMIUM" ] || skip "no chromium, chromium-browser or google-chrome; CHROMIUM=… names another"
# Ubuntu's chromium-browser is a notice to install a snap.
"$CHROMIUM" --version >/dev/null 2>&1 || skip "$CHROMIUM --version fails"
command -v node >/dev/null || skip "no node"
node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' || skip "node $(node --version) is older than 18"

mkdir -p "$build"
if ! cmp -s tests/browser/package.json "$build/package.json" || [ ! -d "$build/node_modules/axe-core" ]; then
  command -v npm >/dev/null || skip "no npm"
  cp tests/browser/package.json "$build/"
  npm install --prefix "$build" --no-package-lock --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=60000 \
    >"$build/npm.log" 2>&1 ||
    { rm "$build/package.json"; skip "npm could not install: $(grep -m 1 'npm error' "$build/npm.log" || true)"; }
fi

render() {
  rm -rf "${build:?}/$2"
  "$BIN/auditor" --quiet audit "$1" --format html --output "$build/$2" >/dev/null
}
render seeds seeds
if [ "$1" = picture ]; then
  exec node tests/browser/picture.mjs docs/report.png
fi
rm -rf "$build/many-articles" "$build/hostile-articles"
node tests/browser/articles.mjs "$build"
render "$build/many-articles" many
render "$build/hostile-articles" hostile
exec node tests/browser/run.mjs
