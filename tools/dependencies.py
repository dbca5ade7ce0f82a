#!/usr/bin/env python3
"""Writes docs/dependencies.md from installer/packages: what the product is built with, runs with and is tested with, each with
the version installed here. `dependencies.py [--check]`: with --check nothing is written, and a package that the page lacks, or
names without need, is an error. A package without a purpose below is one too."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "dependencies.md"
SETS = {"build": "Builds and is linked", "run": "Wanted at run time", "test": "Tests in CI", "package": "Makes the package",
        "check": "Checks the package",
        "developer": "For people who work on it"}
PURPOSE = {
    "g++": "compiler", "cmake": "build description", "ninja-build": "build", "pkg-config": "finds libraries", "ccache": "keeps what was compiled",
    "mold": "links", "qt6-base-dev": "Qt: core, window, SQL, printing", "libqt6opengl6-dev": "asked for by Qt Charts", "qt6-charts-dev": "charts",
    "qt6-svg-dev": "drawings", "qt6-tools-dev": "translations", "qt6-tools-dev-tools": "translations", "qt6-l10n-tools": "translations",
    "libqt6sql6-sqlite": "catalog files", "libqt6sql6-psql": "team catalog", "qt6-qpa-plugins": "painting without a screen",
    "libeigen3-dev": "linear algebra", "nlohmann-json3-dev": "JSON", "libxlsxwriter-dev": "writes workbooks", "libsqlite3-dev": "SQLite",
    "libyaml-cpp-dev": "YAML", "libgraphviz-dev": "lays out graphs", "libzip-dev": "reads archives", "libarchive-dev": "reads archives",
    "libssl-dev": "signatures", "liburing-dev": "storage probe", "zlib1g-dev": "compression", "libgl-dev": "asked for by Qt", "libvulkan-dev": "asked for by Qt",
    "python3": "installer and tests", "python3-pip": "fetches HiGHS", "ca-certificates": "fetches HiGHS", "fonts-noto-core": "letters the own fonts lack",
    "dpkg-dev": "packs", "file": "packs", "git": "says the day of the commit", "librapidcheck-dev": "property tests", "poppler-utils": "looks into PDF files",
    "python3-openpyxl": "looks into workbooks", "python3-jsonschema": "schemas", "python3-yaml": "schemas of manifests", "sqlite3": "looks into databases",
    "coinor-cbc": "a second solver that must agree", "postgresql": "a real server for the team catalog", "slurmctld": "a real Slurm for sweeps",
    "slurmd": "a real Slurm for sweeps", "slurm-client": "a real Slurm for sweeps", "munge": "a real Slurm for sweeps", "fio": "compares the storage probe",
    "lintian": "checks the package", "desktop-file-utils": "checks the package", "appstream": "checks the package", "libxml2-utils": "checks the MIME type", "man-db": "reads the manual pages", "clang-format": "format",
    "clang-tidy": "static analysis", "clang-16": "fuzzing", "libclang-rt-16-dev": "fuzzing", "libbenchmark-dev": "benchmarks", "fonts-inter": "source of the own fonts",
    "fonts-jetbrains-mono": "source of the own fonts", "python3-fonttools": "makes the own fonts", "libvalijson-dev": "schemas", "locales": "sorting of a real database", "openssl": "certificates of a real database"}

HEAD = """# Dependencies

What Clusterwright needs, from `installer/packages`, with the versions of Debian 12 (bookworm) as last looked at. This page is made
by `tools/dependencies.py`; CI fails when it lacks a package or names one too many.

"""
TAIL = """
## Compiled in or fetched otherwise

| What | Version | How it is held |
|---|---|---|
| HiGHS (solver) | {highs} | the distribution's package where there is one; else one wheel, pinned by version and SHA-256 in `installer/common.sh`; its C interface alone is used |
| Clusterwright Sans and Mono | from Inter and JetBrains Mono | made by `tools/make_fonts.py`, kept in the repository |
| Natural Earth outlines | 1:110m | kept in the repository |

Nothing is fetched when the program runs. What a package holds in the end stands in its own bill of materials (`installer/sbom`,
SPDX 2.3), made from the built programs rather than from this list.

## How they are kept fresh

- Debian's security updates bring fixes of every package above without a change here: programs link them dynamically. What is compiled
  in (Eigen, JSON for Modern C++: headers) needs a new build; `installer/package` makes one from the same commit.
- HiGHS: a new version is tried by raising `highs_version` with its hashes; the whole test run, `bench_solve` and the comparison with CBC must
  hold before it stays. Equal inputs may give another of several equally good designs then, so the version stands in every result.
- Once per release: `tools/dependencies.py`, `installer/sbom`, and a look at Debian's security tracker for what is linked.
- A new dependency needs a reason in the commit, a line in `installer/packages`, a purpose in `tools/dependencies.py` and its licence in
  `installer/sbom.py`. What the standard library or Qt can do is not a reason.
"""


def wanted():
    lines = [line.split() for line in (ROOT / "installer/packages").read_text(encoding="utf-8").splitlines()]
    return sorted({(words[0], words[1]) for words in lines if len(words) == 2 and words[0] in SETS},
                  key=lambda pair: (list(SETS).index(pair[0]), pair[1]))


def version_of(package):
    done = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True, check=False)
    return done.stdout or "not installed here"


def page(pairs):
    highs = re.search(r"highs_version=(\S+)", (ROOT / "installer/common.sh").read_text(encoding="utf-8"))[1]
    text = HEAD
    for word, title in SETS.items():
        text += f"## {title}\n\n| Package | Version | For |\n|---|---|---|\n"
        text += "".join(f"| `{name}` | {version_of(name)} | {PURPOSE[name]} |\n" for kind, name in pairs if kind == word) + "\n"
    return text.rstrip("\n") + "\n" + TAIL.format(highs=highs)


def main():
    pairs = wanted()
    problems = [f"{name} has no purpose in tools/dependencies.py" for _, name in pairs if name not in PURPOSE]
    if "--check" in sys.argv:
        listed = set(re.findall(r"^\| `([^`]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
        names = {name for _, name in pairs}
        problems += [f"docs/dependencies.md lacks {name}; run tools/dependencies.py" for name in sorted(names - listed)]
        problems += [f"docs/dependencies.md names {name}, which nothing needs" for name in sorted(listed - names)]
    elif not problems:
        PAGE.write_text(page(pairs), encoding="utf-8")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
