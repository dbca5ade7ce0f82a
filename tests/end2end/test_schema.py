"""The JSON Schema and the strict reader say the same of every plan file."""
import copy
import json
import random
import unittest

import jsonschema

from program import SAMPLES, SOURCE, ProgramTest, run

SCHEMA = json.loads((SOURCE / "resources" / "schemas" / "plan.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
BROKEN = sorted((SOURCE / "tests" / "data" / "plans" / "broken").glob("*.cwplan"))
VALID = sorted((SOURCE / "tests" / "data" / "plans" / "valid").glob("*.cwplan"))
# What no schema can see: the text itself, not the tree it stands for.
BEYOND_SCHEMA = {"duplicate-key", "duplicate-key-deep", "too-deep"}
READER_WORDS = ["not known here", "Here stands", "is missing", "out of range", "does not fit", "is not a month",
                "is not a day", "cannot be a name", "is not a currency", "is not a country", "is not a way to procure"]
VALUES = [None, True, -1, 0, 0.5, 1, 95, 1e12, "", "any", "EU", "2027-01", "2027-13", "2026-11-01", [], ["*"], {}, {"x-a": 1}]


def refuse_constant(text):
    raise ValueError(f"{text} is not JSON")


def schema_accepts(text):
    try:
        tree = json.loads(text, parse_constant=refuse_constant)
    except ValueError:
        return False
    return VALIDATOR.is_valid(tree)


def places(node, path=()):
    yield path
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, path + (key,))


class SchemaTest(ProgramTest):
    def test_schema_is_a_schema(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_samples_and_valid_files_pass_both(self):
        self.assertGreaterEqual(len(VALID), 4)
        for path in SAMPLES + VALID:
            with self.subTest(file=path.name):
                self.assertTrue(schema_accepts(path.read_text(encoding="utf-8")))
                process = run("check", path)
                self.assertEqual(process.returncode, 0, process.stderr)

    def test_broken_files_fail_both(self):
        self.assertGreaterEqual(len(BROKEN), 50)
        for path in BROKEN:
            with self.subTest(file=path.name):
                self.assertEqual(schema_accepts(path.read_text(encoding="utf-8")), path.stem in BEYOND_SCHEMA)
                self.assert_refused(run("check", path), 4, path.name)

    def test_random_changes_are_judged_alike(self):
        """80 changes of one value anywhere, with a fixed seed; names are the catalog's business, not the schema's."""
        source = random.Random(20261101)
        base = json.loads((SOURCE / "tests" / "data" / "plans" / "valid" / "every-kind.cwplan").read_text(encoding="utf-8"))
        spots = [path for path in places(base) if path]
        for _ in range(80):
            plan = copy.deepcopy(base)
            path = source.choice(spots)
            holder = plan
            for key in path[:-1]:
                holder = holder[key]
            if source.random() < 0.2:
                del holder[path[-1]]
            else:
                holder[path[-1]] = source.choice(VALUES)
            accepted = schema_accepts(json.dumps(plan))
            process = run("check", self.write("changed.cwplan", plan))
            with self.subTest(path=path, value=holder[path[-1]] if not isinstance(holder, list) and path[-1] in holder else "gone"):
                if accepted:
                    told = [word for word in READER_WORDS if word in process.stderr]
                    self.assertEqual(told, [], process.stderr)
                else:
                    self.assertEqual(process.returncode, 4, process.stderr)


if __name__ == "__main__":
    unittest.main()
