"""A hall whose servers are replaced twice: month by month the bill, cable list, drawings, NetBox files and manifests hold the same.

Three training runs, one a year, each pinned to a system of its own; what a run leaves is sold: servers of 400 Gbit/s follow others of
400 Gbit/s and are followed by servers of 800 Gbit/s, which are too fast for the network that stands there."""
import collections
import json
import pathlib
import re
import tempfile
import unittest

import yaml

import crdschema
from program import ProgramTest, run
from test_cabling import PORTS, drawn, rows_of

MONTHS = ["2027-01", "2028-01", "2029-01"]
SYSTEMS = {"2027-01": "dgx-h100", "2028-01": "dell-xe9680-h200", "2029-01": "dgx-b300"}
ACCELERATORS = PORTS_OF_SERVER = 8  # of each of the three
SHOWN = "2029-01"  # the fullest: the last run is the largest


def need_of_runs(tokens_by_year):
    """So many tokens within 120 days, in three years one after the other, in a hall of one's own."""
    runs = [{"id": f"run-{number}", "kind": "training", "model": "llama-3.1-8b", "tokens": tokens, "sequence_length": 8192,
             "global_batch_tokens": 4194304, "precision": "bf16", "deadline_days": 120, "from": month}
            for number, (month, tokens) in enumerate(zip(MONTHS, tokens_by_year), 1)]
    return {"horizon": {"start": MONTHS[0], "months": 36, "period_months": 12}, "workloads": runs,
            "sites": {"candidates": ["hall"],
                      "own": [{"id": "hall", "country": "DE", "lat": 48.26, "lon": 11.67, "it_power_kw": 2000, "rack_power_kw": 45, "rack_units": 42, "racks": 60,
                               "cooling": "air", "pue": 1.25, "electricity_per_kwh": 0.18, "power_feeds": "2N"}]},
            "procurement": ["buy"], "minimise": "total_cost", "platform": ["kubernetes", "slurm"]}


def need_of_three_runs():
    return {**need_of_runs((4e12, 8e12, 16e12)), "resale": True}


class Renewal(ProgramTest):
    @classmethod
    def setUpClass(cls):
        """Solved once for all tests."""
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.out = pathlib.Path(holder.name, "out")
        path = pathlib.Path(holder.name, "renewal.cwplan")
        pins = [{"workload": f"run-{number}", "system": SYSTEMS[month]} for number, month in enumerate(MONTHS, 1)]
        path.write_text(json.dumps({"format": "clusterwright-plan", "version": 1, "title": "Renewal", "as_of": "2026-11-01",
                                    "currency": "EUR", "need": need_of_three_runs(), "pins": pins}), encoding="utf-8")
        cls.process = run("plan", path, "--out", cls.out, "--no-prices")
        if cls.process.returncode == 0:
            cls.plan = json.loads((cls.out / "plan.json").read_text(encoding="utf-8"))
            cls.cables = rows_of(cls.out / "cabling.csv")

    def setUp(self):
        super().setUp()
        self.assertEqual(self.process.returncode, 0, self.process.stderr)

    def standing(self, month):
        """By part, what the bill has bought by then and not sold."""
        counts = collections.Counter()
        for line in self.plan["result"]["lines"]:
            if line["period"] > month:
                continue
            if line["kind"] == "one_off" and line["quantity_unit"] == "units":
                counts[line["part"]] += line["quantity"]
            elif line["quantity_unit"] == "units sold":
                counts[line["part"]] -= line["quantity"]
        return +counts

    def switches(self, month):
        roles = {extra["part"] for extra in self.plan["design"]["extras"] if extra["role"].split("-")[-1] in ("leaf", "spine", "core")}
        return {part: count for part, count in self.standing(month).items() if part in roles}

    def lying(self, month):
        return [row for row in self.cables if row["from"] <= month < (row["until"] or "9999")]

    def file(self, name, month, shown=SHOWN):
        """racks.svg and racks-2027-01.svg; netbox/racks.csv and netbox/2027-01/racks.csv."""
        folder, _, rest = name.partition("/")
        if month == shown:
            return self.out / name
        return self.out / folder / month / rest if rest else self.out / f"{pathlib.Path(name).stem}-{month}{pathlib.Path(name).suffix}"

    def test_servers_are_replaced(self):
        """Otherwise the others would prove nothing."""
        for month in MONTHS:
            units = {part: count for part, count in self.standing(month).items() if part in SYSTEMS.values()}
            self.assertEqual(list(units), [SYSTEMS[month]], month)
            self.assertGreater(units[SYSTEMS[month]], 1)
        self.assertEqual(run("check", self.out / "plan.json").returncode, 0)

    def test_racks_and_netbox(self):
        for month in MONTHS:
            with self.subTest(month=month):
                racked = drawn(self.file("racks.svg", month), "device", "data-count")
                self.assertEqual(racked, self.standing(month))
                devices = rows_of(self.file("netbox/devices.csv", month))
                self.assertEqual(len(devices), sum(racked.values()))
                racks = rows_of(self.file("netbox/racks.csv", month))
                self.assertEqual(len(racks), sum(drawn(self.file("racks.svg", month), "rack", "data-count").values()))
                self.assertEqual({row["rack"] for row in devices}, {row["name"] for row in racks})
                imported = rows_of(self.file("netbox/cables.csv", month))
                self.assertEqual({row["label"] for row in imported}, {row["cable"] for row in self.lying(month)})
                names = {row["name"] for row in devices}
                for row in imported:
                    self.assertLessEqual({row["side_a_device"], row["side_b_device"]}, names)

    def test_networks(self):
        for month in MONTHS:
            with self.subTest(month=month):
                lying, standing = self.lying(month), self.standing(month)
                to_servers = collections.Counter(row["a_device"].rsplit("-", 1)[0] for row in lying
                                                 if row["fabric"].startswith("compute") and row["link"] == "node to leaf")
                self.assertEqual(to_servers, {SYSTEMS[month]: standing[SYSTEMS[month]] * PORTS_OF_SERVER})
                drawing = self.file("topology.svg", month)
                self.assertEqual(sum(drawn(drawing, "bundle", "data-cables").values()), len(lying))
                joined = drawn(drawing, "device", "data-count")
                self.assertEqual({part: joined[part] for part in self.switches(month)}, self.switches(month), "every switch is drawn")
                self.assertEqual(joined[SYSTEMS[month]], standing[SYSTEMS[month]])
                graph = self.file("cabling.dot", month).read_text(encoding="utf-8")
                self.assertEqual(set(re.findall(r'id="(c\d+)"', graph)), {row["cable"] for row in lying})

    def test_cables_and_the_bill(self):
        """Each month pays for the cables that are first laid in it: servers whose cages take other plugs bring new ones."""
        for network, (port, uplink) in PORTS.items():
            rows = [row for row in self.cables if row["fabric"].split(" ")[0] == network and row["cables"] != "0"]
            self.assertEqual(sum(row["link"] != "node to leaf" for row in rows), self.billed(uplink), uplink)
            laid = collections.Counter(row["from"] for row in rows if row["link"] == "node to leaf")
            self.assertEqual({month: laid[month] for month in MONTHS}, {month: self.billed(port, month) for month in MONTHS}, port)
        self.assertGreater(self.billed("fabric-port", "2028-01"), 0, "a DGX has two links a cage, the server after it one")
        told = [finding["id"] for finding in self.plan["result"]["findings"] if finding["id"].startswith("fabric.new-cables.")]
        self.assertEqual(told, [])

    def billed(self, part, month=None):
        return sum(line["quantity"] for line in self.plan["result"]["lines"]
                   if line["kind"] == "one_off" and line["quantity_unit"] == "cables" and line["part"] == part and month in (None, line["period"]))

    def test_cables_are_checked(self):
        """A bill without the new cables of the second year does not pass; the check counts them without the program."""
        plan = json.loads((self.out / "plan.json").read_text(encoding="utf-8"))
        lines = plan["result"]["lines"]
        without = [line for line in lines if (line["part"], line["period"], line["quantity_unit"]) != ("fabric-port", "2028-01", "cables")]
        self.assertLess(len(without), len(lines))
        plan["result"]["lines"] = without
        path = self.folder / "without.json"
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("check", path)
        self.assertNotEqual(process.returncode, 0)
        first, second = (self.billed("fabric-port", month) for month in MONTHS[:2])
        self.assertIn(f"in 2028-01 {first + second:.0f} cables lie between servers and leaves, the lines pay for {first:.0f}",
                      process.stdout + process.stderr)

    def test_transceivers_and_the_bill(self):
        """By part and month, each module once, where its first link is laid."""
        first = {}  # site, device, cage and part -> month
        for row in self.cables:
            for end in "ab":
                if row["cables"] != "0" and row[f"{end}_transceiver"]:
                    cage = (row["site"], row[f"{end}_device"], row[f"{end}_port"].split("/")[0], row[f"{end}_transceiver"])
                    first[cage] = min(first.get(cage, "9999"), row["from"])
        laid = collections.Counter((part, month) for (_, _, _, part), month in first.items())
        billed = {(line["part"], line["period"]): line["quantity"] for line in self.plan["result"]["lines"]
                  if line["quantity_unit"] == "transceivers"}
        self.assertEqual(laid, billed)

    def test_switches_without_servers(self):
        """The bill keeps them: they stand there, and a finding says from when nothing hangs from them."""
        for month in MONTHS:
            names = {row["name"] for row in rows_of(self.file("netbox/devices.csv", month))
                     if re.fullmatch(r"(leaf|spine|core)-\d+", row["name"])}
            used = {row[f"{end}_device"] for row in self.lying(month) if row["fabric"].startswith("compute") for end in "ab"}
            idle = names - used
            self.assertEqual(len(idle), 1 if month == "2029-01" else 0, month)
        told = [finding for finding in self.plan["result"]["findings"] if finding["id"].startswith("fabric.idle-switches.")]
        self.assertEqual([finding["id"] for finding in told], ["fabric.idle-switches.hall.compute"])
        self.assertIn("2029-01", told[0]["text"])
        self.assertIn(idle.pop(), told[0]["text"])

    def test_manifests(self):
        """The first state is what is built: its files stand without a month."""
        for month, until in zip(MONTHS, MONTHS[1:] + [None]):
            with self.subTest(month=month):
                folder = self.file("manifests/hall", month, shown=MONTHS[0])
                servers = int(self.standing(month)[SYSTEMS[month]])
                objects = [obj for path in sorted(folder.glob("*.yaml")) for obj in yaml.safe_load_all(path.read_text(encoding="utf-8"))]
                self.assertEqual([problem for obj in objects for problem in crdschema.problems(obj)], [])
                quota = sum(int(resource["nominalQuota"]) for obj in objects if obj["kind"] == "ClusterQueue"
                            for group in obj["spec"]["resourceGroups"] for flavor in group["flavors"]
                            for resource in flavor["resources"] if "/" in resource["name"])
                self.assertEqual(quota, servers * ACCELERATORS)
                nodes = {row["node"] for row in rows_of(folder / "node-labels.csv")}
                systems = {row["name"] for row in rows_of(self.file("netbox/devices.csv", month)) if row["role"] == "system"}
                self.assertEqual(nodes, systems)
                self.assertTrue(all(node.startswith(SYSTEMS[month]) for node in nodes), nodes)
                for path in [*folder.glob("*.yaml"), *folder.glob("*.conf")]:
                    first = path.read_text(encoding="utf-8").splitlines()[0]
                    self.assertIn(f"from {month} until {until}" if until else f"from {month} on", first, path.name)
        main = (self.out / "manifests" / "hall" / "30-kueue.yaml").read_text(encoding="utf-8").splitlines()
        self.assertRegex("\n".join(main[:3]), r"first of 3 states, .* folders 2028-01, 2029-01")
        again = self.folder / "again"
        self.assertEqual(run("manifests", self.out / "plan.json", "--out", again).returncode, 0)
        self.assertEqual({path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()},
                         {path.relative_to(self.out / "manifests"): path.read_bytes()
                          for path in (self.out / "manifests").rglob("*") if path.is_file()})

    def test_report_names_the_state(self):
        text = (self.out / "summary.md").read_text(encoding="utf-8")
        self.assertRegex(text, r"fullest state, from 2029-01 on")
        self.assertRegex(text, r"manifests are those of the first state, from 2027-01 until 2028-01")


if __name__ == "__main__":
    unittest.main()
