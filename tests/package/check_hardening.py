#!/usr/bin/env python3
"""Looks at built programs for what cmake/Hardening.cmake promises.

`check_hardening.py [--compiled] PROGRAM…` Always: loaded at a random place, address tables read-only before the start, no
executable stack, no memory both written and executed, no code changed on loading. `--compiled`, for what is handed to people: guarded
stacks, checked copies and protected jumps as well, and libraries looked for beside the program alone.

`check_hardening.py --package FOLDER` every program and library of an unpacked package, as for `--compiled`. HiGHS comes built
(lib/clusterwright/solver): it binds late and has no guards of ours, the rest holds for it too.
"""
import pathlib
import re
import subprocess
import sys

PROTECTED_JUMP = b"\xf3\x0f\x1e\xfa"  # endbr64: where an indirect jump may land
CODE_PER_LANDING = 2048  # bytes; with protection about 900, without it 4,000 and more: the linker's own tables of calls
FOREIGN = "clusterwright/solver"


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def problems(program, compiled, foreign=False):
    header, segments, dynamic = (told("readelf", word, "-W", program) for word in ("-h", "-l", "-d"))
    checks = {
        "is not loaded at a random place": re.search(r"Type:\s+DYN", header),
        "has no read-only relocations": "GNU_RELRO" in segments,
        "binds functions late": foreign or re.search(r"BIND_NOW|\bNOW\b", dynamic),
        "has an executable stack": re.search(r"GNU_STACK\s+(?:0x\w+\s+){5}RW\s", segments),
        "has memory both written and executed": not re.search(r"LOAD\s+(?:0x\w+\s+){5}RWE", segments),
        "has its code changed on loading": "TEXTREL" not in dynamic,
    }
    if compiled:
        paths = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic)
        checks["looks for libraries in places of the builder"] = all(
            place.startswith("$ORIGIN") for path in paths for place in path.split(":"))
    if compiled and not foreign:
        symbols = told("readelf", "--dyn-syms", "-W", program)
        checks["has no guarded stacks"] = "__stack_chk_fail" in symbols
        checks["has no checked copies"] = re.search(r"\b__\w+_chk\b(?!_fail)", symbols.replace("__stack_chk_fail", ""))
        code = sum(int(size, 16) for size in re.findall(r"LOAD\s+(?:0x\w+\s+){3}(0x\w+)\s+0x\w+\s+R E", segments))
        landings = pathlib.Path(program).read_bytes().count(PROTECTED_JUMP)
        checks["has no protected jumps"] = "X86-64" not in header or landings * CODE_PER_LANDING > code
    return [f"{program} {sorrow}" for sorrow, holds in checks.items() if not holds]


def binaries_in(folder):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield str(path)


def main():
    words = [word for word in sys.argv[1:] if word]
    if "--package" in words:
        programs = list(binaries_in(words[words.index("--package") + 1]))
        found = [problem for program in programs for problem in problems(program, True, FOREIGN in program)]
        print(f"{len(programs)} programs and libraries")
    else:
        programs = [word for word in words if not word.startswith("--")]
        found = [problem for program in programs for problem in problems(program, "--compiled" in words)]
    print("\n".join(found))
    return 1 if found or not programs else 0


if __name__ == "__main__":
    sys.exit(main())
