"""NIST's schema of OSCAL 1.1.2 for Python's validator, and the links the schema cannot follow."""
import json
import pathlib

import jsonschema

FILE = pathlib.Path(__file__).resolve().parent.parent / "data" / "oscal" / "nist-oscal-1.1.2.schema.json"


def translated(schema):
    """Python's expressions know no \\p{L}: Latin letters stand in, which is stricter."""
    if isinstance(schema, dict):
        return {key: value.replace(r"\p{L}", "[A-Za-z]").replace(r"\p{N}", "[0-9]")
                if key == "pattern" and isinstance(value, str) else translated(value)
                for key, value in schema.items()}
    return [translated(each) for each in schema] if isinstance(schema, list) else schema


SCHEMA = translated(json.loads(FILE.read_text(encoding="utf-8")))


def complaints(document):
    """What is wrong with a document by the schema of its own model."""
    root = next(key for key in document if key != "$schema")
    branch = next(each for each in SCHEMA["oneOf"] if root in each["properties"])
    validator = jsonschema.Draft7Validator({**branch, "definitions": SCHEMA["definitions"]})
    return ["/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
            for error in validator.iter_errors(document)]


def gathered(node, key):
    """All values under a key, anywhere."""
    if isinstance(node, dict):
        return [value for name, value in node.items() if name == key] + [
            each for value in node.values() for each in gathered(value, key)]
    return [each for value in node for each in gathered(value, key)] if isinstance(node, list) else []
