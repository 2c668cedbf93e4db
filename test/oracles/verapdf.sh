#!/usr/bin/env bash
# Judges PDF files by the standards that they claim to follow:  test/oracles/verapdf.sh FILE...
# Prints a line for each file and standard (PASS or FAIL), and one for each rule that a file breaks. With --fetch it only
# gets veraPDF from Maven Central, once, into a folder that git ignores. Needs Java 11 and Maven.
set -euo pipefail
version=1.28.2
folder="$(cd "$(dirname "$0")/../.." && pwd)/.oracles"
jar="$folder/greenfield-apps-$version.jar"

if [ ! -e "$jar" ]; then
  mkdir -p "$folder"
  draft="$(mktemp -d "$folder/fetch-XXXXXX")"
  (cd "$draft" && mvn -q -B dependency:copy \
    "-Dartifact=org.verapdf.apps:greenfield-apps:$version" -DoutputDirectory="$draft" >&2)
  mv "$draft"/*.jar "$jar"
  rmdir "$draft"
fi
if [ "${1:-}" = --fetch ]; then exec java -version; fi
java -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper --flavour 0 --format text -v "$@"
