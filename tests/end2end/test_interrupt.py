"""Ctrl-C and kill stop at once with 130 and leave nothing half-written; a time limit ends in order."""
import os
import signal
import subprocess
import time
import unittest

from program import CLI, SOURCE, ProgramTest, run


class InterruptTest(ProgramTest):
    def heavy_plan(self):
        """Far more periods and places than a sample, and no gap allowed: minutes of work."""
        plan = self.sample("sovereign-chat-eu")
        plan["need"]["horizon"]["period_months"] = 1
        plan["need"]["sites"]["candidates"] = ["*"]
        plan["need"]["procurement"] = ["buy", "colocation", "lease", "cloud"]
        plan["need"]["constraints"] = plan["need"]["constraints"][:1]
        return self.write("heavy.cwplan", plan)

    def stopped_by(self, number):
        out = self.folder / "out"
        process = subprocess.Popen([CLI, "plan", self.heavy_plan(), "--out", out, "--gap", "0", "--progress",
                                    "--time-limit", "300"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ))
        first = process.stderr.readline()
        self.assertTrue(first, "no progress was shown")
        process.send_signal(number)
        started = time.monotonic()
        _, rest = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, first + rest)
        self.assertLess(time.monotonic() - started, 30)
        self.assert_nothing_in(out)

    def test_ctrl_c(self):
        self.stopped_by(signal.SIGINT)

    def test_kill(self):
        self.stopped_by(signal.SIGTERM)

    def test_a_limit_that_strikes_at_once_is_no_defect(self):
        """Whenever it strikes there is an answer with its gap (5), none (6), or the time was enough (0)."""
        for limit in ("0.001", "0.01", "0.03", "0.1"):
            process = run("plan", SOURCE / "resources" / "samples" / "ai-factory.cwplan", "--time-limit", limit, "--no-prices",
                          "--outputs", "summary.md", "--out", self.folder / limit)
            self.assertIn(process.returncode, (0, 5, 6), f"{limit} s: {process.stderr}")


if __name__ == "__main__":
    unittest.main()
