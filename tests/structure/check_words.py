#!/usr/bin/env python3
"""Fails on words that promise what nobody can: a plan is never "compliant", "certified" or "guaranteed". Looks at the
texts of the program (string literals), rule packs, samples, help, schemas and translations, in English and German."""
import pathlib
import re
import sys
import tempfile

PROMISES = re.compile(r"\b(compliant|certified|guaranteed|gesetzeskonform|konform|zertifiziert\w*|garantiert\w*)\b",
                      re.IGNORECASE)
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"')
CODE = ("app", "catalog", "planner", "probes")
TEXTS = ("resources/rules", "resources/samples", "resources/help", "resources/schemas", "translations")
# What names a thing, not a promise: the id a rule about certificates gets.
NAMES = {'"certified"'}


def spoken(path):
    """Line number and text of everything a user may read in a file."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if path.suffix in (".cpp", ".h"):
            code = line.split("//")[0]
            for literal in LITERAL.findall(code):
                yield number, literal
        else:
            yield number, line


def problems(root):
    found = []
    files = [p for folder in CODE for suffix in (".cpp", ".h") for p in sorted((root / folder).rglob("*" + suffix))]
    files += [p for folder in TEXTS for p in sorted((root / folder).rglob("*")) if p.is_file()
              and p.suffix in (".yaml", ".cwplan", ".json", ".md", ".html", ".ts")]
    for path in files:
        for number, text in spoken(path):
            word = PROMISES.search(text)
            if word and text not in NAMES:
                found.append(f"{path.relative_to(root).as_posix()}:{number}: “{word.group(0)}” promises too much")
    return found


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "app").mkdir()
        (root / "resources/rules").mkdir(parents=True)
        (root / "app/a.cpp").write_text('f("The plan is compliant"); // certified\ng("certified");\n')
        (root / "resources/rules/a.yaml").write_text("text: Uptime is guaranteed.\n")
        return 0 if len(problems(root)) == 2 else 1


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    found = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
