"""Ctrl-C and kill stop at once with 130 and leave nothing half-written."""
import os
import signal
import subprocess
import time
import unittest

from program import CLI, ProgramTest


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


if __name__ == "__main__":
    unittest.main()
