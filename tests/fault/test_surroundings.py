"""What may go wrong around the program: databases locked or damaged, a full disk, too little memory, a clock that jumps,
files that vanish, a probe that hangs. Each ends in a sentence and a documented exit code, and loses nothing."""
import json
import os
import pathlib
import random
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest

from operations import CLI, DEVICE, SOURCE, TODAY, plan_text, rows_of

QUOTES = SOURCE / "tests" / "data" / "quotes"
READ_QUOTE = ("catalog", "quote", QUOTES / "02-english-comma.csv", "--today", TODAY)
MIB = 1 << 20


class SurroundingsTest(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.user = self.folder / "user.sqlite"
        self.need = self.folder / "need.cwplan"
        self.need.write_text(plan_text(), encoding="utf-8")

    def run_cli(self, *words, extra=None, memory=None, timeout=120):
        environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(self.user))
        environment.update(extra or {})
        limit = (lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory))) if memory else None
        return subprocess.run([CLI, *map(str, words)], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, encoding="utf-8", timeout=timeout, preexec_fn=limit)

    def assert_sentence(self, done, *codes):
        self.assertIn(done.returncode, codes, done.stderr)
        self.assertTrue(done.stderr.strip().endswith("."), done.stderr)
        self.assertNotIn("terminate called", done.stderr)

    def test_a_locked_user_catalog(self):
        self.assertEqual(self.run_cli(*READ_QUOTE).returncode, 0)
        before = rows_of(self.user)
        holder = sqlite3.connect(self.user, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        try:
            self.assert_sentence(self.run_cli("catalog", "quote", QUOTES / "01-german-semicolon.csv", "--today", TODAY), 4, 7)
        finally:
            holder.execute("ROLLBACK")
            holder.close()
        self.assertEqual(rows_of(self.user), before)
        self.assertEqual(self.run_cli("catalog", "tray", "--json").returncode, 0)

    def test_a_damaged_catalog_is_said_or_read_right(self):
        """Pages overwritten at random: an answer or a sentence, never a crash."""
        self.assertEqual(self.run_cli(*READ_QUOTE).returncode, 0)
        whole = {"user": self.user.read_bytes(), "shipped": pathlib.Path(os.environ["CLUSTERWRIGHT_CATALOG"]).read_bytes()}
        chance = random.Random(7)
        for number in range(16):
            which = ("user", "shipped")[number % 2]
            damaged = bytearray(whole[which])
            start = 0 if number < 2 else chance.randrange(len(damaged))
            for at in range(start, min(len(damaged), start + chance.choice([16, 512, 8192]))):
                damaged[at] = chance.randrange(256)
            if number > 12:
                del damaged[chance.randrange(len(damaged)):]
            place = self.folder / f"{which}.sqlite"
            place.write_bytes(damaged)
            variable = {"user": "CLUSTERWRIGHT_USER_CATALOG", "shipped": "CLUSTERWRIGHT_CATALOG"}[which]
            done = self.run_cli("catalog", "list", "systems", extra={variable: str(place)})
            with self.subTest(number=number, which=which):
                if done.returncode != 0:
                    self.assert_sentence(done, 4, 7)
            self.user.write_bytes(whole["user"])

    def test_a_damaged_own_catalog_keeps_no_window_shut(self):
        """The plan opens all the same (its lock says so): whoever starts the window by its icon would see no word of an error."""
        self.user.write_bytes(bytes(range(256)) * 64)
        data = self.folder / "data"
        environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(self.user), QT_QPA_PLATFORM="offscreen",
                           XDG_DATA_HOME=str(data), XDG_CONFIG_HOME=str(self.folder / "config"))
        window = subprocess.Popen([os.environ["CLUSTERWRIGHT_WINDOW"], self.need], env=environment, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True)
        watchdog = threading.Timer(100, window.kill)
        watchdog.start()
        while window.poll() is None and not [*self.folder.rglob("*.lock")]:
            time.sleep(0.05)
        opened = window.poll() is None
        window.kill()
        said = window.communicate()[1]
        watchdog.cancel()
        self.assertTrue(opened, said)
        self.assertEqual(self.user.read_bytes(), bytes(range(256)) * 64)  # and what is damaged stays for whoever can mend it

    def test_files_that_are_gone(self):
        gone = self.folder / "gone"
        self.assert_sentence(self.run_cli("plan", gone, "--out", self.folder / "out"), 4, 7)
        self.assert_sentence(self.run_cli("catalog", "list", extra={"CLUSTERWRIGHT_CATALOG": str(gone)}), 7)
        self.assert_sentence(self.run_cli("check", gone), 4, 7)
        self.assert_sentence(self.run_cli("bundle", "check", gone), 4, 7)

    def test_a_folder_that_vanishes_while_a_sweep_runs(self):
        out = self.folder / "sweep"
        environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(self.user))
        process = subprocess.Popen([CLI, "sweep", self.need, "--set", "/need/horizon/months=24,30,36,42", "--out", out, "--progress"],
                                   env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        watchdog = threading.Timer(100, process.kill)
        watchdog.start()
        process.stderr.readline()
        shutil.rmtree(out, ignore_errors=True)
        rest = process.stderr.read()
        process.wait()
        watchdog.cancel()
        self.assertIn(process.returncode, (0, 4, 5, 7), rest)
        process.stderr.close()
        again = self.run_cli("sweep", self.need, "--set", "/need/horizon/months=24,30,36,42", "--out", out)
        self.assertEqual(again.returncode, 0, again.stderr)

    def test_a_clock_that_jumps_changes_no_answer(self):
        outputs = []
        for jump in (0, -20 * 365 * 86400, 30 * 365 * 86400):
            out = self.folder / f"out{jump}"
            extra = {"LD_PRELOAD": DEVICE, "FAULT_AT": "5", "FAULT_CLOCK": str(jump)} if jump else {}
            done = self.run_cli("plan", self.need, "--out", out, "--outputs", "summary.md", extra=extra)
            self.assertEqual(done.returncode, 0, done.stderr)
            outputs.append({path.name: path.read_bytes() for path in out.iterdir()})
        self.assertEqual(outputs[0], outputs[1])
        self.assertEqual(outputs[0], outputs[2])

    def test_too_little_memory(self):
        """From far too little to enough, so that it runs out in every stage and thread of a solve: a sentence each time, no
        signal, and nothing written. `tests/fault/memory.py` walks some hundred limits."""
        need = SOURCE / "resources" / "samples" / "sovereign-chat-eu.cwplan"
        seen = set()
        for mebibytes in (120, 160, 190, 208, 216, 232, 260, 900):
            out = self.folder / f"out{mebibytes}"
            done = self.run_cli("plan", need, "--out", out, "--outputs", "summary.md", memory=mebibytes * MIB)
            with self.subTest(mebibytes=mebibytes):
                if done.returncode == 127:  # the libraries alone need more
                    continue
                seen.add(done.returncode)
                if done.returncode != 0:
                    self.assert_sentence(done, 4, 6, 7)
                    self.assertIn("memory", done.stderr)
                    self.assertFalse(out.exists() and any(out.iterdir()), "something was written")
        self.assertIn(0, seen, "no limit was enough: the test does not reach the end")
        self.assertIn(6, seen, "memory never ran out: the test proves nothing")

    def test_too_little_memory_for_the_window(self):
        """A sentence, and the next start offers the work that was kept."""
        environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(self.user), QT_QPA_PLATFORM="offscreen",
                           XDG_DATA_HOME=str(self.folder / "data"), XDG_CONFIG_HOME=str(self.folder / "config"))

        def run(*words, memory=None, stack=None):
            def limit():
                if memory:
                    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
                if stack:
                    resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))

            return subprocess.run([*map(str, words)], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True, timeout=300, preexec_fn=limit)

        window, driver = os.environ["CLUSTERWRIGHT_WINDOW"], os.environ["CLUSTERWRIGHT_WINDOW_DRIVER"]
        self.assertEqual(run(driver, "keep", self.need, "Kept").returncode, 0)
        for mebibytes in (120, 160):
            done = run(window, self.need, memory=mebibytes * MIB)
            with self.subTest(mebibytes=mebibytes):
                if done.returncode == 127:
                    continue
                self.assert_sentence(done, 4, 6, 7)
                self.assertIn("memory", done.stderr)
        # Room enough, and none for the stack of another thread: the window used to wait for it for good.
        done = run(window, "--screenshots", self.folder / "pictures", self.need, memory=1500 * MIB, stack=2000 * MIB)
        self.assert_sentence(done, 6)
        self.assertIn("no more threads", done.stderr)
        offered = run(driver, "offered", self.need)
        self.assertEqual((offered.returncode, offered.stdout), (0, "Kept\n"), offered.stderr)

    def test_a_disk_that_is_really_full(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no small disk may be mounted here")
        try:
            done = self.run_cli("plan", self.need, "--out", disk / "out")
            self.assert_sentence(done, 4)
            self.assertIn("disk is full", done.stderr)
            for path in (disk / "out").rglob("*"):
                self.assertTrue(path.is_dir() or path.stat().st_size > 0, f"{path.name} is empty")
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True, capture_output=True)
            done = self.run_cli("plan", self.need, "--out", disk / "out")
            self.assert_sentence(done, 4)
            self.assertIn("cannot be written", done.stderr)
        finally:
            subprocess.run(["umount", disk], check=True)

    def test_a_signing_key_is_its_owners_alone(self):
        key = self.folder / "key.pem"
        self.assertEqual(self.run_cli("bundle", "key", "--out", key).returncode, 0)
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)

    def run_with_probe(self, script, *words):
        """The command `probe` beside a program of that name which is only a script."""
        programs = self.folder / "bin"
        programs.mkdir(exist_ok=True)
        shutil.copy(CLI, programs / "clusterwright-cli")
        probe = programs / "clusterwright-probe"
        probe.write_text("#!/bin/sh\n" + script)
        probe.chmod(0o755)
        environment = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(self.user))
        return subprocess.run([programs / "clusterwright-cli", "probe", *map(str, words)], env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)

    def test_a_probe_that_hangs_is_stopped(self):
        done = self.run_with_probe("exec sleep 300\n", "--time-limit", 1)
        self.assert_sentence(done, 6)
        self.assertIn("deadline", done.stderr)

    def test_a_probe_killed_midway_keeps_what_it_measured(self):
        result = {"protocol": 1, "kind": "result", "probe": "host.memory", "ending": "done", "measurements": [
            {"metric": "triad", "unit": "B/s", "median": 2e10, "quartile_low": 1.9e10, "quartile_high": 2.1e10,
             "repetitions": 9, "verified": True, "half_width": 0.01}]}
        identity = {"protocol": 1, "kind": "identity", "host": "h", "logical_cores": 1, "driver": None, "devices": []}
        kept = self.folder / "kept.json"
        says = f"echo '{json.dumps(identity)}'; "
        done = self.run_with_probe(says + "kill -KILL $$\n")
        self.assert_sentence(done, 6)
        self.assertIn("ended from outside (signal 9", done.stderr)
        done = self.run_with_probe(says + f"echo '{json.dumps(result)}'; kill -TERM $$\n", "--out", kept)
        self.assert_sentence(done, 5)
        self.assertIn("ended from outside (signal 15). What was measured until then is kept.", done.stderr)
        self.assertEqual([line["kind"] for line in json.loads(kept.read_text())["lines"]], ["identity", "result"])
        done = self.run_with_probe(says + "kill -SEGV $$\n")  # its own fault is a defect
        self.assert_sentence(done, 1)


if __name__ == "__main__":
    unittest.main()
