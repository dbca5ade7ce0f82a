#!/usr/bin/env python3
"""The same serving sweep in NVIDIA's AIConfigurator and in ours: speed, and what each would choose.

    tests/bench/peer_aiconfigurator.py --aiconfigurator PROGRAM --cli build/bin/clusterwright-cli [--ttft MS] [--tpot MS]

PROGRAM is its command line, in an environment of its own (`pip install aiconfigurator`, Apache-2.0; nothing of it is kept here). Both look for
the tensor parallel degree and the sequences in flight with which Llama 3.1 70B in FP8 gives the most tokens a second and GPU on eight H200 while
the latencies hold, served in one piece (aggregated) by TensorRT-LLM. AIConfigurator interpolates measured kernel times of its database;
ours is `validate inference` over a grid of the same degrees. CPU seconds are those of the process with start and files. Neither
answer is a measurement.
"""
import argparse
import csv
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

COLUMNS = ("id,source_title,source_url,source_locator,year,model_name,params_b,active_params_b,layers,hidden,ffn_hidden,heads,kv_heads,"
           "head_dim,vocab,attention,moe_experts,moe_topk,gpu,gpu_count,tp,pp,ep,dp,weight_precision,kv_precision,engine,"
           "engine_version,scenario,input_len,output_len,concurrency,request_rate_per_s,metric,value,slo,notes").split(",")
MODEL = {"model_name": "Llama-3.1-70B", "params_b": 70.6, "active_params_b": 70.6, "layers": 80, "hidden": 8192, "ffn_hidden": 28672,
         "heads": 64, "kv_heads": 8, "head_dim": 128, "vocab": 128256, "attention": "gqa"}
GPUS = 8
DEGREES = (1, 2, 4, 8)
IN_FLIGHT = sorted({round(2 ** (step / 4)) for step in range(37)})  # 1 to 512, four a doubling
UNITS = {"ttft_ms": "ttft", "tpot_ms": "tpot", "tokens_per_s_per_gpu": "tokens/s/gpu"}


def cpu_of(words, **more):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done


def theirs(asked, folder):
    seconds, done = cpu_of([asked.aiconfigurator, "cli", "default", "--model-path", "nvidia/Llama-3.1-70B-Instruct-FP8", "--total-gpus",
                            GPUS, "--system", "h200_sxm", "--backend", "trtllm", "--serving-mode", "agg", "--isl", asked.input, "--osl",
                            asked.output, "--ttft", asked.ttft, "--tpot", asked.tpot, "--no-color", "--save-dir", folder])
    tables = sorted(folder.rglob("pareto.csv"))
    if not tables:
        sys.exit(done.stderr[-800:])
    with open(tables[0], encoding="utf-8") as text:
        points = [{"tp": int(row["tp"]), "concurrency": int(row["concurrency"]), "ttft": float(row["ttft"]), "tpot": float(row["tpot"]),
                   "tokens/s/gpu": float(row["tokens/s/gpu"])} for row in csv.DictReader(text) if row["pp"] == "1"]
    return seconds, points


def ours(asked, folder, grid):
    table, rows = folder / "grid.csv", folder / "rows.csv"
    with open(table, "w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, COLUMNS)
        writer.writeheader()
        for tp, concurrency in grid:
            for metric in UNITS:
                writer.writerow(dict(dict.fromkeys(COLUMNS, ""), **MODEL, id=f"{tp}/{concurrency}", year=2025, gpu="H200-SXM-141GB",
                                     gpu_count=tp, tp=tp, pp=1, weight_precision="fp8", kv_precision="fp8", engine="TensorRT-LLM",
                                     engine_version="1.0", scenario="fixed_concurrency", input_len=asked.input,
                                     output_len=asked.output, concurrency=concurrency, metric=metric, value=1))
    seconds, done = cpu_of([asked.cli, "validate", "inference", table, "--rows", rows, "--json"],
                           env=dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "user.sqlite")))
    if done.returncode != 0:
        sys.exit(done.stderr)
    points = {}
    refused = {}
    with open(rows, encoding="utf-8") as text:
        for row in csv.DictReader(text):
            tp, concurrency = map(int, row["id"].split("/"))
            if row["status"] != "covered":
                refused[row["status"]] = refused.get(row["status"], 0) + 1
                continue
            points.setdefault((tp, concurrency), {"tp": tp, "concurrency": concurrency})[UNITS[row["metric"]]] = float(row["predicted"])
    return seconds, [point for point in points.values() if len(point) == 5], refused


def best(points, asked):
    good = [point for point in points if point["ttft"] <= asked.ttft and point["tpot"] <= asked.tpot]
    return sorted(good, key=lambda point: -point["tokens/s/gpu"])


def told(point):
    return "tp {tp}, {concurrency} in flight: {tokens/s/gpu:.0f} tokens/s a GPU, first token {ttft:.0f} ms, next {tpot:.1f} ms".format(**point)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--aiconfigurator", required=True)
    words.add_argument("--cli", required=True)
    words.add_argument("--ttft", type=float, default=800)
    words.add_argument("--tpot", type=float, default=40)
    words.add_argument("--input", type=int, default=1500)
    words.add_argument("--output", type=int, default=400)
    asked = words.parse_args()
    print(subprocess.run([asked.cli, "--version"], capture_output=True, text=True, check=True).stdout.strip())
    version = subprocess.run([asked.aiconfigurator, "version"], capture_output=True, text=True, check=False)
    print("AIConfigurator", re.sub(r"\s+", " ", version.stdout.strip())[-60:])
    with tempfile.TemporaryDirectory() as holder:
        folder = pathlib.Path(holder)
        (folder / "theirs").mkdir()
        their_seconds, their_points = theirs(asked, folder / "theirs")
        our_seconds, our_points, refused = ours(asked, folder, [(tp, n) for tp in DEGREES for n in IN_FLIGHT])
        _, same, _ = ours(asked, folder, [(point["tp"], point["concurrency"]) for point in their_points])
    print(f"AIConfigurator: {their_seconds:.2f} CPU s; front of {len(their_points)} points")
    print(f"ours:           {our_seconds:.2f} CPU s; {len(our_points)} points" + "".join(f"; {n} {why}" for why, n in refused.items()))
    for name, points in (("AIConfigurator", their_points), ("ours", our_points)):
        for place, point in enumerate(best(points, asked)[:1]):
            print(f"{name} chooses {told(point)}")
    theirs_at = {(point["tp"], point["concurrency"]): point for point in their_points}
    for column in ("ttft", "tpot", "tokens/s/gpu"):
        ratios = sorted(point[column] / theirs_at[point["tp"], point["concurrency"]][column] for point in same)
        if ratios:
            print(f"our {column} over AIConfigurator's at its {len(ratios)} points: median {ratios[len(ratios) // 2]:.2f}, middle half "
                  f"{ratios[len(ratios) // 4]:.2f} to {ratios[3 * len(ratios) // 4]:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
