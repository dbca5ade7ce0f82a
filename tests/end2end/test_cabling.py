"""Every sample: bill, drawing, cable list, rack elevations and NetBox import say the same numbers."""
import collections
import csv
import json
import unittest
import xml.etree.ElementTree as ElementTree

import yaml

from program import SAMPLES, ProgramTest, run


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


class CablingTest(ProgramTest):
    def test_samples_agree(self):
        seen = 0
        for sample in SAMPLES:
            with self.subTest(sample=sample.stem):
                out = self.folder / sample.stem
                process = run("plan", sample, "--out", out)
                self.assertEqual(process.returncode, 0, process.stderr)
                seen += self.agree(out)
        self.assertGreater(seen, 0, "no sample has a network of its own")

    def agree(self, out):
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        billed = collections.Counter()
        for line in plan["result"]["lines"]:
            if line["kind"] == "one_off" and line["category"] == "network":
                billed[line["part"]] += line["quantity"]
        cables = rows_of(out / "cabling.csv")
        links = collections.Counter(row["link"] for row in cables)
        self.assertEqual(links["node to leaf"], billed["fabric-port"])
        self.assertEqual(links["leaf to spine"] + links["spine to core"], billed["fabric-uplink"])

        switches = {part: count for part, count in billed.items() if not part.startswith("fabric-")}
        for drawing in ("topology.svg", "racks.svg"):
            counts = drawn(out / drawing, "device", "data-count")
            for part, count in switches.items():
                self.assertEqual(counts[part], count, f"{part} in {drawing}")
        bundles = drawn(out / "topology.svg", "bundle", "data-cables")
        self.assertEqual(sum(bundles.values()), len(cables))

        used = collections.Counter((row["site"], row[f"{end}_device"], row[f"{end}_port"]) for row in cables for end in "ab")
        self.assertTrue(all(count == 1 for count in used.values()), "a port is used twice")
        for row in cables:
            self.assertEqual(row["note"], "")
            self.assertTrue(row["a_rack"] and row["b_rack"] and row["cable_part"], row)
            self.assertGreaterEqual(float(row["length_m"]), float(row["route_m"]))
        self.netbox_agrees(out, cables)
        return len(cables)

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
