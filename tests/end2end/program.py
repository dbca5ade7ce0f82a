"""Runs the command-line program for the end-to-end tests and looks at what it left behind."""
import copy
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["CLUSTERWRIGHT_CLI"]
SOURCE = pathlib.Path(os.environ["CLUSTERWRIGHT_SOURCE"])
SAMPLES = sorted((SOURCE / "resources" / "samples").glob("*.cwplan"))
OUTPUTS = ["bom.csv", "bom.xlsx", "figures.json", "plan.json", "report.pdf", "summary.md"]


def run(*arguments, env=None, **options):
    """The finished process; standard output and error as text."""
    environment = dict(os.environ)
    environment.update(env or {})
    options.setdefault("timeout", 600)
    return subprocess.run([CLI, *map(str, arguments)], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, encoding="utf-8", **options)


_locales = None


def in_locale(name):
    """Environment of a locale that the machine really has: LC_ALL alone falls back to C where it is missing, so that it is
    made in a folder of its own where the means are there."""
    global _locales
    if _locales is None:
        _locales = tempfile.TemporaryDirectory()
    if shutil.which("localedef") and name != "C" and not (made := pathlib.Path(_locales.name, name)).exists():
        language, charset = name.split(".")
        subprocess.run(["localedef", "-i", language, "-f", charset, str(made)], capture_output=True)
    return {"LC_ALL": name, "LANG": name, "LC_NUMERIC": name, "LANGUAGE": name[:2], "LOCPATH": _locales.name}


def digests(folder):
    """File name, with the folders below, to SHA-256 of everything in a folder."""
    files = sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def seal_of(result):
    """The seal over a result, worked out here a second time: SHA-256 of its compact JSON without the seal."""
    unsealed = {key: value for key, value in result.items() if key != "seal"}
    text = json.dumps(unsealed, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class ProgramTest(unittest.TestCase):
    """A temporary folder per test, and what a refused command must look like."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def write(self, name, document):
        path = self.folder / name
        text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
        return path

    def sample(self, name):
        path = SOURCE / "resources" / "samples" / f"{name}.cwplan"
        return copy.deepcopy(json.loads(path.read_text(encoding="utf-8")))

    def assert_refused(self, process, code, *words):
        self.assertEqual(process.returncode, code, process.stderr)
        for word in words:
            self.assertIn(word, process.stderr)
        self.assertTrue(process.stderr.strip().endswith("."), process.stderr)

    def assert_nothing_in(self, folder):
        self.assertFalse(folder.exists() and any(folder.iterdir()), f"{folder} holds something")
