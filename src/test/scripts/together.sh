#!/usr/bin/env bash
# One run at a time: starts four runs at once on one year folder, round after round; one writes (3: the examples hold errors), and
# each other one either came after it or ends with 6 within a second of the lock being asked for; the set is whole after each round.
# Usage: together.sh [ROUNDS]
source "$(dirname "$0")/common.sh"

rounds=${1-100}
year=$work/year
small_year "$year"
"$tool" monthly --month 2021-02 --folder "$year" --quiet >"$work/stdout" 2>&1 || [ $? -eq 3 ]
set=$(hashes "$year/out/2021-02")
wrote=0
held=0
for round in $(seq 1 "$rounds"); do
  rm -rf "$year/out"
  for i in 1 2 3 4; do
    (
      code=0
      "$tool" monthly --month 2021-02 --folder "$year" --quiet >"$work/stdout$i" 2>"$work/stderr$i" || code=$?
      echo $code >"$work/code$i"
    ) &
  done
  wait
  now=0
  for i in 1 2 3 4; do
    case $(cat "$work/code$i") in
      3) now=$((now + 1)) ;;
      6)
        held=$((held + 1))
        [ "$(wc -l <"$work/stderr$i")" -eq 1 ] || fails "round $round: $(cat "$work/stderr$i")"
        ;;
      *) fails "round $round: a run ended with $(cat "$work/code$i"): $(cat "$work/stderr$i")" ;;
    esac
  done
  [ $now -ge 1 ] || fails "round $round: no run wrote"
  wrote=$((wrote + now))
  [ "$(hashes "$year/out/2021-02")" = "$set" ] || fails "round $round: the set is not whole"
done
echo "together: $rounds rounds of four runs, $wrote wrote, $held were told that another holds the folder, $failures failures"
[ "$failures" -eq 0 ]
