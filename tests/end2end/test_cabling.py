"""Every sample: bill, drawing, cable list, rack elevations and NetBox import say the same numbers."""
import collections
import csv
import itertools
import json
import re
import unittest
import xml.etree.ElementTree as ElementTree

import yaml

from program import SAMPLES, ProgramTest, run


# Part of a port and of a link between switches in the bill, by network.
PORTS = {
    "compute": ("fabric-port", "fabric-uplink"),
    "storage": ("storage-port", "storage-uplink"),
    "in-band": ("inband-port", "inband-uplink"),
    "out-of-band": ("oob-port", "oob-uplink"),
}


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def drawn(path, css_class, key):
    """Sum of an attribute over the groups of a class, by part."""
    counts = collections.Counter()
    for group in ElementTree.parse(path).getroot().iter("{http://www.w3.org/2000/svg}g"):
        if group.get("class") == css_class:
            counts[group.get("data-part", "")] += int(group.get(key, "1"))
    return counts


def modules_of(cables):
    """Transceivers by part: those in one cage of a device ("p7/1", "p7/2") are one."""
    cages = {(row["site"], row[f"{end}_device"], row[f"{end}_port"].split("/")[0], row[f"{end}_transceiver"])
             for row in cables for end in "ab" if row[f"{end}_transceiver"]}
    return collections.Counter(part for _, _, _, part in cages)


class CablingTest(ProgramTest):
    def test_samples_agree(self):
        seen = 0
        for sample in SAMPLES:
            with self.subTest(sample=sample.stem):
                out = self.folder / sample.stem
                process = run("plan", sample, "--out", out, "--no-prices")
                self.assertEqual(process.returncode, 0, process.stderr)
                seen += self.agree(out)
        self.assertGreater(seen, 0, "no sample has a network of its own")

    def test_networks_of_two_tiers_agree(self):
        """A hundred servers and more: leaves and spines in every network; a budget a cent short is met by a thinner one."""
        plan = json.loads(next(path for path in SAMPLES if path.stem == "pretrain-8b").read_text(encoding="utf-8"))
        need = plan["need"]
        need["workloads"][0].update(tokens=60e12, deadline_days=90)
        need["horizon"] = {"start": "2027-01", "months": 12, "period_months": 12}
        need["procurement"] = ["buy"]
        need["sites"]["candidates"] = ["campus"]
        need["sites"]["own"][0].update(it_power_kw=8000, racks=400)
        need["oversubscription"] = [1]
        need["constraints"] = [{"id": "budget", "kind": "limit", "quantity": "capex", "max": 2e8}]
        path, out = self.folder / "large.cwplan", self.folder / "large"
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertGreater(self.agree(out), 1000)
        tiers = {row["fabric"] for row in rows_of(out / "cabling.csv") if row["link"] == "leaf to spine"}
        self.assertEqual(tiers, {"compute", "storage", "in-band"})

        result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
        weighed = [finding["text"] for finding in result["findings"]
                   if finding["id"] == "fabric.oversubscription.pretrain"]
        self.assertEqual(len(weighed), 1)
        self.assertRegex(weighed[0], r"non-blocking \(1:1\) for [\d,]+ EUR\. At \d:1 it would cost")
        short = result["totals"]["capex"]["value"] - 0.01
        need["constraints"][0]["max"] = short
        need["oversubscription"] = [1, 2]
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("plan", path, "--out", self.folder / "short", "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        again = json.loads((self.folder / "short" / "plan.json").read_text(encoding="utf-8"))["result"]
        self.assertLessEqual(again["totals"]["capex"]["value"], short)
        self.assertGreater(self.agree(self.folder / "short"), 1000)
        fabrics = {row["fabric"] for row in rows_of(self.folder / "short" / "cabling.csv")}
        chosen = [finding["text"] for finding in again["findings"] if finding["id"] == "fabric.oversubscription.pretrain"]
        self.assertIn("compute 2:1", fabrics)
        self.assertRegex(chosen[0], r"have 2:1 ports down for each up, chosen with the rest of the design")

    def test_other_topologies_agree(self):
        """A hundred servers on rails (a leaf each, or a switch each) and on a torus; a dragonfly+ beyond two tiers of its switch."""
        plan = json.loads(next(path for path in SAMPLES if path.stem == "pretrain-8b").read_text(encoding="utf-8"))
        need = plan["need"]
        need["workloads"][0].update(tokens=60e12, deadline_days=90)
        need["horizon"] = {"start": "2027-01", "months": 12, "period_months": 12}
        need["procurement"] = ["buy"]
        need["sites"]["candidates"] = ["campus"]
        need["sites"]["own"][0].update(it_power_kw=40000, racks=2000)
        need["constraints"], need["oversubscription"] = [], [1]
        for word, links in (("rail-optimised", {"node to leaf", "leaf to spine"}), ("rail-only", {"node to leaf"}), ("torus", {"node to leaf", "leaf to leaf"}),
                            ("dragonfly-plus", {"node to leaf", "leaf to spine", "group to group"})):
            with self.subTest(topology=word):
                need["topology"] = [word]
                plan["pins"] = [{"workload": "pretrain", "system": "dgx-h100"}]
                if word == "dragonfly-plus":  # 64 ports of 800 Gbit/s are 128 of 400: two tiers of them carry 8,192 ports
                    plan["pins"][0]["count"] = 1040
                path, out = self.folder / f"{word}.cwplan", self.folder / word
                path.write_text(json.dumps(plan), encoding="utf-8")
                process = run("plan", path, "--out", out, "--no-prices")
                self.assertEqual(process.returncode, 0, process.stderr)
                self.assertGreater(self.agree(out), 500)
                fabrics = {row["fabric"] for row in rows_of(out / "cabling.csv")}
                self.assertIn(f"compute {word}", fabrics)
                self.assertEqual({row["link"] for row in rows_of(out / "cabling.csv") if row["fabric"] == f"compute {word}"},
                                 links, word)
                self.assertEqual(run("check", out / "plan.json").returncode, 0)
                result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
                weighed = [finding["text"] for finding in result["findings"] if finding["id"] == "fabric.topology.pretrain"]
                self.assertEqual(len(weighed), 1)
                groups = list(out.glob("manifests/*/node-labels.csv"))
                self.assertEqual(any("network-group" in group.read_text() for group in groups),
                                 word in ("dragonfly-plus", "rail-optimised"))
                if word.startswith("rail"):
                    self.rails(out, f"compute {word}")
        # The same rails on leaves with two ports down for each up: fewer switches, wired, billed and checked alike.
        need["topology"], need["oversubscription"] = ["rail-optimised"], [1, 2]
        plan["pins"] = [{"workload": "pretrain", "system": "dgx-h100"}]
        path, out = self.folder / "thin.cwplan", self.folder / "thin"
        path.write_text(json.dumps(plan), encoding="utf-8")
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertGreater(self.agree(out), 500)
        self.rails(out, "compute rail-optimised 2:1")
        self.assertEqual(run("check", out / "plan.json").returncode, 0)
        thin = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
        whole = json.loads((self.folder / "rail-optimised" / "plan.json").read_text(encoding="utf-8"))["result"]
        self.assertLess(thin["totals"]["total_cost"]["value"], whole["totals"]["total_cost"]["value"])
        chosen = [finding["text"] for finding in thin["findings"] if finding["id"] == "fabric.oversubscription.pretrain"]
        self.assertRegex(chosen[0], r"have 2:1 ports down for each up, chosen with the rest of the design")

    def rails(self, out, fabric):
        """Port n of every server hangs from a leaf of rail n, which takes such ports alone."""
        to_leaves = [row for row in rows_of(out / "cabling.csv") if row["fabric"] == fabric and row["link"] == "node to leaf"]
        ports, rails, of_leaf = collections.defaultdict(set), collections.defaultdict(set), collections.defaultdict(set)
        for row in to_leaves:
            ports[row["rail"]].add(row["a_port"])
            rails[row["a_device"]].add(row["rail"])
            of_leaf[row["b_device"]].add(row["rail"])
        self.assertEqual(set(ports), {str(rail) for rail in range(1, 9)})
        self.assertTrue(all(len(names) == 1 for names in ports.values()), ports)
        self.assertTrue(all(len(found) == 8 for found in rails.values()))
        self.assertTrue(all(len(found) == 1 for found in of_leaf.values()))

    def agree(self, out):
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        billed = collections.Counter()
        for line in plan["result"]["lines"]:
            if line["kind"] == "one_off" and line["quantity_unit"] in ("units", "cables"):
                billed[line["part"]] += line["quantity"]
        every = rows_of(out / "cabling.csv")  # with those that come for others, which take over their cables
        cables = [row for row in every if row["cables"] != "0"]
        links = collections.Counter()
        for row in cables:
            network = row["fabric"] if row["fabric"] in PORTS else "compute"
            links[network, "port" if row["link"] == "node to leaf" else "uplink"] += 1
        for network, (port, uplink) in PORTS.items():
            self.assertEqual(links[network, "port"], billed[port], port)
            self.assertEqual(links[network, "uplink"], billed[uplink], uplink)

        # Servers and nodes stand in the racks, switches in the racks and in the drawing of the networks.
        extras = plan["design"]["extras"]
        switches = {extra["part"] for extra in extras if extra["role"].split("-")[-1] in ("leaf", "spine", "core")}
        by_volume = ("egress", "data-copy", "data-move", "history")  # billed by a provider, standing nowhere
        devices = {extra["part"] for extra in extras
                   if "port" not in extra["role"] and "uplink" not in extra["role"] and extra["role"] not in by_volume}
        devices |= {unit["system"] for unit in plan["design"]["units"] if unit["procurement"] in ("buy", "colocation")}
        racked, joined = (drawn(out / name, "device", "data-count") for name in ("racks.svg", "topology.svg"))
        imported = collections.Counter(row["device_type"] for row in rows_of(out / "netbox" / "devices.csv"))
        for part in devices:
            self.assertGreater(billed[part], 0, f"{part} stands there and is not billed")
            self.assertEqual(racked[part], billed[part], f"{part} in racks.svg")
        for part in switches:
            self.assertEqual(joined[part], billed[part], f"{part} in topology.svg")
        self.assertEqual(sum(imported.values()), sum(billed[part] for part in devices), "devices for NetBox")

        racks = drawn(out / "racks.svg", "rack", "data-count")
        self.assertEqual(sum(racks.values()), plan["result"]["totals"]["racks"]["value"])
        self.assertEqual(len(rows_of(out / "netbox" / "racks.csv")), plan["result"]["totals"]["racks"]["value"])
        self.quotas_agree(out, plan)
        bundles = drawn(out / "topology.svg", "bundle", "data-cables")
        self.assertEqual(sum(bundles.values()), len(cables))

        modules = collections.Counter()
        for line in plan["result"]["lines"]:
            if line["quantity_unit"] == "transceivers":
                modules[line["part"]] += line["quantity"]
        self.assertEqual(modules_of(cables), modules, "transceivers billed")

        used = collections.defaultdict(list)
        for row in every:
            self.assertTrue(row["from"] < (row["until"] or "9999"), row)
            for end in "ab":
                used[row["site"], row[f"{end}_device"], row[f"{end}_port"]].append((row["from"], row["until"] or "9999"))
        for spans in used.values():
            for before, after in itertools.pairwise(sorted(spans)):
                self.assertLessEqual(before[1], after[0], "a port is used twice at a time")
        for row in cables:
            self.assertEqual(row["note"], "")
            self.assertTrue(row["a_rack"] and row["b_rack"] and row["cable_part"], row)
            self.assertGreaterEqual(float(row["length_m"]), float(row["route_m"]))
        self.netbox_agrees(out, cables)
        self.states_agree(out, every)
        return len(cables)

    def states_agree(self, out, every):
        """Where servers leave: drawing, graph and NetBox files of each other month have the cables that lie then."""
        months = {path.stem[-7:] for path in out.glob("racks-*.svg")}
        for month in months:
            lying = {row["cable"] for row in every if row["from"] <= month < (row["until"] or "9999")}
            self.assertEqual(sum(drawn(out / f"topology-{month}.svg", "bundle", "data-cables").values()), len(lying), month)
            graph = (out / f"cabling-{month}.dot").read_text(encoding="utf-8")
            self.assertEqual(set(re.findall(r'id="(c\d+)"', graph)), lying, month)
            self.assertEqual({row["label"] for row in rows_of(out / "netbox" / month / "cables.csv")}, lying, month)
            racked = drawn(out / f"racks-{month}.svg", "device", "data-count")
            self.assertEqual(sum(racked.values()), len(rows_of(out / "netbox" / month / "devices.csv")), month)
        self.assertEqual({path.stem[-7:] for path in out.glob("topology-*.svg")}, months)

    def quotas_agree(self, out, plan):
        """The queues of all sites together may use the accelerators of the plan, of whatever vendor."""
        quota = 0
        for path in out.glob("manifests/*/30-kueue.yaml"):
            for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
                if not document or document["kind"] != "ClusterQueue":
                    continue
                for group in document["spec"]["resourceGroups"]:
                    for flavor in group["flavors"]:
                        quota += sum(int(resource["nominalQuota"]) for resource in flavor["resources"]
                                     if "/" in resource["name"])
        self.assertEqual(quota, plan["result"]["totals"]["accelerators"]["value"], "quotas of the manifests")

    def netbox_agrees(self, out, cables):
        devices = rows_of(out / "netbox" / "devices.csv")
        models = {}
        for path in (out / "netbox").rglob("*.yaml"):
            document = yaml.safe_load(path.read_text(encoding="utf-8"))
            models[document["model"]] = document
        ports = {}
        for device in devices:
            self.assertIn(device["device_type"], models)
            names = [port["name"] for port in models[device["device_type"]].get("interfaces", [])]
            self.assertEqual(len(names), len(set(names)))
            ports[device["site"], device["name"]] = set(names)
        imported = rows_of(out / "netbox" / "cables.csv")
        self.assertEqual(len(imported), len(cables))
        for row in imported:
            for side in "ab":
                key = row[f"side_{side}_site"], row[f"side_{side}_device"]
                self.assertIn(row[f"side_{side}_name"], ports[key])
        if any(out.glob("netbox/device-types/*/*.yaml")):
            process = run("catalog", "import", "netbox", out / "netbox", "--out", self.folder / "again", "--json")
            self.assertEqual(process.returncode, 0, process.stderr)
            self.assertEqual(json.loads(process.stdout)["errors"], [])
            for path in (out / "netbox" / "device-types").rglob("*.yaml"):
                again = self.folder / "again" / path.relative_to(out / "netbox")
                self.assertEqual(again.read_bytes(), path.read_bytes(), "a device type changed on its way in and out")


if __name__ == "__main__":
    unittest.main()
