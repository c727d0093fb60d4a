"""Runs commands side by side and prints their medians and ratios.

    measure.py [--runs N] [--title T] NAME=COMMAND…

The commands run in turn, N rounds after one to warm up; the first is what the others are compared with. CPU is user and
system time together, memory the most that one process held. Ratios are medians of the ratios of a round, so that a machine
busy for a while with something else harms them little. Exit codes 0 and 3 are fine: returns may hold errors.
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    began = time.perf_counter()
    child = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 2, 3):
        sys.exit(f"exit {child.returncode}: {command}")
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--title", default="")
    parser.add_argument("commands", nargs="+")
    asked = parser.parse_args()
    commands = [c.split("=", 1) for c in asked.commands]
    for _, command in commands:
        run(command)
    rounds = [[run(command) for _, command in commands] for _ in range(asked.runs)]
    print(f"\n{asked.title}, {asked.runs} runs\n")
    print("| program | CPU s | ratio | wall s | ratio | memory MiB |")
    print("|---|--:|--:|--:|--:|--:|")
    for i, (name, _) in enumerate(commands):
        wall, cpu, memory = (statistics.median(r[i][k] for r in rounds) for k in range(3))
        walls, cpus = (statistics.median(r[i][k] / r[0][k] for r in rounds) for k in range(2))
        print(f"| {name} | {cpu:.3f} | {cpus:.2f} | {wall:.3f} | {walls:.2f} | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()
