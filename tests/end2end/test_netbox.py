"""Device types in the form of the NetBox library, in and out again: every value the same, what is written has the form the
library asks for, and the traps of real records are told."""
import json
import re
import unittest

import yaml

from program import SOURCE, ProgramTest, run

LIBRARY = SOURCE / "tests" / "data" / "netbox"
COMPONENTS = {  # keys beside name, label and description; those in capitals are asked for
    "console-ports": {"TYPE"},
    "console-server-ports": {"TYPE"},
    "power-ports": {"TYPE", "maximum_draw", "allocated_draw"},
    "power-outlets": {"TYPE", "power_port", "feed_leg"},
    "interfaces": {"TYPE", "enabled", "mgmt_only", "bridge", "poe_mode", "poe_type", "rf_role"},
    "front-ports": {"TYPE", "color", "positions", "rear_port", "rear_port_position"},
    "rear-ports": {"TYPE", "color", "positions"},
    "module-bays": {"POSITION"},
    "device-bays": set(),
    "inventory-items": {"manufacturer", "part_id"},
}
NOT_TEXT = {"enabled": bool, "mgmt_only": bool, "maximum_draw": int, "allocated_draw": int, "positions": int, "rear_port_position": int}
DEVICE = {"manufacturer": str, "model": str, "slug": str, "part_number": str, "u_height": (int, float), "is_full_depth": bool,
          "airflow": str, "weight": (int, float), "weight_unit": str, "front_image": bool, "rear_image": bool,
          "subdevice_role": str, "is_powered": bool, "description": str, "comments": str}


def problems(document):
    """What the library's schema would refuse (its rules, written a second time)."""
    found = [key for key in ("manufacturer", "model", "slug", "u_height", "is_full_depth") if key not in document]
    for key, value in document.items():
        if key in DEVICE:
            if not isinstance(value, DEVICE[key]):
                found.append(f"{key}: {value!r}")
            continue
        if key not in COMPONENTS:
            found.append(key)
            continue
        asked = {word.lower() for word in COMPONENTS[key] if word.isupper()} | {"name"}
        known = {word.lower() for word in COMPONENTS[key]} | {"name", "label", "description"}
        for item in value:
            found += sorted(asked - set(item)) + sorted(set(item) - known)
            found += [f"{name}: {part!r}" for name, part in item.items() if not isinstance(part, NOT_TEXT.get(name, str))]
    if not re.fullmatch(r"[-a-z0-9_]+", document.get("slug", "")):
        found.append("slug")
    if document.get("u_height", 0) * 2 % 1:
        found.append("u_height")
    if ("weight" in document) != ("weight_unit" in document):
        found.append("weight without unit")
    return found


def as_text(value, key=None):
    """A record as the schema means it: what is text there is text, however plain it was written."""
    if isinstance(value, dict):
        return {name: as_text(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [as_text(part) for part in value]
    is_text = DEVICE.get(key, str) is str and key not in NOT_TEXT
    return str(value) if is_text and not isinstance(value, bool) else value


class NetBox(ProgramTest):
    def imported(self, source, out):
        process = run("catalog", "import", "netbox", source, "--out", out, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        told = json.loads(process.stdout)
        self.assertEqual(told["errors"], [])
        return told

    def test_there_and_back(self):
        files = sorted(path for path in LIBRARY.rglob("*") if path.suffix in (".yaml", ".yml"))
        self.assertGreater(len(files), 24)
        self.imported(LIBRARY, self.folder / "once")
        self.imported(self.folder / "once", self.folder / "twice")
        written = {path.stem: path for path in (self.folder / "once").rglob("*.yaml")}  # by maker and slug
        self.assertEqual(len(written), len(files))
        for path in files:
            with self.subTest(file=path.name):
                source = as_text(yaml.safe_load(path.read_text(encoding="utf-8")))
                once = written[source["slug"]]
                document = yaml.safe_load(once.read_text(encoding="utf-8"))
                self.assertEqual(problems(document), [])
                self.assertEqual(document, source)
                self.assertEqual((self.folder / "twice" / once.relative_to(self.folder / "once")).read_bytes(), once.read_bytes())

    def test_traps_are_told(self):
        told = json.dumps(self.imported(LIBRARY, self.folder / "out"), ensure_ascii=False)
        for words in ("A server with 36 Ethernet ports", "The text says 6.5 kW", "8 power inputs are rated 7000 W together",
                      "6 power inputs but 8 bays", "MI325X", "62 ports are typed Ethernet", "62 fast ports are listed, the switch has 64",
                      "A figure stands in the text alone: 250 kW"):
            self.assertIn(words, told)

    def test_numbers_that_are_names(self):
        """A part number that looks like a number keeps its letters; a depth that is not told is filled in and told."""
        folder = self.folder / "device-types" / "A"
        folder.mkdir(parents=True)
        (folder / "b.yaml").write_text("manufacturer: A\nmodel: 1.10\nslug: a-b\npart_number: 920E5\nu_height: 1\n"
                                       "module-bays:\n  - name: 01\n    position: 1\n", encoding="utf-8")
        told = self.imported(self.folder, self.folder / "out")
        document = yaml.safe_load((self.folder / "out" / "device-types" / "a" / "a-b.yaml").read_text(encoding="utf-8"))
        self.assertEqual(problems(document), [])
        self.assertEqual((document["model"], document["part_number"], document["is_full_depth"]), ("1.10", "920E5", True))
        self.assertEqual(document["module-bays"], [{"name": "01", "position": "1"}])
        self.assertIn("full depth", json.dumps(told))


if __name__ == "__main__":
    unittest.main()
