#!/usr/bin/env bash
# Same inputs, same bytes: runs the commands under every JDK, locale, time zone, folder order and thread count and
# compares one SHA-256 an output. Without --whole a part of the combinations in which each value occurs.
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

# run JDK LOCALE ZONE ORDER JOBS: all commands; prints the hashes of what they wrote.
run() {
  local command language=${2%%_*} country=${2#*_}
  country=${country%%.*}
  [ "$2" != C.UTF-8 ] || { language=en country=US; }
  rm -rf "$work/out"
  for command in "${commands[@]}"; do
    # shellcheck disable=SC2086
    JAVA_HOME=$1 LC_ALL=$2 LANG=$2 TZ=$3 JX_EVAL_JAVA_OPTS="-Duser.language=$language -Duser.country=$country" \
      "$tool" $command --folder "$work/$4" --out "$work/out" --jobs "$5" --quiet >"$work/stdout" 2>"$work/stderr" ||
      [ $? -eq 3 ] || { fails "$command under $*"; cat "$work/stderr" >&2; }
  done
  hashes "$work/out"
}

runs=0
first=
one() {
  local now
  now=$(run "$@")
  runs=$((runs + 1))
  [ -n "$first" ] || first=$now
  [ "$now" = "$first" ] || { fails "other bytes under $*"; diff <(echo "$first") <(echo "$now") >&2 || true; }
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
echo "determinism: $runs runs of ${#commands[@]} commands under ${#jdks[@]} JDKs, $failures differ"
[ "$failures" -eq 0 ]
