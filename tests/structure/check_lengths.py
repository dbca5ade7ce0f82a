#!/usr/bin/env python3
"""Fails on a source file over 600 lines, and when files drift long: median over 120 or 95th percentile over 350."""
import pathlib
import sys
import tempfile

HARD_STOP, MEDIAN, TAIL = 600, 120, 350
SOURCES = {".h", ".cpp", ".cu", ".cuh", ".py"}
FOLDERS = ("catalog", "planner", "probes", "app", "resources", "tests", "tools")


def lengths(root):
    files = [p for folder in FOLDERS for p in sorted((root / folder).glob("**/*")) if p.suffix in SOURCES]
    return [(len(p.read_text(encoding="utf-8").splitlines()), p.relative_to(root).as_posix()) for p in files]


def problems(root):
    found = [f"{name}: {count} lines, the limit is {HARD_STOP}" for count, name in lengths(root) if count > HARD_STOP]
    sizes = sorted(count for count, _ in lengths(root))
    if sizes and sizes[len(sizes) // 2] > MEDIAN:
        found.append(f"the median file has {sizes[len(sizes) // 2]} lines, the budget is {MEDIAN}")
    if sizes and sizes[int(len(sizes) * 0.95)] > TAIL:
        found.append(f"95 % of files have up to {sizes[int(len(sizes) * 0.95)]} lines, the budget is {TAIL}")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "app").mkdir()
        (root / "app/long.cpp").write_text("\n" * 601)
        return 0 if len(problems(root)) == 3 else 1


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    found = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
