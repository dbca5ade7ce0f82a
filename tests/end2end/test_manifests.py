"""Manifests of the samples: taken by the schemas of an API server, refused with an unknown field, quotas equal to the plan;
and counts that agree between bill, rack drawing and manifests."""
import collections
import csv
import json
import pathlib
import re
import tempfile
import unittest
import xml.etree.ElementTree as tree

import yaml

import crdschema
from program import SAMPLES, ProgramTest, run


def objects_below(folder):
    return [obj for file in sorted(folder.rglob("*.yaml")) for obj in yaml.safe_load_all(file.read_text(encoding="utf-8"))]


def quotas(objects):
    """Accelerators of all cluster queues."""
    total = 0
    for obj in objects:
        if obj["kind"] == "ClusterQueue":
            for group in obj["spec"].get("resourceGroups", []):
                for flavor in group["flavors"]:
                    total += sum(int(r["nominalQuota"]) for r in flavor["resources"] if r["name"] not in ("cpu", "memory"))
    return total


def amount(value):
    return int(str(value).removesuffix("Gi"))


def asked(ray):
    """What all pods of a Ray cluster ask for, by resource; memory in GiB."""
    spec = ray["spec"].get("rayClusterConfig", ray["spec"])
    sums = collections.Counter()
    groups = [(1, spec["headGroupSpec"])] + [(g["replicas"] * g["numOfHosts"], g) for g in spec["workerGroupSpecs"]]
    for pods, group in groups:
        for container in group["template"]["spec"]["containers"]:
            for resource, value in container["resources"].get("requests", {}).items():
                sums[resource] += pods * amount(value)
    return sums


def beyond_their_queues(folder):
    """Ray clusters of a site that ask for what their queue does not cover, or for more than its own quota of it."""
    queues = collections.defaultdict(collections.Counter)
    rays = []
    for obj in objects_below(folder):
        if obj["kind"] == "ClusterQueue":
            for group in obj["spec"].get("resourceGroups", []):
                for flavor in group["flavors"]:
                    for resource in flavor["resources"]:
                        queues[obj["metadata"]["name"]][resource["name"]] += amount(resource["nominalQuota"])
        elif obj["kind"] in ("RayCluster", "RayService"):
            rays.append(obj)
    totals = collections.defaultdict(collections.Counter)
    for ray in rays:
        totals[ray["metadata"]["labels"]["kueue.x-k8s.io/queue-name"]].update(asked(ray))
    return [(queue, resource, wanted, queues[queue].get(resource)) for queue, sums in totals.items()
            for resource, wanted in sums.items() if wanted > queues[queue].get(resource, -1)], len(rays)


def fullest(manifests):
    """Accelerators of all sites together in the state that has the most: as they are built first, then month by month."""
    is_month = re.compile(r"\d{4}-\d{2}").fullmatch
    sites = {folder.name: quotas(objects_below(folder)) for folder in manifests.iterdir() if not is_month(folder.name)}
    most = sum(sites.values())
    for month in sorted(folder for folder in manifests.iterdir() if is_month(folder.name)):
        sites.update({folder.name: quotas(objects_below(folder)) for folder in month.iterdir()})
        most = max(most, sum(sites.values()))
    return most


def drawn(svg):
    counts = collections.Counter()
    for element in tree.parse(svg).iter():
        if element.get("class") == "device":
            counts[element.get("data-part")] += int(element.get("data-count"))
    return counts


def bought(bill):
    """Units bought of each part that stands somewhere."""
    counts = collections.Counter()
    with open(bill, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "one_off" and row["quantity_unit"] == "units" and row["part"]:
                counts[row["part"]] += float(row["quantity"])
    return counts


class Manifests(ProgramTest):
    @classmethod
    def setUpClass(cls):
        """Each sample is solved once for all tests."""
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.solved = pathlib.Path(holder.name)
        cls.processes = {sample.stem: run("plan", sample, "--out", cls.solved / sample.stem, "--no-prices") for sample in SAMPLES}

    def out_of(self, name):
        process = self.processes[name]
        self.assertIn(process.returncode, (0, 3, 5), process.stderr)
        return self.solved / name

    def test_samples_agree(self):
        for sample in SAMPLES:
            with self.subTest(sample=sample.stem):
                out = self.out_of(sample.stem)
                if self.processes[sample.stem].returncode == 3:
                    continue
                objects = objects_below(out / "manifests")
                self.assertTrue(objects)
                self.assertEqual([p for obj in objects for p in crdschema.problems(obj)], [])
                plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
                total = plan["result"]["totals"]["accelerators"]["value"]
                self.assertEqual(fullest(out / "manifests"), total)
                racks, bill = drawn(out / "racks.svg"), bought(out / "bom.csv")
                placed = {u["system"] for u in plan["design"]["units"] if u["procurement"] != "cloud"}
                for system in placed:
                    self.assertEqual(racks[system], bill[system], system)
                again = self.folder / sample.stem
                self.assertEqual(run("manifests", out / "plan.json", "--out", again).returncode, 0)
                self.assertEqual({p.relative_to(again).as_posix(): p.read_bytes() for p in again.rglob("*") if p.is_file()},
                                 {p.relative_to(out / "manifests").as_posix(): p.read_bytes()
                                  for p in (out / "manifests").rglob("*") if p.is_file()})

    def test_ray_fits_its_queues(self):
        """Kueue admits what a queue covers and has the quota for: of every site, and of every state of it."""
        clusters = 0
        for sample in SAMPLES:
            if self.processes[sample.stem].returncode == 3:
                continue
            for file in sorted((self.out_of(sample.stem) / "manifests").rglob("30-kueue.yaml")):
                with self.subTest(file=file):
                    beyond, count = beyond_their_queues(file.parent)
                    self.assertEqual(beyond, [])
                    clusters += count
        self.assertGreater(clusters, 5)

    def test_stated_versions(self):
        """Objects are those the stated releases serve, and pass the schemas of these versions."""
        plan = json.loads(next(s for s in SAMPLES if s.stem == "workstation-lab").read_text(encoding="utf-8"))
        for kubernetes, devices, kueue, queues in (("1.32", "v1beta1", "0.14", "v1beta1"), ("1.33", "v1beta2", "0.15", "v1beta2"),
                                                   ("1.35", "v1", "0.19", "v1beta2")):
            with self.subTest(kubernetes=kubernetes):
                plan["need"]["platform"] = [f"kubernetes@{kubernetes}", f"kueue@{kueue}"]
                stated = self.folder / f"{kubernetes}.cwplan"
                stated.write_text(json.dumps(plan), encoding="utf-8")
                out = self.folder / kubernetes
                self.assertEqual(run("plan", stated, "--out", out, "--no-prices").returncode, 0)
                objects = objects_below(out / "manifests")
                self.assertEqual([p for obj in objects for p in crdschema.problems(obj)], [])
                versions = {obj["apiVersion"] for obj in objects if "/" in obj["apiVersion"]}
                self.assertLessEqual({f"resource.k8s.io/{devices}", f"kueue.x-k8s.io/{queues}"}, versions)
                self.assertEqual(len([v for v in versions if v.startswith(("resource.k8s.io", "kueue"))]), 2, versions)

    def test_unknown_fields_are_refused(self):
        """A schema that lets everything through would prove nothing."""
        out = self.out_of("sovereign-chat-eu")
        kinds = {obj["kind"]: obj for obj in objects_below(out / "manifests")}
        for kind, obj in kinds.items():
            if kind == "Namespace":
                continue
            spoiled = json.loads(json.dumps(obj))
            spoiled["spec"]["fieldNobodyKnows"] = 1
            self.assertTrue(crdschema.problems(spoiled), kind)
        self.assertLessEqual({"ClusterQueue", "LocalQueue", "ResourceFlavor", "Queue", "RayService", "DeviceClass",
                              "ResourceClaimTemplate", "ClusterPolicy"}, set(kinds))

    def test_needs_a_design(self):
        self.assert_refused(run("manifests", SAMPLES[0], "--out", self.folder / "x"), 4)
        self.assertFalse((self.folder / "x").exists())

    def test_losses(self):
        out = self.out_of("sovereign-chat-eu")
        process = run("explain", out / "plan.json", "--without", "list", "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        losses = {loss["id"]: loss for loss in json.loads(process.stdout)["losses"]}
        self.assertIn("feed-a", losses)
        self.assertEqual(losses["feed-a"]["trips"], [])  # 2N: the other feed carries everything
        self.assertTrue(losses["hall-1"]["trips"])
        refused = run("explain", out / "plan.json", "--without", "feed-z")
        self.assertEqual(refused.returncode, 2)
        self.assertRegex(refused.stderr, re.escape("feed-a"))


if __name__ == "__main__":
    unittest.main()
