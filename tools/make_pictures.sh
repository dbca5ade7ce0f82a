#!/usr/bin/env bash
# Makes the pictures of README and guide from the window itself: docs/images/*.png and docs/images/guide/*.png. Usage: tools/make_pictures.sh BUILD
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/bin/clusterwright" --language en --screenshots "$work" "$root/resources/samples/sovereign-chat-eu.cwplan"
mkdir -p "$root/docs/images/guide"
for page in need design candidates constraints report; do
  cp "$work/$page-light.png" "$root/docs/images/guide/$page.png"
done
cp "$work/design-light.png" "$root/docs/images/design-light.png"
