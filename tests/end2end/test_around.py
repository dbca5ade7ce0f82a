"""What stands around the accelerators, through the program: costs that are asked for, networks that may be thin, nodes that run
the cluster, and sentences that name what does not fit and what would."""
import csv
import json
import math
import unittest

from program import ProgramTest, run, SOURCE


def hall(**changes):
    site = {"id": "hall-1", "country": "DE", "lat": 50.1, "lon": 8.7, "it_power_kw": 400, "rack_power_kw": 45,
            "rack_units": 42, "racks": 20, "cooling": "air", "pue": 1.3, "electricity_per_kwh": 0.2, "power_feeds": "2N"}
    site.update(changes)
    return site


def need(workload, **changes):
    document = {"horizon": {"start": "2027-01", "months": 24, "period_months": 24}, "workloads": [workload],
                "sites": {"candidates": ["hall-1"], "own": [hall()]}, "procurement": ["buy"], "constraints": []}
    document.update(changes)
    return {"format": "clusterwright-plan", "version": 1, "title": "Around", "as_of": "2026-11-01", "currency": "EUR",
            "need": document}


CHAT = {"id": "chat", "kind": "inference", "model": "llama-3.3-70b", "precision": "fp8", "input_tokens": 1500,
        "output_tokens": 400, "requests_per_s": 20, "ttft_ms": 1500, "tpot_ms": 50}


class AroundTest(ProgramTest):
    def solved(self, name, document, code=0):
        path, out = self.write(f"{name}.cwplan", document), self.folder / name
        process = run("plan", path, "--out", out, "--no-prices", "--outputs", "bom.csv")
        self.assertEqual(process.returncode, code, process.stderr)
        return json.loads((out / "plan.json").read_text(encoding="utf-8"))

    @staticmethod
    def categories(plan):
        return {line["category"] for line in plan["result"]["lines"]}

    def test_costs_that_count(self):
        usual = self.solved("usual", need(CHAT))
        none = self.solved("none", need(CHAT, include=[]))
        everything = self.solved("everything", need(CHAT, include=["people", "software", "accelerator_software", "freight",
                                                                   "tax", "spares"]))
        extra = {"people", "software", "freight", "tax", "spares"}
        self.assertEqual(self.categories(usual) & extra, {"people", "software", "freight"})
        self.assertEqual(self.categories(none) & extra, set())
        self.assertEqual(self.categories(everything) & extra, extra)
        totals = [plan["result"]["totals"]["total_cost"]["value"] for plan in (none, usual, everything)]
        self.assertEqual(totals, sorted(totals))
        figures = {name: figure for name, figure in everything["result"]["figures"].items()}
        for line in everything["result"]["lines"]:
            if line["category"] in extra:
                self.assertIn(line["passport"], figures)
                self.assertIsNotNone(line["total"], line["description"])
        # 19 % of all that is paid once: duty is nought in the Union.
        once = [line for line in everything["result"]["lines"] if line["kind"] == "one_off"]
        vat = sum(line["total"] for line in once if line["category"] == "tax")
        rest = sum(line["total"] for line in once if line["category"] != "tax")
        self.assertAlmostEqual(vat / rest, 0.19, delta=0.0001)
        process = run("check", self.folder / "everything" / "plan.json")
        self.assertEqual(process.returncode, 0, process.stderr)

    def test_a_budget_holds_with_all_of_it(self):
        scopes = ["people", "software", "freight", "tax", "spares"]
        free = self.solved("free", need(CHAT, include=scopes))
        capex = free["result"]["totals"]["capex"]["value"]
        tight = need(CHAT, include=scopes,
                     constraints=[{"id": "budget", "kind": "limit", "quantity": "capex", "max": capex - 1}])
        path = self.write("tight.cwplan", tight)
        process = run("plan", path, "--out", self.folder / "tight", "--no-prices", "--outputs", "bom.csv")
        self.assertIn(process.returncode, (0, 3), process.stderr)
        if process.returncode == 0:
            plan = json.loads((self.folder / "tight" / "plan.json").read_text(encoding="utf-8"))
            self.assertLess(plan["result"]["totals"]["capex"]["value"], capex)

    def test_nodes_that_run_the_cluster(self):
        many = dict(CHAT, requests_per_s=80)  # one server joins the network of its building and has nothing beside it
        plain = self.solved("plain", need(many))
        slurm = self.solved("slurm", need(many, platform=["slurm", "mlflow", "ci"]))
        roles = {extra["role"] for extra in slurm["design"]["extras"]}
        self.assertLessEqual({"scheduler", "login", "mlops", "ci"}, roles)
        self.assertNotIn("control", roles)
        self.assertIn("control", {extra["role"] for extra in plain["design"]["extras"]})

    def test_services_nobody_carries(self):
        """The rule that is meant, the reason, and what would help: another product, the latency there is."""
        index = {"id": "rag", "kind": "vector_search", "vectors": 1e7, "dimensions": 4096, "queries_per_s": 50, "recall": 0.95,
                 "engine": {"product": "pgvector", "index": "hnsw"}}
        features = {"id": "features", "kind": "feature_serving", "entities": 5e7, "features": 300, "reads_per_s": 20000, "p99_ms": 2,
                    "engine": "any"}
        for name, workload, rule, reason, way in (
                ("index", index, "rag.engine", "at most 2000 dimensions", "rag.engine any instead of pgvector"),
                ("features", features, "features.p99_ms", "it reaches 3 ms", "features.p99_ms 3 ms instead of 2 ms")):
            with self.subTest(name=name):
                path, out = self.write(f"{name}.cwplan", need(workload)), self.folder / name
                process = run("plan", path, "--out", out, "--no-prices")
                self.assertEqual(process.returncode, 3, process.stderr)
                self.assertIn(reason, process.stderr)
                result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
                self.assertIn(rule, result["conflict"])
                ways = [each["text"] for each in result["relaxations"]]
                self.assertEqual([text for text in ways if rule in text], [way])

    def test_words_nobody_knows(self):
        for key, value, place in (("include", ["coffee"], "/need/include/0"), ("platform", ["windows"], "/need/platform/0"),
                                  ("oversubscription", [0], "/need/oversubscription/0")):
            with self.subTest(key=key):
                path = self.write("bad.cwplan", need(CHAT, **{key: value}))
                self.assert_refused(run("plan", path, "--out", self.folder / "bad"), 4, place)

    def test_a_rack_that_carries_nothing(self):
        document = need(dict(CHAT, requests_per_s=200))
        document["need"]["sites"]["own"] = [hall(rack_power_kw=1, rack_units=6, it_power_kw=20)]
        path = self.write("rack.cwplan", document)
        process = run("plan", path, "--out", self.folder / "rack", "--no-prices")
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertRegex(process.stderr, r"A rack of hall-1 carries none of the \d+ accelerated systems")
        self.assertRegex(process.stderr, r"What would fit: It takes racks of at least [\d.]+ kW, or a workstation beside the racks")

    def test_a_switch_without_enough_ports(self):
        process = run("fabric", "--nodes", 2000, "--ports", 8, "--radix", 32, "--tiers", 2)
        self.assert_refused(process, 4, "carry at most 512 node ports", "a switch of 180 ports or more")
        self.assertEqual(run("fabric", "--nodes", 0, "--ports", 8, "--radix", 32).returncode, 2)

    def test_domains_of_systems_whose_fabric_ports_are_not_published(self):
        # A pod of TPU v5p is one domain of 8,960 in a 3D torus: 8,960 x 6 / 2 links over 48 optical switches.
        told = json.loads(run("fabric", "--nodes", 2, "--system", "gcp-v5p-pod", "--json").stdout)
        self.assertIsNone(told["fabric_ports"])
        self.assertEqual((told["scale_up"]["link"], told["scale_up"]["accelerators"]), ("ICI", 17920))
        self.assertEqual([told["scale_up"][key] for key in ("domains", "switches", "links")], [2, 96, 2 * 26880])
        # Eight hosts of eight v6e are 64 of the 256 of a domain, which has no switches.
        told = json.loads(run("fabric", "--nodes", 8, "--system", "gcp-v6e-host", "--json").stdout)
        self.assertEqual((told["scale_up"]["domains"], told["scale_up"]["switches"]), (1, 0))
        self.assertIn("not published", run("fabric", "--nodes", 8, "--system", "gcp-v6e-pod").stdout)

    def test_equal_links_take_more_switches_than_a_plan(self):
        """10,000 ports on 128 links a switch: 157 leaves of 64 down. Equal links: spines in pods of 64, cores in sets; a plan
        deals them in turn: as many spines as leaves, half as many cores."""
        asked = ["fabric", "--system", "dgx-b200", "--nodes", 1250, "--switch", "fs-n9600-64od"]
        found = json.loads(run(*asked, "--json").stdout)
        self.assertTrue(found["equal_links"])
        tiers = ("leaf_switches", "spine_switches", "core_switches")
        self.assertEqual([found["counts"][tier] for tier in tiers], [157, 192, 88])
        self.assertEqual([found["in_a_plan"][tier] for tier in tiers], [157, 157, 79])
        self.assertIn("a plan deals links out in turn, which takes the fewest switches: 157 + 157 + 79", run(*asked).stdout)
        one = json.loads(run("fabric", "--system", "dgx-b200", "--nodes", 8, "--switch", "fs-n9600-64od", "--json").stdout)
        self.assertFalse({"equal_links", "in_a_plan"} & set(one))

    def test_links_are_priced_by_their_speed(self):
        """DGX A100 has cards of 200 Gbit/s: half of the planning value of a link at 400, and one of its own for each switch."""
        asked = ["fabric", "--nodes", 64, "--radix", 64, "--model", "llama-3.1-8b", "--json", "--system"]
        listed = json.loads(run("catalog", "list", "assumptions", "--json").stdout)
        rows = listed["rows"] if isinstance(listed, dict) else listed
        values = {row["id"]: float(row["likely"]) for row in rows if row["id"] in ("cable_per_port_price", "switch_port_price_fallback")}
        for system, gbps in (("dgx-a100-80", 200), ("dgx-b300", 800)):
            process = run(*asked, system)
            self.assertEqual(process.returncode, 0, process.stderr)
            even = json.loads(process.stdout)["choices"][0]
            self.assertAlmostEqual(even["fabric_usd"], gbps / 400 * (
                even["switches"] * 64 * values["switch_port_price_fallback"] + even["cables"] * values["cable_per_port_price"]), 2)

    def test_an_index_that_does_not_fit(self):
        index = {"id": "rag", "kind": "vector_search", "vectors": 2e10, "dimensions": 2048, "queries_per_s": 50,
                 "recall": 0.95, "p95_ms": 50, "engine": "qdrant"}
        document = need(index)
        document["need"]["sites"]["own"] = [hall(racks=2)]
        path = self.write("index.cwplan", document)
        process = run("plan", path, "--out", self.folder / "index", "--no-prices")
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertRegex(process.stderr, r"The index of rag .* takes at least [\d]+ nodes .*hall-1 holds \d+ of them")
        self.assertIn("vectors of this size would fit", process.stderr)

    def test_scale_up_domains(self):
        process = run("fabric", "--system", "dell-xe9680-h200", "--nodes", 4, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        scale_up = json.loads(process.stdout)["scale_up"]
        self.assertEqual((scale_up["domains"], scale_up["switches"], scale_up["links"]), (4, 16, 4 * 8 * 18))

    def test_edge_sites(self):
        document = need(dict(CHAT, requests_per_s=2, users=[{"metro": "Berlin", "share": 0.5},
                                                            {"metro": "Madrid", "share": 0.5}]))
        self.solved("users", document)
        process = run("routes", self.folder / "users" / "plan.json", "--edge", 20, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        edge = json.loads(process.stdout)["edge"]
        served = {each["metro"] for site in edge["sites"] for each in site["serves"]} | set(edge["unreached"])
        self.assertEqual(served, {"Berlin", "Madrid"})

    def test_cut_of_the_sea(self):
        """Every cable between North America and Europe goes one after the other: users are slower, then out of reach."""
        self.solved("users", need(dict(CHAT, requests_per_s=2, users=[{"metro": "New York", "share": 1}])))
        plan = self.folder / "users" / "plan.json"
        whole = json.loads(run("routes", plan, "--json").stdout)["routes"][0]
        one = run("routes", plan, "--cut", "marea", "--json")
        self.assertEqual(one.returncode, 0, one.stderr)
        self.assertGreaterEqual(json.loads(one.stdout)["routes"][0]["rtt_cut_ms"], whole["rtt_ms"])
        listed = json.loads(run("catalog", "list", "sea_cables", "--json").stdout)
        rows = listed["rows"] if isinstance(listed, dict) else listed
        all_of_them = ",".join(row["id"] for row in rows)
        nothing = json.loads(run("routes", plan, "--cut", all_of_them, "--json").stdout)["routes"][0]
        self.assertEqual(nothing["verdict"], "unreachable")
        self.assertIsNone(nothing["rtt_cut_ms"])
        self.assert_refused(run("routes", plan, "--cut", "no-such-cable"), 2, "no-such-cable")

    def test_a_hall_that_cannot_cool_a_system(self):
        document = need(dict(CHAT, requests_per_s=500))
        document["pins"] = [{"workload": "chat", "system": "gb200-nvl72"}]
        path = self.write("hot.cwplan", document)  # the hall cools by air
        process = run("plan", path, "--out", self.folder / "hot", "--no-prices")
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertIn("GB200 NVL72 is cooled by liquid alone; hall-1 cools by air", process.stderr + process.stdout)

    def test_exclusions_beside_the_servers(self):
        """An excluded part stands nowhere, beside the servers neither; dates of delivery that are late or not known are told."""
        usual = self.solved("plain", need(dict(CHAT, requests_per_s=60)))
        beside = {e["part"]: e["role"] for e in usual["design"]["extras"]}
        switch = next(part for part, role in beside.items() if role == "inband-leaf")
        node = next(part for part, role in beside.items() if role == "control")
        rules = [{"id": "no-x", "kind": "exclude", "parts": [switch, node]},
                 {"id": "soon", "kind": "limit", "quantity": "lead_time_weeks", "max": 60}]
        plan = self.solved("without", need(dict(CHAT, requests_per_s=60), constraints=rules))
        self.assertFalse({switch, node} & {e["part"] for e in plan["design"]["extras"]})
        self.assertTrue([f for f in plan["result"]["findings"] if f["id"].startswith("companions.lead-time")])

    def test_named_switches(self):
        """A network is built of the model a plan names, and says what else there is; a name nobody has is refused with the nearest."""
        def pinned(**changes):
            document = need(dict(CHAT, requests_per_s=60), **changes)
            document["pins"] = [{"workload": "chat", "system": "dgx-h100", "count": 5}]
            return document
        usual = self.solved("usual", pinned())
        told = [f for f in usual["result"]["findings"] if f["id"].startswith("fabric.switch-choice.")]
        self.assertTrue(told and all("lowest price a port" in f["text"] for f in told), told)
        named = {}
        for name in ("nvidia-sn5600", "nvidia-qm9790"):
            plan = self.solved(name, pinned(topology=["fat-tree@" + name]))
            named[name] = {e["part"] for e in plan["design"]["extras"] if e["role"] == "leaf"}
            texts = [f["text"] for f in plan["result"]["findings"] if f["id"].startswith("fabric.switch-choice.")]
            self.assertTrue(texts and all("which the plan names" in text for text in texts), texts)
        self.assertEqual(named, {name: {name} for name in named})
        slow = self.solved("slow", pinned(topology=["fat-tree@nvidia-sn4600c"]))  # 100 Gbit/s: too slow for its ports
        texts = [f["text"] for f in slow["result"]["findings"] if f["id"].startswith("fabric.switch-choice.")]
        self.assertTrue(texts and all("none of the models the plan names carries them" in text for text in texts), texts)
        document = need(CHAT, topology=["fat-tree@nvidia-sn5601"])
        process = run("plan", self.write("typo.cwplan", document), "--out", self.folder / "typo")
        self.assertEqual(process.returncode, 4)
        self.assertIn("/need/topology/0", process.stderr)
        self.assertIn("nvidia-sn560", process.stderr)

    def test_out_of_band_switches_are_counted(self):
        """As many as their ports need, whatever else could have stood at the site: one for each 48 devices begun."""
        plan = self.solved("managed", need(dict(CHAT, requests_per_s=60)))
        extras = plan["design"]["extras"]
        devices = sum(e["active"] for e in extras if not e["role"].endswith(("port", "uplink")) and e["role"] != "oob-leaf")
        devices += sum(u["active"] for u in plan["design"]["units"])
        switches = sum(e["active"] for e in extras if e["role"] == "oob-leaf")
        self.assertGreater(switches, 0)
        self.assertEqual(switches, -(-devices // 48))

    def test_further_adapters_are_billed(self):
        """Nodes joined by more ports than they have take further cards: cables of storage and in-band ports less cards."""
        document = need(dict(CHAT, requests_per_s=60))
        path, out = self.write("cards.cwplan", document), self.folder / "cards"
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        rows = csv.DictReader((SOURCE / "resources" / "catalog" / "systems.csv").read_text(encoding="utf-8").splitlines())
        nodes = {row["id"]: row for row in rows if row["kind"] == "cpu_node"}
        parts = {e["role"]: e["part"] for e in plan["design"]["extras"] if e["part"] in nodes}
        ports = {}
        for row in csv.DictReader((out / "cabling.csv").read_text(encoding="utf-8").splitlines()):
            part = parts.get(row["a_device"].rsplit("-", 1)[0])
            if row["fabric"] in ("storage", "in-band") and part:
                ports.setdefault((row["a_device"], part), []).append(row["a_port"])
        missing = {}
        for (_, part), taken in ports.items():
            card = nodes[part]["nic_id"]
            missing[card] = missing.get(card, 0) + max(0, len(taken) - int(nodes[part]["nics"]))
        billed = {}
        for line in plan["result"]["lines"]:
            if line["quantity_unit"] == "adapters":
                billed[line["part"]] = billed.get(line["part"], 0) + line["quantity"]
                self.assertIsNotNone(line["total"])
        self.assertTrue(billed)
        self.assertEqual(billed, {card: count for card, count in missing.items() if count > 0})
        told = {f["id"] for f in plan["result"]["findings"]}
        self.assertIn("fabric.further-adapters.hall-1", told)
        # A range for a price is told of cards that are bought, not of those that other nodes would have taken.
        self.assertLessEqual({name.rpartition(".")[2] for name in told if name.startswith("fabric.adapter-price.")}, set(billed))

    def test_retention_takes_a_tier(self):
        """60 requests/s x 20 kB for a year are 38 TB: the fewest nodes of disks, four, in the tier that is asked for."""
        for tier, role in (("object", "object-store"), ("archive", "archive")):
            with self.subTest(tier=tier):
                document = need(dict(CHAT, requests_per_s=60, retention={"tier": tier, "days": 365}))
                path, out = self.write(f"kept-{tier}.cwplan", document), self.folder / f"kept-{tier}"
                process = run("plan", path, "--out", out, "--no-prices")
                self.assertEqual(process.returncode, 0, process.stderr)
                plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
                (nodes,) = [e for e in plan["design"]["extras"] if e["role"] == role]
                self.assertEqual(nodes["active"], 4)
                billed = sum(line["quantity"] for line in plan["result"]["lines"]
                             if line["part"] == nodes["part"] and line["kind"] == "one_off" and line["quantity_unit"] == "units")
                self.assertGreaterEqual(billed, 4)
                (told,) = [f for f in plan["result"]["findings"] if f["id"] == "storage.retention.chat"]
                self.assertIn("37.8 TB at hall-1", told["text"])
                self.assertEqual(plan["need"]["workloads"][0]["retention"], {"tier": tier, "days": 365})
                self.assertIn(nodes["part"], (out / "racks.svg").read_text(encoding="utf-8"))
                self.assertEqual(run("check", out / "plan.json").returncode, 0)
        document = need(dict(CHAT, retention={"tier": "tape", "days": 365}))
        process = run("plan", self.write("tape.cwplan", document), "--out", self.folder / "tape", "--no-prices")
        self.assertNotEqual(process.returncode, 0)
        self.assertIn("retention/tier", process.stderr)

    def test_places_share_what_is_kept(self):
        """200 requests/s x 20 kB for 36,500 days are 12,614 TB, 14 nodes of 1,440 x 0.64 TB; no hall can serve all of it, and
        each keeps what it can serve."""
        halls = [hall(id=f"hall-{n}", it_power_kw=60, rack_power_kw=150, rack_units=48, racks=2000, floor_kg_m2=3000,
                      cooling="liquid", lat=50.1 + n) for n in (1, 2)]
        document = need(dict(CHAT, requests_per_s=200, retention={"tier": "object", "days": 36500}),
                        sites={"candidates": ["hall-1", "hall-2"], "own": halls})
        document["need"]["procurement"] = ["buy"]
        path, out = self.write("shared.cwplan", document), self.folder / "shared"
        process = run("plan", path, "--out", out, "--no-prices", "--outputs", "bom.csv")
        self.assertEqual(process.returncode, 0, process.stderr)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        served = {site: sum(r["count"] * r["capacity_per_replica"] for r in plan["design"]["replicas"] if f"/{site}/" in r["offer"])
                  for site in ("hall-1", "hall-2")}
        nodes = {e["site"]: e["active"] for e in plan["design"]["extras"] if e["role"] == "object-store"}
        kept = 200 * 20e3 * 86400 * 36500 / 1e12
        self.assertEqual(nodes, {site: math.ceil(min(1, rate / 200) * kept / (1440 * 0.64)) for site, rate in served.items()})
        self.assertLess(max(nodes.values()), 14)
        (told,) = [f for f in plan["result"]["findings"] if f["id"] == "storage.retention.chat"]
        self.assertIn("each of hall-1, hall-2 keeps what it can serve", told["text"])
        self.assertEqual(run("check", out / "plan.json").returncode, 0)

    def test_switch_trays_and_power_shelves_are_managed(self):
        """18 trays by a port, nine switch trays by two and eight power shelves by one: 44 out-of-band ports a rack."""
        wide = hall(it_power_kw=5000, rack_power_kw=150, rack_units=48, racks=400, floor_kg_m2=3000, cooling="liquid")
        document = need(dict(CHAT, requests_per_s=20), sites={"candidates": ["hall-1"], "own": [wide]})
        document["pins"] = [{"workload": "chat", "system": "gb300-nvl72", "site": "hall-1", "count": 4}]
        path, out = self.write("trays.cwplan", document), self.folder / "trays"
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        extras = plan["design"]["extras"]
        (parts,) = [e["active"] for e in extras if e["part"] == "rack-part-ports"]
        self.assertEqual(parts, 4 * (9 * 2 + 8))
        cables = list(csv.DictReader((out / "cabling.csv").read_text(encoding="utf-8").splitlines()))
        managed = [row for row in cables if row["fabric"] == "out-of-band"]
        racks = [row for row in managed if row["a_port"].startswith("bmc") and "nvl72" in row["a_device"]]
        self.assertEqual(len(racks), 4 * 44)
        billed = sum(line["quantity"] for line in plan["result"]["lines"]
                     if line["part"] == "oob-port" and line["kind"] == "one_off" and line["quantity_unit"] == "cables")
        self.assertEqual(billed, len(managed))
        switches = sum(e["active"] for e in extras if e["role"] == "oob-leaf")
        self.assertEqual(switches, -(-len(managed) // 48))
        self.assertEqual(run("check", out / "plan.json").returncode, 0)

    def test_pinned_units_hang_from_one_network(self):
        """Units a pin asks for beyond the work stand on the network of those that work, and a run is placed once."""
        train = {"id": "pretrain", "kind": "training", "model": "llama-3.1-70b", "tokens": 2e12, "sequence_length": 8192,
                 "global_batch_tokens": 8388608, "precision": "bf16", "deadline_days": 200}
        wide = hall(it_power_kw=5000, rack_power_kw=150, rack_units=48, racks=400, floor_kg_m2=3000, cooling="liquid")
        for system, count, topology in (("gb300-nvl72", 8, None), ("dgx-h100", 64, ["rail-only@nvidia-qm9700"])):
            with self.subTest(system=system):
                document = need(train, sites={"candidates": ["hall-1"], "own": [wide]})
                if topology:
                    document["need"]["topology"] = topology
                document["pins"] = [{"workload": "pretrain", "system": system, "site": "hall-1", "count": count}]
                plan = self.solved(f"pinned-{system}", document)
                (units,) = [u for u in plan["design"]["units"] if u["system"] == system]
                self.assertEqual(units["active"], count)
                (run_once,) = [r for r in plan["design"]["replicas"] if r["workload"] == "pretrain" and r["count"] > 0]
                self.assertEqual((run_once["offer"], run_once["count"]), (units["offer"], 1))
                # Each accelerator of both systems has a port of its own: 8 x 72 and 64 x 8.
                ports = sum(e["active"] for e in plan["design"]["extras"] if e["part"] == "fabric-port")
                self.assertEqual(ports, count * {"gb300-nvl72": 72, "dgx-h100": 8}[system])

    def test_exclusions_reach_the_cables(self):
        """What a rule leaves out is in no list of cables; where nothing else reaches, that is said with what would."""
        chat = dict(CHAT, requests_per_s=60)
        rule = {"id": "no-nvidia-parts", "kind": "exclude", "vendors": ["NVIDIA"]}
        document = need(chat, constraints=[rule])
        path, out = self.write("nonvidia.cwplan", document), self.folder / "nonvidia"
        process = run("plan", path, "--out", out, "--no-prices")
        self.assertEqual(process.returncode, 0, process.stderr)
        cables = list(csv.DictReader((out / "cabling.csv").read_text(encoding="utf-8").splitlines()))
        catalog = {row["id"]: row["vendor"] for row in csv.DictReader(
            (SOURCE / "resources" / "catalog" / "optics_cables.csv").read_text(encoding="utf-8").splitlines())}
        used = {row[key] for row in cables for key in ("cable_part", "a_transceiver", "b_transceiver") if row[key]}
        self.assertTrue(used)
        self.assertEqual({part for part in used if catalog.get(part) == "NVIDIA"}, set())

    def test_a_weak_floor(self):
        """Where no rack can stand, the work is planned on workstations, which is said with the floor that would carry a rack."""
        document = need(dict(CHAT, model="llama-3.1-8b", precision="any", requests_per_s=2, tpot_ms=100, ttft_ms=3000))
        document["need"]["sites"]["own"][0]["floor_kg_m2"] = 100
        plan = self.solved("floor", document)
        (told,) = [f for f in plan["result"]["findings"] if f["id"] == "facility.floor.hall-1"]
        self.assertIn("100 kg/m², 120 kg where a rack stands", told["text"])
        self.assertIn("workstations beside racks", told["text"])
        self.assertRegex(told["remedy"], r"A floor of at least [0-9,]+ kg/m² carries a rack with ")
        document["need"]["workloads"] = [dict(CHAT, requests_per_s=2)]  # no workstation holds it: not even a rack without a weight stands
        process = run("plan", self.write("heavy.cwplan", document), "--out", self.folder / "heavy", "--no-prices")
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertRegex(process.stderr + process.stdout, r"it needs a floor of at least [0-9]+ kg/m²")

    def test_wide_area_rent(self):
        """A hall with several servers rents its way out: a line each period, a part of the total, with its passport."""
        plan = self.solved("wan", need(dict(CHAT, requests_per_s=60)))
        self.assertGreater(sum(u["active"] for u in plan["design"]["units"]), 1)
        lines = [line for line in plan["result"]["lines"] if line["part"] == "wan-uplink"]
        self.assertEqual(len(lines), 1)  # one period
        self.assertEqual(lines[0]["quantity"], 10 * 24)
        self.assertIn(lines[0]["passport"], plan["result"]["figures"])
        total = sum(line["total"] * line["discount"] for line in plan["result"]["lines"] if line["total"] is not None)
        self.assertAlmostEqual(plan["result"]["totals"]["total_cost"]["value"], total, delta=1)


if __name__ == "__main__":
    unittest.main()
