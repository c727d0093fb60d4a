#!/usr/bin/env bash
# Same inputs, same bytes: runs the commands under every JDK, locale, time zone, folder order and thread count and
# compares one SHA-256 an output, as many at once as there are cores. Without --whole a part of the combinations in which each value occurs.
# JDKS: the homes of the JDKs to try; by default the one on the path and any JDK 25 found.
source "$(dirname "$0")/common.sh"

whole=${1-}
read -r -a jdks <<<"${JDKS-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")") $(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1)}"
locales=(C.UTF-8 zh_CN.GB18030 zh_CN.UTF-8 tr_TR.UTF-8 th_TH.UTF-8)
zones=(UTC Asia/Shanghai America/New_York Asia/Kathmandu)
commands=("monthly --month 2021-05" midyear awards satisfaction screen)

# Two copies of the example year whose folders were filled in opposite orders.
for order in forth back; do
  (cd "$root/examples/2021" && find . -type f | LC_ALL=C sort) >"$work/list"
  [ $order = forth ] || { tac "$work/list" >"$work/tac" && mv "$work/tac" "$work/list"; }
  while read -r file; do
    mkdir -p "$work/$order/$(dirname "$file")"
    cp "$root/examples/2021/$file" "$work/$order/$file"
  done <"$work/list"
done

# run FOLDER JDK LOCALE ZONE ORDER JOBS: all commands; leaves in FOLDER the hashes of what they wrote, or why one failed.
run() {
  local command language=${3%%_*} country=${3#*_}
  country=${country%%.*}
  [ "$3" != C.UTF-8 ] || { language=en country=US; }
  mkdir "$1"
  for command in "${commands[@]}"; do
    # shellcheck disable=SC2086
    JAVA_HOME=$2 LC_ALL=$3 LANG=$3 TZ=$4 JX_EVAL_JAVA_OPTS="-Duser.language=$language -Duser.country=$country" \
      "$tool" $command --folder "$work/$5" --out "$1/out" --jobs "$6" --quiet >/dev/null 2>"$1/stderr" ||
      [ $? -eq 3 ] || (echo "$command ended otherwise" && cat "$1/stderr") >>"$1/failed"
  done
  hashes "$1/out" >"$1/hashes"
  rm -r "$1/out"
}

# one JDK LOCALE ZONE ORDER JOBS: starts such a run as soon as a core is free.
settings=()
one() {
  [ "$(jobs -rp | wc -l)" -lt "$(nproc)" ] || wait -n || true
  settings+=("$*")
  run "$work/${#settings[@]}" "$@" &
}

if [ "$whole" = --whole ]; then
  for jdk in "${jdks[@]}"; do for locale in "${locales[@]}"; do for zone in "${zones[@]}"; do
    for order in forth back; do for jobs in 1 2; do one "$jdk" "$locale" "$zone" $order $jobs; done; done
  done; done; done
else
  orders=(forth back)
  for i in "${!locales[@]}"; do
    one "${jdks[$((i % ${#jdks[@]}))]}" "${locales[$i]}" "${zones[$((i % ${#zones[@]}))]}" "${orders[$((i / 2 % 2))]}" $((1 + (i + 1) / 2 % 2))
  done
fi
wait
for i in "${!settings[@]}"; do
  ended=$work/$((i + 1))
  [ ! -e "$ended/failed" ] || { fails "under ${settings[$i]}"; cat "$ended/failed" >&2; }
  diff "$work/1/hashes" "$ended/hashes" >&2 || fails "other bytes under ${settings[$i]}"
done
echo "determinism: ${#settings[@]} runs of ${#commands[@]} commands under ${#jdks[@]} JDKs, $failures differ"
[ "$failures" -eq 0 ]
