"""Custom resource schemas as JSON Schema, judged as an API server judges: closed objects, int-or-string, null where allowed."""
import json
import pathlib

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "data" / "crds"

NAME = {"type": "string", "pattern": r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "maxLength": 63}
METADATA = {"type": "object", "required": ["name"], "additionalProperties": False, "properties": {
    "name": NAME, "namespace": NAME,
    "labels": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 63}},
    "annotations": {"type": "object", "additionalProperties": {"type": "string"}}}}


def closed(properties, required=()):
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


# Built into Kubernetes: no definition to read, so the fields we write are stated here (resource.k8s.io, core v1). A request
# of resource.k8s.io/v1beta1 names its device itself, later versions below "exactly".
WANTED = {"deviceClassName": NAME, "allocationMode": {"enum": ["ExactCount", "All"]}, "count": {"type": "integer", "minimum": 1}}
EXACT_REQUEST = closed({"name": NAME, "exactly": closed(WANTED, ["deviceClassName"])}, ["name", "exactly"])
FLAT_REQUEST = closed({"name": NAME, **WANTED}, ["name", "deviceClassName"])
COUNT = {"type": "integer", "minimum": 1}
CONTAINER = closed({
    "name": NAME, "image": {"type": "string", "minLength": 1}, "command": {"type": "array", "items": {"type": "string"}},
    "resources": closed({part: closed({"cpu": {"type": "string", "pattern": r"^[0-9]+m?$"},
                                       "memory": {"type": "string", "pattern": r"^[0-9]+(Mi|Gi)$"}})
                         for part in ("requests", "limits")}),
    "volumeMounts": {"type": "array", "items": closed({"name": NAME, "mountPath": {"type": "string", "pattern": "^/"}},
                                                      ["name", "mountPath"])}}, ["name", "image"])
POD = closed({
    "restartPolicy": {"enum": ["Never", "OnFailure"]}, "containers": {"type": "array", "minItems": 1, "items": CONTAINER},
    "volumes": {"type": "array", "items": closed({"name": NAME, "persistentVolumeClaim": closed({"claimName": NAME}, ["claimName"])},
                                                 ["name"])}}, ["restartPolicy", "containers"])
# batch/v1: of an Indexed Job the API asks for completions; backoffLimitPerIndex wants restartPolicy Never.
JOB = closed({"spec": closed({
    "suspend": {"type": "boolean"}, "completionMode": {"enum": ["Indexed", "NonIndexed"]}, "completions": COUNT, "parallelism": COUNT,
    "backoffLimitPerIndex": {"type": "integer", "minimum": 0}, "template": closed({"spec": POD}, ["spec"])},
    ["completions", "template"])}, ["spec"])["properties"]["spec"]
BUILT_IN = {
    "batch/v1/Job": JOB,
    "v1/Namespace": {},
}
for version, request in {"v1beta1": FLAT_REQUEST, "v1beta2": EXACT_REQUEST, "v1": EXACT_REQUEST}.items():
    BUILT_IN[f"resource.k8s.io/{version}/DeviceClass"] = closed({"selectors": {"type": "array", "maxItems": 32, "items": closed(
        {"cel": closed({"expression": {"type": "string", "maxLength": 10240}}, ["expression"])}, ["cel"])}})
    BUILT_IN[f"resource.k8s.io/{version}/ResourceClaimTemplate"] = closed({"spec": closed(
        {"devices": closed({"requests": {"type": "array", "items": request}})})}, ["spec"])


def converted(schema):
    """A structural schema as plain JSON Schema with closed objects."""
    if not isinstance(schema, dict):
        return schema
    out = {k: v for k, v in schema.items() if not k.startswith("x-kubernetes") and k not in ("nullable", "default", "format")}
    if schema.get("x-kubernetes-int-or-string"):
        out.pop("type", None)
        out.pop("anyOf", None)
        pattern = out.pop("pattern", None)
        text = {"type": "string"}
        if pattern:
            text["pattern"] = pattern
        out["anyOf"] = [{"type": "integer"}, text]
    if "properties" in schema:
        out["properties"] = {k: converted(v) for k, v in schema["properties"].items()}
        open_ended = "additionalProperties" in schema or schema.get("x-kubernetes-preserve-unknown-fields")
        if not open_ended:
            out["additionalProperties"] = False
        # The API server fills defaults before it looks for what is required.
        required = [k for k in schema.get("required", []) if "default" not in schema["properties"].get(k, {})]
        out["required"] = required
    if isinstance(schema.get("additionalProperties"), dict):
        out["additionalProperties"] = converted(schema["additionalProperties"])
    if "items" in schema:
        out["items"] = converted(schema["items"])
    for key in ("allOf", "oneOf"):
        if key in schema:
            out[key] = [converted(part) for part in schema[key]]
    if "anyOf" in schema and not schema.get("x-kubernetes-int-or-string"):
        out["anyOf"] = [converted(part) for part in schema["anyOf"]]
    if schema.get("nullable"):
        out = {"anyOf": [out, {"type": "null"}]}
    return out


_cache = {}


def schema_of(obj):
    key = f'{obj["apiVersion"]}/{obj["kind"]}'
    if key not in _cache:
        if key in BUILT_IN:
            parts = {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": METADATA}
            if BUILT_IN[key]:
                parts["spec"] = BUILT_IN[key]
            schema = closed(parts, ["apiVersion", "kind", "metadata"])
        else:
            file = FOLDER / (key.replace("/", "_") + ".json")
            assert file.exists(), f"no schema for {key}"
            schema = converted(json.loads(file.read_text()))
            schema["properties"]["metadata"] = METADATA
        _cache[key] = jsonschema.Draft7Validator(schema)
    return _cache[key]


def problems(obj):
    """Sentences; empty = an API server would take it."""
    return [f'{obj["kind"]} {obj["metadata"]["name"]}: {"/".join(map(str, e.absolute_path))}: {e.message[:200]}'
            for e in schema_of(obj).iter_errors(obj)]
