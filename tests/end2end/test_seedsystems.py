"""Walks the systems the catalog knows: each kind of accelerator system, network, storage, data service and operating layer
is planned for real, stands in bill, drawings, cabling and manifests, and the manifests are taken by the schemas."""
import collections
import csv
import json
import unittest

import yaml

import crdschema
from program import ProgramTest, run

HALL = {"id": "hall-1", "country": "DE", "lat": 50.1, "lon": 8.7, "it_power_kw": 3000, "rack_power_kw": 160, "rack_units": 48,
        "racks": 60, "floor_kg_m2": 3000, "cooling": "liquid", "pue": 1.2, "electricity_per_kwh": 0.2,
        "power_feeds": "2N"}
TRAIN = {"id": "train", "kind": "training", "model": "llama-3.1-8b", "tokens": 2e11, "sequence_length": 8192,
         "global_batch_tokens": 4194304, "precision": "bf16", "deadline_days": 120,
         "from": "2028-01"}  # racks are delivered after most of a year
CHAT = {"id": "chat", "kind": "inference", "model": "llama-3.1-8b", "precision": "any", "input_tokens": 1000,
        "output_tokens": 300, "requests_per_s": 20, "ttft_ms": 2000, "tpot_ms": 100}
# NVLink, rack of NVLink, Infinity Fabric, PCIe cards, air and liquid.
OWNED = ["dgx-h100", "dgx-h200", "dgx-b200", "dgx-b300", "gb200-nvl72", "gb300-nvl72", "mi300x-8", "mi325x-8", "mi355x-8-lc",
         "gaudi3-8", "l40s-8", "rtxpro6000-8", "gh200-1u"]
# Tori of TPUs (ICI) and NeuronLink are rented only.
RENTED = ["gcp:tpu-v5e-per-chip", "gcp:tpu-v6e-8", "aws:trn1.32xlarge", "aws:trn2.48xlarge", "azure:Standard_ND96is_MI300X_v5"]


def need(workloads, **changes):
    document = {"horizon": {"start": "2027-01", "months": 24, "period_months": 24}, "workloads": workloads,
                "sites": {"candidates": ["hall-1"], "own": [HALL]}, "procurement": ["buy"], "constraints": []}
    document.update(changes)
    return {"format": "clusterwright-plan", "version": 1, "title": "Seed", "as_of": "2026-11-01", "currency": "EUR",
            "need": document, "pins": []}


class SeedSystems(ProgramTest):
    def planned(self, name, document):
        """The plan and its folder, after the checks that hold for every design."""
        path, out = self.write(f"{name}.cwplan", document), self.folder / name
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, f"{name}: {process.stderr}")
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        self.assertEqual(run("check", out / "plan.json").returncode, 0, name)
        bill = list(csv.DictReader((out / "bom.csv").read_text(encoding="utf-8").splitlines()))
        billed = {row["part"] for row in bill}
        for units in plan["design"]["units"]:
            self.assertIn(units["system"], billed, name)
        objects = [obj for file in sorted((out / "manifests").rglob("*.yaml"))
                   for obj in yaml.safe_load_all(file.read_text(encoding="utf-8"))]
        self.assertEqual([p for obj in objects for p in crdschema.problems(obj)], [], name)
        own = {u["system"] for u in plan["design"]["units"] if u["procurement"] != "cloud"}
        racks = (out / "racks.svg").read_text(encoding="utf-8")
        for system in own:
            self.assertIn(f'data-part="{system}"', racks, name)
        return plan, out, bill, objects

    def pinned(self, system, workloads, **changes):
        document = need(workloads, **changes)
        document["pins"] = [{"system": system, "workload": workloads[0]["id"]}]
        return document

    def test_owned(self):
        for system in OWNED:
            with self.subTest(system=system):
                plan, out, bill, objects = self.planned(system, self.pinned(system, [TRAIN, CHAT]))
                units = [u for u in plan["design"]["units"] if u["system"] == system]
                self.assertTrue(units)
                # Every switch of the bill has its cables in the list, both ends named.
                cables = list(csv.DictReader((out / "cabling.csv").read_text(encoding="utf-8").splitlines()))
                leaves = sum(e["active"] for e in plan["design"]["extras"] if e["role"].endswith("leaf"))
                if leaves:
                    self.assertTrue(cables)
                    self.assertFalse([row for row in cables if not all(list(row.values())[:4])])
                    self.assertIn("<svg", (out / "topology.svg").read_text(encoding="utf-8"))

    def test_rented(self):
        for system in RENTED:
            with self.subTest(system=system):
                document = self.pinned(system, [CHAT], sites={"candidates": ["*"]}, procurement=["cloud"])
                plan, out, bill, objects = self.planned(system.replace(":", "-"), document)
                self.assertEqual({u["system"] for u in plan["design"]["units"]}, {system})
                if "tpu" in system:
                    self.slices_are_told(objects, plan)

    def slices_are_told(self, objects, plan):
        """GKE's labels in flavors and workers, chips of all hosts of all replicas as many as the plan holds for them."""
        labels = "cloud.google.com/gke-tpu-accelerator", "cloud.google.com/gke-tpu-topology"
        for flavor in (obj for obj in objects if obj["kind"] == "ResourceFlavor"):
            self.assertIn(labels[0], flavor["spec"]["nodeLabels"])
        chips = 0
        for service in (obj for obj in objects if obj["kind"] == "RayService"):
            for group in service["spec"]["rayClusterConfig"]["workerGroupSpecs"]:
                pod = group["template"]["spec"]
                sides = [int(side) for side in pod["nodeSelector"][labels[1]].split("x")]
                each = int(pod["containers"][0]["resources"]["limits"]["google.com/tpu"])
                product = 1
                for side in sides:
                    product *= side
                of_replica = each * group["numOfHosts"]  # a small model takes a part of a host
                self.assertEqual(product % of_replica if of_replica < product else of_replica - product, 0)
                chips += of_replica * group["replicas"]
        held = sum(p["accelerators"] for w in plan["result"]["workloads"] for p in w["placements"])
        self.assertGreaterEqual(chips, held)
        quotas = sum(int(r["nominalQuota"]) for obj in objects if obj["kind"] == "ClusterQueue"
                     for group in obj["spec"]["resourceGroups"] for flavor in group["flavors"] for r in flavor["resources"]
                     if r["name"] == "google.com/tpu")
        self.assertEqual(quotas, plan["result"]["totals"]["accelerators"]["value"])

    def test_storage(self):
        corpus = {"id": "corpus", "kind": "dataset", "capacity_tb": 2000, "read_gb_s": 40, "write_gb_s": 10}
        plan, out, bill, objects = self.planned("storage", need([corpus, TRAIN]))
        roles = {e["role"] for e in plan["design"]["extras"]}
        self.assertIn("archive", roles)
        systems = {u["system"] for u in plan["design"]["units"]}
        self.assertTrue({s for s in systems if s.startswith("stor-")}, systems)

    def test_vector_stores(self):
        rag = {"id": "rag", "kind": "vector_search", "vectors": 2e6, "dimensions": 768, "queries_per_s": 100, "recall": 0.9}
        for engine in ("milvus", "qdrant", "weaviate", "pgvector", "opensearch"):
            with self.subTest(engine=engine):
                plan, out, bill, objects = self.planned(engine, need([{**rag, "engine": engine}]))
                self.assertIn("rag", {obj["metadata"]["name"] for obj in objects if obj["kind"] == "ClusterQueue"})

    def test_feature_stores(self):
        features = {"id": "features", "kind": "feature_serving", "entities": 1e7, "features": 100, "reads_per_s": 5000,
                    "freshness_s": 60}
        for engine in ("feast", "hopsworks"):
            with self.subTest(engine=engine):
                self.planned(engine, need([{**features, "engine": engine}]))

    def test_operating_layers(self):
        roles = {"slurm": {"scheduler", "login"}, "mlops": {"mlops"}, "ci": {"ci"}, "kubernetes": {"control"}}
        for word, expected in roles.items():
            with self.subTest(platform=word):
                plan, out, bill, objects = self.planned(
                    f"layer-{word}", self.pinned("dgx-h100", [{**TRAIN, "tokens": 1e12, "deadline_days": 60}], platform=[word]))
                self.assertLessEqual(expected, {e["role"] for e in plan["design"]["extras"]})
                files = {path.name for path in (out / "manifests").rglob("*") if path.is_file()}
                self.assertIn("slurm-nodes.conf" if word == "slurm" else "30-kueue.yaml", files)


if __name__ == "__main__":
    unittest.main()
