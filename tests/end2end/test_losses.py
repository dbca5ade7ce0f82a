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
        plans = {"chat": plan_of("sovereign-chat-eu"), "hall": plan_of("research-hall"), "liquid": liquid}
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
        # Typical: 5 x 8 + 11 x 0.8 + 4 x 0.8 + 4 x 0.9 + 4 x 0.8 + 9 x 0.35 + 2 x 1 = 63.95 of servers and nodes; switches
        # 0.768 + 5 x 0.466 + 0.098 + 0.768 = 3.964: 67.914 kW (39 servers and nodes and 7 switches take one out-of-band switch of
        # 48 ports). Nameplate: 50 + 14.3 + 4.8 + 4.8 + 4 + 5.4 + 3.2 = 86.5; 1.28 + (5 x 0.466 + 0.098) / 0.8 + 1.28 = 5.595:
        # 92.095 kW.
        loss = self.lost("hall", "feed-b")
        self.assertEqual(loss["left"], ["Nothing trips: the other feed carries 67.9 of 600.0 kW (typical 67.9 kW, nameplate 92.1 kW)."])

    def test_leaf(self):
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
        # 5 x 2 of servers, 11 x 2 and 4 x 2 of services, 4 x 2 of checkpoints: 48 ports on one switch of 64.
        self.assertIn("The storage network of research-hall: this is its only switch", self.lost("hall", "storage-leaf-001")["trips"][0])
        # One of three in-band leaves: 2 of 3.
        self.assertIn("2 of 3 switches", self.lost("hall", "inband-leaf-001")["slows"][0])

    def test_coolant_unit(self):
        # 3 racks x 132 kW x 0.85 into liquid = 336.6 kW; one unit of 600 kW and a spare: the other carries it.
        loss = self.lost("liquid", "cdu-1")
        self.assertEqual(loss["trips"], [])
        self.assertEqual(loss["left"], ["Nothing trips: 1 of 2 units carry 336.6 of 600.0 kW."])

    def test_site(self):
        # 14 replicas of chat x 4.5492 requests/s = 63.6888, and one of drafts: nothing is left of either.
        loss = self.lost("chat", "hall-1")
        self.assertEqual(loss["trips"], ["3 units at hall-1."])
        chat = next(w for w in loss["workloads"] if w["id"] == "chat")
        self.assertAlmostEqual(chat["capacity_before"], 14 * 4.5492, places=4)
        self.assertEqual({w["id"]: w["capacity_left"] for w in loss["workloads"]}, {"chat": 0, "drafts": 0})
        # Where most is in service the hall has 4 servers that train, 1 that serves, 11 and 4 nodes.
        self.assertEqual(self.lost("hall", "research-hall")["trips"], ["20 units at research-hall."])

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
