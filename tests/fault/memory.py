#!/usr/bin/env python3
"""Runs commands and the window with too little memory, at limits drawn at random by a seed: each time a sentence with a
documented exit code, or an answer, and nothing written unless there is one.

  tests/fault/memory.py [--limits N] [--seed S] [--only NAME]     300 limits over all operations

The environment of the ctests `fault_…` names the programs. Ends with 1 where a promise was broken."""
import argparse
import collections
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile

from operations import CLI, SOURCE, plan_text

PAGE = resource.getpagesize()
MIB = 1 << 20
CHAT = SOURCE / "resources" / "samples" / "sovereign-chat-eu.cwplan"
LAB = SOURCE / "resources" / "samples" / "workstation-lab.cwplan"
SENTENCES = {0, 4, 5, 6, 7}  # an answer, or what docs/cli.md says of files, findings, limits and what is absent
LOADER = 127  # the libraries alone need more: the system's loader says so

# name: (share of the limits, least and most MiB, words after the program; {} is a folder of the run's own)
OPERATIONS = {
    "plan, solves on several threads": (6, 92, 236, (CLI, "plan", CHAT, "--outputs", "summary.md", "--out", "{}/out")),
    "plan with every output": (2, 92, 190, (CLI, "plan", "{}/need.cwplan", "--out", "{}/out")),
    "report": (2, 92, 230, (CLI, "report", LAB, "--out", "{}/out")),
    "sweep": (2, 92, 160, (CLI, "sweep", "{}/need.cwplan", "--set", "/need/horizon/months=24,36", "--out", "{}/out")),
    "risk": (1, 92, 160, (CLI, "risk", "{}/need.cwplan", "--samples", "20000", "--json")),
    "quote": (1, 92, 130, (CLI, "catalog", "quote", SOURCE / "tests/data/quotes/02-english-comma.csv", "--dry-run", "--json")),
    "window": (3, 110, 420, (os.environ["CLUSTERWRIGHT_WINDOW"], "--screenshots", "{}/out", "{}/lab.cwplan")),
}


def run(words, limit, folder):
    environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=f"{folder}/user.sqlite", QT_QPA_PLATFORM="offscreen",
                       XDG_DATA_HOME=f"{folder}/data", XDG_CONFIG_HOME=f"{folder}/config")
    return subprocess.run([str(word).replace("{}", str(folder)) for word in words], env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, errors="replace", timeout=600,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))


def broken(done, folder, name):
    """What was promised and not kept, as a sentence; empty where all was."""
    said = done.stderr.strip().splitlines()[-1:] or [""]
    if done.returncode == LOADER:
        return ""
    if done.returncode not in SENTENCES:
        return f"ended with {done.returncode}: {said[0]}"
    if done.returncode == 0:
        return ""
    if not said[0].endswith("."):
        return f"exit code {done.returncode} without a sentence: {said[0]}"
    out = pathlib.Path(folder) / "out"
    whole = name not in ("window", "sweep")  # pictures are written one by one, scenarios too
    if whole and out.is_dir() and any(out.iterdir()):
        return f"exit code {done.returncode}, and something was written"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--limits", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=OPERATIONS)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    names = [name for name, (share, *_) in OPERATIONS.items() for _ in range(share) if asked.only in (None, name)]
    ends = collections.Counter()
    problems = 0
    for number in range(asked.limits):
        name = chance.choice(names)
        _, least, most, words = OPERATIONS[name]
        limit = chance.randrange(least * MIB, most * MIB) // PAGE * PAGE
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "need.cwplan").write_text(plan_text(), encoding="utf-8")
            shutil.copy(LAB, pathlib.Path(folder, "lab.cwplan"))  # the window locks what it opens; who ends at once leaves the lock
            try:
                done = run(words, limit, folder)
                problem, code = broken(done, folder, name), done.returncode
            except subprocess.TimeoutExpired:
                problem, code = "did not end within ten minutes", -1
        ends[name, code] += 1
        if problem:
            problems += 1
            print(f"{number}: {name} in {limit / MIB:.2f} MiB: {problem}", flush=True)
    for (name, code), times in sorted(ends.items()):
        print(f"{times:5} x {name}: " + ("the system's loader refused" if code == LOADER else f"exit code {code}"))
    print(f"{asked.limits - problems} of {asked.limits} limits ended in an answer or a sentence.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
