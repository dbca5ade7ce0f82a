"""Lets the disk fail under every command that changes files. `faults.py [--tries N] [--seed S] [--only NAME]`.

The preloaded disk (faultdevice.cpp) makes the n-th call that changes a file fail: full for good, read-only for good, an
error once, or just slow. The program must end by itself with a documented exit code and a sentence, every file must hold
its old or its new content, nothing unfinished may lie about, and the same command must succeed once the disk is well.
"""
import argparse
import errno
import pathlib
import random
import shutil
import sys
import tempfile

from operations import DEVICE, Broken, all_operations

SLOW = "hang"
FAULTS = [("a full disk", errno.ENOSPC, True), ("a read-only disk", errno.EROFS, True), ("an error of the disk", errno.EIO, False),
          ("a disk one may not write to", errno.EACCES, True), ("a slow disk", SLOW, False)]
REFUSED = (4, 7)  # what docs/cli.md names for a place that cannot be written


def sentence_in(done):
    lines = [line for line in done.stderr.strip().splitlines() if line]
    return bool(lines) and lines[-1].endswith(".") and "terminate called" not in done.stderr


def fail_at(operation, folder, call, fault):
    name, action, sticky = fault
    extra = {"LD_PRELOAD": DEVICE, "FAULT_FOLDER": str(folder / "work"), "FAULT_AT": str(call), "FAULT_ACTION": str(action)}
    if sticky:
        extra["FAULT_STICKY"] = "1"
    done = operation.run(folder, extra=extra)
    state = operation.check(folder)
    if done.returncode == 0:
        if state != "new":
            raise Broken(f"it says done and left the {state} state")
    elif action == SLOW:
        raise Broken(f"a slow disk is no failure: {done.stderr}")
    elif done.returncode not in REFUSED:
        raise Broken(f"exit code {done.returncode}: {done.stderr}")
    elif not sentence_in(done):
        raise Broken(f"no sentence: {done.stderr}")
    if not sticky and done.returncode != 0 and operation.left_in(folder):
        raise Broken(f"it left {[path.name for path in operation.left_in(folder)]}")
    operation.again(folder)
    return done.returncode


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--tries", type=int, default=0, help="in all; 0 = every call of every operation under every fault")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", default="")
    asked = words.parse_args()
    chance = random.Random(asked.seed)
    operations = [each for each in all_operations() if asked.only in each.name]
    tried = broken = 0
    with tempfile.TemporaryDirectory() as holder:
        for number, operation in enumerate(operations):
            folder = pathlib.Path(holder) / str(number)
            folder.mkdir()
            operation.prepare(folder)
            points = [(call, fault) for call in range(1, operation.calls + 1) for fault in FAULTS]
            if asked.tries:
                points = chance.sample(points, min(len(points), max(1, asked.tries // len(operations))))
            refused = 0
            for call, fault in points:
                place = operation.lay(folder / "try")
                try:
                    refused += fail_at(operation, place, call, fault) != 0
                except Broken as failure:
                    broken += 1
                    print(f"BROKEN {operation.name}, {fault[0]} at call {call} of {operation.calls}: {failure}", flush=True)
                shutil.rmtree(place)
            tried += len(points)
            print(f"{operation.name}: {len(points)} faults, {refused} refused with a sentence, the others did no harm", flush=True)
            shutil.rmtree(folder)
    print(f"{tried} faults, {broken} broken promises, seed {asked.seed}")
    return 1 if broken or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
