#!/usr/bin/env bash
# Lets jazzer look for bytes that the readers of returns and of target files do not answer, led by the branches they reach.
# Usage: fuzz.sh [SECONDS]   of each reader, 600 by default; needs the compiled tests (mvn -q test-compile) and fetches jazzer.
set -euo pipefail
cd "$(dirname "$0")/../../.."
seconds=${1:-600}
jazzer=com.code-intelligence:jazzer:0.24.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q dependency:build-classpath -Dmdep.outputFile="$work/classpath"
mvn -q dependency:copy -Dartifact=$jazzer -DoutputDirectory="$work"
mvn -q dependency:copy -Dartifact=${jazzer/:jazzer:/:jazzer-api:} -DoutputDirectory="$work"
mkdir -p "$work/returns" "$work/targets"
find examples -type f \( -name '*.xls*' -o -name '*.csv' \) -size -40k | LC_ALL=C sort | awk 'NR % 5 == 1' |
  while read -r file; do cp "$file" "$work/returns/$(sha1sum "$file" | cut -c1-12)"; done
cp examples/*.yaml examples/2021/*.yaml src/test/resources/jxeval/scheme/*.yaml "$work/targets/"

fuzz() { # fuzz CLASS SEEDS
  java -Xmx1g -Xss4m -cp "$work/*:target/test-classes:target/classes:$(cat "$work/classpath")" com.code_intelligence.jazzer.Jazzer \
    --target_class="$1" --instrumentation_includes='jxeval.**' --reproducer_path="$work" \
    -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=3000 -artifact_prefix="$PWD/target/fuzz-" "$work/$2"
}
fuzz jxeval.intake.grid.ReaderFuzz returns
fuzz jxeval.scheme.load.TargetsFuzz targets
