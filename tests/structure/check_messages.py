#!/usr/bin/env python3
"""Every text the report speaks (say, countOf) stands in translations/report/*.ts, each translation keeps the places of its
arguments, and no translation is left without its text. Usage: check_messages.py ROOT [--list]"""
import csv
import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LITERAL = r'(?:(?:u|QStringLiteral\(|QLatin1String\()?"(?:[^"\\]|\\.)*"\s*)+'
SAY = re.compile(r"\bsay\(\s*(" + LITERAL + r")")
COUNT = re.compile(r"\bcountOf\(")
# Words that come from a table and not from the text beside `say`.
TABLES = {
    "app/cli/cuttext.cpp": re.compile(r'Region\{"[^"]+", "([^"]+)"'),
    "planner/plan/constraint.cpp": re.compile(r'\{PlanQuantity::\w+, "\w+", "[^"]*", "([^"]+)"'),
    "planner/report/chapter_performance.cpp": re.compile(r'\{QLatin1String\("\w+"\), "([^"]+)"'),
    "planner/report/needtext.cpp": re.compile(r'"((?:[A-Z%][^"]*)%\d[^"]*)", "'),
    "planner/report/chapter_considered.cpp": re.compile(r'"([a-zA-Z][^"]* [^"]*)"'),
    "planner/report/chapter_sustainability.cpp": re.compile(r'Named\{"[^"]+", "([^"]+)"'),
}
FOLDERS = ["planner/report", "planner/facility", "planner/storage", "planner/uncertainty", "app/export", "app/cli"]


BEGUN = ("_es", "_it")


def text_of(literals):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).replace('\\"', '"')


def arguments_of(code, start):
    """The text between the brackets of a call that opens before `start`."""
    depth, at = 1, start
    while depth and at < len(code):
        depth += {"(": 1, ")": -1}.get(code[at], 0)
        at += 1
    return code[start:at - 1]


def messages(root):
    found = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).glob("*.cpp")):
            code = path.read_text(encoding="utf-8")
            name = str(path.relative_to(root))
            for match in SAY.finditer(code):
                found.setdefault(text_of(match.group(1)), name)
            for match in COUNT.finditer(code):
                for literal in re.findall(r'u"((?:[^"\\]|\\.)+)"_s', arguments_of(code, match.end())):
                    found.setdefault(literal, name)
            if name in TABLES:
                for literal in TABLES[name].findall(code):
                    found.setdefault(literal, name)
    path = root / "planner/plan/constraint.cpp"
    for literal in TABLES["planner/plan/constraint.cpp"].findall(path.read_text(encoding="utf-8")):
        found.setdefault(literal, "planner/plan/constraint.cpp")
    return {text: name for text, name in found.items() if re.search("[A-Za-z]{2}", re.sub(r"%\d", "", text))}


def places(text):
    return sorted(re.findall(r"%\d", text))


def self_test():
    """A text without its translation is found, one with other arguments too."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in (*FOLDERS, "planner/plan", "translations/report"):
            (root / name).mkdir(parents=True, exist_ok=True)
        (root / "planner/plan/constraint.cpp").write_text("", encoding="utf-8")
        (root / "planner/report/a.cpp").write_text('say(u"%1 of it"_s).arg(x); say(u"Lost"_s);', encoding="utf-8")
        message = "<message><source>%1 of it</source><translation>davon</translation></message>"
        (root / "translations/report/report_de.ts").write_text(f"<TS><context>{message}</context></TS>", encoding="utf-8")
        return 0 if len(problems_of(root)) == 2 else 1


def problems_of(root):
    wanted = messages(root)
    problems = []
    for file in sorted((root / "translations/report").glob("*.ts")):
        known = {}
        for message in ET.parse(file).getroot().iter("message"):
            known[message.findtext("source")] = message.findtext("translation") or ""
        is_begun = file.stem.endswith(BEGUN)  # what is missing falls back
        for text, name in wanted.items():
            if text not in known and not is_begun:
                problems.append(f"{file.name}: “{text}” of {name} is missing")
        for source, translation in known.items():
            if translation and places(source) != places(translation):
                problems.append(f"{file.name}: “{translation}” has other arguments than “{source}”")
        if not is_begun:
            problems += [f"{file.name}: “{text}” is not translated" for text, done in known.items() if not done]
    return problems


def recorded_problems_of(root):
    """Sentences of results: no argument is lost, and every text of a rule pack, every planning value and every finding of the doctor is there in the complete
    languages."""
    spoken = re.compile(r'^    (?:text|remedy): "(.*)"$', re.MULTILINE)
    texts = [text for path in sorted((root / "resources/rules").glob("*.yaml"))
             for text in spoken.findall(path.read_text(encoding="utf-8"))]
    with (root / "resources/catalog/assumptions.csv").open(encoding="utf-8", newline="") as file:
        texts += [row["sentence"] for row in csv.DictReader(file)]
    with (root / "resources/catalog/doctor_rules.csv").open(encoding="utf-8", newline="") as file:
        texts += [row[column] for row in csv.DictReader(file) for column in ("text", "remedy")]
    problems = []
    for file in sorted((root / "translations/recorded").glob("*.ts")):
        known = {message.findtext("source"): message.findtext("translation") or "" for message in ET.parse(file).getroot().iter("message")}
        for source, translation in known.items():
            if translation and set(places(source)) != set(places(translation)):
                problems.append(f"{file.name}: “{translation}” has other arguments than “{source}”")
        if not file.stem.endswith(BEGUN):
            problems += [f"{file.name}: “{text}” of a rule pack, a planning value or the doctor is not translated" for text in texts if not known.get(text)]
    return problems


def error_problems_of(root):
    """Sentences about plans that cannot be read or solved: each is there in the complete languages and keeps its arguments."""
    calls = re.compile(r"\b(?:refuse|Error::invalid)\(")
    texts = {}
    for path in sorted((root / "planner/plan").glob("*.cpp")):
        code = path.read_text(encoding="utf-8")
        for match in calls.finditer(code):
            for literal in re.findall(r'QStringLiteral\(((?:\s*"(?:[^"\\]|\\.)*")+)\)', arguments_of(code, match.end())):
                if " " in (text := text_of(literal)) and not text.startswith(","):
                    texts[text + ("%1" if text.endswith(" ") else "")] = path.name
    problems = []
    for file in sorted((root / "translations/errors").glob("*.ts")):
        known = {message.findtext("source"): message.findtext("translation") or "" for message in ET.parse(file).getroot().iter("message")}
        problems += [f"{file.name}: “{text}” of {name} is not translated" for text, name in texts.items() if not fits(text, known)]
        problems += [f"{file.name}: “{translation}” has other arguments than “{source}”" for source, translation in known.items()
                     if set(places(source)) != set(places(translation))]
    return problems


def fits(text, known):
    """A message may hold an example as an argument: “a month such as %1”."""
    pattern = re.sub(r"%\d", "x", text)
    return text in known or any(re.fullmatch(re.sub(r"%\d", ".+", re.escape(source)), pattern) for source in known if len(source) > 4)


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    root = Path(sys.argv[1])
    if "--list" in sys.argv:
        print("\n".join(f"{name}\t{text}" for text, name in messages(root).items()))
        return 0
    problems = problems_of(root) + recorded_problems_of(root) + error_problems_of(root)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
