"""A hall that grows: month by month the bill and the cable list buy the same cables, kind by kind.

Three training runs, one a year, each larger than the one before, on servers of one kind that stay: the networks grow from one switch to
leaves and spines. A server or a leaf of the first year may hang, in the full network, from a switch of the second."""
import collections
import json
import pathlib
import tempfile
import unittest

from program import ProgramTest, run
from test_cabling import PORTS, rows_of
from test_renewal import MONTHS, need_of_runs

SYSTEM, PORTS_OF_SERVER = "dgx-h100", 8


class Growth(ProgramTest):
    @classmethod
    def setUpClass(cls):
        """Solved once for all tests."""
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.out = pathlib.Path(holder.name, "out")
        path = pathlib.Path(holder.name, "growth.cwplan")
        path.write_text(json.dumps({"format": "clusterwright-plan", "version": 1, "title": "Growth", "as_of": "2026-11-01", "currency": "EUR",
                                    "need": need_of_runs((4e12, 16e12, 40e12)),
                                    "pins": [{"workload": f"run-{number}", "system": SYSTEM} for number in (1, 2, 3)]}), encoding="utf-8")
        cls.process = run("plan", path, "--out", cls.out, "--no-prices")
        if cls.process.returncode == 0:
            cls.plan = json.loads((cls.out / "plan.json").read_text(encoding="utf-8"))
            cls.cables = rows_of(cls.out / "cabling.csv")

    def setUp(self):
        super().setUp()
        self.assertEqual(self.process.returncode, 0, self.process.stderr)

    def billed(self, part, month):
        return sum(line["quantity"] for line in self.plan["result"]["lines"]
                   if line["quantity_unit"] == "cables" and line["part"] == part and line["period"] == month)

    def added(self, role, month):
        """Of the design: switches of a role, or servers."""
        period = MONTHS.index(month)
        if role == "system":
            return sum(each["added"] for each in self.plan["design"]["units"] if each["period"] == month or each["period"] == period)
        return sum(each["added"] for each in self.plan["design"]["extras"] if each["role"] == role and each["period"] in (month, period))

    def test_the_hall_grows(self):
        """Otherwise the others would prove nothing: leaves come in two years, and cables end at switches that come later."""
        self.assertEqual(run("check", self.out / "plan.json").returncode, 0)
        self.assertGreater(sum(self.added("leaf", month) > 0 for month in MONTHS), 1)
        self.assertGreater(sum(self.added("spine", month) for month in MONTHS), 0)
        self.assertTrue([row for row in self.cables if row["bought"] < row["from"]])

    def test_cables_and_the_bill(self):
        for network, kinds in PORTS.items():
            for part, isPort in zip(kinds, (True, False)):
                rows = [row for row in self.cables if row["fabric"].split(" ")[0] == network and (row["link"] == "node to leaf") == isPort]
                bought = collections.Counter(row["bought"] for row in rows)
                self.assertEqual({month: bought[month] for month in MONTHS}, {month: self.billed(part, month) for month in MONTHS}, part)
                self.assertLessEqual(set(bought), set(MONTHS), part)

    def test_cables_come_with_what_they_join(self):
        """Eight a server in the month in which the server comes, whenever its leaf of the full network does."""
        came = {}
        for row in self.cables:
            if row["a_device"].startswith(SYSTEM):
                came.setdefault(row["a_device"], set()).add(row["bought"])
            self.assertLessEqual(row["bought"], row["from"], row["cable"])
        self.assertTrue(all(len(months) == 1 for months in came.values()), came)
        self.assertEqual(collections.Counter(month for (month,) in came.values()),
                         +collections.Counter({month: self.added("system", month) for month in MONTHS}))

    def test_uplinks_come_with_their_leaves(self):
        """All of a leaf at once, when it comes or, where it stood alone, when the first spine does; whenever the spine of the full network comes."""
        for network in ("compute", "in-band"):
            rows = [row for row in self.cables if row["fabric"].split(" ")[0] == network]
            leaves = {}
            for row in rows:
                if row["link"] == "node to leaf":
                    leaves[row["b_device"]] = min(leaves.get(row["b_device"], "9999"), row["from"])
            uplinks = [row for row in rows if row["link"] == "leaf to spine"]
            first = min(row["from"] for row in uplinks)
            self.assertEqual([row["bought"] for row in uplinks], [max(leaves[row["a_device"]], first) for row in uplinks], network)

    def test_transceivers(self):
        """A module is bought with the first cable that ends in it."""
        first = {}
        for row in self.cables:
            for end in "ab":
                if row[f"{end}_transceiver"]:
                    cage = (row["site"], row[f"{end}_device"], row[f"{end}_port"].split("/")[0], row[f"{end}_transceiver"])
                    first[cage] = min(first.get(cage, "9999"), row["bought"])
        listed = collections.Counter((cage[-1], month) for cage, month in first.items())
        lines = collections.Counter()
        for line in self.plan["result"]["lines"]:
            if line["quantity_unit"] == "transceivers":
                lines[(line["part"], line["period"])] += line["quantity"]
        self.assertEqual(listed, lines)


if __name__ == "__main__":
    unittest.main()
