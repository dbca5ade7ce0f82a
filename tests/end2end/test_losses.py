"""Pull the plug on two samples and a hall of liquid-cooled racks: what trips, slows and is left, with the figures worked out
by hand from the catalog beside each test."""
import json
import pathlib
import tempfile
import unittest

from program import SOURCE, ProgramTest, run


def plan_of(name, **site):
    """A sample whose own hall is changed."""
    plan = json.loads((SOURCE / "resources" / "samples" / f"{name}.cwplan").read_text(encoding="utf-8"))
    plan["need"]["sites"]["own"][0].update(site)
    return plan


class Losses(ProgramTest):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.solved = pathlib.Path(holder.name)
        liquid = plan_of("pretrain-8b", cooling="liquid", it_power_kw=2000, rack_power_kw=150, racks=40)
        liquid["need"].update(procurement=["buy"], constraints=[])
        liquid["need"]["sites"]["candidates"] = ["campus"]
        liquid["pins"] = [{"workload": liquid["need"]["workloads"][0]["id"], "system": "gb200-nvl72", "site": "campus", "count": 3}]
        two = plan_of("sovereign-chat-eu", it_power_kw=60, rack_power_kw=60, cooling="liquid")
        first = two["need"]["sites"]["own"][0]
        two["need"].update(procurement=["buy"], constraints=[])
        two["need"]["sites"] = {"candidates": ["hall-1", "hall-2"], "own": [first, dict(first, id="hall-2", lat=48.9, lon=2.4, country="FR")]}
        two["need"]["workloads"] = [{key: value for key, value in dict(w, requests_per_s=200).items() if key != "availability"}
                                    for w in two["need"]["workloads"] if w["id"] == "chat"]
        plans = {"chat": plan_of("sovereign-chat-eu"), "hall": plan_of("research-hall"), "liquid": liquid, "two": two}
        for name, plan in plans.items():
            path = cls.solved / f"{name}.cwplan"
            path.write_text(json.dumps(plan), encoding="utf-8")
            process = run("plan", path, "--out", cls.solved / name, "--no-prices", "--outputs", "summary.md")
            assert process.returncode == 0, process.stderr

    def lost(self, plan, part):
        process = run("explain", self.solved / plan / "plan.json", "--without", part, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        losses = json.loads(process.stdout)["losses"]
        self.assertEqual(len(losses), 1)
        return losses[0]

    def test_feed(self):
        # Typical: 3 servers x 15 x 0.8 = 36; 3 control nodes x 0.35 = 1.05; leaf 64 x 12 W = 0.768; in-band 0.466; out-of-band
        # 0.098: 38.382 kW. Nameplate: 45 + 1.8 + 64 x 20 W = 1.28 + (0.466 + 0.098) / 0.8 = 0.705: 48.785 kW. 2N of 400 kW.
        loss = self.lost("chat", "feed-a")
        self.assertEqual((loss["trips"], loss["slows"]), ([], []))
        self.assertEqual(loss["left"], ["Nothing trips: the other feed carries 38.4 of 400.0 kW (typical 38.4 kW, nameplate 48.8 kW)."])
        # Typical: 5 x 8 + 11 x 0.8 + 7 x 0.9 + 4 x 0.9 + 4 x 0.8 + 9 x 0.35 + 2 x 1 = 67.05 of servers and nodes; switches
        # 0.768 + 5 x 0.466 + 2 x 0.098 + 0.768 = 4.062: 71.112 kW (42 servers and nodes and 7 switches take two out-of-band switches
        # of 48 ports). Nameplate: 50 + 14.3 + 8.4 + 4.8 + 4 + 5.4 + 3.2 = 90.1; 1.28 + (5 x 0.466 + 2 x 0.098) / 0.8 + 1.28 =
        # 5.718: 95.818 kW.
        loss = self.lost("hall", "feed-b")
        self.assertEqual(loss["left"], ["Nothing trips: the other feed carries 71.1 of 600.0 kW (typical 71.1 kW, nameplate 95.8 kW)."])

    def test_leaf(self):
        # Nobody reaches what is served over the only in-band switch.
        loss = self.lost("chat", "inband-leaf-001")
        self.assertIn("this is its only switch", loss["trips"][0])
        self.assertEqual({w["id"]: w["capacity_left"] for w in loss["workloads"]}, {"chat": 0, "drafts": 0})
        # One leaf of 128 links carries 3 servers of 8 ports: without it no traffic between servers. No replica takes more than
        # an eighth of a server, so none stops.
        loss = self.lost("chat", "leaf-001")
        self.assertEqual(len(loss["trips"]), 1)
        self.assertIn("its only leaf switch", loss["trips"][0])
        self.assertEqual(loss["workloads"], [])
        # 5 servers of six ports of 800 Gbit/s are 30 on one leaf of 64. The run takes 4 of them and stops; the services have no
        # part in the compute fabric: their nodes hang from the storage and in-band networks.
        loss = self.lost("hall", "leaf-001")
        self.assertIn("this is its only leaf switch", loss["trips"][0])
        self.assertEqual({w["id"]: w["capacity_left"] for w in loss["workloads"]}, {"pretrain": 0})
        # 5 x 2 of servers, 11 x 2 and 7 x 2 of services, 4 x 2 of checkpoints: 54 ports on one switch of 64.
        # The run spans four servers and keeps its checkpoints on four nodes; the data set has ports in the in-band network too.
        loss = self.lost("hall", "storage-leaf-001")
        self.assertIn("The storage network of research-hall: this is its only switch. Runs go on until", loss["trips"][0])
        self.assertEqual(loss["slows"], ["Data sets kept there are read over the in-band network alone."])
        # One of three in-band leaves: 2 of 3.
        self.assertIn("2 of 3 switches", self.lost("hall", "inband-leaf-001")["slows"][0])
        # A spine cuts nobody off: half of the bandwidth between leaves.
        loss = self.lost("hall", "inband-spine-001")
        self.assertEqual(loss["slows"], ["50 % of the bandwidth between leaves is left (1 of 2 spine switches)."])
        self.assertEqual(loss["left"], ["All devices of this network stay reachable."])

    def test_coolant_unit(self):
        # 3 racks x 132 kW x 0.85 into liquid = 336.6 kW; one unit of 600 kW and a spare: the other carries it.
        loss = self.lost("liquid", "cdu-1")
        self.assertEqual(loss["trips"], [])
        self.assertEqual(loss["left"], ["Nothing trips: 1 of 2 units carry 336.6 of 600.0 kW."])

    def test_all_coolant(self):
        # Typical: 3 racks x 120 kW x 0.85 into liquid. The run stands on them.
        loss = self.lost("liquid", "coolant")
        self.assertEqual(loss["trips"], ["What liquid cools in campus stops (units: 3): nothing else takes 306.0 kW of heat from it (typical)."])
        self.assertEqual({w["capacity_left"] for w in loss["workloads"]}, {0})

    def test_one_of_two_sites(self):
        # What the other site can serve, beside what is asked: 200 requests/s.
        plan = json.loads((self.solved / "two" / "plan.json").read_text(encoding="utf-8"))
        replicas = [r for r in plan["design"]["replicas"] if r["period"] == "2027-01"]
        served = {site: sum(r["count"] * r["capacity_per_replica"] for r in replicas if f"/{site}/" in r["offer"])
                  for site in ("hall-1", "hall-2")}
        self.assertTrue(all(served.values()))
        loss = self.lost("two", "hall-1")
        kept, asked = round(100 * served["hall-2"] / sum(served.values())), round(100 * served["hall-2"] / 200)
        self.assertEqual(loss["slows"], [f"chat keeps {kept} % of its capacity, {asked} % of what is asked."])
        self.assertEqual(loss["left"], ["chat at other sites: requests have to be sent there, over longer ways for some users."])

    def test_site(self):
        # 14 replicas of chat x 4.5492 requests/s = 63.6888, and one of drafts: nothing is left of either.
        loss = self.lost("chat", "hall-1")
        self.assertEqual(loss["trips"], ["3 units at hall-1."])
        chat = next(w for w in loss["workloads"] if w["id"] == "chat")
        self.assertAlmostEqual(chat["capacity_before"], 14 * 4.5492, places=4)
        self.assertEqual({w["id"]: w["capacity_left"] for w in loss["workloads"]}, {"chat": 0, "drafts": 0})
        # Where most is in service the hall has 4 servers that train, 1 that serves, 11 and 7 nodes.
        self.assertEqual(self.lost("hall", "research-hall")["trips"], ["23 units at research-hall.", "What is kept at research-hall (checkpoints, archives, records) is out of reach: no site keeps a "
                         "copy of another's."])

    def test_lines_between_sites(self):
        # 10 Gbit/s at 80 USD a Gbit/s, 20 to 300; without anything measured of Paris, where hall-2 stands, the line is cut too.
        process = run("routes", self.solved / "two" / "plan.json", "--gbps", 10, "--cut", "Paris")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertRegex(process.stdout, r"Between hall-1 and hall-2: .* with the cut no way round is known, 10 Gbit/s about 800 USD a month "
                         r"\(200 to 3,000, assumed\)")
        process = run("routes", self.solved / "chat" / "plan.json", "--gbps", 10)
        self.assertIn("one site, so no bandwidth between sites is priced", process.stdout)

    def cut(self, what):
        process = run("explain", self.solved / "chat" / "plan.json", "--cut", what, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        return {route["from"]: (route["rtt_ms"], route["rtt_cut_ms"]) for route in json.loads(process.stdout)["routes"]}

    def test_cut_cable(self):
        # Paris to Frankfurt is measured with 14 ms; without it 15 to Amsterdam and 14 on to Frankfurt. Berlin goes over land.
        routes = self.cut("Frankfurt--Paris")
        self.assertEqual(routes["Paris"], (14, 29))
        self.assertEqual(routes["Berlin"][0], routes["Berlin"][1])
        # No user of a European hall is served over the Atlantic.
        for before, after in self.cut("marea").values():
            self.assertEqual(before, after)


if __name__ == "__main__":
    unittest.main()
