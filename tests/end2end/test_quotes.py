"""The quote desk and what follows from a quote: import, price, re-price, risk, request for quotation, sealed bundle."""
import json
import unittest

import openpyxl

from program import SOURCE, ProgramTest, digests, run

QUOTES = SOURCE / "tests" / "data" / "quotes"


class QuotesTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.user = self.folder / "user.sqlite"
        self.env = {"CLUSTERWRIGHT_USER_CATALOG": str(self.user)}

    def cli(self, *words):
        return run(*words, env=self.env)

    def json_of(self, process, code=0):
        self.assertEqual(process.returncode, code, process.stderr)
        return json.loads(process.stdout)

    def test_contract_keys_and_the_sum(self):
        quote = self.json_of(self.cli("catalog", "quote", QUOTES / "01-german-semicolon.csv", "--json", "--dry-run"))
        for key in ("lines", "net", "tax", "currency", "valid_until", "ambiguous", "readings", "findings"):
            self.assertIn(key, quote)
        for key in ("part", "description", "quantity", "unit_price", "currency", "total", "matched"):
            self.assertIn(key, quote["lines"][0])
        # 2 x 412,500 + 3 x 29,880.50 + 8 x 1,879.90 + 120 x 4.35
        self.assertEqual(float(quote["net"]), 930202.70)
        self.assertFalse(self.user.exists(), "a look stores nothing")

    def test_an_ambiguous_file_waits_for_a_word(self):
        file = QUOTES / "03-ambiguous.csv"
        quote = self.json_of(self.cli("catalog", "quote", file, "--json"), 4)
        self.assertTrue(quote["ambiguous"])
        self.assertEqual({r["decimal"]: float(r["net"]) for r in quote["readings"]}, {"comma": 10000.0, "point": 10.0})
        self.assertFalse(self.user.exists())
        told = self.json_of(self.cli("catalog", "quote", file, "--json", "--decimal", "comma", "--today", "2026-11-25"))
        self.assertEqual(float(told["net"]), 10000.0)
        self.assertTrue(self.user.exists())

    def test_bad_files_are_refused_and_leave_the_catalog_alone(self):
        for name, content in (("empty.csv", b""), ("binary.csv", b"\x00\x01\x02\x03" * 100), ("cut.xlsx", b"PK\x03\x04 broken"),
                              ("words.csv", b"hello\nworld\n")):
            with self.subTest(name=name):
                path = self.folder / name
                path.write_bytes(content)
                self.assert_refused(self.cli("catalog", "quote", path), 4, name)
        huge = self.folder / "huge.csv"
        with open(huge, "wb") as file:
            file.truncate(2 << 30)  # sparse: two GiB that take no room
        self.assert_refused(self.cli("catalog", "quote", huge), 4, "huge.csv")
        self.assertFalse(self.user.exists())

    def test_quoted_links_are_not_charged_twice(self):
        """Transceivers and fibre of a quote price the server ports; the modules then add nothing of their own."""
        file = self.write("links.csv", "part;description;qty;unit price EUR\n"
                          "MMA1Z00-NS400-T;400G SR4;20;900.00\nMMA4Z00-NS-T;800G twin 2xSR4;10;1300.00\n"
                          "MFP7E10;MPO fibre;20;40.00\nN9600-64OD;Switch 64x800G;1;30000.00\n")
        self.assertEqual(self.cli("catalog", "quote", file, "--vendor", "FS.com", "--today", "2026-11-25").returncode, 0)
        sample = SOURCE / "resources" / "samples" / "sovereign-chat-eu.cwplan"
        out = self.folder / "out"
        self.assertEqual(self.cli("plan", sample, "--as-of", "2026-11-26", "--out", out, "--no-prices", "--outputs", "summary.md").returncode, 0)
        result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
        ports = [line for line in result["lines"] if line["part"] == "fabric-port" and line["quantity_unit"] == "cables"]
        self.assertTrue(ports)
        for line in ports:  # 40 of fibre, 900 at the server, half of a twin-port module of 1,300 at the switch
            self.assertEqual(line["unit_price"], 1590)
            self.assertTrue(line["price_source"].startswith("Quote of FS.com"), line["price_source"])
            self.assertIn("no planning value", result["figures"][line["passport"]]["method"])
        modules = [line for line in result["lines"] if line["quantity_unit"] == "transceivers"]
        self.assertTrue(modules)
        self.assertEqual({line["total"] for line in modules}, {0})
        self.assertTrue(any("quoted at" in line["description"] for line in modules))
        switch = next(line for line in result["lines"] if line["part"] == "fs-n9600-64od" and line["quantity_unit"] == "units")
        self.assertEqual(switch["unit_price"], 30000)
        self.assertTrue(switch["price_source"].startswith("Quote of FS.com"), switch["price_source"])

    def test_an_unknown_number_waits_in_the_tray_until_it_is_named(self):
        file = self.write("q.csv", "part;description;qty;unit price EUR\nZX-81;GPU box;2;250000.00\n")
        self.assertEqual(self.cli("catalog", "quote", file, "--today", "2026-11-25").returncode, 0)
        tray = self.json_of(self.cli("catalog", "tray", "--json"))
        self.assertEqual([line["part"] for line in tray], ["ZX-81"])
        self.assertEqual(self.cli("catalog", "match", "ZX-81", "dgx-h200").returncode, 0)
        self.assertEqual(self.json_of(self.cli("catalog", "tray", "--json")), [])
        shown = self.cli("catalog", "show", "dgx-h200").stdout
        self.assertIn("Quote", shown)

    def test_import_says_what_happened_to_each_row(self):
        table = self.write("prices.csv", "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,SpotPrice\n"
                           "big,H100,8,192,2048,24.5,eu-1,12.0\nbig,H100,8,192,2048,many,eu-2,\n")
        report = self.json_of(self.cli("catalog", "import", table, "--provider", "aws", "--json"))
        self.assertEqual((report["imported"], report["refused"]), (1, 1))
        self.assertEqual(report["rows"][1]["line"], 3)
        found = self.json_of(self.cli("catalog", "search", "big", "eu-1", "--json"))
        self.assertTrue(found)

    def test_what_lost_on_price_enters_once_its_price_has_fallen(self):
        """A quote of a little less than the price named brings the workstation into the design; one of half the fall does not
        (installation and support are shares of a price and fall with it, so that less than all of it may do)."""
        sample = SOURCE / "resources" / "samples" / "workstation-lab.cwplan"
        falls = self.json_of(self.cli("explain", sample, "--price-falls", "--json"))["price_falls"]
        fall = next(each for each in falls if each["system"] == "ws-rtxpro6000-2")
        self.assertTrue(fall["proven"])
        self.assertTrue(0 < fall["share"] < 1, fall)
        self.assertAlmostEqual(fall["dearer"] / fall["payments"], fall["share"])
        for part, enters in ((0.5, False), (1.02, True)):
            price = fall["price"] * (1 - part * fall["share"])
            quote = self.write(f"{part}.csv", f"part;description;qty;unit price EUR\nws-rtxpro6000-2;Workstation;1;{price:.2f}\n")
            taken = self.cli("catalog", "quote", quote, "--today", "2026-11-25")
            self.assertEqual(taken.returncode, 0, taken.stderr)
            out = self.folder / str(part)
            process = self.cli("plan", sample, "--as-of", "2026-11-26", "--out", out, "--no-prices", "--outputs", "summary.md")
            self.assertEqual(process.returncode, 0, process.stderr)
            design = json.loads((out / "plan.json").read_text(encoding="utf-8"))["design"]
            self.assertEqual("ws-rtxpro6000-2" in {units["system"] for units in design["units"]}, enters, price)
        for each in falls:
            self.assertTrue(each["shut_out"] or each["at_least"] <= each["share"] + 1e-6, each)
        spoken = self.cli("explain", sample, "--price-falls", "--language", "de").stderr
        self.assertIn("Was allein am Preis unterlag", spoken)
        self.assertRegex(spoken, r"gekauft: \d+.% weniger, zu [\d.]+.EUR statt [\d.]+.EUR je Einheit")
        refused = dict(json.loads(sample.read_text(encoding="utf-8")))
        refused["need"]["minimise"] = "carbon_t"
        self.assert_refused(self.cli("explain", self.write("carbon.cwplan", refused), "--price-falls"), 4, "/need/minimise")

    def test_plan_to_risk_request_and_bundle(self):
        out = self.folder / "out"
        sample = SOURCE / "resources" / "samples" / "workstation-lab.cwplan"
        self.assertEqual(self.cli("plan", sample, "--out", out).returncode, 0)
        plan = out / "plan.json"

        risk = self.json_of(self.cli("risk", plan, "--samples", "5000", "--json"))
        capex = risk["totals"]["capex"]
        self.assertLessEqual(capex["p10"], capex["p50"])
        self.assertLessEqual(capex["p50"], capex["p90"])
        again = self.cli("risk", plan, "--samples", "5000", "--json", "--threads", "3")
        self.assertEqual(json.loads(again.stdout), risk)

        request = self.folder / "rfq.xlsx"
        asked = self.cli("rfq", plan, "--out", request)
        self.assertEqual(asked.returncode, 0, asked.stderr)
        back = self.cli("catalog", "quote", request, "--json", "--dry-run")
        wanted = {line["part"] for line in json.loads(back.stdout)["lines"]}
        bought = {line["part"] for line in json.loads(plan.read_text(encoding="utf-8"))["result"]["lines"]
                  if line["kind"] == "one_off" and line["category"] not in ("labour", "freight") and
                  line["procurement"] != "cloud" and line["unit_price"] != 0}
        self.assertEqual(wanted, bought)
        self.assertTrue(all(line["unit_price"] in (None, "") for line in json.loads(back.stdout)["lines"]),
                        "a request nobody has filled in states no price")
        book = openpyxl.load_workbook(request)
        sheet = book.active
        head = next(row for row in sheet.iter_rows() if row[0].value == "Pos")
        columns = {str(cell.value).split(" (")[0]: cell.column for cell in head}
        asked_parts = {}
        for row in range(head[0].row + 1, head[0].row + 1 + len(wanted)):
            price = 100.25 * (row - head[0].row)
            sheet.cell(row, columns["Unit price"]).value = price
            sheet.cell(row, columns["Total"]).value = price * sheet.cell(row, columns["Quantity"]).value
            asked_parts[sheet.cell(row, columns["Part number"]).value] = price
        book.save(request)
        answered = self.json_of(self.cli("catalog", "quote", request, "--json", "--dry-run"))
        self.assertEqual({line["part"]: float(line["unit_price"]) for line in answered["lines"]}, asked_parts)

        bundle, twin = self.folder / "a.cwbundle", self.folder / "b.cwbundle"
        for path in (bundle, twin):
            sealed = self.cli("bundle", "seal", plan, "--out", path)
            self.assertEqual(sealed.returncode, 0, sealed.stderr)
        self.assertEqual(bundle.read_bytes(), twin.read_bytes())
        opened = run("bundle", "open", bundle, "--out", self.folder / "again",
                     env={"HOME": str(self.folder), "CLUSTERWRIGHT_CATALOG": "/nowhere"})  # another account, no catalog
        self.assertEqual(opened.returncode, 0, opened.stderr)
        self.assertEqual(digests(self.folder / "again"), digests(out))
        bytes_ = bytearray(bundle.read_bytes())
        bytes_[len(bytes_) // 2] ^= 1
        bundle.write_bytes(bytes(bytes_))
        self.assertEqual(self.cli("bundle", "check", bundle).returncode, 4)

        same = self.json_of(self.cli("diff", plan, plan, "--json"))
        self.assertTrue(same["same"])


if __name__ == "__main__":
    unittest.main()
