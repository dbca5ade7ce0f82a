"""Small needs that have an answer get it: nothing is called impossible that a spare, a pool or a rack makes possible, and no
right design is refused by its own certificate."""
import json
import unittest

from program import ProgramTest, run, seal_of

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

    def test_a_floor_on_one_workload_is_met_by_its_own_units(self):
        """Two requests a second take one accelerator; twelve are asked for, of one's own and rented at one place."""
        floor = {"id": "twelve", "kind": "limit", "quantity": "accelerators", "min": 12, "workload": "chat"}
        owned = self.answered(plan_of(CHAT, procurement=["buy"], constraints=[floor]))
        self.assertGreaterEqual(owned["result"]["totals"]["accelerators"]["value"], 12)
        rented = self.answered(plan_of(CHAT, sites={"candidates": ["hetzner-fsn1"]}, constraints=[floor]))
        self.assertGreaterEqual(rented["result"]["totals"]["accelerators"]["value"], 12)

    def conflict_of(self, document):
        out = self.folder / "out"
        process = run("plan", self.write("need.cwplan", document), "--out", out, "--outputs", "summary.md")
        self.assertEqual(process.returncode, 3, process.stdout + process.stderr)
        return set(json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]["conflict"])

    def ways_out_of(self, document):
        out = self.folder / "out"
        process = run("plan", self.write("need.cwplan", document), "--out", out, "--outputs", "summary.md")
        self.assertEqual(process.returncode, 3, process.stdout + process.stderr)
        return json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]["relaxations"]

    def rules_of(self, way):
        return {way["constraint"], *(part["constraint"] for part in way.get("with", []))}

    def test_two_pins_that_nothing_offers_go_together(self):
        """A liquid-cooled rack in a hall that cools by air: neither pin can stay, and without the workload both are gone."""
        pins = [{"workload": "chat", "system": "gb200-nvl72"}, {"workload": "chat", "system": "gb200-nvl72", "site": "hall-1", "count": 5}]
        ways = self.ways_out_of(plan_of(CHAT, TUNE, procurement=["buy"], pins=pins))
        rules = [self.rules_of(way) for way in ways]
        self.assertIn({"pin-1", "pin-2"}, rules)
        self.assertIn({"chat.requests_per_s"}, rules)

    def test_a_way_out_gives_up_nothing_that_may_stay(self):
        """1,000 EUR buy no workstation; its 2 kW are far from the 8 that the room's sockets give."""
        limits = [{"id": "grant", "kind": "limit", "quantity": "capex", "max": 1000},
                  {"id": "sockets", "kind": "limit", "quantity": "it_power_kw", "max": 8, "site": "hall-1"}]
        ways = self.ways_out_of(plan_of(CHAT, TUNE, procurement=["buy"], constraints=limits))
        self.assertTrue(ways)
        for way in ways:
            self.assertNotIn("sockets", self.rules_of(way), way["text"])

    def test_a_conflict_is_named_whatever_is_minimised(self):
        """No provider reserves nodes without accelerators in Stockholm; the level of nothing is none that could be blamed."""
        features = {"id": "features", "kind": "feature_serving", "entities": 290000, "features": 100, "reads_per_s": 42000}
        for objective in ("total_cost", "sovereignty_score"):
            need = plan_of(features, sites={"candidates": ["metro-stockholm"]}, procurement=["reserved"], minimise=objective)
            self.assertEqual(self.conflict_of(need), {"features.reads_per_s"})

    def test_what_one_workload_cannot_have_is_told_of_it_alone(self):
        """A first token in a thousandth of a second: nothing gives that, and the other workloads have no part in it."""
        fast = {**CHAT, "id": "fast", "ttft_ms": 1}
        self.assertEqual(self.conflict_of(plan_of(fast, CHAT, TUNE)), {"fast.requests_per_s", "fast.ttft_ms"})

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

    def altered(self, plan, change):
        """What `check` says of a copy with something changed, sealed anew."""
        other = json.loads(json.dumps(plan))
        change(other)
        other["result"]["seal"] = seal_of(other["result"])
        process = run("check", self.write("altered.json", other))
        self.assertEqual(process.returncode, 4)
        return process.stdout + process.stderr

    def test_tuning_on_spot_that_interruptions_stretch_is_explained(self):
        """A deadline that the fastest run just keeps on demand is missed on spot, where interruptions take a share of the time: that is
        explained, and never a design that its own certificate refuses."""
        tune = {**TUNE, "interruptible": True, "tokens": 1e9, "global_batch_tokens": 32768, "sequence_length": 4096}
        pins = [{"workload": "tune", "system": "aws:g6e.xlarge"}]
        steady = self.answered(plan_of(tune, procurement=["on_demand"], pins=pins))
        days = {p["predicted"]["days"]["value"] for w in steady["result"]["workloads"] for p in w["placements"]}
        tight = plan_of({**tune, "deadline_days": min(days) * 1.001}, procurement=["spot"], pins=pins)
        process = run("plan", self.write("need.cwplan", tight), "--out", self.folder / "why", "--outputs", "summary.md")
        self.assertEqual(process.returncode, 3, process.stdout + process.stderr)
        self.assertIn("tune.deadline_days", process.stdout + process.stderr)
        self.assertEqual(run("plan", self.write("loose.cwplan", plan_of({**tune, "deadline_days": min(days) * 2}, procurement=["spot"], pins=pins)),
                             "--out", self.folder / "loose", "--outputs", "summary.md").returncode, 0)

    def test_a_spare_stands_beside_both_pools(self):
        """A quarter of a unit for each of two pools is two units, and N+1 is a third one; two alone are found out."""
        pins = [{"workload": each, "system": "ws-rtxpro6000-4", "site": "hall-1"} for each in ("chat", "tune")]
        plan = self.answered(plan_of(CHAT, TUNE, procurement=["buy"], pools="separate", pins=pins,
                                     constraints=[{"id": "spare", "kind": "redundancy", "level": "N+1"}]))
        self.assertEqual({item["active"] for item in plan["design"]["units"]}, {3})

        def fewer(other):
            for item in other["design"]["units"]:
                item["active"] -= 1
        self.assertIn("spare", self.altered(plan, fewer))

    def test_two_ends_of_a_limit_bind_at_the_one_that_holds(self):
        plan = self.answered(plan_of(CHAT, procurement=["buy"], constraints=[
            {"id": "size", "kind": "limit", "quantity": "accelerators", "min": 6, "max": 50}]))
        size = next(item for item in plan["result"]["binding"] if item["constraint"] == "size")
        self.assertGreater(size["price_of_rule"], 0)
        self.assertLess(size["step"]["to"], size["step"]["from"])

    def test_leases_are_held_for_whole_terms(self):
        plan = self.answered(plan_of(CHAT, procurement=["lease"], sites={"candidates": ["hall-1"], "own": [HALL]},
                                     horizon={"start": "2027-01", "months": 36, "period_months": 12}))
        self.assertEqual({item["procurement"] for item in plan["design"]["units"]}, {"lease"})

        def given_back(other):
            last = max(other["design"]["units"], key=lambda item: item["period"])
            last["active"] = 0
        self.assertIn("whole terms", self.altered(plan, given_back))

    def test_a_job_keeps_its_units_and_ends_within_the_horizon(self):
        job = {"id": "pretrain", "kind": "training", "model": "llama-3.1-8b", "tokens": 2e10, "sequence_length": 8192,
               "global_batch_tokens": 1048576, "precision": "bf16"}
        plan = self.answered(plan_of(job, horizon={"start": "2027-01", "months": 24, "period_months": 6}))

        def too_long(other):
            for workload in other["result"]["workloads"]:
                for placement in workload["placements"]:
                    placement["predicted"]["days"]["value"] = 800
        self.assertIn("ends after its deadline or the horizon", self.altered(plan, too_long))

        def longer(other):
            for workload in other["result"]["workloads"]:
                for placement in workload["placements"]:
                    placement["predicted"]["days"]["value"] = 250
        self.assertIn("loses its units before it ends", self.altered(plan, longer))


if __name__ == "__main__":
    unittest.main()
