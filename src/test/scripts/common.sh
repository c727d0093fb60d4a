# Read by the other scripts here: where the packaged tool is, a work folder that goes at the end, a small year folder.
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
tool=$root/target/jx-eval/bin/jx-eval
[ -x "$tool" ] || { echo "package first: mvn -q -B package -DskipTests" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# small_year FOLDER: the example's target file, January's and February's returns of a few units, all ledgers.
small_year() {
  local month
  mkdir -p "$1"
  cp "$root"/examples/2021/targets-2021.yaml "$1"
  cp -r "$root"/examples/2021/ledgers "$1"
  for month in 2021-01 2021-02; do
    mkdir -p "$1/returns/$month"
    find "$root/examples/2021/returns/$month" -mindepth 1 -maxdepth 1 | LC_ALL=C sort | head -n 6 |
      while read -r return; do cp -r "$return" "$1/returns/$month/"; done
  done
}

# hashes FOLDER: SHA-256 and name of every file below, hidden ones too.
hashes() {
  (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum)
}

# fails MESSAGE…: counts a failure and tells it.
failures=0
fails() {
  failures=$((failures + 1))
  echo "FAILED: $*" >&2
}
