"""A solved plan with one altered number fails its check, even when the seal was made anew."""
import copy
import json
import unittest

from program import SAMPLES, ProgramTest, run, seal_of


def bump(container, key):
    value = container[key]
    container[key] = value + 1 if isinstance(value, int) else value * 1.01 + 0.01


def first_number(items, key):
    return next(index for index, item in enumerate(items) if item[key] is not None)


class CertificateTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        import pathlib
        import tempfile
        cls.holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.holder.cleanup)
        out = pathlib.Path(cls.holder.name)
        sample = next(path for path in SAMPLES if path.stem == "workstation-lab")
        process = run("plan", sample, "--out", out)
        assert process.returncode == 0, process.stderr
        cls.solved = json.loads((out / "plan.json").read_text(encoding="utf-8"))

    def check(self, plan):
        return run("check", self.write("altered.json", plan))

    def altered(self, change, reseal):
        plan = copy.deepcopy(self.solved)
        change(plan)
        self.assertNotEqual(plan, self.solved)
        if reseal:
            plan["result"]["seal"] = seal_of(plan["result"])
        return self.check(plan)

    def test_unaltered_passes(self):
        process = self.check(self.solved)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(seal_of(self.solved["result"]), self.solved["result"]["seal"])

    def test_any_altered_number_breaks_the_seal(self):
        result = self.solved["result"]
        line = first_number(result["lines"], "total")
        figure = next(key for key, value in result["figures"].items() if value["value"] is not None)
        changes = {
            "gap": lambda p: bump(p["result"], "gap"),
            "capex": lambda p: bump(p["result"]["totals"]["capex"], "value"),
            "band of the total cost": lambda p: bump(p["result"]["totals"]["total_cost"], "high"),
            "quantity of a line": lambda p: bump(p["result"]["lines"][line], "quantity"),
            "unit price": lambda p: bump(p["result"]["lines"][line], "unit_price"),
            "total of a line": lambda p: bump(p["result"]["lines"][line], "total"),
            "discount": lambda p: bump(p["result"]["lines"][-1], "discount"),
            "a figure": lambda p: bump(p["result"]["figures"][figure], "value"),
            "replicas": lambda p: bump(p["result"]["workloads"][0]["placements"][0], "replicas"),
        }
        for name, change in changes.items():
            with self.subTest(altered=name):
                self.assert_refused(self.altered(change, reseal=False), 4, "/result")

    def test_a_new_seal_does_not_help(self):
        line = first_number(self.solved["result"]["lines"], "total")
        changes = {
            "capex": lambda p: bump(p["result"]["totals"]["capex"], "value"),
            "total cost": lambda p: bump(p["result"]["totals"]["total_cost"], "value"),
            "power": lambda p: bump(p["result"]["totals"]["it_power_kw"], "value"),
            "quantity of a line": lambda p: bump(p["result"]["lines"][line], "quantity"),
            "unit price": lambda p: bump(p["result"]["lines"][line], "unit_price"),
            "total of a line": lambda p: bump(p["result"]["lines"][line], "total"),
            "discount": lambda p: bump(p["result"]["lines"][-1], "discount"),
        }
        for name, change in changes.items():
            with self.subTest(altered=name):
                self.assert_refused(self.altered(change, reseal=True), 4)

    def test_nothing_is_written_from_an_altered_result(self):
        plan = copy.deepcopy(self.solved)
        bump(plan["result"]["totals"]["capex"], "value")
        file = self.write("altered.json", plan)
        for words in (["rfq", file, "--out", self.folder / "a.xlsx"], ["report", file, "--out", self.folder / "r"],
                      ["bundle", "seal", file, "--out", self.folder / "a.cwb"], ["risk", file]):
            with self.subTest(command=words[0]):
                self.assert_refused(run(*words), 4, "/result/seal")
        plan["result"]["seal"] = seal_of(plan["result"])  # the certificate finds what the seal no longer tells
        file = self.write("altered.json", plan)
        self.assert_refused(run("bundle", "seal", file, "--out", self.folder / "a.cwb"), 4)
        self.assertFalse((self.folder / "a.cwb").exists())

    def test_an_altered_design_or_need_fails(self):
        changes = {
            "units in service": lambda p: bump(p["design"]["units"][0], "active"),
            "units bought": lambda p: bump(p["design"]["units"][0], "added"),
            "replicas": lambda p: bump(p["design"]["replicas"][0], "count"),
            "budget": lambda p: bump(p["need"]["constraints"][0], "max"),
            "demand": lambda p: bump(p["need"]["workloads"][1], "requests_per_s"),
        }
        for name, change in changes.items():
            with self.subTest(altered=name):
                self.assert_refused(self.altered(change, reseal=True), 4)

    def test_broken_rules_are_named(self):
        plan = copy.deepcopy(self.solved)
        plan["need"]["constraints"][0]["max"] = 1
        process = self.check(plan)
        self.assert_refused(process, 4, plan["need"]["constraints"][0]["id"])


if __name__ == "__main__":
    unittest.main()
