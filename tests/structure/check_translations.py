#!/usr/bin/env python3
"""Every text of the window has its German one.

Reads tr(), QT_TRANSLATE_NOOP() and translate() calls of the window's folders and looks each text up in
translations/clusterwright_de.ts under the context it is asked for in. Usage: check_translations.py ROOT
"""
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

FOLDERS = ("charts", "commands", "dialogs", "models", "pages", "session", "widgets")
STRING = r'((?:\s*"(?:[^"\\]|\\.)*")+)'
NAMED = re.compile(r'(?:QT_TRANSLATE_NOOP|translate)\(\s*"([\w:]+)"\s*,' + STRING)
BARE = re.compile(r'(?:\b(\w+)::)?\btr\(' + STRING)
METHOD = re.compile(r'^(?=\S)[\w:<>,&* \[\]]*?\b(\w+)::~?\w+\(', re.M)
LOCAL = re.compile(r'^QString tr\(const char.*?translate\("([\w:]+)"', re.M | re.S)
CLASS = re.compile(r'^class (\w+)', re.M)


def text_of(literals: str) -> str:
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(parts).encode().decode("unicode_escape").encode("latin-1", "ignore").decode("utf-8", "ignore")


def wanted(path: pathlib.Path):
    """(contexts that would do, text, line) of every translatable text in a file."""
    source = path.read_text(encoding="utf-8")
    classes = [(m.start(), m.group(1)) for m in METHOD.finditer(source)]
    classes += [(m.start(), m.group(1)) for m in CLASS.finditer(source)]
    classes.sort()
    for match in NAMED.finditer(source):
        yield {match.group(1), "cw::app::" + match.group(1)}, text_of(match.group(2)), source.count("\n", 0, match.start()) + 1
    local = LOCAL.search(source)
    for match in BARE.finditer(source):
        if local and not match.group(1):
            contexts = {local.group(1)}
        elif match.group(1):
            contexts = {"cw::app::" + match.group(1)}
        else:
            before = [name for at, name in classes if at < match.start()]
            contexts = {"cw::app::" + before[-1]} if before else set()
        yield contexts, text_of(match.group(2)), source.count("\n", 0, match.start()) + 1


def main(root: pathlib.Path) -> int:
    german = set()
    for context in ET.parse(root / "translations" / "clusterwright_de.ts").getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            said = "".join(translation.itertext()).strip() if translation is not None else ""
            if said and translation.get("type") is None:
                german.add((context.find("name").text, message.find("source").text))
    missing = 0
    for folder in FOLDERS:
        for path in sorted((root / "app" / folder).glob("*.*")):
            for contexts, text, line in wanted(path):
                if any((context, text) in german for context in contexts):
                    continue
                missing += 1
                print(f'{path.relative_to(root)}:{line}: no German for "{text}" in {", ".join(sorted(contexts))}')
    return 1 if missing else 0


def self_test() -> int:
    """A text without its German one is found; one with it is not."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name in FOLDERS:
            (root / "app" / name).mkdir(parents=True)
        (root / "translations").mkdir()
        (root / "translations" / "clusterwright_de.ts").write_text(
            "<TS><context><name>cw::app::Page</name><message><source>Solve</source>"
            "<translation>L\u00f6sen</translation></message></context></TS>", encoding="utf-8")
        page = root / "app" / "pages" / "page.cpp"
        page.write_text('Page::Page()\n{\n    add(tr("Solve"));\n}\n', encoding="utf-8")
        is_clean = main(root) == 0
        page.write_text('Page::Page()\n{\n    add(tr("Undo"));\n}\n', encoding="utf-8")
        return 0 if is_clean and main(root) == 1 else 1


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else main(pathlib.Path(sys.argv[1])))
