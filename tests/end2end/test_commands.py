"""The other commands: help, predict, validate, model, catalog, diff."""
import csv
import io
import json
import unittest

from program import CLI, SAMPLES, SOURCE, ProgramTest, run

LAB = next(path for path in SAMPLES if path.stem == "workstation-lab")
LLAMA = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
         "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256,
         "max_position_embeddings": 131072, "tie_word_embeddings": False, "torch_dtype": "bfloat16"}


class CommandsTest(ProgramTest):
    def test_help_names_every_command_and_each_has_a_page(self):
        process = run("help")
        self.assertEqual(process.returncode, 0)
        names = [line.split()[0] for line in process.stdout.splitlines() if line.startswith("  ")]
        for name in ("plan", "check", "explain", "report", "predict", "validate", "catalog", "model", "diff"):
            self.assertIn(name, names)
            page = run(name, "--help")
            self.assertEqual(page.returncode, 0)
            self.assertIn(f"clusterwright-cli {name}", page.stdout)
            self.assertEqual(run("help", name).stdout, page.stdout)

    def test_version(self):
        self.assertRegex(run("--version").stdout, r"^clusterwright-cli \d+\.\d+\.\d+\n$")

    def test_wrong_usage_is_two(self):
        for words in ([], ["plam", "x"], ["plan"], ["plan", LAB], ["plan", LAB, "--out"], ["plan", LAB, "extra", "--out", "x"],
                      ["plan", LAB, "--out", "x", "--gap", "1,5"], ["plan", LAB, "--out", "x", "--threads", "0"],
                      ["validate", "weather", "x.csv"], ["catalog", "dance"], ["predict", "inference"], ["diff", "a"],
                      ["check", LAB, "--frobnicate"]):
            with self.subTest(words=words):
                process = run(*words)
                self.assertEqual(process.returncode, 2, process.stderr)
                self.assertTrue(process.stderr)

    def test_slip_in_a_command_gets_a_suggestion(self):
        self.assertIn("“plan”", run("plam").stderr)

    def test_model_passport_by_hand(self):
        # Llama 3.1 8B: 32 layers x (2 x 4096 x 4096 + 2 x 4096 x 1024 + 3 x 4096 x 14336 + 2 x 4096)
        #   + 2 x 128256 x 4096 + 4096 = 8,030,261,248; cache 2 x 32 layers x 8 heads x 128 x 2 bytes = 131,072.
        process = run("model", self.write("config.json", LLAMA), "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        passport = json.loads(process.stdout)
        self.assertEqual(passport["parameters_total"], 8030261248)
        self.assertEqual(passport["kv_bytes_per_token"], 131072)
        self.assertIn("hidden_size", passport["understood"])
        self.assertIsInstance(passport["defaulted"], list)

    def test_model_without_its_fields_is_refused(self):
        config = dict(LLAMA)
        del config["num_hidden_layers"]
        self.assert_refused(run("model", self.write("config.json", config)), 4, "config.json")

    def test_predict_inference(self):
        arguments = ["predict", "inference", "--model", "llama-3.1-8b", "--system", "dgx-h100", "--devices", 1,
                     "--input-tokens", 1000, "--output-tokens", 200, "--concurrency", 8]
        process = run(*arguments, "--json", "--explain")
        self.assertEqual(process.returncode, 0, process.stderr)
        answer = json.loads(process.stdout)
        for word in ("ttft_ms", "tpot_ms", "tokens_per_s"):
            figure = answer["predicted"][word]
            self.assertLessEqual(figure["low"], figure["value"])
            self.assertLessEqual(figure["value"], figure["high"])
            self.assertGreater(figure["low"], 0)
        self.assertTrue(answer["passport"]["method"])
        self.assertTrue(answer["breakdown"]["time"])
        self.assertEqual(run(*arguments).returncode, 0)

    def test_predict_training(self):
        process = run("predict", "training", "--model", "llama-3.1-8b", "--system", "dgx-h100", "--devices", 64, "--tp", 1,
                      "--zero", 3, "--sequence-length", 8192, "--global-batch", 512, "--tokens", 2e12, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        predicted = json.loads(process.stdout)["predicted"]
        # tokens / (tokens/s) / 86,400 s, of which only the goodput is work that lasts
        worked = predicted["days"]["value"] * predicted["goodput"]["value"] * predicted["tokens_per_s"]["value"] * 86400
        self.assertAlmostEqual(worked / 2e12, 1, places=6)
        self.assertLess(predicted["goodput"]["value"], 1)
        self.assertLess(predicted["mfu"]["value"], 1)

    def test_predict_what_does_not_fit_is_three(self):
        process = run("predict", "inference", "--model", "llama-3.1-405b", "--system", "dgx-h100", "--devices", 1,
                      "--input-tokens", 1000, "--output-tokens", 200, "--concurrency", 8)
        self.assert_refused(process, 3, "fit")

    def test_validate_keeps_every_row(self):
        table = SOURCE / "tests" / "data" / "plans" / "validation-inference.csv"
        rows = self.folder / "rows.csv"
        process = run("validate", "inference", table, "--rows", rows, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        report = json.loads(process.stdout)
        with open(table, encoding="utf-8", newline="") as file:
            wanted = sum(1 for _ in csv.DictReader(file))
        with open(rows, encoding="utf-8", newline="") as file:
            made = list(csv.DictReader(file))
        self.assertEqual(list(made[0]), ["id", "metric", "measured", "predicted", "low", "high", "ape", "status"])
        self.assertEqual(report["rows"], len(made))
        self.assertGreaterEqual(len(made), wanted)
        self.assertEqual(report["covered"], sum(row["status"] == "covered" for row in made))
        for row in made:
            self.assertTrue(row["status"] == "covered" or row["status"].startswith("not covered: "), row)
        self.assertIn("seconds", report)

    def test_catalog(self):
        kinds = json.loads(run("catalog", "list", "--json").stdout)["kinds"]
        self.assertGreater(kinds["systems"], 20)
        self.assertIn("dgx-h200", run("catalog", "list", "systems").stdout)
        shown = json.loads(run("catalog", "show", "dgx-h200", "--json").stdout)
        self.assertEqual(shown[0]["kind"], "systems")
        self.assertIn("dgx-h200", run("catalog", "search", "h200", "nvidia").stdout)
        self.assert_refused(run("catalog", "show", "dgx-h20"), 4, "dgx-h20")
        self.assert_refused(run("catalog", "list", "dreams"), 4, "dreams")
        self.assertIn(run("catalog", "lint").returncode, (0, 4))

    def test_catalog_export_reads_back(self):
        target = self.folder / "systems.csv"
        self.assertEqual(run("catalog", "export", "systems", "--out", target).returncode, 0)
        text = target.read_text(encoding="utf-8")
        self.assertEqual(run("catalog", "export", "systems").stdout, text)
        exported = {row["id"] for row in csv.DictReader(io.StringIO(text))}
        with open(SOURCE / "resources" / "catalog" / "systems.csv", encoding="utf-8", newline="") as file:
            self.assertEqual(exported, {row["id"] for row in csv.DictReader(file)})

    def test_diff(self):
        plan = self.sample("workstation-lab")
        self.assertEqual(run("plan", LAB, "--out", self.folder / "a").returncode, 0)
        plan["need"]["sites"]["own"][0]["electricity_per_kwh"] *= 2
        self.assertEqual(run("plan", self.write("b.cwplan", plan), "--out", self.folder / "b").returncode, 0)
        a, b = self.folder / "a" / "plan.json", self.folder / "b" / "plan.json"
        same = json.loads(run("diff", a, a, "--json").stdout)
        self.assertTrue(same["same"])
        other = json.loads(run("diff", a, b, "--json").stdout)
        self.assertFalse(other["same"])
        self.assertEqual(other["need"][0]["place"], "/need/sites/own/lab/electricity_per_kwh")
        change = other["totals"]["total_cost"]
        self.assertAlmostEqual(change["delta"], change["b"] - change["a"], places=2)
        self.assertGreater(change["delta"], 0)
        self.assertIn("electricity_per_kwh", run("diff", a, b).stdout)
        self.assert_refused(run("diff", a, LAB), 4, "no result")

    def test_standard_output_that_is_full(self):
        import subprocess
        with open("/dev/full", "w", encoding="utf-8") as full:
            process = subprocess.run([CLI, "catalog", "list"], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(process.returncode, 1)
        self.assertIn("Standard output", process.stderr)


if __name__ == "__main__":
    unittest.main()
