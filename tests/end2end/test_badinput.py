"""Whatever is wrong: a sentence with its place, the documented exit code, nothing half-written."""
import os
import resource
import shutil
import sqlite3
import unittest

from program import SAMPLES, ProgramTest, digests, run

LAB = next(path for path in SAMPLES if path.stem == "workstation-lab")


class BadInputTest(ProgramTest):
    def refuse_plan(self, document, *words, code=4):
        path = document if not isinstance(document, (dict, str)) else self.write("bad.cwplan", document)
        out = self.folder / "out"
        process = run("plan", path, "--out", out)
        self.assert_refused(process, code, *words)
        self.assert_nothing_in(out)

    def test_missing_file(self):
        self.refuse_plan(self.folder / "nowhere.cwplan", "nowhere.cwplan", "does not exist")

    def test_folder_instead_of_file(self):
        self.refuse_plan(self.folder, "folder")

    def test_not_json(self):
        self.refuse_plan("horizon: 2027\n", "line 1", "not valid JSON")

    def test_empty_file(self):
        self.refuse_plan("", "empty")

    def test_binary_file(self):
        path = self.folder / "noise.cwplan"
        path.write_bytes(bytes(range(256)) * 64)
        self.refuse_plan(path, "not valid JSON")

    def test_version_of_the_future(self):
        plan = self.sample("workstation-lab")
        plan["version"] = 9
        self.refuse_plan(plan, "/version", "9")

    def test_unknown_model_is_named_with_a_suggestion(self):
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][0]["model"] = "llama-3.1-8bb"
        self.refuse_plan(plan, "/need/workloads/0/model", "llama-3.1-8bb", "“llama-3.1-8b”")

    def test_unknown_site(self):
        plan = self.sample("workstation-lab")
        plan["need"]["sites"]["candidates"] = ["atlantis"]
        self.refuse_plan(plan, "/need/sites/candidates/0", "atlantis")

    def test_unknown_system_pinned(self):
        plan = self.sample("workstation-lab")
        plan["pins"] = [{"workload": "tune", "system": "dgx-h2000"}]
        self.refuse_plan(plan, "/pins/0/system", "dgx-h2000")

    def test_negative_value(self):
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][1]["requests_per_s"] = -3
        self.refuse_plan(plan, "/need/workloads/1/requests_per_s", "-3")

    def test_absurd_value(self):
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][1]["requests_per_s"] = 1e300
        self.refuse_plan(plan, "/need/workloads/1/requests_per_s")

    def test_every_error_is_told(self):
        plan = self.sample("workstation-lab")
        plan["as_of"] = "soon"
        plan["need"]["workloads"][0]["tokens"] = 0
        plan["need"]["sites"]["own"][0]["pue"] = 0.2
        self.refuse_plan(plan, "/as_of", "/need/workloads/0/tokens", "/need/sites/own/0/pue")

    def test_model_file_that_is_missing(self):
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][0]["model"] = {"config": "model/config.json"}
        self.refuse_plan(plan, "/need/workloads/0/model/config", "does not exist")

    def test_model_file_behind_a_link_out_of_the_folder(self):
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        (elsewhere / "config.json").write_text("{}")
        inside = self.folder / "plans"
        inside.mkdir()
        (inside / "model").symlink_to(elsewhere)
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][0]["model"] = {"config": "model/config.json"}
        self.refuse_plan(self.write("plans/linked.cwplan", plan), "leads out of the folder")

    def test_model_file_that_is_no_model(self):
        (self.folder / "config.json").write_text("{\"hello\": 1}")
        plan = self.sample("workstation-lab")
        plan["need"]["workloads"][0]["model"] = {"config": "config.json"}
        self.refuse_plan(plan, "/need/workloads/0/model/config")

    def test_folder_that_cannot_be_made(self):
        process = run("plan", LAB, "--out", "/proc/clusterwright/out")
        self.assert_refused(process, 4, "/proc/clusterwright/out")

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_read_only_folder(self):
        locked = self.folder / "locked"
        locked.mkdir(mode=0o555)
        process = run("plan", LAB, "--out", locked / "out")
        self.assert_refused(process, 4, "locked")

    def test_out_is_a_file(self):
        path = self.write("taken", "text")
        process = run("plan", LAB, "--out", path)
        self.assert_refused(process, 4, "not a folder")
        self.assertEqual(path.read_text(), "text")

    def test_full_disk_leaves_no_part_of_a_file(self):
        out = self.folder / "out"
        limit = 4096  # smaller than any output: every write beyond it fails as on a full disk, the first is the workbook's
        process = run("plan", LAB, "--out", out,
                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        self.assertIn(process.returncode, (1, 4), process.stderr)
        self.assertIn("workbook could not be written", process.stderr)
        self.assert_nothing_in(out)

    def test_full_disk_keeps_the_older_answer(self):
        out = self.folder / "out"
        self.assertEqual(run("plan", LAB, "--out", out).returncode, 0)
        before = digests(out)
        plan = self.sample("workstation-lab")
        plan["title"] = "Another title"
        process = run("plan", self.write("other.cwplan", plan), "--out", out,
                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
        self.assertIn(process.returncode, (1, 4), process.stderr)
        self.assertEqual(digests(out), before)

    def test_broken_catalog(self):
        broken = self.folder / "catalog.sqlite"
        broken.write_bytes(b"This is not a database" * 100)
        process = run("plan", LAB, "--out", self.folder / "out", env={"CLUSTERWRIGHT_CATALOG": str(broken)})
        self.assert_refused(process, 4, "catalog.sqlite")
        self.assert_nothing_in(self.folder / "out")

    def test_cut_off_catalog(self):
        whole = os.environ["CLUSTERWRIGHT_CATALOG"]
        broken = self.folder / "catalog.sqlite"
        with open(whole, "rb") as file:
            broken.write_bytes(file.read(100_000))
        process = run("plan", LAB, "--out", self.folder / "out", env={"CLUSTERWRIGHT_CATALOG": str(broken)})
        self.assert_refused(process, 4, "catalog.sqlite")

    def test_altered_catalog(self):
        altered = self.folder / "catalog.sqlite"
        shutil.copy(os.environ["CLUSTERWRIGHT_CATALOG"], altered)
        altered.chmod(0o644)
        with sqlite3.connect(altered) as database:
            database.execute("UPDATE systems SET price_usd_low = '1' WHERE id = 'dgx-h200'")
        process = run("plan", LAB, "--out", self.folder / "out", env={"CLUSTERWRIGHT_CATALOG": str(altered)})
        self.assert_refused(process, 4, "catalog.sqlite", "altered")

    def test_missing_catalog(self):
        process = run("plan", LAB, "--out", self.folder / "out",
                      env={"CLUSTERWRIGHT_CATALOG": str(self.folder / "nowhere.sqlite")})
        self.assert_refused(process, 7, "nowhere.sqlite")

    def test_no_time_is_no_answer(self):
        out = self.folder / "out"
        self.assert_refused(run("plan", LAB, "--out", out, "--time-limit", 0), 6, "time limit")
        self.assert_nothing_in(out)

    def test_infeasible_is_explained_and_written(self):
        plan = self.sample("workstation-lab")
        plan["need"]["constraints"][0]["max"] = 10
        out = self.folder / "out"
        process = run("plan", self.write("tight.cwplan", plan), "--out", out)
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertIn(plan["need"]["constraints"][0]["id"], process.stderr)
        self.assertIn("plan.json", digests(out))
        explained = run("explain", out / "plan.json", "--json")
        self.assertEqual(explained.returncode, 3)
        self.assertIn(f'"{plan["need"]["constraints"][0]["id"]}"', explained.stdout)


if __name__ == "__main__":
    unittest.main()
