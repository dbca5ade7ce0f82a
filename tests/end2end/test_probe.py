"""The probe from outside: what it says it can measure, storage that is refused with its reason, files that are no run."""
import json
import pathlib
import shutil
import subprocess
import unittest

from program import CLI, ProgramTest, run

PROBE = pathlib.Path(CLI).parent / "clusterwright-probe"
GPU_PROBES = ["gpu.memory", "gpu.matrix", "gpu.attention", "gpu.fusion", "gpu.launch", "gpu.copy", "gpu.peer",
              "gpu.collective", "gpu.block"]


def probe(*words, **options):
    return subprocess.run([str(PROBE), *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=120, **options)


class ProbeTest(ProgramTest):
    def test_every_probe_says_whether_it_can_run(self):
        listed = run("probe", "--list", "--json")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        lines = {line["probe"]: line for line in map(json.loads, listed.stdout.splitlines())}
        self.assertEqual(list(lines), ["host.memory", "host.matrix", "host.storage"] + GPU_PROBES)
        for line in lines.values():
            self.assertEqual(line["runs_here"], line["obstacle"] is None)
            self.assertTrue(line["description"])
        storage = lines["host.storage"]
        self.assertIn("no new file was named", storage["obstacle"])  # in the window a field names it, here an option
        self.assertEqual(storage["option"], "--file")
        self.assertIn("(--file)", run("probe", "--list").stdout)

    def test_a_wrong_device_index_is_a_sentence(self):
        result = [json.loads(line) for line in probe("--device", 1023, "gpu.memory").stdout.splitlines()][-1]
        self.assertEqual(result["ending"], "waived")
        self.assertTrue(result["reason"])
        self.assertEqual(probe("--device", "-1").returncode, 2)
        self.assertEqual(probe("no.such.probe").returncode, 2)

    def storage(self, path, **options):
        done = probe("--quick", "--file", path, "host.storage", **options)
        return [json.loads(line) for line in done.stdout.splitlines()][-1]

    def test_storage_never_touches_what_is_not_its_own(self):
        kept = self.folder / "kept"
        kept.write_text("kept")
        for path, reason in [("/dev/null", "is a device"), (kept, "exists already"), (self.folder, "is a folder"),
                             (self.folder / "nowhere" / "file", "no folder")]:
            result = self.storage(path)
            self.assertEqual(result["ending"], "waived", result)
            self.assertIn(reason, result["reason"])
        self.assertEqual(kept.read_text(), "kept")

    @unittest.skipUnless(shutil.which("unshare") and subprocess.run(
        ["unshare", "-Urm", "true"], capture_output=True).returncode == 0, "no user namespaces to mount in")
    def test_a_small_disk_is_said_beforehand(self):
        place = self.folder / "small"
        place.mkdir()
        words = f'mount -t tmpfs -o size=64m tmpfs {place} && exec {PROBE} --quick --file {place}/file host.storage'
        done = subprocess.run(["unshare", "-Urm", "sh", "-c", words], stdout=subprocess.PIPE, text=True, timeout=120)
        result = [json.loads(line) for line in done.stdout.splitlines()][-1]
        self.assertEqual(result["ending"], "waived")
        self.assertIn("free, the probe needs 1.1 GiB", result["reason"])

    def test_progress_is_written_where_it_is_asked_for(self):
        words = ["--quick", "host.matrix"]
        lines = [json.loads(line) for line in probe("--progress", *words).stdout.splitlines()]
        self.assertEqual([line["kind"] for line in lines], ["identity", "progress", "progress", "result"])
        self.assertEqual({m["metric"]: m["verified"] for m in lines[-1]["measurements"]},
                         {"matmul_fp32": True, "matmul_bf16": True})

    def test_files_that_are_no_run_are_refused(self):
        env = {"CLUSTERWRIGHT_USER_CATALOG": str(self.folder / "user.sqlite")}
        for name, text, said in [
            ("future", '{"protocol":99,"kind":"identity"}\n', "protocol 99"),
            ("foreign", '{"hello":1}\n', "not a probe message"),
            ("empty", "", "no result"),
            ("cut", '{"protocol":1,"kind":"result","probe":"gpu.memory","ending":"done"', "not a probe message"),
        ]:
            file = self.folder / name
            file.write_text(text)
            for command in (["calibrate", file], ["probe", "--doctor", file]):
                done = run(*command, env=env)
                self.assertEqual(done.returncode, 4, (name, done.stderr))
                self.assertIn(said, done.stderr)


if __name__ == "__main__":
    unittest.main()
