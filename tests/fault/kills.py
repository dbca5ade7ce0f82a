"""Kills the real program over and over and looks at what is left.

  kills.py [--kills N] [--seed S] [--only NAME] [--again-every K]

Half of the kills hit a moment of the run drawn at random, half hit one of the calls that change files, where it hurts
most: the preloaded disk (faultdevice.cpp) ends the program in front of the n-th. Afterwards every file must hold its old
or its new content, every database must open, and the same command must succeed on what was left.
"""
import argparse
import pathlib
import random
import shutil
import sys
import tempfile
import time

from operations import DEVICE, Broken, all_operations, unfinished_in

AGAIN_EVERY = 4  # the next run is tried after every so many kills, unless asked otherwise: it costs as much as the kill


def kill_at_call(operation, folder, call):
    return operation.run(folder, extra={"LD_PRELOAD": DEVICE, "FAULT_FOLDER": str(folder / "work"), "FAULT_AT": str(call),
                                        "FAULT_ACTION": "kill"})


def kill_after(operation, folder, seconds):
    process = operation.start(folder)
    time.sleep(seconds)
    process.kill()
    process.communicate()


def kill_many(operation, folder, kills, chance, again_every):
    """Counts of old, new and between, and the most unfinished files one kill left."""
    operation.prepare(folder)
    started = time.monotonic()
    operation.run(operation.lay(folder / "timed"))
    seconds = time.monotonic() - started
    shutil.rmtree(folder / "timed")
    seen = {"old": 0, "new": 0, "between": 0, "unfinished": 0}
    calls = chance.sample(range(1, operation.calls + 1), min(operation.calls, (kills + 1) // 2))
    for number in range(kills):
        place = operation.lay(folder / "try")
        at = calls[number] if number < len(calls) else None
        moment = chance.uniform(0, seconds)
        where = f"call {at} of {operation.calls}" if at else f"{moment:.3f} s of {seconds:.3f} s"
        try:
            if at:
                kill_at_call(operation, place, at)
            else:
                kill_after(operation, place, moment)
            seen["unfinished"] = max(seen["unfinished"], len(unfinished_in(place)))
            seen[operation.check(place)] += 1
            if number % again_every == 0:
                operation.again(place)
        except Broken as broken:
            raise Broken(f"{operation.name}, killed at {where}: {broken}") from broken
        shutil.rmtree(place)
    return seen


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--kills", type=int, default=500)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", default="")
    words.add_argument("--again-every", type=int, default=AGAIN_EVERY)
    asked = words.parse_args()
    chance = random.Random(asked.seed)
    operations = [each for each in all_operations() if asked.only in each.name]
    done = broken = 0
    with tempfile.TemporaryDirectory() as holder:
        for number, operation in enumerate(operations):
            kills = (asked.kills - done) // (len(operations) - number)
            folder = pathlib.Path(holder) / str(number)
            folder.mkdir()
            try:
                seen = kill_many(operation, folder, kills, chance, max(1, asked.again_every))
                print(f"{operation.name}: {kills} kills; {seen['old']} left the old state, {seen['new']} the new, "
                      f"{seen['between']} some new files, each whole; at most {seen['unfinished']} unfinished files beside",
                      flush=True)
            except Broken as failure:
                broken += 1
                print(f"BROKEN {failure}", flush=True)
            done += kills
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{done} kills, {broken} operations broken, seed {asked.seed}")
    return 1 if broken or not done else 0


if __name__ == "__main__":
    sys.exit(main())
