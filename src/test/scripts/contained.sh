#!/usr/bin/env bash
# Nothing is read from a network and nothing but --out is written: runs every command on the examples without a network, on a terminal too,
# lists each file that the system is asked to write, and hashes the year folder before and after. Needs strace.
source "$(dirname "$0")/common.sh"

mkdir -p "$work/year" "$work/home"
cp -r "$root"/examples/2021/. "$work/year"
before=$(hashes "$work/year")
alone=(unshare --net --map-root-user)
"${alone[@]}" true 2>/dev/null || { alone=(); echo "no network namespaces here: the network stays in reach" >&2; }

runs=0
# tries TERMINAL COMMAND…: runs it, with a terminal or without.
tries() {
  local terminal=$1 code=0 run
  shift
  run=("${alone[@]}" strace -f -qq -o "$work/calls" -e trace=open,openat,creat,mkdir,rename,link,unlink,connect "$tool" "$@")
  if [ "$terminal" = terminal ]; then
    (cd "$work/home" && HOME=$work/home script -qec "${run[*]}" /dev/null >"$work/printed" 2>&1) || code=$?
  else
    (cd "$work/home" && HOME=$work/home "${run[@]}" >"$work/printed" 2>&1) || code=$?
    ! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]' "$work/printed" || fails "$* prints control characters"
  fi
  runs=$((runs + 1))
  case $code in 0 | 3) ;; *) fails "$* ended with $code: $(head -n 3 "$work/printed")" ;; esac
  # What is written, but for devices and the system's own views of processes.
  grep -E 'O_(WRONLY|RDWR|CREAT)|creat\(|mkdir\(|rename\(|link\(|unlink\(' "$work/calls" | grep -v ' = -1 ' | grep -oE '"[^"]*"' |
    tr -d '"' | grep -vE "^(/dev/|/proc/|$work/out(/|$))" >"$work/outside" && fails "$* writes outside --out: $(sort -u "$work/outside" | tr '\n' ' ')"
  ! grep -E 'connect\(.*AF_INET' "$work/calls" >&2 || fails "$* asks for the network"
  [ "$(hashes "$work/year")" = "$before" ] || fails "$* changed the year folder"
}

for terminal in none terminal; do
  for command in check monthly midyear satisfaction screen awards; do
    tries $terminal $command --folder "$work/year" --out "$work/out"
  done
done
for command in "scheme check" "scheme show"; do
  # shellcheck disable=SC2086
  tries none $command --folder "$work/year"
done
for command in "scheme schema" rules "rules C312" completion --version --help; do
  # shellcheck disable=SC2086
  tries none $command
done
echo "contained: $runs runs, $failures failures"
[ "$failures" -eq 0 ]
