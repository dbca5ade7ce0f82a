"""Predictions of served models: options of an engine, what a token costs, and what cannot be predicted."""
import json
import unittest

from program import ProgramTest, SOURCE, run

CHAT = ["--model", "llama-3.3-70b", "--system", "dgx-h200", "--devices", 4, "--precision", "fp8", "--kv", "fp8",
        "--input-tokens", 1500, "--output-tokens", 400]


class ServingPredictionTest(ProgramTest):
    def predicted(self, *more):
        process = run("predict", "inference", *CHAT, *more, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        return json.loads(process.stdout)

    def figure(self, word, *more):
        return self.predicted(*more)["predicted"][word]["value"]

    def assert_usage(self, process, word):
        self.assertEqual(process.returncode, 2, process.stderr)
        self.assertIn(word, process.stderr.splitlines()[0])

    def test_cost_follows_price_and_rate(self):
        predicted = self.predicted("--concurrency", 32, "--price-per-hour", 3)["predicted"]
        # 4 accelerators x 3 an hour over 3,600 s x tokens/s, for a million.
        self.assertAlmostEqual(predicted["cost_per_million_tokens"]["value"],
                               4 * 3 / 3600 / predicted["tokens_per_s"]["value"] * 1e6, places=9)
        # The dearest token belongs to the lowest rate.
        self.assertAlmostEqual(predicted["cost_per_million_tokens"]["high"],
                               4 * 3 / 3600 / predicted["tokens_per_s"]["low"] * 1e6, places=9)

    def test_cost_without_a_price_is_that_of_rented_accelerators(self):
        cost = self.predicted("--concurrency", 32)["predicted"]["cost_per_million_tokens"]
        self.assertIn("USD", cost["unit"])
        self.assertLess(cost["low"], cost["high"])

    def test_tokens_per_joule_grow_with_the_batch(self):
        self.assertGreater(self.figure("tokens_per_joule", "--concurrency", 64),
                           2 * self.figure("tokens_per_joule", "--concurrency", 4))

    def test_a_prefix_cache_shortens_the_first_token(self):
        self.assertLess(self.figure("ttft_ms", "--rate", 2, "--cached-prompt", 0.9), self.figure("ttft_ms", "--rate", 2))

    def test_speculation_shortens_the_time_per_token(self):
        drafted = self.figure("tpot_ms", "--concurrency", 4, "--draft-tokens", 3, "--acceptance", 0.7)
        self.assertLess(drafted, self.figure("tpot_ms", "--concurrency", 4))
        self.assert_usage(run("predict", "inference", *CHAT, "--concurrency", 4, "--draft-tokens", 3), "acceptance")

    def test_separate_prompt_accelerators_leave_answers_alone(self):
        apart = self.predicted("--rate", 6, "--prefill-devices", 4)
        self.assertEqual(apart["case"]["prefill_devices"], 4)
        self.assertLess(apart["predicted"]["tpot_ms"]["value"], self.figure("tpot_ms", "--rate", 6))

    def test_percentiles_are_ordered(self):
        times = [self.figure("ttft_ms", "--rate", 6, "--percentile", p) for p in (0.5, 0.9, 0.99)]
        self.assertEqual(times, sorted(times))
        self.assertLess(times[0], times[2])

    def test_an_unknown_engine_is_refused_with_those_there_are(self):
        self.assert_usage(run("predict", "inference", *CHAT, "--concurrency", 4, "--engine", "vlmm"), "SGLang")

    def test_what_overflows_is_named_with_its_size(self):
        process = run("predict", "inference", "--model", "llama-3.3-70b", "--system", "nvidia-h100-sxm", "--devices", 2,
                      "--tp", 2, "--input-tokens", 100000, "--output-tokens", 100, "--concurrency", 1)
        self.assert_refused(process, 3, "cache of one sequence")
        self.assertIn("too much", process.stderr)

    def test_validation_shows_errors_on_rows_left_out(self):
        table = SOURCE / "tests" / "data" / "plans" / "validation-inference.csv"
        left_out = json.loads(run("validate", "inference", table, "--json").stdout)["left_out"]
        for rows in ("pair left out", "device left out", "source left out", "family left out"):
            self.assertGreater(left_out[rows]["ttft"]["median_error"], 0)
            self.assertGreater(left_out[rows]["tpot dense"]["rows"], 100)


if __name__ == "__main__":
    unittest.main()
