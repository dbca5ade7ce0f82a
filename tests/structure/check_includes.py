#!/usr/bin/env python3
"""Fails when an include points up the one-way street: base <- catalog <- planner <- app, probes beside them."""
import pathlib
import re
import sys
import tempfile

# For each folder: what it must never include. Qt's widget, database and file classes are walls of their own.
ONE_WAY = [
    ("catalog/base/", [r"catalog/(?!base/)", r"planner/", r"app/", r"probes/"]),
    ("catalog/model/", [r"catalog/(store|import|lint)/"]),
    ("catalog/", [r"planner/", r"app/", r"probes/", r"QWidget", r"QApplication", r"QPainter"]),
    ("planner/plan/", [r"planner/(?!plan/)"]),
    ("planner/cost/", [r"planner/(search|candidates|model|argue|certify|solve|report|fabric|perf)/"]),
    ("planner/search/", [r"planner/(?!search/)"]),  # programs as values: nothing of a need
    ("planner/candidates/", [r"planner/(model|argue|certify|solve|report)/"]),
    ("planner/model/", [r"planner/(argue|certify|solve|report)/"]),
    ("planner/argue/", [r"planner/(certify|solve|report)/"]),
    ("planner/certify/", [r"planner/(search|candidates|model|argue|solve|report)/"]),  # no code of what it tests
    ("planner/perf/", [r"planner/(?!perf/)"]),
    ("planner/report/", [r"planner/(?!report/|plan/)"]),
    ("planner/", [r"app/", r"probes/(?!protocol/)", r"Q(Widget|Dialog|MainWindow|Painter|TableView|Chart|Sql\w*|File|SaveFile|Dir)>"]),
    ("probes/", [r"catalog/", r"planner/", r"app/"]),
    ("probes/protocol/", [r"Q[A-Z]\w*>", r"cuda"]),
    ("probes/device/", [r"Q[A-Z]\w*>"]),
    ("app/export/", [r"QWidget", r"app/(?!export/)"]),
    ("app/cli/", [r"QWidget", r"app/(pages|widgets|dialogs|charts|models|commands|session)/"]),
    ("app/memory/", [r"app/(?!memory/)", r"planner/", r"catalog/(?!base/)", r"Q(Widget|Dialog|MainWindow)>"]),
    ("app/session/", [r"app/(pages|widgets|dialogs|charts|models|commands|cli)/", r"Q(Widget|Dialog|MainWindow)>"]),
    ("app/models/", [r"app/(pages|dialogs|charts|widgets|cli)/", r"Q(Widget|Dialog|MainWindow)>"]),
    ("app/widgets/", [r"app/(pages|dialogs|charts|cli)/"]),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+[">])')


def upward(root):
    found = []
    for path in sorted(root.glob("*/**/*")):
        name = path.relative_to(root).as_posix()
        if path.suffix not in {".h", ".cpp", ".cu", ".cuh"} or name.split("/")[0] not in {"catalog", "planner", "probes", "app"}:
            continue
        if name.startswith("planner/perf/fit/"):  # a command-line tool, not part of the library
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            for folder, walls in ONE_WAY:
                if name.startswith(folder) and any(re.match(wall, match[1]) for wall in walls):
                    found.append(f"{name}:{number}: {folder} must not include {match[1][:-1]}")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "planner/plan").mkdir(parents=True)
        (root / "planner/plan/a.cpp").write_text('#include "app/export/x.h"\n#include <QFile>\n#include <QString>\n')
        return 0 if len(upward(root)) == 2 else 1


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    problems = upward(pathlib.Path(sys.argv[1]))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)
