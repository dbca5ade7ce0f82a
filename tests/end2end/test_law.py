"""Law from outside: findings in the result, dates, packs beside the plan, approvals, the change log, the dossier."""
import json
import pathlib
import shutil
import tempfile
import unittest

from program import SAMPLES, ProgramTest, run

PACK = """pack: house
title: Rules of the house
version: "1"
reviewed: 2026-11-24
jurisdiction: own
sources:
  policy: {url: "https://example.org", title: "IT policy", confidence: official, evidence: direct, checked: 2026-11-24}
rules:
  - id: house.pue
    title: Good halls only
    act: IT policy
    kind: policy
    source: policy
    effective: {from: 2026-01-01}
    scope: site
    when: 'site.kind == "own"'
    demands: 'site.pue <= 1.01'
    verdict: violation
    severity: block
    text: The hall wastes energy.
    remedy: Choose a better one.
    evidence: PUE statement
    dossier: energy-report
"""


class LawTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.holder.cleanup)
        cls.place = pathlib.Path(cls.holder.name)
        cls.need = json.loads(next(p for p in SAMPLES if p.stem == "workstation-lab").read_text(encoding="utf-8"))
        for site in cls.need["need"]["sites"]["own"]:
            site["pue"] = 1.3
        cls.need["need"]["rules"] = {"packs": ["eu-ai-act", "house.yaml"], "role": "provider", "risk_class": "high",
                                     "facts": {"org.turnover_eur": 2e9, "plan.in_eu": True}}
        (cls.place / "house.yaml").write_text(PACK, encoding="utf-8")
        cls.out = cls.place / "out"
        process = cls.solve(cls.need, cls.out)
        assert process.returncode == 0, process.stderr
        cls.solved = json.loads((cls.out / "plan.json").read_text(encoding="utf-8"))
        shutil.copy(cls.place / "house.yaml", cls.out)

    @classmethod
    def solve(cls, need, out):
        file = cls.place / "need.cwplan"
        file.write_text(json.dumps(need), encoding="utf-8")
        return run("plan", file, "--out", out)

    def finding(self, plan, start):
        return next(f for f in plan["result"]["findings"] if f["id"].startswith(start))

    def test_own_pack_blocks_and_is_approved(self):
        found = self.finding(self.solved, "house.pue@")
        self.assertEqual((found["verdict"], found["severity"], found["status"]), ("violation", "block", "open"))
        approved = json.loads(json.dumps(self.need))
        approved["approvals"] = [{"finding": found["id"], "by": "A", "reason": "r", "until": "2027-06-30"}]
        out = self.place / "approved"
        self.assertEqual(self.solve(approved, out).returncode, 0)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        self.assertEqual(self.finding(plan, "house.pue@")["status"], "approved")
        plan["need"]["sites"]["own"][0]["pue"] = 1.4
        plan.pop("design"), plan.pop("result")
        self.assertEqual(self.solve(plan, out).returncode, 0)
        again = self.finding(json.loads((out / "plan.json").read_text(encoding="utf-8")), "house.pue@")
        self.assertEqual(again["status"], "open")
        self.assertIn("was 1.3 and is 1.4", again["text"])

    def test_broken_pack_is_refused_with_its_line(self):
        (self.place / "house.yaml").write_text(PACK.replace("site.pue <=", "site.pu <="), encoding="utf-8")
        try:
            process = self.solve(self.need, self.place / "never")
        finally:
            (self.place / "house.yaml").write_text(PACK, encoding="utf-8")
        self.assertEqual(process.returncode, 4)
        self.assertIn("house.yaml:17", process.stderr)

    def test_law_changes_from_day_to_day(self):
        process = run("explain", self.out / "plan.json", "--as-of", "2026-07-01,2026-11-01,2027-12-03", "--json")
        first, second, third = json.loads(process.stdout)["law"]
        by = [{f["id"]: f for f in day["findings"]} for day in (first, second, third)]
        self.assertEqual([each["eu-ai-act.art-11"]["in_force_from"] for each in by],
                         ["2026-08-02", "2027-12-02", "2027-12-02"])
        self.assertEqual(by[2]["eu-ai-act.art-11"]["verdict"], "obligation")

    def test_check_sees_an_altered_log_and_an_altered_finding(self):
        self.assertEqual(run("check", self.out / "plan.json").returncode, 0)
        for change in (lambda p: p["changes"][0].update(by="M"),
                       lambda p: self.finding(p, "house.pue@").update(severity="info")):
            plan = json.loads(json.dumps(self.solved))
            change(plan)
            file = self.out / "altered.json"
            file.write_text(json.dumps(plan), encoding="utf-8")
            self.assertEqual(run("check", file).returncode, 4)

    def test_dossier_has_nine_areas(self):
        folder = self.place / "dossier"
        self.assertEqual(run("dossier", self.out / "plan.json", "--out", folder).returncode, 0)
        text = (folder / "annex-iv.md").read_text(encoding="utf-8")
        for area in range(1, 10):
            self.assertIn(f"\n## {area} ", text)
        self.assertTrue((folder / "dossier.pdf").read_bytes().startswith(b"%PDF"))
        oscal = json.loads((folder / "oscal-assessment-results.json").read_text(encoding="utf-8"))
        self.assertTrue(oscal["assessment-results"]["results"][0]["findings"])
        fines = (folder / "conformity.md").read_text(encoding="utf-8")
        self.assertIn("60,000,000", fines)  # 3 % of 2,000,000,000 is above 15,000,000


if __name__ == "__main__":
    unittest.main()
