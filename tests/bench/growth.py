#!/usr/bin/env python3
"""Cost curves: how CPU time and memory grow with the size of a need, one dimension at a time, and the exponent of each.

    tests/bench/growth.py --cli build/bin/clusterwright-cli [--only DIMENSION] [--longest SECONDS] [--json OUT]
                          [--compare OTHER-CLI]

Each point is one run of the program, measured as CPU seconds of the process (so a busy machine does not matter) and its peak
memory. A dimension ends when a point takes longer than --longest. The exponent is the slope of log(time - time at the smallest
size's fixed part) over log(size), fitted to the points above a tenth of a second. With --compare, an older program answers the
same inputs in the same run, and the ratios are printed; only ratios compare between machines.
"""
import argparse
import csv
import json
import math
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "samples" / "sovereign-chat-eu.cwplan"


def need(workloads=2, own=1, months=48, period=12, candidates=("EU",), steps=0):
    """The chat sample with more of one thing. Work is shared out, so that the demand in all stays the sample's."""
    plan = json.loads(SAMPLE.read_text(encoding="utf-8"))
    plan.pop("result", None)
    chat, drafts = plan["need"]["workloads"]
    made = []
    for number in range(workloads):
        each = json.loads(json.dumps(chat if number % 2 == 0 else drafts))
        each["id"] = f"w{number}"
        share = math.ceil(workloads / 2)
        asked = each["requests_per_s"]
        each["requests_per_s"] = ([dict(step, value=step["value"] / share) for step in asked] if isinstance(asked, list)
                                  else asked / share)
        made.append(each)
    plan["need"]["workloads"] = made
    if steps:  # demand that rises to the sample's in as many steps, evenly over the horizon
        for each in made:
            most = each["requests_per_s"][-1]["value"] if isinstance(each["requests_per_s"], list) else each["requests_per_s"]
            starts = [months * step // steps for step in range(steps)]
            each["requests_per_s"] = [{"from": f"{2027 + start // 12}-{start % 12 + 1:02d}", "value": most * (step + 1) / steps}
                                      for step, start in enumerate(starts)]
    hall = plan["need"]["sites"]["own"][0]
    plan["need"]["sites"]["own"] = [dict(hall, id=f"hall-{number + 1}", lat=hall["lat"] + number * 0.2,
                                         electricity_per_kwh=hall["electricity_per_kwh"] * (1 + number / 50)) for number in range(own)]
    plan["need"]["sites"]["candidates"] = list(candidates)
    plan["need"]["horizon"] = dict(plan["need"]["horizon"], months=months, period_months=period)
    plan["need"]["constraints"] = [c for c in plan["need"]["constraints"] if c["id"] not in ("in-de",)]
    plan["need"]["rules"].pop("facts", None)
    return json.dumps(plan)


def countries(count):
    """Germany, where the sample's users are, and others in the order of their codes."""
    with open(ROOT / "resources/catalog/jurisdictions.csv", encoding="utf-8", newline="") as text:
        codes = sorted({row["iso2"] for row in csv.DictReader(text) if len(row["iso2"]) == 2} - {"DE"})
    return ["DE", *codes][:count]


SERVERS = ("l40s-4", "l40s-8", "dell-xe9680-h200", "h200nvl-8")


def own_systems(count, folder):
    """A table of own servers: shipped ones again under ids, names and prices of their own. What is cheaper draws more power, so
    that few are plainly worse than another."""
    with open(ROOT / "resources/catalog/systems.csv", encoding="utf-8", newline="") as text:
        shipped = list(csv.DictReader(text))
    like = [row for row in shipped if row["id"] in SERVERS]
    path = folder / "systems.csv"
    with open(path, "w", encoding="utf-8", newline="") as text:
        table = csv.DictWriter(text, like[0].keys(), lineterminator="\n")
        table.writeheader()
        for number in range(count):
            row = like[number % len(like)]
            dearer, draws = 0.85 + number % 997 / 3000, 1.15 - number % 997 / 3000
            table.writerow(dict(row, id=f"own-{number}", name=f"{row['name']} lot {number}",
                                power_max_kw=round(float(row["power_max_kw"]) * draws, 3),
                                power_typical_kw=round(float(row["power_typical_kw"] or row["power_max_kw"]) * draws, 3),
                                price_usd_low=round(float(row["price_usd_low"]) * dearer),
                                price_usd_high=round(float(row["price_usd_high"]) * dearer)))
    return path


def imported(count, folder, cli):
    """The table in the user catalog that the measured run reads."""
    if count:
        subprocess.run([cli, "catalog", "import", own_systems(count, folder), "--kind", "systems"], check=True, capture_output=True,
                       env=dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "user.sqlite")))
    return folder


def sweep(folder, text):
    """The design alone, without prices of rules: what a sweep does."""
    path = folder / "need.cwplan"
    path.write_text(text, encoding="utf-8")
    return ["sweep", path, "--set", "discount_rate=0.05", "--out", folder / "out", "--workers", "1", "--time-limit", "100000"]


def solved_plan(folder, cli):
    path = folder / "solved"
    if not path.exists():
        subprocess.run([cli, "plan", ROOT / "resources/samples/workstation-lab.cwplan", "--out", path], check=True,
                       capture_output=True)
    return path / "plan.json"


DIMENSIONS = {
    # name: (today's largest in a sample, sizes, what is run)
    "workloads": (5, [2, 5, 10, 20, 50], lambda n, folder, cli: sweep(folder, need(workloads=n))),
    "sites": (1, [1, 2, 5, 10, 20], lambda n, folder, cli: sweep(folder, need(own=n))),
    "periods": (4, [2, 4, 8, 16, 48], lambda n, folder, cli: sweep(folder, need(period=48 // n))),
    # Periods of a quarter whose demand differs from the one before: these cannot be solved as one.
    "steps of demand": (2, [1, 2, 4, 8, 16], lambda n, folder, cli: sweep(folder, need(period=3, steps=n))),
    "countries": (27, [1, 3, 9, 27, 80], lambda n, folder, cli: sweep(folder, need(candidates=countries(n)))),
    # Own servers beside the 68 shipped systems: each is a candidate for every workload, place and way to procure it.
    "systems": (68, [0, 70, 200, 700, 2000], lambda n, folder, cli: sweep(imported(n, folder, cli), need())),
    # The catalog alone: rows of own parts stored, and looked through.
    "parts stored": (1000, [1000, 3000, 10000, 30000, 100000],
                     lambda n, folder, cli: ["catalog", "import", own_systems(n, folder), "--kind", "systems"]),
    "parts searched": (1000, [1000, 3000, 10000, 30000, 100000],
                       lambda n, folder, cli: ["catalog", "search", "lot", "77", "--json"] if imported(n, folder, cli) else []),
    "samples": (10000, [10000, 30000, 100000, 300000, 1000000],
                lambda n, folder, cli: ["risk", solved_plan(folder, cli), "--samples", str(n), "--json"]),
    "scenarios": (100, [10, 30, 100, 300, 1000], lambda n, folder, cli: [
        "sweep", ROOT / "resources/samples/workstation-lab.cwplan", "--set", "grant.max=" + ",".join(str(60000 + i) for i in range(n)),
        "--out", folder / "out", "--workers", "1"]),
    "network nodes": (1000, [250, 1000, 4000, 8000],
                      lambda n, folder, cli: ["fabric", "--nodes", str(n), "--ports", "8", "--radix", "64"]),
}


def measured(cli, words, folder, longest):
    """CPU seconds and MiB of one run; None when it did not end well or took longer than `longest`."""
    environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "user.sqlite"))
    limit = math.ceil(longest)
    process = subprocess.Popen([cli, *map(str, words)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode not in (0, 3, 5):
        killed = process.returncode < 0
        print(f"   more than {longest:g} s" if killed else f"   {errors.strip()[-300:]}", flush=True)
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def exponent(points):
    """Slope of log(time beyond the first point's) over log(size): what is fixed does not count."""
    fixed = points[0][1] if len(points) > 2 else 0
    grown = [(math.log(size), math.log(seconds - fixed * 0.9)) for size, seconds, _ in points if size and seconds - fixed * 0.9 > 0.05]
    if len(grown) < 2:
        return None
    mean = [sum(values) / len(grown) for values in zip(*grown)]
    over = sum((x - mean[0]) ** 2 for x, _ in grown)
    return sum((x - mean[0]) * (y - mean[1]) for x, y in grown) / over if over else None


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--cli", required=True)
    words.add_argument("--only", default="")
    words.add_argument("--longest", type=float, default=20)
    words.add_argument("--compare", default="")
    words.add_argument("--json", default="")
    asked = words.parse_args()
    answer = {}
    for name, (today, sizes, command) in DIMENSIONS.items():
        if asked.only not in name:
            continue
        points, others = [], []
        for size in sizes:
            found = []
            for cli in filter(None, (asked.cli, asked.compare)):
                with tempfile.TemporaryDirectory() as holder:
                    found.append(measured(cli, command(size, pathlib.Path(holder), cli), pathlib.Path(holder), asked.longest))
            if not found[0]:
                print(f"{name} {size}: not measured", flush=True)
                break
            points.append((size, *found[0]))
            ratio = f"; the other took {found[1][0] / found[0][0]:.2f} times as long" if len(found) > 1 and found[1] else ""
            others.append(found[1] if len(found) > 1 else None)
            print(f"{name} {size}: {found[0][0]:.2f} s, {found[0][1]:.0f} MiB{ratio}", flush=True)
        slope = exponent(points)
        answer[name] = {"largest_sample": today, "exponent": slope,
                        "points": [{"size": s, "cpu_seconds": round(t, 3), "mib": round(m)} for s, t, m in points],
                        "other": [{"cpu_seconds": round(o[0], 3), "mib": round(o[1])} if o else None for o in others]}
        print(f"{name}: grows with the power {'-' if slope is None else f'{slope:.2f}'}", flush=True)
    if asked.json:
        pathlib.Path(asked.json).write_text(json.dumps(answer, indent=2) + "\n", encoding="utf-8")
    return 0 if answer else 1


if __name__ == "__main__":
    sys.exit(main())
