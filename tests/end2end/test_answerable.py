"""Small needs that have an answer get it: nothing is called impossible that a spare, a pool or a rack makes possible, and no
right design is refused by its own certificate."""
import json
import unittest

from program import ProgramTest, run

HALL = {"id": "hall-1", "country": "DE", "lat": 50.1, "lon": 8.7, "it_power_kw": 2000, "cooling": "air", "pue": 1.3,
        "electricity_per_kwh": 0.19, "power_feeds": "2N"}
CHAT = {"id": "chat", "kind": "inference", "model": "llama-3.1-8b", "precision": "fp8", "input_tokens": 500, "output_tokens": 100,
        "requests_per_s": 2, "ttft_ms": 2000, "tpot_ms": 60}
TUNE = {"id": "tune", "kind": "fine_tuning", "model": "llama-3.1-8b", "method": "lora", "tokens": 1e7, "runs_per_month": 2}


def plan_of(*workloads, hall=None, pins=(), **need):
    sites = {"candidates": ["hall-1"], "own": [{**HALL, **(hall or {})}]} if need.get("procurement") == ["buy"] else {"candidates": ["EU"]}
    return {"format": "clusterwright-plan", "version": 1, "title": "t", "as_of": "2026-11-01", "currency": "EUR", "pins": list(pins),
            "need": {"horizon": {"start": "2027-01", "months": 24, "period_months": 12}, "discount_rate": 0.07, "workloads": list(workloads),
                     "sites": sites, "procurement": ["cloud"], "constraints": [], "minimise": "total_cost", **need}}


class AnswerableTest(ProgramTest):
    def answered(self, document):
        out = self.folder / "out"
        process = run("plan", self.write("need.cwplan", document), "--out", out, "--outputs", "summary.md")
        self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
        self.assertEqual(run("check", out / "plan.json").returncode, 0)
        return json.loads((out / "plan.json").read_text(encoding="utf-8"))

    def test_spares_for_availability_have_room(self):
        """One unit carries two requests a second; 99.9 % of the time on units of 99 % takes a spare beside it."""
        plan = self.answered(plan_of({**CHAT, "availability": 0.999}, procurement=["buy"]))
        (units,) = {item["active"] for item in plan["design"]["units"]}
        self.assertGreaterEqual(units, 2)

    def test_separate_pools_keep_their_units(self):
        """A quarter of a unit for each of two pools is two units, not one."""
        pins = [{"workload": each, "system": "ws-rtxpro6000-4", "site": "hall-1"} for each in ("chat", "tune")]
        plan = self.answered(plan_of(CHAT, TUNE, procurement=["buy"], pools="separate", pins=pins))
        self.assertEqual({item["active"] for item in plan["design"]["units"]}, {2})

    def test_servers_share_racks(self):
        """Racks as they are drawn hold switches as well; the certificate does not take them for servers alone."""
        pins = [{"workload": "chat", "system": "dell-xe9680-h200", "site": "hall-1"}]
        self.answered(plan_of(CHAT, procurement=["buy"], hall={"rack_power_kw": 40}, pins=pins))

    def test_data_services_stand_in_for_one_another(self):
        """One region misses more than 0.05 % of the time; two that each hold everything do not."""
        search = {"id": "rag", "kind": "vector_search", "vectors": 1e6, "dimensions": 768, "queries_per_s": 50, "availability": 0.9995}
        self.answered(plan_of(search))

    def test_numbers_of_the_planners_own_are_hashed_as_written(self):
        self.answered(plan_of(CHAT, **{"x-rev": 1.0}))

    def test_an_owners_country_is_no_remembered_answer(self):
        """Who owns a hall decides its level of sovereignty: two scenarios of one sweep that differ in nothing else."""
        document = plan_of(CHAT, procurement=["buy"], rules={"facts": {"org.parent_country": "DE"}})
        out = self.folder / "sweep"
        process = run("sweep", self.write("need.cwplan", document), "--set", "/need/rules/facts/org.parent_country=DE,US", "--out", out)
        self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
        levels = [json.loads(path.read_text(encoding="utf-8"))["result"]["totals"]["sovereignty_score"]["value"]
                  for path in sorted((out / "scenarios").glob("*/plan.json"))]
        self.assertEqual(len(levels), 2)
        self.assertGreater(levels[0], levels[1])

    def test_a_weighted_sum_is_named(self):
        plan = self.answered(plan_of(CHAT, minimise={"weights": {"carbon_t": 1000, "total_cost": 0.001}}))
        self.assertIn("for the weighted sum", plan["result"]["answer"])


if __name__ == "__main__":
    unittest.main()
