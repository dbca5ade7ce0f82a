"""What is interrupted: every command that changes files, each from an old state to a new one, both made here beforehand.

An operation prepares a folder, runs one command in it, and says afterwards whether the folder is whole: every file has
its old or its new content, every database opens, passes SQLite's own check and holds its old or its new rows. What an
interrupted program may leave behind are unfinished files beside the real ones; they must not disturb the next run.
"""
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess

CLI = os.environ["CLUSTERWRIGHT_CLI"]
SOURCE = pathlib.Path(os.environ["CLUSTERWRIGHT_SOURCE"])
COMPILER = os.environ.get("CLUSTERWRIGHT_CATALOG_COMPILER", "")
WINDOW = os.environ.get("CLUSTERWRIGHT_WINDOW_DRIVER", "")  # the window without a hand on it
DEVICE = os.environ["CLUSTERWRIGHT_FAULT_DEVICE"]  # the preloaded disk that fails on purpose
TODAY = "2026-11-20"

UNFINISHED = re.compile(r"\.\w+\.[A-Za-z0-9]{6,7}$|\.(part|new|draft)$|-(journal|wal|shm)$|\.lock$|/\.")
DATABASE = re.compile(r"\.sqlite$")
NOTHING = "no rows"  # a database made and not yet filled says as much as none at all


class Broken(Exception):
    """A promise that did not hold; the text says which."""


def rows_of(database):
    """Everything a database holds, as text; raises Broken where SQLite finds it damaged."""
    connection = sqlite3.connect(database)
    try:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise Broken(f"{database.name}: {verdict}")
        rows = [line for line in connection.iterdump() if line.startswith("INSERT")]
        return hashlib.sha256("\n".join(rows).encode()).hexdigest() if rows else NOTHING
    except sqlite3.DatabaseError as error:
        raise Broken(f"{database.name}: {error}") from error
    finally:
        connection.close()


COPY = re.compile(r"[0-9a-f]{16}(?=\.cwplan$)")  # the window names its copies after the place of the plan
NEXT = re.compile(r"untitled-\d+(?=\.cwplan$)")  # or by the first number it can hold, which a failing disk moves on


def whole_json(path):
    """What the file holds; raises Broken where it is not whole."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise Broken(f"{path.name}: {error}") from error


def planned_in(path):
    """A plan without its log, which says when; raises Broken where it is not whole."""
    return {key: value for key, value in whole_json(path).items() if not key.startswith("changes")}


def content_of(path):
    if path.suffix == ".cwplan":
        return json.dumps(planned_in(path), sort_keys=True)
    return rows_of(path) if DATABASE.search(path.name) else hashlib.sha256(path.read_bytes()).hexdigest()


def is_kept_solve(path):
    """What a front keeps while it is drawn: whole, and gone once it stands."""
    return path.parent.name == "solves" and path.suffix in (".json", ".columns")


def state_of(folder):
    """File name to what it holds, without unfinished files."""
    names = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in filter(is_kept_solve, names):
        whole_json(path)
    names = [path for path in names if not is_kept_solve(path)]
    return {NEXT.sub("untitled", COPY.sub("copy", path.relative_to(folder).as_posix())): content_of(path) for path in names
            if not UNFINISHED.search("/" + path.relative_to(folder).as_posix())}


class Operation:
    """One command. `before` are commands that make the old state; `inputs` are files laid into the folder first; one that is
    not `repeatable` has nothing left to do after it succeeded and says so."""

    def __init__(self, name, command, before=(), inputs=None, program=None, repeatable=True):
        self.name, self.command, self.before, self.inputs = name, command, before, inputs or {}
        self.program = program or CLI
        self.repeatable = repeatable

    def environment(self, folder, extra=None):
        changed = dict(os.environ, CLUSTERWRIGHT_USER_CATALOG=str(folder / "work" / "user.sqlite"), TZ="UTC",
                       QT_QPA_PLATFORM="offscreen")
        changed.update(extra or {})
        return changed

    def start(self, folder, command=None, extra=None):
        return subprocess.Popen([self.program, *(command or self.command)], cwd=folder / "work", stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
                                env=self.environment(folder, extra))

    def run(self, folder, command=None, extra=None, timeout=120):
        process = self.start(folder, command, extra)
        try:
            words, errors = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Broken("it hangs") from None
        return subprocess.CompletedProcess(process.args, process.returncode, words, errors)

    def prepare(self, folder):
        """Makes the old and the new state once; `lay` copies the old one for each try."""
        self.old = folder / "old"
        (self.old / "work").mkdir(parents=True)
        for name, text in self.inputs.items():
            path = self.old / "work" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for command in self.before:
            done = self.run(self.old, command)
            if done.returncode != 0:
                raise Broken(f"{' '.join(command)}: {done.stderr}")
        self.before_state = state_of(self.old / "work")
        new = self.lay(folder / "new")
        counted = folder / "count"
        done = self.run(new, extra={"LD_PRELOAD": DEVICE, "FAULT_FOLDER": str(new / "work"), "FAULT_COUNT": str(counted)})
        self.code = done.returncode
        if self.code != 0:
            raise Broken(f"{self.name} fails undisturbed: {done.stderr}")
        self.calls = int(counted.read_text())
        if self.calls == 0:
            raise Broken(f"{self.name}: the preloaded disk saw no call")
        self.after_state = state_of(new / "work")
        if self.before_state == self.after_state:
            raise Broken(f"{self.name} changes nothing")
        shutil.rmtree(new)

    def lay(self, folder):
        shutil.copytree(self.old, folder)
        return folder

    def check(self, folder):
        """Old or new, each file; returns "old", "new" or "between" (some files new, each whole)."""
        now = state_of(folder / "work")
        for name, content in now.items():
            if content not in (self.before_state.get(name, NOTHING), self.after_state.get(name), *self.passing()):
                raise Broken(f"{name} holds neither the old nor the new content")
        for name in self.before_state:
            if name in self.after_state and name not in now:
                raise Broken(f"{name} is gone")
        if {name: content for name, content in now.items() if content != NOTHING} == self.before_state:
            return "old"
        return "new" if now == self.after_state else "between"

    def passing(self):
        """What a file may hold on the way beside its old and its new content."""
        return ()

    def left_in(self, folder):
        """Files that a refused run must not leave."""
        return unfinished_in(folder)

    def again(self, folder):
        """The next run is not disturbed by what the interrupted one left."""
        if not self.repeatable and self.check(folder) == "new":
            return
        done = self.run(folder)
        if done.returncode not in (0, self.code):
            raise Broken(f"the next run ends with {done.returncode}: {done.stderr.strip()}")
        now = state_of(folder / "work")
        for name, content in self.after_state.items():
            if now.get(name) != content and not DATABASE.search(name):
                raise Broken(f"the next run does not bring {name} to the new content")
        state_of(folder / "work")  # every database opens


class WindowOperation(Operation):
    """The window edits, keeps and saves. `kept` is a title: once a copy with it was kept, no kill may lose it, and the next
    start offers it unless the plan itself bears it."""

    def __init__(self, name, command, before=(), kept=None, repeatable=True):
        super().__init__(name, command, before, {"need.cwplan": plan_text()}, WINDOW, repeatable)
        self.kept = kept

    def environment(self, folder, extra=None):
        places = {"XDG_DATA_HOME": str(folder / "work" / "data"), "XDG_CONFIG_HOME": str(folder / "config"), "LC_ALL": "C.UTF-8"}
        return super().environment(folder, dict(places, **(extra or {})))

    def lay(self, folder):
        super().lay(folder)
        name = hashlib.sha256(str(folder / "work" / "need.cwplan").encode()).hexdigest()[:16]
        for copy in (folder / "work" / "data").rglob("*.cwplan"):
            copy.rename(copy.with_name(COPY.sub(name, copy.name)))
        return folder

    def passing(self):
        return [*self.before_state.values(), *self.after_state.values()]  # a copy that is kept, then saved, is gone again

    def left_in(self, folder):
        # The driver ends without closing: its lock stays, and the next start sees that nobody holds it.
        return [path for path in unfinished_in(folder) if path.suffix != ".lock"]

    def again(self, folder):
        self.run(folder)
        state_of(folder / "work")  # what an earlier run left stays whole beside what this one keeps

    def check(self, folder):
        outcome = super().check(folder)
        if self.kept and planned_in(folder / "work" / "need.cwplan")["title"] != self.kept:
            offered = self.run(folder, ("offered", "need.cwplan"))
            if offered.stdout.strip() != self.kept:
                raise Broken(f"the unsaved work is not offered: {offered.stdout.strip()} {offered.stderr.strip()}")
        saved = self.after_state.get("need.cwplan")
        if saved != self.before_state.get("need.cwplan") and state_of(folder / "work").get("need.cwplan") == saved:
            return "new"  # a copy that could not be taken away after the save has lost nothing
        return outcome


def window_operations():
    return [
        WindowOperation("window keeps", ("keep", "need.cwplan", "Newer title"), [("keep", "need.cwplan", "Older title")],
                        kept="Older title"),
        WindowOperation("window saves", ("save", "need.cwplan", "Newer title")),
        WindowOperation("window recovers", ("recover", "need.cwplan"), [("keep", "need.cwplan", "Kept work")],
                        kept="Kept work", repeatable=False),
    ]


def unfinished_in(folder):
    return [path for path in folder.rglob("*") if path.is_file() and
            UNFINISHED.search("/" + path.relative_to(folder).as_posix())]


def plan_text(title=None):
    plan = json.loads((SOURCE / "resources" / "samples" / "workstation-lab.cwplan").read_text(encoding="utf-8"))
    if title:
        plan["title"] = title
    return json.dumps(plan, ensure_ascii=False, indent=2)


def probe_lines():
    identity = {"protocol": 1, "kind": "identity", "host": "synthetic", "logical_cores": 8, "driver": "999.1",
                "devices": ["NVIDIA H100 80GB HBM3"]}
    result = {"protocol": 1, "kind": "result", "probe": "gpu.memory", "ending": "done",
              "measurements": [{"metric": "triad", "unit": "B/s", "median": 2.7e12, "quartile_low": 2.69e12,
                                "quartile_high": 2.71e12, "repetitions": 20, "verified": True}]}
    return "\n".join(json.dumps(message) for message in (identity, result)) + "\n"


RULE_PACK = """pack: house-rules
title: House rules
version: 2026-11-01
rules:
  - id: house-power
    title: Less than a megawatt
    kind: policy
    citation: House rules, 1
    applies: "plan.it_power_kw > 1000"
    verdict: violation
    severity: high
    text: The design draws more than a megawatt
    remedy: Ask for less
"""

MODEL = json.dumps({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 2048,
                    "intermediate_size": 8192, "num_attention_heads": 32, "num_key_value_heads": 8,
                    "num_hidden_layers": 16, "vocab_size": 128256, "tie_word_embeddings": True,
                    "torch_dtype": "bfloat16", "max_position_embeddings": 131072})

DEVICE_TYPE = """manufacturer: NVIDIA
model: QM9700
slug: nvidia-qm9700
u_height: 1
is_full_depth: true
power-ports:
  - name: PS1
    type: iec-60320-c14
    maximum_draw: 1720
interfaces:
  - name: P1
    type: 400gbase-x-osfp
"""


def all_operations():
    quote = (SOURCE / "tests" / "data" / "quotes" / "02-english-comma.csv").read_text(encoding="utf-8")
    other = (SOURCE / "tests" / "data" / "quotes" / "01-german-semicolon.csv").read_text(encoding="utf-8")
    quotes = {"first.csv": other, "second.csv": quote}
    read_first = ("catalog", "quote", "first.csv", "--today", TODAY)
    solved = ("plan", "need.cwplan", "--out", "out", "--outputs", "summary.md")
    operations = [
        Operation("plan", ("plan", "need.cwplan", "--out", "out"), [("plan", "older.cwplan", "--out", "out")],
                  {"need.cwplan": plan_text(), "older.cwplan": plan_text("An older plan")}),
        Operation("quote", ("catalog", "quote", "second.csv", "--today", TODAY), [read_first], quotes),
        Operation("first quote", ("catalog", "quote", "second.csv", "--today", TODAY), [], quotes),
        Operation("import", ("catalog", "import", "small-llama/config.json"), [read_first], dict(quotes, **{"small-llama/config.json": MODEL})),
        Operation("calibrate", ("calibrate", "run.jsonl"), [read_first], dict(quotes, **{"run.jsonl": probe_lines()})),
        Operation("calibrate undo", ("calibrate", "--undo"), [("calibrate", "run.jsonl")], {"run.jsonl": probe_lines()},
                  repeatable=False),
        Operation("bundle", ("bundle", "seal", "out/plan.json", "--out", "plan.cwbundle"),
                  [("plan", "older.cwplan", "--out", "out", "--outputs", "summary.md"),
                   ("bundle", "seal", "out/plan.json", "--out", "plan.cwbundle"), solved],
                  {"need.cwplan": plan_text(), "older.cwplan": plan_text("An older plan")}),
        Operation("sweep", ("sweep", "need.cwplan", "--set", "assistant.requests_per_s=0.2,0.3", "--set",
                            "/need/horizon/months=24,36", "--out", "sweep"), [],
                  {"need.cwplan": plan_text()}),
        Operation("front", ("pareto", "need.cwplan", "--x", "capex", "--y", "total_cost", "--points", "3", "--out", "front"), [],
                  {"need.cwplan": plan_text()}),
        Operation("netbox types", ("catalog", "import", "netbox", "types", "--out", "out"),
                  [("catalog", "import", "netbox", "older", "--out", "out")],
                  {"types/NVIDIA/QM9700.yaml": DEVICE_TYPE,
                   "older/NVIDIA/QM9700.yaml": DEVICE_TYPE.replace("1720", "1700")}),
        Operation("reprice", ("reprice", "out/plan.json", "--as-of", TODAY, "--out", "new.cwplan"), [solved],
                  {"need.cwplan": plan_text()}),
    ]
    if COMPILER:
        operations.append(Operation("catalog", (str(SOURCE / "resources" / "catalog"), "catalog.sqlite"), [], {},
                                    program=COMPILER))
    return operations + (window_operations() if WINDOW else [])
