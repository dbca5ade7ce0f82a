"""Governance from outside: the change log and what tampering looks like, rule packs of one's own, laws supposed to
apply, the level of sovereignty of own halls, and OSCAL against NIST's schema."""
import csv
import io
import json
import pathlib
import shutil
import tempfile
import unittest

from oscalschema import complaints, gathered
from program import SAMPLES, ProgramTest, run
from test_law import PACK


class GovernanceTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.holder.cleanup)
        cls.place = pathlib.Path(cls.holder.name)
        cls.need = json.loads(next(p for p in SAMPLES if p.stem == "workstation-lab").read_text(encoding="utf-8"))
        cls.out = cls.place / "out"
        cls.file = cls.place / "need.cwplan"
        cls.file.write_text(json.dumps(cls.need), encoding="utf-8")
        process = run("plan", cls.file, "--out", cls.out)
        assert process.returncode == 0, process.stderr
        cls.solved = cls.out / "plan.json"

    def plan(self):
        return json.loads(self.solved.read_text(encoding="utf-8"))

    def test_a_log_without_an_author_bears_no_clock(self):
        entry, = self.plan()["changes"]
        self.assertEqual((entry["by"], entry["at"]), ("not stated", self.need["as_of"]))

    def test_author_and_reason_are_written_and_exported(self):
        out = self.folder / "signed"
        process = run("plan", self.file, "--out", out, "--author", "Ada", "--why", "first draft")
        self.assertEqual(process.returncode, 0, process.stderr)
        shown = json.loads(run("log", out / "plan.json", "--json").stdout)
        self.assertTrue(shown["whole"])
        self.assertEqual((shown["entries"][0]["by"], shown["entries"][0]["why"]), ("Ada", "first draft"))
        self.assertRegex(shown["entries"][0]["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        table = self.folder / "log.csv"
        self.assertEqual(run("log", out / "plan.json", "--csv", "--out", table).returncode, 0)
        row, = csv.DictReader(io.StringIO(table.read_text(encoding="utf-8")))
        self.assertEqual(row["by"], "Ada")
        self.assertIn("| Ada |", run("log", out / "plan.json", "--markdown").stdout)

    def test_tampering_is_found(self):
        signed = self.folder / "two"
        run("plan", self.solved, "--out", signed, "--author", "Ada", "--why", "again")
        whole = json.loads((signed / "plan.json").read_text(encoding="utf-8"))
        self.assertEqual(len(whole["changes"]), 2)
        self.assertEqual(run("check", signed / "plan.json").returncode, 0)
        tampers = {"last entry deleted": lambda p: p["changes"].pop(),
                   "all entries deleted": lambda p: p["changes"].clear(),
                   "log cut out": lambda p: (p.pop("changes"), p.pop("changes_seal")),
                   "entries swapped": lambda p: p["changes"].reverse(),
                   "text edited": lambda p: p["changes"][1].update(why="never mind")}
        for name, tamper in tampers.items():
            with self.subTest(name):
                plan = json.loads(json.dumps(whole))
                tamper(plan)
                file = self.write("tampered.json", plan)
                process = run("check", file)
                self.assertEqual(process.returncode, 4, process.stderr)
                self.assertIn("change log", process.stderr)
                self.assertEqual(run("log", file).returncode, 4)

    def test_a_pack_is_added_by_command_and_a_broken_one_refused_with_its_line(self):
        shutil.copy(self.file, self.folder / "mine.cwplan")
        pack = self.write("house.yaml", PACK)
        process = run("rules", "add", self.folder / "mine.cwplan", pack, "--author", "Ada")
        self.assertEqual(process.returncode, 0, process.stderr)
        plan = json.loads((self.folder / "mine.cwplan").read_text(encoding="utf-8"))
        self.assertIn("house.yaml", plan["need"]["rules"]["packs"])
        self.assertIn("eu-ai-act", plan["need"]["rules"]["packs"])  # the shipped ones go on
        self.assertEqual(plan["changes"][-1]["by"], "Ada")
        broken = self.write("broken.yaml", PACK.replace("site.pue <=", "site.pu <="))
        self.assert_refused(run("rules", "check", broken), 4, "broken.yaml:17")
        self.assert_refused(run("rules", "add", self.folder / "mine.cwplan", broken), 4, "broken.yaml:17")

    def test_what_changes_if_a_law_applied(self):
        process = run("explain", self.solved, "--if", "de-enefg.pue-draft,nonsense", "--json")
        self.assertEqual(process.returncode, 4)
        waiting = [f["rule"] for f in self.plan()["result"]["findings"]
                   if f["verdict"] == "upcoming" and not f.get("in_force_from")]
        self.assertTrue(waiting)
        process = run("explain", self.solved, "--if", waiting[0], "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        supposed, = json.loads(process.stdout)["law"]
        self.assertEqual(supposed["if"], waiting[0])
        self.assertTrue(any(each["finding"].startswith(waiting[0]) for each in supposed["changes"]))

    def test_own_halls_are_held_to_the_level_asked_for(self):
        need = json.loads(json.dumps(self.need))
        need["need"].setdefault("constraints", []).append({"id": "seal", "kind": "sovereignty", "min_seal": 3})
        good = self.folder / "good"
        self.assertEqual(run("plan", self.write("good.cwplan", need), "--out", good).returncode, 0)
        self.assertEqual(run("check", good / "plan.json").returncode, 0)
        need["need"].setdefault("rules", {})["facts"] = {"org.parent_country": "US"}
        out = self.folder / "us"
        process = run("plan", self.write("us.cwplan", need), "--out", out)
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertIn("seal", json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]["conflict"])

    def test_oscal_holds_against_the_schema_of_nist(self):
        folder = self.folder / "dossier"
        self.assertEqual(run("dossier", self.solved, "--out", folder).returncode, 0)
        documents = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in folder.glob("oscal-*.json")}
        self.assertEqual(len(documents), 4)
        for name, document in documents.items():
            with self.subTest(name):
                self.assertEqual(complaints(document), [])
                ids = gathered(document, "uuid")
                self.assertEqual(len(ids), len(set(ids)))
                for link in gathered(document, "href"):
                    if link.startswith("#"):
                        self.assertIn(link[1:], ids)
                    elif link.startswith("oscal-"):
                        self.assertIn(link, documents)
        known = {each["id"] for group in documents["oscal-catalog.json"]["catalog"]["groups"]
                 for each in group["controls"]}
        for name in ("oscal-component-definition.json", "oscal-system-security-plan.json"):
            self.assertLessEqual(set(gathered(documents[name], "control-id")), known)
        results = documents["oscal-assessment-results.json"]["assessment-results"]["results"][0]
        self.assertLessEqual(set(gathered(results, "risk-uuid")), {risk["uuid"] for risk in results["risks"]})


if __name__ == "__main__":
    unittest.main()
