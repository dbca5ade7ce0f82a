"""Sweeps on more than one machine: shards, a run that was killed, and job files that a shell and an API server take."""
import os
import signal
import subprocess
import unittest

import yaml

import crdschema
from program import CLI, ProgramTest, digests, run


HOUSE_RULE = """pack: house
title: Rules of the house
version: "1"
reviewed: 2026-11-24
jurisdiction: own
sources:
  s: {url: "https://example.org", title: House rules, confidence: official, evidence: direct, checked: 2026-11-24}
rules:
  - id: house.one
    title: Hardware is bought
    act: House rules
    kind: policy
    source: s
    effective: {from: 2026-01-01}
    when: 'plan.buys_hardware'
    verdict: obligation
    severity: info
    text: What is bought is listed.
    remedy: List it.
    evidence: A list
    dossier: risk-register
"""


class SweepJobsTest(ProgramTest):
    def lab(self, name="lab.cwplan"):
        return self.write(name, self.sample("workstation-lab"))

    def test_eight_shards_make_the_bytes_of_one_run(self):
        plan = self.sample("workstation-lab")
        plan["need"]["constraints"].append({"id": "purse", "kind": "limit", "quantity": "capex", "max": 1e6})
        words = ["sweep", self.write("lab.cwplan", plan), "--set", "/need/horizon/months=24,36,48", "--set",
                 "purse.max=400,30000,1e6,2e6"]
        whole, parts = self.folder / "whole", self.folder / "parts"
        self.assertEqual(run(*words, "--out", whole).returncode, 0)
        for shard in range(1, 9):
            self.assertEqual(run(*words, "--out", parts, "--shard", f"{shard}/8").returncode, 0)
        self.assertEqual(run(*words, "--out", parts, "--merge").returncode, 0)
        self.assertEqual(digests(parts), digests(whole))
        table = (whole / "results.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(table), 1 + 12)
        self.assertEqual(sum(",infeasible," in line for line in table), 3, "a purse of 400 buys nothing")

    def test_a_design_found_by_proof_is_as_good_as_one_searched(self):
        plan = self.sample("workstation-lab")
        plan["need"]["constraints"].append({"id": "purse", "kind": "limit", "quantity": "capex", "max": 30000})
        out = self.folder / "sweep"
        self.assertEqual(run("sweep", self.write("lab.cwplan", plan), "--set", "purse.max=30000,1e6", "--out", out).returncode, 0)
        alone = self.folder / "alone"
        self.assertEqual(run("plan", self.write("alone.cwplan", plan), "--out", alone, "--outputs", "summary.md").returncode, 0)
        costs = []
        for path in (out / "scenarios" / "000001" / "plan.json", alone / "plan.json"):
            self.assertEqual(run("check", path).returncode, 0)
            costs.append(crdschema.json.loads(path.read_text(encoding="utf-8"))["result"]["totals"]["total_cost"]["value"])
        self.assertAlmostEqual(costs[0], costs[1], delta=1e-4 * costs[1])

    def test_a_killed_sweep_goes_on(self):
        words = ["sweep", self.lab(), "--set", "/need/horizon/months=24,27,30,33,36,39", "--out"]
        whole, stopped = self.folder / "whole", self.folder / "stopped"
        self.assertEqual(run(*words, whole).returncode, 0)
        process = subprocess.Popen([CLI, *map(str, words), stopped, "--workers", "1", "--progress"], stderr=subprocess.PIPE,
                                   text=True, env=dict(os.environ))
        process.stderr.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.assertLess(len(list(stopped.rglob("plan.json"))), 6)
        again = run(*words, stopped)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertNotIn(", 0 of them before", again.stderr)
        self.assertEqual(digests(stopped), digests(whole))

    def test_rules_of_ones_own_are_judged(self):
        """A rule pack beside the plan is not in its text; every scenario is judged by it all the same."""
        plan = self.sample("workstation-lab")
        plan["need"].setdefault("rules", {})["packs"] = ["house.yaml"]
        (self.folder / "house.yaml").write_text(HOUSE_RULE, encoding="utf-8")
        out = self.folder / "sweep"
        process = run("sweep", self.write("lab.cwplan", plan), "--set", "/need/horizon/months=24,36", "--out", out)
        self.assertEqual(process.returncode, 0, process.stderr)
        for path in sorted((out / "scenarios").glob("*/plan.json")):
            findings = crdschema.json.loads(path.read_text(encoding="utf-8"))["result"]["findings"]
            self.assertTrue([f for f in findings if f["rule"] == "house.one"], path)

    def test_an_api_server_takes_the_manifests(self):
        for words in ([], ["--queue", "team-a", "--claim", "results", "--image", "registry.example/cw:1", "--shards", "3", "--workers", "4"]):
            out = self.folder / f"jobs{len(words)}"
            done = run("sweep", self.lab(), "--set", "/need/horizon/months=24,36", "--out", out, "--emit", "kubernetes", *words)
            self.assertEqual(done.returncode, 0, done.stderr)
            for name in ("sweep-job.yaml", "merge-job.yaml"):
                job = yaml.safe_load((out / name).read_text(encoding="utf-8"))
                self.assertEqual(crdschema.problems(job), [])
            job = yaml.safe_load((out / "sweep-job.yaml").read_text(encoding="utf-8"))
            self.assertEqual(job["spec"]["completionMode"], "Indexed")
            self.assertTrue(job["spec"]["suspend"], "Kueue starts it")
            self.assertEqual(job["metadata"]["labels"]["kueue.x-k8s.io/queue-name"], "team-a" if words else "batch")

    def test_names_a_cluster_refuses_are_refused_here(self):
        for words in (["--queue", "My Queue"], ["--claim", "a/b"], ["--queue", "x" * 64]):
            done = run("sweep", self.lab(), "--set", "/need/horizon/months=24,36", "--out", self.folder / "jobs", "--emit",
                       "kubernetes", *words)
            self.assert_refused_usage(done, words[0])

    def assert_refused_usage(self, done, option):
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn(option, done.stderr)

    def test_a_shell_hands_on_every_word_as_it_was(self):
        """A folder with all that a shell treats specially: the script must run the sweep there and nowhere else."""
        odd = self.folder / "it's $(touch hacked) `x` \"y\"; z"
        odd.mkdir()
        plan = odd / "need.cwplan"
        plan.write_text(self.lab().read_text(encoding="utf-8"), encoding="utf-8")
        out = odd / "out"
        done = run("sweep", plan, "--set", "/need/horizon/months=24,36", "--out", out, "--emit", "slurm", "--shards", "1", "--workers", "1")
        self.assertEqual(done.returncode, 0, done.stderr)
        environment = dict(os.environ, SLURM_ARRAY_TASK_ID="1", PATH=f"{os.path.dirname(CLI)}:{os.environ['PATH']}")
        for script in ("sweep.sbatch", "merge.sbatch"):
            ran = subprocess.run(["bash", out / script], env=environment, cwd=self.folder, capture_output=True, text=True)
            self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertTrue((out / "results.csv").exists())
        self.assertFalse((self.folder / "hacked").exists())


if __name__ == "__main__":
    unittest.main()
