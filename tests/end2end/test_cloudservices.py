"""A start-up that owns nothing: models, a vector store, features and a data set in clouds alone, through the program."""
import csv
import json
import unittest

import yaml

import crdschema
from program import ProgramTest, run

CHAT = {"id": "chat", "kind": "inference", "model": "llama-3.1-8b", "precision": "any", "input_tokens": 1200,
        "output_tokens": 300, "requests_per_s": 2, "ttft_ms": 1000, "tpot_ms": 50}
RAG = {"id": "rag", "kind": "vector_search", "vectors": 20e6, "dimensions": 768, "queries_per_s": 50, "recall": 0.9,
       "p95_ms": 50, "engine": "any"}
FEATURES = {"id": "features", "kind": "feature_serving", "entities": 5e6, "features": 200, "reads_per_s": 2000,
            "p99_ms": 10, "freshness_s": 60, "engine": "any"}
CORPUS = {"id": "corpus", "kind": "dataset", "capacity_tb": 30, "read_gb_s": 4, "write_gb_s": 1}


def need(*workloads, **changes):
    document = {"horizon": {"start": "2027-01", "months": 12, "period_months": 12}, "workloads": list(workloads),
                "sites": {"candidates": ["*"]}, "procurement": ["cloud"], "constraints": []}
    document.update(changes)
    return {"format": "clusterwright-plan", "version": 1, "title": "Cloud alone", "as_of": "2026-11-01",
            "currency": "USD", "need": document}


class CloudServicesTest(ProgramTest):
    def solved(self, name, document, code=0):
        path, out = self.write(f"{name}.cwplan", document), self.folder / name
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, code, process.stderr)
        return json.loads((out / "plan.json").read_text(encoding="utf-8")), out

    def test_start_up(self):
        plan, out = self.solved("startup", need(CHAT, RAG, FEATURES, CORPUS))
        self.assertEqual(plan["result"]["status"], "optimal")
        placed = {w["id"]: w["placements"] for w in plan["result"]["workloads"]}
        self.assertEqual({key for key, places in placed.items() if places}, {"chat", "rag", "features", "corpus"})
        for workload in placed.values():
            for place in workload:
                self.assertEqual(place["procurement"], "cloud")
        self.assertEqual(run("check", out / "plan.json").returncode, 0)
        # Every unit of the design is a line of the bill with a price, its source and its day.
        with open(out / "bom.csv", encoding="utf-8", newline="") as file:
            bill = list(csv.DictReader(file))
        for units in plan["design"]["units"]:
            rows = [row for row in bill if row["part"] == units["system"] and row["site"] == units["site"]]
            self.assertTrue(rows, units)
            for row in rows:
                self.assertTrue(row["total"] and row["price_source"] and row["price_as_of"], row)
        # What runs on nodes has quotas that an API server takes; what a cloud runs is listed beside them.
        folder = out / "manifests"
        objects = [obj for path in sorted(folder.rglob("*.yaml")) for obj in yaml.safe_load_all(path.read_text(encoding="utf-8"))]
        self.assertEqual([p for obj in objects for p in crdschema.problems(obj)], [])
        queues = {obj["metadata"]["name"] for obj in objects if obj["kind"] == "ClusterQueue"}
        listed = [row for path in folder.rglob("managed-services.csv")
                  for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())]
        self.assertEqual(queues - {"spares"} | {row["workload"] for row in listed}, {"chat", "rag", "features", "corpus"})
        held = {u["system"]: u["active"] for u in plan["design"]["units"]}
        for row in listed:
            self.assertEqual(int(row["units"]), held[row["service"]])
        # The report speaks of all of them.
        summary = (out / "summary.md").read_text(encoding="utf-8")
        for workload, places in placed.items():
            self.assertIn(workload, summary)
            if workload != "chat":  # the product that runs it, by name
                self.assertIn(places[0]["candidate"].split("/")[-1].replace("-", " "), summary)

    def test_sovereign_start_up(self):
        """Within the Union and without operators under the law of the US, all of it can still be rented."""
        rules = [{"id": "in-eu", "kind": "residency", "workloads": ["*"], "allow": ["EU"]},
                 {"id": "operator", "kind": "operator_exposure", "deny": ["US"]}]
        plan, out = self.solved("sovereign", need(CHAT, RAG, FEATURES, CORPUS, constraints=rules))
        self.assertEqual(plan["result"]["status"], "optimal")
        self.assertEqual(run("check", out / "plan.json").returncode, 0)
        providers = {units["system"].split(":")[0] for units in plan["design"]["units"]}
        self.assertFalse(providers & {"aws", "gcp", "azure", "oci", "zilliz", "pinecone", "tecton"}, providers)

    def test_rivals_of_a_cloud(self):
        """Each product that clouds can carry is planned when it is asked for."""
        for engine in ("milvus", "qdrant", "weaviate", "pgvector", "opensearch"):
            with self.subTest(engine=engine):
                plan, out = self.solved(engine, need({**RAG, "engine": engine, "vectors": 2e6}))
                self.assertTrue(plan["result"]["workloads"][0]["placements"])
                self.assertEqual(run("check", out / "plan.json").returncode, 0)
        for engine in ("feast", "tecton"):
            with self.subTest(engine=engine):
                plan, out = self.solved(engine, need({**FEATURES, "engine": engine}))
                self.assertTrue(plan["result"]["workloads"][0]["placements"])
                self.assertEqual(run("check", out / "plan.json").returncode, 0)

    def test_no_price_known(self):
        """Pinecone has published capacity and no price: planned when asked for, never as if it were free."""
        plan, out = self.solved("pinecone", need({**RAG, "engine": "pinecone"}))
        lines = [line for line in plan["result"]["lines"] if line["part"].startswith("pinecone:")]
        self.assertTrue(lines)
        for line in lines:
            self.assertIsNone(line["unit_price"])
            self.assertIsNone(line["total"])
        self.assertIsNone(plan["result"]["totals"]["total_cost"]["value"])
        # Beside priced products it is named with its reason and not chosen.
        plan, out = self.solved("any", need(RAG))
        self.assertNotIn("pinecone", {u["system"].split(":")[0] for u in plan["design"]["units"]})
        self.assertTrue([r for r in plan["result"]["rejected"] if "pinecone" in r["candidate"] and r["reason"] == "no_price"])

    def test_out_of_reach(self):
        """No service publishes operations a second: refused, each with its reason, and no figure is invented."""
        path = self.write("far.cwplan", need({**CORPUS, "read_iops": 1e6}))
        process = run("plan", path, "--out", self.folder / "far", "--no-prices")
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertIn("corpus", process.stderr + process.stdout)
        self.assertIn("operations", (self.folder / "far" / "plan.json").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
