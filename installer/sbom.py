#!/usr/bin/env python3
"""Writes the bill of materials of the software itself (SPDX 2.3, JSON): the programs, what they are linked with, what is
compiled in, each with its licence. Usage: sbom.py OUT VERSION PROGRAM... The same build gives the same bytes."""
import hashlib
import json
import os
import re
import subprocess
import sys
from datetime import datetime, timezone

OURS = {"clusterwright": "GPL-3.0-or-later", "clusterwright-cli": "GPL-3.0-or-later", "clusterwright-probe": "Apache-2.0"}
# Licences of libraries by the package that holds them; a package that is not here counts as NOASSERTION and fails the run.
LICENCES = {
    r"libqt6.*": "LGPL-3.0-only", r"libxlsxwriter.*": "BSD-2-Clause", r"libyaml-cpp.*": "MIT", r"libgvc.*|libcgraph.*|libcdt.*|libpathplan.*|libxdot.*": "EPL-1.0",
    r"libzip.*": "BSD-3-Clause", r"liburing.*": "LGPL-2.1-or-later OR MIT", r"zlib1g": "Zlib", r"libgcc-s1|libstdc\+\+6|libgomp1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"libssl3": "Apache-2.0", r"libc6": "LGPL-2.1-or-later", r"libsqlite3-0": "blessing",
}
COMPILED_IN = [
    ("Eigen", "MPL-2.0", "libeigen3-dev"), ("JSON for Modern C++", "MIT", "nlohmann-json3-dev"),
    ("Clusterwright Sans (from Inter)", "OFL-1.1", None), ("Clusterwright Mono (from JetBrains Mono)", "OFL-1.1", None),
    ("Natural Earth outlines", "LicenseRef-public-domain", None)]


def out(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


def needed(program):
    """Paths of the libraries a program asks for itself, not those its libraries ask for."""
    names = re.findall(r"\(NEEDED\).*\[(.+?)\]", out("readelf", "-dW", program))
    said = out("ldd", program)
    if missing := re.findall(r"(\S+) => not found", said):
        sys.exit(f"sbom: {program} asks for {', '.join(missing)}, which is on no path: expected in LD_LIBRARY_PATH")
    found = dict(re.findall(r"(\S+) => (\S+)", said))
    return sorted(found[name] for name in names if name in found)


def package_of(path):
    for place in (path, os.path.realpath(path), re.sub("^/usr", "", os.path.realpath(path)), "/usr" + os.path.realpath(path)):
        owner = out("dpkg-query", "-S", place).split(":")[0].strip()
        if owner:
            return owner, out("dpkg-query", "-W", "-f=${Version}", owner).split("\n")[0]
    return None, None


def licence_of(package):
    for pattern, licence in LICENCES.items():
        if re.fullmatch(pattern, package):
            return licence
    sys.exit(f"sbom: the licence of {package} is not listed here: look it up and add it")


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)


def main():
    target, version, programs = sys.argv[1], sys.argv[2], sys.argv[3:]
    packages, relations = [], []

    def add(name, licence, number=None, digest=None, purpose="LIBRARY"):
        entry = {"SPDXID": identifier(name), "name": name, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                 "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION",
                 "primaryPackagePurpose": purpose}
        if number:
            entry["versionInfo"] = number
        if digest:
            entry["checksums"] = [{"algorithm": "SHA256", "checksumValue": digest}]
        if entry["SPDXID"] not in {p["SPDXID"] for p in packages}:
            packages.append(entry)
        return entry["SPDXID"]

    def link(asker, binary):
        """Records what a binary asks for; HiGHS is shipped along, so what it asks for is listed too."""
        for path in needed(binary):
            if os.path.basename(path).startswith("libhighs"):
                with open(path, "rb") as file:
                    digest = hashlib.sha256(file.read()).hexdigest()
                other = add("HiGHS", "MIT", os.environ.get("HIGHS_VERSION", "NOASSERTION"), digest)
                link(other, path)
            else:
                package, number = package_of(path)
                if package is None:
                    sys.exit(f"sbom: no package holds {path}")
                other = add(package, licence_of(package), number)
            relations.append((asker, "DYNAMIC_LINK", other))

    for program in sorted(programs):
        with open(program, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        name = os.path.basename(program)
        own = add(name, OURS[name], version, digest, "APPLICATION")
        relations.append(("SPDXRef-DOCUMENT", "DESCRIBES", own))
        link(own, program)
        for title, licence, package in COMPILED_IN if name != "clusterwright-probe" else COMPILED_IN[:2]:
            number = out("dpkg-query", "-W", "-f=${Version}", package) if package else None
            relations.append((own, "CONTAINS", add(title, licence, number)))

    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), timezone.utc)
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"clusterwright-{version}",
        "documentNamespace": f"urn:clusterwright:sbom:{version}:" + hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()[:16],
        "creationInfo": {"created": day.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: installer/sbom.py"]},
        "hasExtractedLicensingInfos": [{"licenseId": "LicenseRef-public-domain", "extractedText": "Natural Earth: public domain."}],
        "packages": sorted(packages, key=lambda p: p["SPDXID"]),
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in sorted(set(relations))]}
    with open(target, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    main()
