#!/usr/bin/env python3
"""Fails on what docs/threat-model.md promises never to do: hand words to a shell, start programs anywhere but in the one
place for it, put values into the text of an SQL statement, or talk to a network."""
import pathlib
import re
import sys
import tempfile

CODE = ("app", "catalog", "planner", "probes", "resources")
SUFFIXES = {".h", ".cpp", ".cu", ".cuh"}
# The one class that starts a program: by path and list of arguments, never by a line of text.
STARTS_PROGRAMS = "probes/host/probeprocess."

SHELL = re.compile(r"std::system\s*\(|(?<![\w.>:])system\s*\(\s*[^)\s]|\bpopen\s*\(|\bexec(?:l|le|lp|v|ve|vp|vpe)\s*\(|"
                   r"\bposix_spawnp?\s*\(|startCommand\s*\(|startDetached\s*\(|splitCommand\s*\(")
PROCESS = re.compile(r"\bQProcess\b")
NETWORK = re.compile(r"QtNetwork|\bQNetwork\w+|\bQTcp(?:Socket|Server)\b|\bQUdpSocket\b|\bQSslSocket\b|<curl/|"
                     r"(?<![\w.>:])(?:socket|connect)\s*\(\s*AF_")
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"')
STATEMENT = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|SET|LIKE)\b")
# A value beside its column: = %1, IN (%1, LIKE '%1. The number of a format is a constant of ours and may stand there.
UNBOUND = re.compile(r"(?:=|<|>|\bLIKE|\bIN)\s*\(?\s*'?%\d|'%\d")
CONSTANT = re.compile(r"\.arg\(\w*[sS]chemaVersion\)")
# A declaration of a method called system is none of ours to forbid.
DECLARATION = re.compile(r"^\s*(?:\[\[nodiscard\]\]\s*)?(?:virtual\s+)?(?:const\s+)?[\w:<>]+[\s*&]+(?:\w+::)?system\s*\(")


def problems(root):
    found = []
    files = [p for folder in CODE for p in sorted((root / folder).rglob("*")) if p.suffix in SUFFIXES]
    for path in files:
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            words = LITERAL.sub('""', line).split("//")[0]
            place = f"{name}:{number}"
            if SHELL.search(words) and not DECLARATION.search(words):
                found.append(f"{place}: hands words to a shell or starts a program by hand")
            if PROCESS.search(words) and not name.startswith(STARTS_PROGRAMS):
                found.append(f"{place}: programs are started in {STARTS_PROGRAMS}cpp alone")
            if NETWORK.search(words):
                found.append(f"{place}: talks to a network")
            for literal in LITERAL.findall(line):
                opened = literal.count("'") % 2 == 1  # a quotation mark that something is joined to
                unbound = UNBOUND.search(literal) and not CONSTANT.search(line)
                if STATEMENT.search(literal) and (unbound or opened):
                    found.append(f"{place}: a value in the text of a statement; bind it")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for each in CODE:
            (root / each).mkdir()
        (root / "app/bad.cpp").write_text(
            'std::system("ls");\npopen(command, "r");\nQProcess process;\n'
            'query.exec("SELECT a FROM t WHERE b = %1");\nquery.exec("DELETE FROM t WHERE b = \'" + value);\n'
            '#include <QtNetwork>\nsystem("ls");\n')
        (root / "app/good.cpp").write_text(
            'const System *system = catalog.system(id);\nquery.prepare("DELETE FROM t WHERE b = ?");\n'
            'query.prepare("INSERT INTO %1 VALUES (%2)"_s.arg(quotedName(kind), marks));\n')
        found = problems(root)
        return 0 if len(found) == 7 and all("bad.cpp" in each for each in found) else 1


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    found = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
