#!/usr/bin/env python3
"""The same training splits in Calculon's execution search and in ours: speed, and which split each would choose.

    tests/bench/peer_calculon.py --calculon FOLDER --cli build/bin/clusterwright-cli [--gpus N] [--batch N] [--model NAME]

FOLDER holds Calculon's source (https://github.com/calculon-ai/calculon, Apache-2.0; plain Python, nothing of it is kept here). The
splits are those of its own `llm-optimal-execution` on its A100 system that both can say: tensor, pipeline, interleaved and data parallel
degrees, micro-batch, recomputation, sharded optimizer, sequence parallelism; no offload and no overlap, which we have no word for. Each
split is priced by Calculon on one core, then all of them by `validate training`, whose column of measured values holds Calculon's. CPU
seconds are those of the process, ours with start, catalog and reading of the file. Neither answer is a measurement.
"""
import argparse
import csv
import logging
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

COLUMNS = ("id,source_title,source_url,source_locator,year,model_name,params_b,active_params_b,layers,hidden,ffn_hidden,heads,kv_heads,"
           "head_dim,vocab,moe_experts,moe_topk,moe_shared_experts,moe_ffn_hidden,seq_len,gpu,gpu_count,gpus_per_node,scale_up_domain,"
           "inter_node_gb_s_per_gpu,tp,pp,vp,cp,ep,dp,zero_stage_or_fsdp,sequence_parallel,micro_batch,global_batch,recompute,"
           "precision,framework,framework_version,metric,value,notes").split(",")
VOCABULARY = 51200  # GPT-3's, padded; Calculon's models have none
SERVER = 8


def splits(llm, app, gpus, batch):
    """Calculon's own loops, without what only it can express."""
    for tp in llm.get_all_tensor_parallelisms(gpus, app.hidden, app.attn_heads):
        if tp > SERVER:
            continue
        for pp in llm.get_all_pipeline_parallelisms(gpus, tp, app.num_blocks):
            dp = llm.get_data_parallelism(gpus, tp, pp)
            if batch % dp:
                continue
            for vp in llm.get_valid_pipeline_interleavings(app.num_blocks, pp):
                for micro in llm.get_valid_microbatch_sizes(app.seq_size, tp, dp, batch, pp):
                    for recompute in ("full", "attn_only", "none"):
                        for sharded in ((True, False) if dp > 1 else (False,)):
                            for sequence in ((True, False) if tp > 1 else (False,)):
                                yield dict(tp=tp, pp=pp, dp=dp, vp=vp, micro=micro, recompute=recompute, sharded=sharded,
                                           sequence=sequence)


def execution(split, gpus, batch):
    beyond = split["tp"] * split["pp"] > SERVER
    return {
        "num_procs": gpus, "tensor_par": split["tp"], "pipeline_par": split["pp"], "data_par": split["dp"], "tensor_par_net": 0,
        "pipeline_par_net": int(beyond), "data_par_net": int(beyond or gpus > SERVER), "batch_size": batch,
        "microbatch_size": split["micro"], "datatype": "float16", "fused_activation": False, "attention_type": "multihead",
        "activation_recompute": split["recompute"], "pipeline_interleaving": split["vp"], "optimizer_sharding": split["sharded"],
        "tensor_par_comm_type": "rs_ag" if split["sequence"] else "ar", "tensor_par_overlap": "none",
        "seq_par_ag_redo": split["sequence"] and split["recompute"] != "full", "data_par_overlap": False, "weight_offload": False,
        "activations_offload": False, "optimizer_offload": False, "training": True}


def row(number, split, app, params, gpus, batch, seconds):
    return dict(dict.fromkeys(COLUMNS, ""), id=f"split-{number}", year=2022, model_name="peer", params_b=params, active_params_b=params,
                layers=app.num_blocks, hidden=app.hidden, ffn_hidden=app.feedforward, heads=app.attn_heads, kv_heads=app.attn_heads,
                head_dim=app.attn_size, vocab=VOCABULARY, seq_len=app.seq_size, gpu="A100-SXM-80GB", gpu_count=gpus, gpus_per_node=SERVER,
                scale_up_domain=SERVER, inter_node_gb_s_per_gpu=25, tp=split["tp"], pp=split["pp"], vp=split["vp"], cp=1,
                dp=split["dp"], zero_stage_or_fsdp="distributed-optimizer(zero1)" if split["sharded"] else "ddp",
                sequence_parallel=int(split["sequence"]), micro_batch=split["micro"], global_batch=batch,
                recompute="selective" if split["recompute"] == "attn_only" else split["recompute"], precision="fp16",
                framework="Megatron-LM", framework_version="2022", metric="step_time_s", value=seconds)


def in_words(split):
    return ("tp {tp}, pp {pp} (interleaved {vp}), dp {dp}, micro-batch {micro}, recompute {recompute}".format(**split)
            + (", sharded optimizer" if split["sharded"] else "") + (", sequence parallel" if split["sequence"] else ""))


def ours(cli, table, folder):
    rows = folder / "rows.csv"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([cli, "validate", "training", table, "--rows", rows, "--json"], capture_output=True, text=True, check=False,
                          env=dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "user.sqlite")))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(done.stderr)
    with open(rows, encoding="utf-8") as lines:
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, list(csv.DictReader(lines))


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--calculon", required=True)
    words.add_argument("--cli", required=True)
    words.add_argument("--model", default="gpt3-175B")
    words.add_argument("--gpus", type=int, default=512)
    words.add_argument("--batch", type=int, default=512)
    asked = words.parse_args()
    sys.path.insert(0, asked.calculon)
    import calculon  # the peer's, from its own folder
    from calculon.llm import Llm, System
    print(subprocess.run([asked.cli, "--version"], capture_output=True, text=True, check=True).stdout.strip())
    peer = pathlib.Path(asked.calculon)
    app = Llm.Application(calculon.io.read_json_file(str(peer / "models" / f"{asked.model}.json")))
    system = System(calculon.io.read_json_file(str(peer / "systems" / "a100_80g.json")))
    print(f"Calculon {getattr(calculon, '__version__', '')}, {asked.model}, {asked.gpus} A100, batch {asked.batch}")

    found, refused = [], 0
    began = time.process_time()
    for split in splits(Llm, app, asked.gpus, asked.batch):
        try:
            model = Llm(app, logging.Logger("peer"))
            model.compile(system, Llm.Execution.from_json(execution(split, asked.gpus, asked.batch)))
            model.run(system)
            found.append((split, model.get_stats_json(False)["total_time"]))
        except Llm.Error:
            refused += 1
    theirs = time.process_time() - began
    params = 12 * app.num_blocks * app.hidden ** 2 / 1e9  # attention and two matrices of four times the width, without embeddings
    with tempfile.TemporaryDirectory() as holder:
        folder = pathlib.Path(holder)
        table = folder / "splits.csv"
        with open(table, "w", encoding="utf-8", newline="") as text:
            writer = csv.DictWriter(text, COLUMNS)
            writer.writeheader()
            writer.writerows(row(n, s, app, params, asked.gpus, asked.batch, t) for n, (s, t) in enumerate(found))
        seconds, rows = ours(asked.cli, table, folder)
    both = [(split, theirs_s, float(line["predicted"])) for (split, theirs_s), line in zip(found, rows) if line["status"] == "covered"]
    print(f"splits: {len(found) + refused}; fit for Calculon: {len(found)}; of those priced by ours: {len(both)}")
    for reason in sorted({line["status"] for line in rows} - {"covered"}):
        print(f"   {sum(line['status'] == reason for line in rows)} {reason}")
    print(f"Calculon: {theirs:.2f} CPU s, {(len(found) + refused) / theirs:,.0f} splits a second")
    print(f"ours:     {seconds:.2f} CPU s, {len(rows) / seconds:,.0f} splits a second, with start and files")
    if not both:
        return 1
    best_theirs, best_ours = min(both, key=lambda b: b[1]), min(both, key=lambda b: b[2])
    for name, best in (("Calculon's best", best_theirs), ("our best", best_ours)):
        print(f"{name}: {in_words(best[0])}: Calculon {best[1]:.2f} s, ours {best[2]:.2f} s")
    ranked = sorted(both, key=lambda b: b[1])
    print(f"our best is number {ranked.index(best_ours) + 1} of Calculon's {len(ranked)}, "
          f"Calculon's best number {sorted(both, key=lambda b: b[2]).index(best_theirs) + 1} of ours")
    ratios = sorted(o / t for _, t, o in both)
    print(f"our step time over Calculon's: median {ratios[len(ratios) // 2]:.2f}, middle half {ratios[len(ratios) // 4]:.2f} to "
          f"{ratios[3 * len(ratios) // 4]:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
