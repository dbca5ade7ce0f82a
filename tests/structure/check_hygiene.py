#!/usr/bin/env python3
"""Fails on tabs, trailing blanks, CRLF, a missing final newline, and on words that promise work not done."""
import pathlib
import re
import sys
import tempfile

FOLDERS = ("catalog", "planner", "probes", "app", "resources", "tests", "tools", "installer", "cmake", "docs")
TEXT = {".h", ".cpp", ".cu", ".cuh", ".py", ".sh", ".cmake", ".md", ".json", ".cwplan"}
PROMISES = re.compile(r"\b(TODO|FIXME|HACK)\b")


def problems(root):
    found = []
    for path in (p for folder in FOLDERS for p in sorted((root / folder).glob("**/*"))):
        name = path.relative_to(root).as_posix()
        if path.suffix not in TEXT or name.startswith("tests/data/") or name == "tests/structure/check_hygiene.py":
            continue
        data = path.read_bytes()
        if b"\r" in data:
            found.append(f"{name}: CRLF line ends")
        if data and not data.endswith(b"\n"):
            found.append(f"{name}: no newline at the end")
        for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
            if line != line.rstrip():
                found.append(f"{name}:{number}: blanks at the end of the line")
            if "\t" in line:
                found.append(f"{name}:{number}: a tab")
            if PROMISES.search(line):
                found.append(f"{name}:{number}: a promise instead of work")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "app").mkdir()
        (root / "app/a.cpp").write_text("int a; \n\tint b;\n// TODO\nint c;")
        return 0 if len(problems(root)) == 4 else 1


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    found = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
