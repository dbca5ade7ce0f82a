#!/usr/bin/env python3
"""The same program in our search and in a plain monolithic solver: CBC on the MPS that `plan --mps` writes.

    tests/bench/peers.py --cli build/bin/clusterwright-cli [--limit SECONDS] [--gap G] [SAMPLE…]

For each sample: CPU seconds of a sweep of one scenario (reading, candidates, search with proof, certificate; no prices of rules), and CPU
seconds of `cbc` from reading the file to its proof or the limit, with the objective of both. CBC starts from nothing and gets no
candidates to predict, so its time is that of the search alone; ours is that of the whole command.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def cpu_of(words, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "user.sqlite"))
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, env=environment, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done


def rate_of(plan):
    return str(json.loads(plan.read_text(encoding="utf-8"))["need"].get("discount_rate", 0))


def ours(cli, plan, folder, gap):
    seconds, done = cpu_of([cli, "sweep", plan, "--set", "discount_rate=" + rate_of(plan), "--out", folder / "out", "--workers", "1", "--gap", gap],
                           folder)
    if done.returncode not in (0, 5):
        return seconds, done.stderr.strip()[-200:]
    header, row = [line.split(",") for line in (folder / "out" / "results.csv").read_text().splitlines()[:2]]
    found = dict(zip(header, row))
    return seconds, f"{found['status']}, {found['total_cost']} (gap {found['gap']})"


def cbc(program, limit, gap, folder):
    seconds, done = cpu_of(["cbc", program, "-ratioGap", gap, "-seconds", limit, "-timeMode", "cpu", "-solve"], folder)
    words = [line.strip() for line in done.stdout.splitlines()
             if re.match(r"(Result|Objective value|Lower bound|Gap)\b", line.strip())]
    return seconds, "; ".join(re.sub(r"\s+", " ", word) for word in words) or done.stdout.strip()[-200:]


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--cli", required=True)
    words.add_argument("--limit", default="120")
    words.add_argument("--gap", default="0.0001")
    words.add_argument("samples", nargs="*")
    asked = words.parse_args()
    if not shutil.which("cbc"):
        print("cbc is not installed (package coinor-cbc); nothing was compared")
        return 1
    print(subprocess.run([asked.cli, "--version"], capture_output=True, text=True, check=True).stdout.strip())
    print(subprocess.run(["cbc", "-quit"], capture_output=True, text=True, check=False).stdout.splitlines()[1].strip())
    samples = [pathlib.Path(name) for name in asked.samples] or sorted((ROOT / "resources" / "samples").glob("*.cwplan"))
    for plan in samples:
        with tempfile.TemporaryDirectory() as holder:
            folder = pathlib.Path(holder)
            program = folder / "program.mps"
            _, written = cpu_of([asked.cli, "plan", plan, "--out", folder / "plan", "--outputs", "summary.md", "--mps", program], folder)
            if not program.exists():
                print(f"{plan.stem}: no program: {written.stderr.strip()[-200:]}")
                continue
            rows = sum(1 for line in program.read_text().splitlines() if re.match(r" [LGE] ", line))
            print(f"{plan.stem}: {rows} rows")
            print("   ours: {:.2f} s, {}".format(*ours(asked.cli, plan, folder, asked.gap)))
            print("   CBC:  {:.2f} s, {}".format(*cbc(program, asked.limit, asked.gap, folder)), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
