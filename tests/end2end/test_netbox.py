"""Device, module and rack types in the form of the NetBox library, in and out again: every value the same, what is written has
the form the library asks for, and the traps of real records are told."""
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
MODULE = {key: DEVICE[key] for key in ("manufacturer", "model", "part_number", "airflow", "weight", "weight_unit", "description",
                                       "comments")}
RACK = {key: DEVICE[key] for key in ("manufacturer", "model", "slug", "weight", "weight_unit", "description", "comments")} | {
    "form_factor": str, "width": int, "u_height": int, "outer_width": (int, float), "outer_height": (int, float),
    "outer_depth": (int, float), "outer_unit": str, "max_weight": int, "mounting_depth": int, "starting_unit": int, "desc_units": bool}
FORMS = {"device-types": (DEVICE, ("manufacturer", "model", "slug", "u_height", "is_full_depth")),
         "module-types": (MODULE, ("manufacturer", "model")),
         "rack-types": (RACK, ("manufacturer", "model", "slug", "form_factor", "width", "u_height", "starting_unit"))}
NUMBERS = {key for table in (DEVICE, RACK) for key, kind in table.items() if kind is not str}


def problems(document, form="device-types"):
    """What the library's schema would refuse (its rules, written a second time)."""
    keys, required = FORMS[form]
    found = [key for key in required if key not in document]
    for key, value in document.items():
        if key in keys:
            if not isinstance(value, keys[key]):
                found.append(f"{key}: {value!r}")
            continue
        if form == "rack-types" or (form == "module-types" and key in ("device-bays", "inventory-items")) or key not in COMPONENTS:
            found.append(key)
            continue
        asked = {word.lower() for word in COMPONENTS[key] if word.isupper()} | {"name"}
        known = {word.lower() for word in COMPONENTS[key]} | {"name", "label", "description"}
        for item in value:
            found += sorted(asked - set(item)) + sorted(set(item) - known)
            found += [f"{name}: {part!r}" for name, part in item.items() if not isinstance(part, NOT_TEXT.get(name, str))]
    if "slug" in keys and not re.fullmatch(r"[-a-z0-9_]+", document.get("slug", "")):
        found.append("slug")
    if document.get("u_height", 0) * 2 % 1:
        found.append("u_height")
    if form != "rack-types" and ("weight" in document) != ("weight_unit" in document):
        found.append("weight without unit")
    return found


def as_text(value, key=None):
    """A record as the schema means it: what is text there is text, however plain it was written."""
    if isinstance(value, dict):
        return {name: as_text(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [as_text(part) for part in value]
    is_text = key not in NUMBERS and key not in NOT_TEXT
    return str(value) if is_text and not isinstance(value, bool) else value


class NetBox(ProgramTest):
    def imported(self, source, out):
        process = run("catalog", "import", "netbox", source, "--out", out, "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        told = json.loads(process.stdout)
        self.assertEqual(told["errors"], [])
        return told

    def test_there_and_back(self):
        """Modules are known by maker and part, the others by maker and slug."""
        def identity(document):
            return document["manufacturer"], document.get("slug", document["model"])
        self.imported(LIBRARY, self.folder / "once")
        self.imported(self.folder / "once", self.folder / "twice")
        for form, least in (("device-types", 25), ("module-types", 5), ("rack-types", 3)):
            files = sorted(path for path in (LIBRARY / form).rglob("*") if path.suffix in (".yaml", ".yml"))
            self.assertGreaterEqual(len(files), least)
            written = {identity(yaml.safe_load(path.read_text(encoding="utf-8"))): path
                       for path in (self.folder / "once" / form).rglob("*.yaml")}
            self.assertEqual(len(written), len(files))
            for path in files:
                with self.subTest(file=path.name):
                    source = as_text(yaml.safe_load(path.read_text(encoding="utf-8")))
                    once = written[identity(source)]
                    document = yaml.safe_load(once.read_text(encoding="utf-8"))
                    self.assertEqual(problems(document, form), [])
                    self.assertEqual(document, source)
                    self.assertEqual((self.folder / "twice" / once.relative_to(self.folder / "once")).read_bytes(), once.read_bytes())

    def test_sizes_reach_the_own_catalog(self):
        """Height and weight of what the catalog knows are rows of one's own, once; nothing else is touched."""
        env = {"CLUSTERWRIGHT_USER_CATALOG": str(self.folder / "user.sqlite")}

        def shown(part):
            process = run("catalog", "show", part, "--json", env=env)
            self.assertEqual(process.returncode, 0, process.stderr)
            return process.stdout
        before = shown("edgecore-ais800-64o")
        self.assertNotIn("26.1", before)
        process = run("catalog", "import", "netbox", LIBRARY, "--json", env=env)
        self.assertNotIn("stored", json.loads(process.stdout))
        self.assertEqual(shown("edgecore-ais800-64o"), before)
        process = run("catalog", "import", "netbox", LIBRARY, "--store", "--json", env=env)
        self.assertEqual(process.returncode, 0, process.stderr)
        stored = {row["id"]: row["cells"] for row in json.loads(process.stdout)["stored"] if row["stored"]}
        self.assertEqual(stored["edgecore-ais800-64o"]["weight_kg"], "26.1")
        self.assertEqual(stored["juniper-qfx5240-64"]["weight_kg"], "29")
        self.assertEqual(stored["dell-z9864f-on"]["weight_kg"], "24.9")
        self.assertNotIn("max_power_w", stored["dell-z9864f-on"])
        after = shown("edgecore-ais800-64o")
        self.assertIn("26.1", after)
        self.assertIn("NetBox device type", after)
        process = run("catalog", "import", "netbox", LIBRARY, "--store", "--json", env=env)
        self.assertEqual([row for row in json.loads(process.stdout)["stored"] if row["id"] in stored], [])

    def test_modules_and_racks(self):
        """What a plan needs of them: ratings, ports, what a rack carries, in SI units."""
        told = self.imported(LIBRARY, self.folder / "out")
        modules = {each["part_number"]: each for each in told["module_types"]}
        self.assertEqual(modules["PWS-2K70A-1R"]["power_inputs"], [{"name": "PSU{module}", "rating_w": 2700, "planning_w": None}])
        self.assertAlmostEqual(modules["PWS-1K23A-1R"]["weight_kg"], 2.2 * 0.45359237, places=3)
        self.assertEqual(modules["MCX755106AS-HEAT"]["ports"], [{"protocol": "Ethernet", "gbps": 200, "count": 2}])
        self.assertEqual(modules["1.10"]["model"], "920E5")
        self.assertIn("do not say the bay", json.dumps(modules["7800R3-36P-LC"]["findings"]))
        racks = {each["slug"]: each for each in told["rack_types"]}
        apc, conteg, frame = (racks[slug] for slug in ("apc-ar3100", "conteg-ri7-48-80-120", "panduit-r4p"))
        self.assertEqual((apc["rack_units"], apc["width_in"], apc["carries_kg"], apc["mounting_depth_m"]), (42, 19, 1701, 0.19))
        self.assertIn("lowest setting", json.dumps(apc["findings"]))
        self.assertIsNone(conteg["carries_kg"])
        self.assertIn("stands in the text alone: 800 kg", json.dumps(conteg["findings"]))
        self.assertAlmostEqual(frame["carries_kg"], 2500 * 0.45359237, places=3)
        self.assertAlmostEqual(frame["outer_depth_m"], 30 * 0.0254, places=9)
        self.assertTrue(frame["counts_from_top"])

    def test_modules_that_break_the_schema(self):
        """Each is an error that names file and key, and the others are read."""
        bad = {"module-types/A/bay.yaml": ("manufacturer: A\nmodel: B\ndevice-bays: []\n", "device-bays"),
               "module-types/A/weight.yaml": ("manufacturer: A\nmodel: B\nweight: 2\n", "unit"),
               "rack-types/A/form.yaml": ("manufacturer: A\nmodel: B\nslug: a\nform_factor: box\nwidth: 19\nu_height: 4\nstarting_unit: 1\n",
                                          "4-post-cabinet"),
               "rack-types/A/width.yaml": ("manufacturer: A\nmodel: B\nslug: a\nform_factor: wall-frame\nwidth: 21\nu_height: 4\n"
                                           "starting_unit: 1\n", "10, 19, 20 or 23"),
               "rack-types/A/half.yaml": ("manufacturer: A\nmodel: B\nslug: a\nform_factor: wall-frame\nwidth: 19\nu_height: 4.5\n"
                                          "starting_unit: 1\n", "u_height")}
        for name, (text, _) in bad.items():
            path = self.folder / "library" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (self.folder / "library/module-types/A/good.yaml").write_text("manufacturer: A\nmodel: B\n", encoding="utf-8")
        process = run("catalog", "import", "netbox", self.folder / "library", "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        told = json.loads(process.stdout)
        self.assertEqual(told["read"], 1)
        errors = {each["file"]: each["text"] for each in told["errors"]}
        self.assertEqual(sorted(errors), sorted(bad))
        for name, (_, word) in bad.items():
            self.assertIn(word, errors[name])

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
