"""Arguing with the answer: prices of rules, ways out, the front of two quantities, sweeps, the program for another solver."""
import contextlib
import csv
import io
import json
import signal
import sqlite3
import subprocess
import time
import unittest

from program import CLI, ProgramTest, digests, run


def set_at(document, path, value):
    """Applies one operation of a JSON Patch that replaces or adds."""
    *way, last = [int(word) if word.isdigit() else word for word in path.split("/")[1:]]
    place = document
    for word in way:
        place = place[word]
    if isinstance(place, list) and last == "-":
        place.append(value)
    else:
        place[last] = value


class TradeOffTest(ProgramTest):
    def lab(self, **limits):
        """The smallest sample, with limits added: name -> (quantity, most)."""
        plan = self.sample("workstation-lab")
        for name, (quantity, most) in limits.items():
            plan["need"]["constraints"].append({"id": name, "kind": "limit", "quantity": quantity, "max": most})
        return plan

    def rows(self, path):
        return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))

    def solved(self, plan, name):
        process = run("plan", self.write(f"{name}.cwplan", plan), "--out", self.folder / name, "--json")
        self.assertIn(process.returncode, (0, 3), process.stderr)
        return json.loads(process.stdout)

    def test_price_of_a_rule_is_the_difference_of_two_solves(self):
        whole = self.solved(self.lab(), "whole")
        fewer = self.lab()
        gone = next(w for w in fewer["need"]["workloads"] if w["id"] == "tune")
        fewer["need"]["workloads"].remove(gone)
        price = next(b for b in whole["binding"] if b["constraint"] == "tune.runs_per_month")["price_of_rule"]
        cost = [result["totals"]["total_cost"]["value"] for result in (whole, self.solved(fewer, "fewer"))]
        self.assertAlmostEqual(price, cost[0] - cost[1], delta=1e-3 * cost[0])
        self.assertGreater(price, 0)

    def test_every_rule_has_a_price(self):
        plan = self.lab(wide=("capex", 1e9))
        result = self.solved(plan, "wide")
        rules = {b["constraint"]: b for b in result["binding"]}
        for constraint in plan["need"]["constraints"]:
            self.assertIn(constraint["id"], rules)
        self.assertFalse(rules["wide"]["binds"])
        self.assertEqual(rules["wide"]["price_of_rule"], 0)

    def test_a_run_that_ends_early_does_not_use_its_deadline_up(self):
        """pretrain-8b ends after about half of its 60 days: the deadline costs something or nothing, but is not used up. The
        carbon of its only work is the plan's, on both pages that tell it."""
        result = self.solved(self.sample("pretrain-8b"), "pretrain")
        days = result["workloads"][0]["placements"][0]["predicted"]["days"]["value"]
        deadline = next(b for b in result["binding"] if b["constraint"] == "pretrain.deadline_days")
        self.assertLess(days, 0.9 * 60)
        self.assertEqual(deadline["effect"], "costs" if deadline["price_of_rule"] else "holds")
        later = self.sample("pretrain-8b")
        del later["need"]["workloads"][0]["deadline_days"]
        cost = [each["totals"]["total_cost"]["value"] for each in (result, self.solved(later, "later"))]
        self.assertAlmostEqual(deadline["price_of_rule"], cost[0] - cost[1], delta=1e-3 * cost[0])
        work = result["sustainability"]["work"][0]
        self.assertAlmostEqual((work["operation_kg_per_unit"] + work["embodied_kg_per_unit"]) / 1000,
                               result["totals"]["carbon_t"]["value"], delta=0.005 * result["totals"]["carbon_t"]["value"])

    def test_ways_out_can_be_applied(self):
        plan = self.lab(purse=("capex", 12000))
        plan["need"]["procurement"] = ["buy"]
        process = run("explain", self.write("tiny.cwplan", plan), "--json")
        self.assertEqual(process.returncode, 3, process.stderr)
        answer = json.loads(process.stdout)
        self.assertIn("purse", answer["conflict"])
        self.assertGreaterEqual(len(answer["relaxations"]), 3, process.stderr)
        self.assertEqual(len({way["text"] for way in answer["relaxations"]}), len(answer["relaxations"]))
        for number, way in enumerate(answer["relaxations"]):
            changed = json.loads(json.dumps(plan))
            for change in way["changes"]:
                if change["op"] != "remove":
                    set_at(changed, change["path"], change["value"])
            if all(change["op"] != "remove" for change in way["changes"]):
                self.assertNotEqual(self.solved(changed, f"way-{number}")["status"], "infeasible", way["text"])

    def test_users_too_far_apart_are_served_each_by_a_place_near_them(self):
        """No place is within 60 ms of Berlin and New York: the way out divides the workload by its users."""
        plan = self.lab()
        assistant = next(w for w in plan["need"]["workloads"] if w["id"] == "assistant")
        assistant["users"] = [{"metro": "Berlin", "share": 0.6}, {"metro": "New York", "share": 0.4}]
        plan["need"]["workloads"] = [assistant]
        here = plan["need"]["sites"]["own"][0]
        plan["need"]["sites"]["own"].append(dict(here, id="office", country="US", lat=40.7, lon=-74.0))
        plan["need"]["sites"]["candidates"].append("office")
        plan["need"]["constraints"].append(
            {"id": "near", "kind": "latency", "workloads": ["assistant"], "max_rtt_ms": 60})
        process = run("explain", self.write("apart.cwplan", plan), "--json")
        self.assertEqual(process.returncode, 3, process.stderr)
        answer = json.loads(process.stdout)
        way = next(w for w in answer["relaxations"] if w["constraint"] == "assistant.users")
        self.assertEqual(way["to"], "Berlin | New York")
        self.assertGreater(way["consequence"]["capex"], 0)
        result = self.solved(plan, "apart")
        self.assertIn("solve.users-apart.near.assistant", [finding["id"] for finding in result["findings"]])

    def test_a_job_that_no_deadline_makes_possible_goes_whole(self):
        """Without its deadline it would still have to be done within the horizon: 2e15 tokens cannot."""
        plan = self.lab()
        plan["need"]["workloads"].append({"id": "pre", "kind": "training", "model": "llama-3.1-8b", "tokens": 2e15,
                                          "sequence_length": 8192, "global_batch_tokens": 4194304,
                                          "precision": "bf16", "deadline_days": 0.5})
        process = run("explain", self.write("vain.cwplan", plan), "--json")
        self.assertEqual(process.returncode, 3, process.stderr)
        answer = json.loads(process.stdout)
        texts = [way["text"] for way in answer["relaxations"]]
        self.assertIn("without pre", texts)
        self.assertNotIn("without pre.deadline_days", texts)
        self.assertIn("Nothing else that was tried makes it work.", answer["answer"])

    def test_front(self):
        plan = self.write("lab.cwplan", self.lab())
        process = run("pareto", plan, "--x", "capex", "--y", "total_cost", "--points", "4", "--json", "--out",
                      self.folder / "front")
        self.assertEqual(process.returncode, 0, process.stderr)
        points = json.loads(process.stdout)["points"]
        for a, b in zip(points, points[1:]):
            self.assertLess(a["x"], b["x"])
            self.assertGreater(a["y"], b["y"])
        for point in points:
            self.assertEqual(run("check", self.folder / "front" / point["plan"]).returncode, 0)
        rows = self.rows(self.folder / "front" / "front.csv")
        self.assertEqual(len(rows), len(points))
        with contextlib.closing(sqlite3.connect(self.folder / "front" / "results.sqlite")) as table:
            self.assertEqual(table.execute("SELECT path FROM path").fetchall(), [("capex",)])
            kept = table.execute("SELECT s.value, t.value, c.plan FROM setting s JOIN total t USING (scenario) JOIN scenario c USING (scenario) "
                                 "WHERE t.quantity = 'total_cost' ORDER BY scenario").fetchall()
        for point, (x, y, plan) in zip(points, kept, strict=True):
            self.assertAlmostEqual(float(x), point["x"], delta=1e-9 * point["x"])
            self.assertAlmostEqual(y, point["y"], delta=1e-9 * point["y"])
            self.assertEqual(plan, point["plan"])

    def test_front_refuses_what_is_no_front(self):
        plan = self.write("lab.cwplan", self.lab())
        self.assert_refused(run("pareto", plan, "--x", "capex", "--y", "capex"), 2, "two different quantities")
        self.assertEqual(run("pareto", plan, "--x", "beauty", "--y", "capex").returncode, 2)
        broken = self.lab()
        broken["need"]["workloads"][0]["model"] = "no-such-model"
        self.assert_refused(run("pareto", self.write("b.cwplan", broken), "--x", "capex", "--y", "carbon_t"), 4)
        tiny = self.lab(purse=("capex", 500))
        tiny["need"]["procurement"] = ["buy"]
        self.assertEqual(run("pareto", self.write("t.cwplan", tiny), "--x", "capex", "--y", "carbon_t").returncode, 3)

    def test_front_stops_at_once(self):
        plan = self.sample("sovereign-chat-eu")
        process = subprocess.Popen([CLI, "pareto", self.write("chat.cwplan", plan), "--x", "capex", "--y", "carbon_t",
                                    "--points", "100", "--progress", "--out", self.folder / "front"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertFalse((self.folder / "front" / "front.csv").exists())

    def test_a_killed_front_goes_on(self):
        plan = self.write("lab.cwplan", self.lab())
        words = ["pareto", plan, "--x", "capex", "--y", "total_cost", "--points", "4", "--json"]
        whole, killed = self.folder / "whole", self.folder / "killed"
        undisturbed = run(*words, "--out", whole)
        self.assertEqual(undisturbed.returncode, 0, undisturbed.stderr)
        self.assertFalse((whole / "solves").exists())
        process = subprocess.Popen([CLI, *map(str, words), "--out", str(killed)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and len(list(killed.glob("solves/*.json"))) < 2:
            time.sleep(0.002)
        process.kill()
        process.wait()
        kept = sorted(killed.glob("solves/*.json"))
        self.assertGreaterEqual(len(kept), 2, "it was done before it was killed")
        kept[0].write_bytes(kept[0].read_bytes()[:100])  # an answer that is damaged is worked out anew
        again = run(*words, "--out", killed)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn(f"Solved by an earlier run: {len(kept) - 1} of", again.stderr)
        self.assertEqual(digests(killed), digests(whole))
        self.assertEqual(again.stdout, undisturbed.stdout)

    def test_sweep_refuses_what_is_no_sweep(self):
        words = ["sweep", self.write("lab.cwplan", self.lab()), "--out", self.folder / "sweep"]
        twice = run(*words, "--set", "grant.max=1", "--set", "grant.max=2")
        self.assertEqual(twice.returncode, 2)
        self.assertIn("“grant.max” is set twice", twice.stderr)
        # 2^64 scenarios and more: no product of small numbers may wrap around to a small one
        many = [word for axis in range(8) for word in ("--set", f"p{axis}=" + ",".join(map(str, range(256))))]
        self.assert_refused(run(*words, *many), 2, "1000000")
        self.assertFalse((self.folder / "sweep").exists())

    def test_sweep_shards_make_one_table(self):
        plan = self.write("lab.cwplan", self.lab(purse=("capex", 1e6)))
        words = ["sweep", plan, "--set", "purse.max=400,1e6,2e6", "--set", "/need/horizon/months=24,36"]
        whole = self.folder / "whole"
        process = run(*words, "--out", whole)
        self.assertEqual(process.returncode, 0, process.stderr)
        rows = self.rows(whole / "results.csv")
        self.assertEqual([row["purse.max"] for row in rows], ["400", "400", "1000000.0", "1000000.0", "2000000.0", "2000000.0"])
        with sqlite3.connect(whole / "results.sqlite") as database:
            self.assertEqual(database.execute("select count(*) from scenario").fetchone()[0], 6)
        parts = self.folder / "parts"
        for shard in ("1/2", "2/2"):
            self.assertEqual(run(*words, "--out", parts, "--shard", shard).returncode, 0)
        self.assertEqual(run(*words, "--out", parts, "--merge").returncode, 0)
        self.assertEqual(digests(parts), digests(whole))
        started = time.monotonic()
        again = run(*words, "--out", whole)
        self.assertIn("6 of them before", again.stderr)
        self.assertLess(time.monotonic() - started, 60)

    def test_sweep_tells_wrong_values_before_it_starts(self):
        plan = self.write("lab.cwplan", self.lab())
        out = self.folder / "out"
        self.assert_refused(run("sweep", plan, "--set", "nothing.there=1,2", "--out", out), 4, "leads nowhere")
        self.assert_refused(run("sweep", plan, "--set", "/need/horizon/months=12,many", "--out", out), 4, "scenario 2")
        self.assertEqual(run("sweep", plan, "--set", "x", "--out", out).returncode, 2)
        self.assertEqual(run("sweep", plan, "--set", "as_of=2026-11-01", "--out", out, "--shard", "3/2").returncode, 2)
        self.assert_nothing_in(out)

    def test_sweep_writes_jobs(self):
        plan = self.write("lab.cwplan", self.lab())
        out = self.folder / "jobs"
        for kind in ("slurm", "kubernetes"):
            process = run("sweep", plan, "--set", "/need/horizon/months=24,36", "--out", out, "--emit", kind)
            self.assertEqual(process.returncode, 0, process.stderr)
        script = (out / "sweep.sbatch").read_text(encoding="utf-8")
        self.assertIn("#SBATCH --array=1-8", script)
        self.assertIn('--shard "${SLURM_ARRAY_TASK_ID}/8"', script)
        self.assertEqual(subprocess.run(["bash", "-n", out / "sweep.sbatch"]).returncode, 0)
        self.assertIn("completionMode: Indexed", (out / "sweep-job.yaml").read_text(encoding="utf-8"))

    def test_program_for_another_solver(self):
        mps = self.folder / "need.mps"
        process = run("plan", self.write("lab.cwplan", self.lab()), "--out", self.folder / "out", "--mps", mps)
        self.assertEqual(process.returncode, 0, process.stderr)
        text = mps.read_text(encoding="utf-8")
        self.assertTrue(text.startswith("NAME") and text.endswith("ENDATA\n"))


if __name__ == "__main__":
    unittest.main()
