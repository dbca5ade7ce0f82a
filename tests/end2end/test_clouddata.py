"""What a cloud bills beside its machines, through the program: answers that leave it, the history of features, data sets that are
read elsewhere. Quantities are worked out here a second time."""
import json
import math
import unittest

from program import ProgramTest, run
from test_cloudservices import CHAT, CORPUS, FEATURES, need

HOURS, BYTES_A_TOKEN = 730.5, 235  # planning values hours_per_month, answer_bytes_per_token


def gigabytes_a_month(workload):
    return workload["requests_per_s"] * workload["output_tokens"] * BYTES_A_TOKEN * HOURS * 3600 / 1e9


class CloudData(ProgramTest):
    def solved(self, name, document):
        path, out = self.write(f"{name}.cwplan", document), self.folder / name
        process = run("plan", path, "--out", out, "--no-prices", "--outputs", "bom.csv")
        self.assertEqual(process.returncode, 0, process.stderr)
        checked = run("check", out / "plan.json")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        total = sum(line["total"] * line["discount"] for line in plan["result"]["lines"] if line["total"] is not None)
        self.assertAlmostEqual(plan["result"]["totals"]["total_cost"]["value"], total, delta=1)
        return plan

    def lines(self, plan, **wanted):
        return [line for line in plan["result"]["lines"] if all(line[key] == value for key, value in wanted.items())]

    def pinned(self, system, site):
        document = need(CHAT)
        document["pins"] = [{"workload": "chat", "system": system, "site": site}]
        return document

    def test_answers_leave(self):
        """2 requests/s of 300 tokens are 370.9 GB a month, billed by the whole one at the list price of the place."""
        document = need(CHAT)
        document["need"]["sites"]["candidates"] = ["aws-us-east-1"]
        plan = self.solved("answers", document)
        (line,) = self.lines(plan, part="egress")
        self.assertEqual(line["quantity"], math.ceil(gigabytes_a_month(CHAT)) * 12)
        self.assertEqual((line["site"], line["procurement"], line["kind"], line["quantity_unit"]),
                         ("aws-us-east-1", "cloud", "recurring", "GB"))
        self.assertAlmostEqual(line["unit_price"], 0.09)
        self.assertIn("http", line["price_source"])
        figure = plan["result"]["figures"][line["passport"]]
        self.assertIn("the ends also carry those of the amount", figure["method"])
        self.assertIn("List price", plan["result"]["figures"][figure["inputs"][0]]["label"])

    def test_demand_that_grows(self):
        """Each period pays what leaves in it."""
        steps = [{"from": "2027-01", "value": 2}, {"from": "2027-07", "value": 5}]
        document = need(dict(CHAT, requests_per_s=steps), horizon={"start": "2027-01", "months": 12, "period_months": 6})
        document["need"]["sites"]["candidates"] = ["aws-us-east-1"]
        plan = self.solved("growing", document)
        quantities = {line["period"]: line["quantity"] for line in self.lines(plan, part="egress")}
        self.assertEqual(quantities, {month: math.ceil(gigabytes_a_month(dict(CHAT, requests_per_s=rate))) * 6
                                      for month, rate in (("2027-01", 2), ("2027-07", 5))})

    def test_what_no_one_publishes(self):
        """A place without a published price is billed at the planning value for one, with its range and a finding that says so."""
        document = need(CHAT)
        document["need"]["sites"]["candidates"] = ["IT"]
        plan = self.solved("seeweb", document)
        lines = self.lines(plan, part="egress")
        self.assertTrue(lines and all("seeweb" in line["site"] for line in lines), lines)
        for line in lines:
            self.assertGreater(line["unit_price"], 0)
            figure = plan["result"]["figures"][line["passport"]]
            self.assertEqual(figure["low"], 0)
            self.assertTrue([f for f in plan["result"]["findings"] if f["id"] == "cost.egress-price." + line["site"]])

    def test_history_of_features(self):
        """5 million entities x 200 features x 8 B x 24 changes a day x 365 days, a fifth of it stored: 14.016 TB."""
        document = need(FEATURES)
        document["need"]["sites"]["candidates"] = ["aws-us-east-1"]
        plan = self.solved("features", document)
        lines = [line for line in self.lines(plan, quantity_unit="TB months") if "History" in line["description"]]
        self.assertEqual([line["quantity"] for line in lines], [math.ceil(5e6 * 200 * 8 * 24 * 365 * 0.2 / 1e12) * 12])
        self.assertAlmostEqual(lines[0]["unit_price"], 23)
        self.assertFalse([f for f in plan["result"]["findings"] if f["id"].startswith("storage.history")])

    def test_history_in_a_hall(self):
        """In a hall of one's own the history lies on the drives of the servers that serve the features, or on nodes beside them."""
        hall = {"id": "hall-1", "country": "DE", "lat": 50.1, "lon": 8.7, "it_power_kw": 100, "rack_power_kw": 20, "racks": 10,
                "rack_units": 42, "cooling": "air", "pue": 1.3, "electricity_per_kwh": 0.2}
        places = {"candidates": ["hall-1"], "own": [hall]}
        small = self.solved("small", need(FEATURES, sites=places, procurement=["buy"]))
        large = self.solved("large", need(dict(FEATURES, entities=200e6), sites=places, procurement=["buy"]))
        self.assertTrue([f for f in small["result"]["findings"] if f["id"] == "storage.history.features"])
        self.assertFalse([e for e in small["design"]["extras"] if e["role"] == "archive"])
        self.assertTrue([e for e in large["design"]["extras"] if e["role"] == "archive"])

    def test_data_read_elsewhere(self):
        """A data set in a cloud that a hall reads is copied out once; where both are at one place, nothing leaves."""
        hall = {"id": "hall-1", "country": "US", "lat": 39.0, "lon": -77.5, "it_power_kw": 400, "rack_power_kw": 45, "racks": 20,
                "rack_units": 42, "cooling": "air", "pue": 1.3, "electricity_per_kwh": 0.1}
        tune = {"id": "tune", "kind": "fine_tuning", "model": "llama-3.1-8b", "method": "lora", "tokens": 2e8, "runs_per_month": 4}
        document = need(CORPUS, tune, sites={"candidates": ["hall-1", "aws-us-east-1"], "own": [hall]}, procurement=["buy", "cloud"])
        document["pins"] = [{"workload": "corpus", "system": "aws:s3-standard", "site": "aws-us-east-1"},
                            {"workload": "tune", "system": "dgx-h100", "site": "hall-1"}]
        plan = self.solved("apart", document)
        (line,) = self.lines(plan, part="data-copy")
        self.assertEqual((line["quantity"], line["quantity_unit"], line["kind"]), (30, "TB", "one_off"))
        self.assertAlmostEqual(line["unit_price"], 90)
        self.assertTrue([f for f in plan["result"]["findings"] if f["id"] == "storage.egress.corpus.aws-us-east-1"])
        document["pins"].pop()
        document["need"]["procurement"] = ["cloud"]
        document["need"]["sites"] = {"candidates": ["aws-us-east-1"]}
        self.assertEqual(self.lines(self.solved("together", document), part="data-copy"), [])

    def test_the_bill_is_checked(self):
        """A bill that holds less than what leaves does not pass."""
        document = need(CHAT)
        document["need"]["sites"]["candidates"] = ["aws-us-east-1"]
        self.solved("whole", document)
        path = self.folder / "whole" / "plan.json"
        plan = json.loads(path.read_text(encoding="utf-8"))
        for line in plan["result"]["lines"]:
            if line["part"] == "egress":
                line["quantity"] /= 2
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("check", path)
        self.assertNotEqual(process.returncode, 0)
        self.assertIn("answers a month leave", process.stdout + process.stderr)

    def two_clouds(self, *rules):
        """30 TB are 600 USD a month at Google, 690 at AWS; what leaves Google costs 120 USD a TB."""
        return need(CORPUS, sites={"candidates": ["aws-us-east-1", "gcp-us-east1"]}, constraints=list(rules),
                    horizon={"start": "2027-01", "months": 24, "period_months": 12})

    def test_data_that_move(self):
        """From the second year on Google may not be paid, in the first AWS may not: 30 TB leave once, in the month of the change."""
        leave = {"id": "leave", "kind": "limit", "quantity": "opex_per_month", "max": 0, "site": "gcp-us-east1", "from": "2028-01"}
        later = {"id": "later", "kind": "limit", "quantity": "opex_per_month", "max": 0, "site": "aws-us-east-1", "to": "2027-12"}
        plan = self.solved("moves", self.two_clouds(leave, later))
        (line,) = self.lines(plan, part="data-move")
        self.assertEqual((line["site"], line["period"], line["quantity"], line["quantity_unit"], line["kind"]),
                         ("gcp-us-east1", "2028-01", 30, "TB", "one_off"))
        self.assertAlmostEqual(line["unit_price"], 120)
        (told,) = [finding for finding in plan["result"]["findings"] if finding["id"].startswith("storage.moves.")]
        self.assertEqual(told["id"], "storage.moves.corpus.2028-01")
        self.assertIn("in the bill of that month (gcp-us-east1: 30 TB)", told["text"])
        path = self.folder / "moves" / "plan.json"
        for extra in plan["design"]["extras"]:
            if extra["role"] == "data-move":
                extra["added"] = 29
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("check", path)
        self.assertNotEqual(process.returncode, 0)
        self.assertIn("30 TB leave rented places as their data move, the lines bill 29", process.stdout + process.stderr)

    def from_google_to_aws(self, workload):
        """Nothing may be paid at Google from the second year on, nor at AWS in the first."""
        rules = [{"id": "leave", "kind": "limit", "quantity": "opex_per_month", "max": 0, "site": "gcp-us-east1", "from": "2028-01"},
                 {"id": "later", "kind": "limit", "quantity": "opex_per_month", "max": 0, "site": "aws-us-east-1", "to": "2027-12"}]
        return need(workload, sites={"candidates": ["aws-us-east-1", "gcp-us-east1"]}, constraints=rules,
                    horizon={"start": "2027-01", "months": 24, "period_months": 12})

    def moved(self, name, plan, terabytes):
        """The one line of what leaves; a bill of one TB less is found."""
        (line,) = self.lines(plan, part="data-move")
        self.assertEqual((line["site"], line["period"], line["quantity"], line["quantity_unit"], line["kind"]),
                         ("gcp-us-east1", "2028-01", terabytes, "TB", "one_off"))
        self.assertAlmostEqual(line["unit_price"], 120)
        path = self.folder / name / "plan.json"
        for extra in plan["design"]["extras"]:
            if extra["role"] == "data-move":
                extra["added"] = terabytes - 1
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("check", path)
        self.assertNotEqual(process.returncode, 0)
        self.assertIn(f"leave rented places as their data move, the lines bill {terabytes - 1}", process.stdout + process.stderr)
        return [finding for finding in plan["result"]["findings"] if finding["id"].startswith("storage.moves.")]

    def test_histories_move_with_their_features(self):
        """5 million entities x 200 features x 8 B are 0.008 TB, their history (test_history_of_features) 14.016: 15 whole TB."""
        plan = self.solved("history-moves", self.from_google_to_aws(FEATURES))
        (told,) = self.moved("history-moves", plan, 15)
        self.assertIn("in the bill of that month (gcp-us-east1: 15 TB)", told["text"])

    def test_what_is_kept_leaves_with_its_place(self):
        """2 requests/s x 20 kB for 3,650 days are 12.6144 TB, kept and billed as 13: all of them where the place is left."""
        kept = dict(CHAT, retention={"tier": "archive", "days": 3650})
        plan = self.solved("archive-moves", self.from_google_to_aws(kept))
        self.assertEqual({(line["site"], line["period"], line["quantity"]) for line in self.lines(plan, quantity_unit="TB months")},
                         {("gcp-us-east1", "2027-01", 13 * 12), ("aws-us-east-1", "2028-01", 13 * 12)})
        (told,) = self.moved("archive-moves", plan, 13)
        self.assertEqual(told["id"], "storage.moves.chat.2028-01")
        self.assertIn("chat leaves gcp-us-east1 in 2028-01", told["text"])
        self.assertIn("in the bill of that month (gcp-us-east1: 13 TB)", told["text"])

    def test_data_stay_where_moving_costs_more(self):
        """A year at Google saves 1,080 USD, to leave it costs 3,600: the data are at AWS from the start."""
        leave = {"id": "leave", "kind": "limit", "quantity": "opex_per_month", "max": 0, "site": "gcp-us-east1", "from": "2028-01"}
        plan = self.solved("stays", self.two_clouds(leave))
        self.assertEqual(plan["result"]["status"], "optimal")
        self.assertEqual(self.lines(plan, part="data-move"), [])
        self.assertEqual({units["site"] for units in plan["design"]["units"]}, {"aws-us-east-1"})


if __name__ == "__main__":
    unittest.main()
