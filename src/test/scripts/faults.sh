#!/usr/bin/env bash
# Nothing torn, mixed or lost: lets every write, flush, rename, link and removal of a run fail once (no space, input/output error)
# or kill the run, and kills runs at random times; then looks at what stands in the output folder and lets the next run go by itself.
# Usage: faults.sh [--calls "fsync rename"] [--every N] [--kills N]    these calls only, every Nth of each; N kills at random times (seeded)
# Needs strace.
source "$(dirname "$0")/common.sh"

calls="write pwrite64 fsync rename link linkat unlink ftruncate mkdir"
every=1
kills=200
while [ $# -gt 0 ]; do
  case $1 in --calls) calls=$2 ;; --every) every=$2 ;; --kills) kills=$2 ;; *) sed -n 2,6p "$0"; exit 2 ;; esac
  shift 2
done

year=$work/year
out=$year/out/2021-02
monthly() { "$tool" monthly --month 2021-02 --folder "$year" --quiet; }

# The old set, what the folder's returns say with one unit less; and the new set, with all.
small_year "$year"
missing=$(find "$year/returns/2021-02" -name '*.xlsx' | LC_ALL=C sort | tail -n 1)
mv "$missing" "$work/return.xlsx"
monthly >"$work/stdout" 2>&1 || [ $? -eq 3 ]
cp -a "$out" "$work/old"
mv "$work/return.xlsx" "$missing"
monthly >"$work/stdout" 2>&1 || [ $? -eq 3 ]
cp -a "$out" "$work/new"
old=$(hashes "$work/old")
new=$(hashes "$work/new")
[ "$old" != "$new" ]

again() {
  rm -rf "$year/out"
  mkdir -p "$year/out"
  cp -a "$work/old" "$out"
  input=$(cd "$year" && find . -path ./out -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

# whole LABEL: every file that is seen is one whole file of the old or the new set, and where the seal stands the set is not mixed.
whole() {
  local file hash seen
  seen=$(cd "$out" && find . -type f ! -name '.*' -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum)
  [ "$seen" != "$old" ] && [ "$seen" != "$new" ] || return 0
  [ ! -e "$out/manifest.json" ] || fails "$1: a mixed set under its seal"
  while read -r hash file; do
    [ -z "$hash" ] || grep -q "^$hash  " <<<"$old
$new" || fails "$1: $file is torn"
  done <<<"$seen"
}

# recovers LABEL: the next run needs no hand and leaves the new set and nothing else.
recovers() {
  local code=0
  monthly >"$work/stdout" 2>"$work/stderr" || code=$?
  [ $code -eq 3 ] && [ "$(hashes "$out")" = "$new" ] || fails "$1: the next run ended with $code: $(cat "$work/stderr")"
  [ "$(cd "$year" && find . -path ./out -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)" = "$input" ] ||
    fails "$1: an input changed"
}

runs=0
counts=
# Failing calls. A call is counted by thread; the run's own work is one thread.
for call in $calls; do
  hit=0
  for n in $(seq 1 "$every" 200); do
    any=
    for fault in error=ENOSPC error=EIO signal=KILL; do
      again
      code=0
      label="$call $n $fault"
      (strace -f -qq -o "$work/calls" -e trace="$call" -e inject="$call:$fault:when=$n" -e signal=none \
        "$tool" monthly --month 2021-02 --folder "$year" --quiet >"$work/stdout" 2>"$work/stderr" || exit $?) 2>/dev/null || code=$?
      grep -q INJECTED "$work/calls" || [ $code -gt 128 ] || continue
      any=1
      runs=$((runs + 1))
      whole "$label"
      case $fault-$code in
        error=*-3) [ "$(hashes "$out")" = "$new" ] || fails "$label: ended with 3 and not the new set" ;;
        error=*-4)
          [ "$(hashes "$out")" = "$old" ] || [ "$(hashes "$out")" = "$new" ] || fails "$label: ended with 4 and not the old set: $(ls -A "$out")"
          [ "$(wc -l <"$work/stderr")" -le 1 ] || fails "$label: more than a sentence: $(cat "$work/stderr")"
          ;;
        signal=*) ;;
        *) fails "$label: ended with $code: $(cat "$work/stderr")" ;;
      esac
      recovers "$label"
    done
    [ -n "$any" ] || break
    hit=$((hit + 1))
  done
  counts="$counts $call:$hit"
done

# Kills at random times of a run.
RANDOM=2021
again
begin=$(date +%s%N)
monthly >"$work/stdout" 2>&1 || [ $? -eq 3 ]
span=$((($(date +%s%N) - begin) / 1000000))
for i in $(seq 1 "$kills"); do
  again
  after=$((RANDOM * span / 32768))
  setsid "$tool" monthly --month 2021-02 --folder "$year" --quiet >"$work/stdout" 2>"$work/stderr" &
  run=$!
  sleep "$((after / 1000)).$(printf %03d $((after % 1000)))"
  kill -9 "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  whole "killed after $after ms"
  [ $((i % 10)) -ne 0 ] || recovers "killed after $after ms"
done

echo "faults: $runs runs with a failing or killing call (places:$counts), $kills kills at random, $failures failures"
[ "$failures" -eq 0 ]
