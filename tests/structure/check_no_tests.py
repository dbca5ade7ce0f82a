#!/usr/bin/env python3
"""A ctest run that matches no test must fail: asks ctest for a name nobody has, and reads the presets for the same promise."""
import json
import pathlib
import subprocess
import sys

ctest, build, presets = sys.argv[1:4]
run = subprocess.run([ctest, "--test-dir", build, "--no-tests=error", "-R", "^no_such_test_exists$"], capture_output=True)
promised = json.loads(pathlib.Path(presets).read_text(encoding="utf-8"))["testPresets"]
base = next(p for p in promised if p["name"] == "base")
inherit = all(p["name"] == "base" or p.get("inherits") == "base" for p in promised)
sys.exit(0 if run.returncode != 0 and base["execution"]["noTestsAction"] == "error" and inherit else 1)
