#!/usr/bin/env python3
"""Looks at built programs for what cmake/Hardening.cmake promises: `check_hardening.py [--compiled] PROGRAM…`. Always: loaded
at a random place, address tables read-only before the start, no executable stack. `--compiled`, for what is handed to
people: guarded stacks and checked copies as well."""
import re
import subprocess
import sys


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def problems(program, compiled):
    header, segments, dynamic = (told("readelf", word, "-W", program) for word in ("-h", "-l", "-d"))
    checks = {
        "is no position-independent executable": re.search(r"Type:\s+DYN", header),
        "has no read-only relocations": "GNU_RELRO" in segments,
        "binds functions late": re.search(r"BIND_NOW|\bNOW\b", dynamic),
        "has an executable stack": re.search(r"GNU_STACK\s+(?:0x\w+\s+){5}RW\s", segments),
    }
    if compiled:
        symbols = told("readelf", "--dyn-syms", "-W", program)
        checks["has no guarded stacks"] = "__stack_chk_fail" in symbols
        checks["has no checked copies"] = re.search(r"\b__\w+_chk\b(?!_fail)", symbols.replace("__stack_chk_fail", ""))
    return [f"{program} {sorrow}" for sorrow, holds in checks.items() if not holds]


if __name__ == "__main__":
    compiled = "--compiled" in sys.argv
    programs = [word for word in sys.argv[1:] if word and not word.startswith("--")]
    found = [problem for program in programs for problem in problems(program, compiled)]
    print("\n".join(found))
    sys.exit(1 if found or not programs else 0)
