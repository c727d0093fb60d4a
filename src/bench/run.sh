#!/usr/bin/env bash
# Measures jx-eval beside its peers and prints tables for README.md.
#
#   mvn -q -B package -DskipTests && src/bench/run.sh [--quick] [--jmh] [--counties N] [--compile]
#
# Start-up, reading alone, December's bulletin of examples/2021 (24 units, ledgers, a few rows a return), of a busy county
# (as many returns of 3 to 5 sheets, 20 to 200 rows a return) and of a full one (20 to 200 rows a sheet) against plain
# openpyxl and plain POI, and a month of many counties in one process: 1, 10, 100 … up to --counties (100; the nation has
# 2843), whose cost per workbook should stay the same. --quick: 3 runs instead of 5, 30 counties. --jmh: the stages by JMH too.
# --compile: nothing is measured; the gate sees so that the peers still compile.
# Data and classes lie in target/bench. Needs JDK 17, Maven, python3 with openpyxl (pip install openpyxl).
# A machine busy with other things: trust the CPU columns.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8

runs=5 counties=100 jmh= compile=
while [ $# -gt 0 ]; do
  case $1 in
    --quick) runs=3 counties=30 ;;
    --jmh) jmh=1 ;;
    --compile) compile=1 ;;
    --counties) counties=${2:?--counties needs a number}; shift ;;
    *) sed -n '2,/^set/{/^#/p}' "$0"; exit 2 ;;
  esac
  shift
done
[ -x target/jx-eval/bin/jx-eval ] || { echo "first: mvn -q -B package -DskipTests" >&2; exit 2; }
[ -n "$compile" ] || python3 -c 'import openpyxl' || { echo "first: pip install openpyxl" >&2; exit 2; }

bench=$PWD/target/bench
mkdir -p "$bench"
mvn -q -B -Pbench dependency:build-classpath -Dmdep.outputFile="$bench/classpath.txt" > /dev/null
rm -rf "$bench/classes"
mkdir -p "$bench/classes"
classpath=target/jx-eval/lib/jx-eval.jar:$(cat "$bench/classpath.txt")
find src/bench/java src/test/java/jxeval/examples -name '*.java' ! -name '*Test.java' > "$bench/sources.txt"
javac -nowarn -encoding UTF-8 -d "$bench/classes" -cp "$classpath" @"$bench/sources.txt" 2> "$bench/javac.log" \
  || { cat "$bench/javac.log"; exit 1; }
[ -z "$compile" ] || exit 0

measure() { python3 src/bench/measure.py --runs "$runs" "$@"; }
jxeval=target/jx-eval/bin/jx-eval
java="java -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
peer="$java -cp $bench/classes:$classpath"
year=examples/2021
one=$year/returns/2021-02/何源镇.xlsx

printf '%s, %s cores, %s, %s, load %s\n' "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)" "$(nproc)" \
  "$(java -version 2>&1 | head -1)" "$(date -u +%F)" "$(cut -d' ' -f1 /proc/loadavg)"

measure --title "Start-up" \
  "an empty program=$peer jxeval.bench.Nothing" \
  "jx-eval --version=$jxeval --version" \
  "jx-eval, a wrong option=$jxeval check --nope" \
  "jx-eval check, one return=$jxeval check --folder $year $one"

for size in BUSY FULL; do
  $peer jxeval.examples.WriteCounties targets-2021.yaml "$bench/$size" 1 12 $size > /dev/null
done
busy=$bench/BUSY/county-0001/2021 full=$bench/FULL/county-0001/2021

reading() { # reading KIND NAME YEAR-FOLDER TIMES WAY…
  local kind=$1 name=$2 folder=$3 times=$4; shift 4
  local all=()
  for way in "$@"; do all+=("$way=$peer jxeval.bench.ReadFiles $way $kind $times 1 $folder"); done
  measure --title "Reading the .$kind of $name $times times, one thread" "${all[@]}"
}
reading xlsx examples/2021 $year 10 scan bytes stax jx-eval fastexcel usermodel
reading xlsx "a busy county" "$busy" 5 scan bytes stax jx-eval
reading xlsx "a full county" "$full" 3 scan bytes stax jx-eval fastexcel usermodel
reading xls examples/2021 $year 100 usermodel jx-eval

measure --title "Reading on two cores" \
  "one thread=$peer jxeval.bench.ReadFiles jx-eval xlsx 100 1 $year" \
  "two threads=$peer jxeval.bench.ReadFiles jx-eval xlsx 100 2 $year"

december() { # december NAME YEAR-FOLDER
  measure --title "December's bulletin of $1" \
    "jx-eval=$jxeval monthly --month 2021-12 --folder $2 --out $bench/out --quiet" \
    "plain openpyxl=python3 src/bench/peers/openpyxl_month.py $2 2021-12 $bench/openpyxl.xlsx" \
    "plain POI=$peer jxeval.bench.UsermodelMonth $2 2021-12 $bench/usermodel.xlsx" \
    "plain POI, Java's defaults=java -cp $bench/classes:$classpath jxeval.bench.UsermodelMonth $2 2021-12 $bench/usermodel.xlsx"
}
december examples/2021 $year
december "a busy county" "$busy"
december "a full county" "$full"

# Each year has its own outputs: a December finds the eleven bulletins before it, as it does in a county.
for year_of in BUSY FULL; do
  for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
    $jxeval monthly --month "2021-$month" --folder "$bench/$year_of/county-0001/2021" --out "$bench/out-$year_of" --quiet \
      > "$bench/month.log" 2>&1 || [ $? -eq 3 ] || { cat "$bench/month.log"; exit 1; }
  done
done
measure --title "The year's end" \
  "a busy county, December after eleven bulletins=$jxeval monthly --month 2021-12 --folder $busy --out $bench/out-BUSY --quiet" \
  "a full county, the same=$jxeval monthly --month 2021-12 --folder $full --out $bench/out-FULL --quiet" \
  "a busy county, awards=$jxeval awards --folder $busy --out $bench/out-BUSY --quiet" \
  "a full county, awards=$jxeval awards --folder $full --out $bench/out-FULL --quiet" \
  "a full county, verify=$jxeval verify $bench/out-FULL/2021-12/2021年12月招商引资通报.xlsx --folder $full --quiet" \
  "a full county, template=$jxeval template --folder $full --out $bench/out-FULL --quiet"

echo
echo "January of many counties in one process, one run each"
echo
echo "| counties | workbooks | CPU s | ms of CPU a workbook | wall s | memory MiB |"
echo "|--:|--:|--:|--:|--:|--:|"
# Each county has its own seed; none is a copy of another.
$peer jxeval.examples.WriteCounties targets-2021.yaml "$bench/counties" "$counties" 1 > /dev/null
for n in 1 3 10 30 100 300 1000 2843; do
  [ "$n" -le "$counties" ] || break
  list=$bench/counties/list-$n.txt
  head -n "$n" "$bench/counties/folders-$counties.txt" > "$list"
  books=$(while read -r folder; do find "$folder/returns" "$folder/ledgers" -type f; done < "$list" | grep -c 'xlsx\?$')
  /usr/bin/time -o "$bench/time.txt" -f '%U %S %e %M' "$jxeval" monthly --month 2021-01 --folders "$list" --quiet \
    > /dev/null || true
  tail -1 "$bench/time.txt" | awk -v n="$n" -v b="$books" \
    '{printf "| %d | %d | %.1f | %.1f | %.1f | %d |\n", n, b, $1 + $2, ($1 + $2) * 1000 / b, $3, $4 / 1024}'
done

if [ -n "$jmh" ]; then
  $peer org.openjdk.jmh.Main "jxeval.bench.*" 2>&1 | sed -n '/^Benchmark/,$p'
fi
