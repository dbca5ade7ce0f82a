"""The samples solve; the same input gives the same bytes, under every locale."""
import json
import unittest

import jsonschema

from program import digests, in_locale, OUTPUTS, ProgramTest, run, SAMPLES, SOURCE

SCHEMA = json.loads((SOURCE / "resources" / "schemas" / "plan.schema.json").read_text(encoding="utf-8"))
LOCALES = ["de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "C"]


class SamplesTest(ProgramTest):
    def test_there_are_six(self):
        self.assertEqual(len(SAMPLES), 6)

    def test_sample_solves_checks_and_repeats(self):
        # The workstation is solved under every locale, the larger ones under one each: theirs take many seconds.
        for index, sample in enumerate(SAMPLES):
            locales = LOCALES if sample.stem == "workstation-lab" else [LOCALES[index % len(LOCALES)]]
            with self.subTest(sample=sample.stem):
                self.solve_and_repeat(sample, locales)

    def solve_and_repeat(self, sample, locales):
        first = self.folder / sample.stem / "first"
        process = run("plan", sample, "--out", first)
        self.assertEqual(process.returncode, 0, process.stderr)
        made = digests(first)
        self.assertEqual(sorted(set(OUTPUTS) & set(made)), OUTPUTS)
        plan = json.loads((first / "plan.json").read_text(encoding="utf-8"))
        self.assertEqual(plan["result"]["status"], "optimal")
        self.assertIsNone(plan["result"]["solver"]["seconds"])
        jsonschema.Draft202012Validator(SCHEMA).validate(plan)

        checked = run("check", first / "plan.json")
        self.assertEqual(checked.returncode, 0, checked.stderr)

        for index, locale in enumerate(locales):
            again = self.folder / sample.stem / f"again-{index}"
            environment = in_locale(locale)
            process = run("plan", sample, "--out", again, env=environment, cwd=self.folder)
            self.assertEqual(process.returncode, 0, process.stderr)
            self.assertEqual(digests(again), made, f"under {locale}")

        resolved = self.folder / sample.stem / "resolved"
        self.assertEqual(run("plan", first / "plan.json", "--out", resolved).returncode, 0)
        self.assertEqual(digests(resolved), made, "a solved plan solved again")

        report = self.folder / sample.stem / "report"
        self.assertEqual(run("report", first / "plan.json", "--out", report).returncode, 0)
        self.assertEqual(digests(report)["report.pdf"], made["report.pdf"])
        self.assertEqual(digests(report)["summary.md"], made["summary.md"])
        self.assertEqual(run("explain", first / "plan.json").returncode, 0)

    def test_every_figure_has_a_passport(self):
        out = self.folder / "out"
        self.assertEqual(run("plan", SAMPLES[0], "--out", out).returncode, 0)
        result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
        figures = result["figures"]
        for word, total in result["totals"].items():
            if total["value"] is not None:
                self.assertIn(total["passport"], figures, word)
        for line in result["lines"]:
            self.assertIn(line["passport"], figures, line["id"])
        for workload in result["workloads"]:
            for placement in workload["placements"]:
                for word, predicted in placement["predicted"].items():
                    self.assertIn(predicted["passport"], figures, word)
        for key, figure in figures.items():
            for source in figure["inputs"]:
                self.assertIn(source, figures, key)


if __name__ == "__main__":
    unittest.main()
