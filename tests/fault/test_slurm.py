"""The job array of `sweep --emit slurm` on a real Slurm of one node, from Debian's packages, started here on loopback.

Skipped with a sentence where slurmctld, slurmd, sbatch or munged are absent or their daemons may not start. The table the shards make together must be
the one of a single run, byte for byte.
"""
import getpass
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

from operations import CLI, plan_text

NEEDED = ("munged", "slurmctld", "slurmd", "sbatch", "squeue", "sinfo")
SEARCHED = os.environ["PATH"] + ":/usr/sbin:/sbin"
LONGEST = 240  # s for the whole queue; a shard of these scenarios takes about one

CONFIGURATION = """ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CryptoType=crypto/munge
SlurmctldPort={control}
SlurmdPort={node}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
SwitchType=switch/none
ReturnToService=2
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=2
NodeName={host} NodeAddr=127.0.0.1 CPUs={cores} RealMemory=64000 State=UNKNOWN
PartitionName=batch Nodes={host} Default=YES MaxTime=INFINITE State=UP
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class SlurmTest(unittest.TestCase):
    def setUp(self):
        absent = [name for name in NEEDED if not shutil.which(name, path=SEARCHED)]
        if absent:
            self.skipTest(f"no Slurm here: {', '.join(absent)} absent (Debian: slurmctld, slurmd, slurm-client, munge)")
        holder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.folder.chmod(0o755)  # munge asks that nobody else may write there
        self.environment = dict(os.environ, PATH=f"{pathlib.Path(CLI).parent}:{SEARCHED}",
                                SLURM_CONF=str(self.folder / "slurm.conf"),
                                CLUSTERWRIGHT_USER_CATALOG=str(self.folder / "user.sqlite"))
        self.start_slurm()

    def start(self, *words):
        log = open(self.folder / f"{words[0]}.out", "wb")
        self.addCleanup(log.close)
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def start_slurm(self):
        for name in ("state", "spool"):
            (self.folder / name).mkdir()
        key = self.folder / "munge.key"
        key.touch(mode=0o600)
        key.write_bytes(os.urandom(128))
        host = socket.gethostname().split(".")[0]
        (self.folder / "slurm.conf").write_text(CONFIGURATION.format(
            host=host, user=getpass.getuser(), folder=self.folder, control=free_port(), node=free_port(), cores=os.cpu_count()))
        self.start("munged", "--force", "--foreground", f"--socket={self.folder}/munge.socket", f"--key-file={key}",
                   f"--pid-file={self.folder}/munged.pid", f"--log-file={self.folder}/munged.log",
                   f"--seed-file={self.folder}/munged.seed")
        self.until(lambda: (self.folder / "munge.socket").exists(), "munge does not start here",
                   give_up=self.skipTest)
        self.start("slurmctld", "-D", "-f", str(self.folder / "slurm.conf"))
        self.start("slurmd", "-D", "-f", str(self.folder / "slurm.conf"), "-N", host)
        self.until(lambda: self.ask("sinfo", "--noheader", "-o", "%t") in ("idle", "mix"),
                   "Slurm's node does not come up here", give_up=self.skipTest)

    def until(self, happened, sorrow, seconds=60, give_up=None):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if happened():
                return
            time.sleep(0.5)
        logs = "\n".join(path.read_text(errors="replace")[-2000:] for path in self.folder.glob("*.log"))
        (give_up or self.fail)(f"{sorrow}\n{logs}")

    def ask(self, *words):
        done = subprocess.run(words, env=self.environment, cwd=self.folder, capture_output=True, text=True)
        return done.stdout.strip() if done.returncode == 0 else None

    def sweep(self, out, *words):
        done = subprocess.run([CLI, "sweep", self.folder / "need.cwplan", "--set", "assistant.requests_per_s=0.2,0.3,0.4",
                               "--set", "/need/horizon/months=24,36", "--out", self.folder / out, *words],
                              env=self.environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_job_array_makes_the_table_of_one_run(self):
        (self.folder / "need.cwplan").write_text(plan_text(), encoding="utf-8")
        self.sweep("alone")
        self.sweep("jobs", "--emit", "slurm", "--shards", "3", "--workers", "1")
        first = self.ask("sbatch", "--parsable", str(self.folder / "jobs" / "sweep.sbatch"))
        self.assertTrue(first, "sbatch refuses the array")
        then = self.ask("sbatch", "--parsable", f"--dependency=afterok:{first}", str(self.folder / "jobs" / "merge.sbatch"))
        self.assertTrue(then, "sbatch refuses the merge")
        self.until(lambda: self.ask("squeue", "--noheader") == "", "the queue does not empty", LONGEST)
        for name in ("results.csv", "results.sqlite"):
            made = self.folder / "jobs" / name
            self.assertTrue(made.exists(), "\n".join(path.read_text() for path in self.folder.glob("slurm-*.out")))
            self.assertEqual(made.read_bytes(), (self.folder / "alone" / name).read_bytes(), name)
        plans = sorted(path.relative_to(self.folder / "alone") for path in (self.folder / "alone").rglob("plan.json"))
        self.assertEqual(len(plans), 6)
        for plan in plans:
            self.assertEqual((self.folder / "jobs" / plan).read_bytes(), (self.folder / "alone" / plan).read_bytes(), plan)


if __name__ == "__main__":
    unittest.main()
