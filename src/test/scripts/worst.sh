#!/usr/bin/env bash
# Time and memory: reads every hostile file of the tests with a heap of 512 MiB; none may take 10 seconds, and the process never more
# than 700 MiB. Needs `mvn package` before it.
set -euo pipefail
cd "$(dirname "$0")/../../.."
java -Xmx512m -XX:+UseSerialGC -cp "target/test-classes:target/jx-eval/lib/*" jxeval.intake.grid.WorstFiles 10 700
