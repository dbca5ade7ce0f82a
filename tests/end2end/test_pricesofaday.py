"""Prices with days: nothing is overwritten, --as-of picks, reprice shows which; a signed bundle in another account."""
import json
import os
import unittest

from program import SOURCE, ProgramTest, digests, run

SAMPLE = SOURCE / "resources" / "samples" / "workstation-lab.cwplan"


class PricesTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.env = {"CLUSTERWRIGHT_USER_CATALOG": str(self.folder / "user.sqlite")}

    def cli(self, *words, env=None, cwd=None):
        return run(*words, env={**self.env, **(env or {})}, **({"cwd": cwd} if cwd else {}))

    def json_of(self, process, code=0):
        self.assertEqual(process.returncode, code, process.stderr)
        return json.loads(process.stdout)

    def quote(self, name, day, price, until):
        file = self.write(name, f"Quotation {name};;;\nDate;{day};;\nValid until;{until};;\n"
                                f"part;description;qty;unit price USD\ndgx-h200;DGX H200;1;{price}\n")
        process = self.cli("catalog", "quote", file, "--vendor", "Acme", "--today", "2026-11-25", "--json")
        self.assertEqual(process.returncode, 0, process.stderr)

    def shown(self, *words):
        rows = self.json_of(self.cli("catalog", "show", "dgx-h200", "--json", *words))
        return float(rows[0]["row"]["price_usd_low"])

    def test_a_day_picks_the_price_known_on_it(self):
        shipped = self.shown("--as-of", "2026-05-01")
        self.quote("a.csv", "2026-06-01", "410000.00", "2026-09-30")
        self.quote("b.csv", "2026-08-01", "395000.00", "2026-12-31")
        self.assertEqual(self.shown("--as-of", "2026-05-31"), shipped)
        self.assertEqual(self.shown("--as-of", "2026-07-31"), 410000.0)
        self.assertEqual(self.shown("--as-of", "2026-08-01"), 395000.0)
        self.assertEqual(self.shown("--as-of", "2027-01-01"), shipped)
        history = self.json_of(self.cli("catalog", "prices", "dgx-h200", "--as-of", "2026-08-15", "--json"))
        self.assertEqual([entry["origin"] for entry in history], ["quote", "quote", "catalog"])
        self.assertEqual([entry["chosen"] for entry in history], [False, True, False])
        self.assertEqual(self.cli("catalog", "prices", "nobody").returncode, 4)
        self.assertEqual(self.cli("catalog", "show", "dgx-h200", "--as-of", "yesterday").returncode, 2)

    def test_reprice_names_the_day_and_the_prices(self):
        out = self.folder / "out"
        self.assertEqual(self.cli("plan", SAMPLE, "--out", out).returncode, 0)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        part = next(line["part"] for line in plan["result"]["lines"]
                    if line["kind"] == "one_off" and line["category"] == "compute")
        file = self.write("q.csv", f"Date;2026-11-10;;\npart;description;qty;unit price USD\n{part};box;1;99999.00\n")
        self.assertEqual(self.cli("catalog", "quote", file, "--vendor", "Acme", "--today", "2026-11-25").returncode, 0)
        # The plan is as of 2026-11-01: the quote came later.
        same = self.cli("plan", SAMPLE, "--out", self.folder / "same")
        self.assertEqual(same.returncode, 0, same.stderr)
        self.assertEqual(digests(self.folder / "same"), digests(out))
        self.assertIn("Not used", same.stderr)
        moved = self.json_of(self.cli("reprice", out / "plan.json", "--as-of", "2026-11-20", "--json", "--out", self.folder / "new.json"))
        self.assertEqual(moved["as_of"], {"before": "2026-11-01", "now": "2026-11-20"})
        chosen = {price["part"]: price for price in moved["prices"]}
        if part in chosen:  # unless the new price made another part the better one
            self.assertEqual(chosen[part]["origin"], "quote")
        self.assertEqual(moved["price_horizon"][0]["wording"], "budget")
        self.assertEqual(self.cli("check", self.folder / "new.json").returncode, 0)

    def test_robust_plans_pass_their_check(self):
        need = json.loads(SAMPLE.read_text(encoding="utf-8"))
        need["need"]["minimise"] = "total_cost"
        need["need"]["robust"] = {"cvar": 0.9, "scenarios": 100}
        file = self.write("robust.cwplan", json.dumps(need))
        out = self.folder / "robust"
        self.assertEqual(self.cli("plan", file, "--out", out).returncode, 0)
        plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))
        told = next(f for f in plan["result"]["findings"] if f["id"] == "solve.robust")
        figure = plan["result"]["figures"][told["facts"][0]]
        self.assertGreater(figure["value"], plan["result"]["totals"]["total_cost"]["value"])
        checked = self.cli("check", out / "plan.json", "--json")
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertIn("robust", {item["id"] for item in json.loads(checked.stdout)["items"]})
        need["need"]["minimise"] = "carbon_t"
        self.assert_refused(self.cli("check", self.write("wrong.cwplan", json.dumps(need))), 4, "robust")

    def test_refresh_list_ranks_by_effect(self):
        listed = self.json_of(self.cli("catalog", "refresh-list", SAMPLE, "--most", "4", "--today", "2026-11-26", "--json"))
        self.assertTrue(listed["facts"])
        ranks = [(not fact["changes_design"], not fact["breaks_plan"], -fact["regret"] if fact["changes_design"] else -fact["swing"])
                 for fact in listed["facts"]]
        self.assertEqual(ranks, sorted(ranks))
        # A German plan rests on more than prices of parts: the dollar's rate and how fast its accelerators are.
        self.assertIn("exchange rate", {fact["what"] for fact in listed["facts"]})

    def test_a_bundle_opens_in_another_account_byte_for_byte(self):
        out = self.folder / "out"
        self.assertEqual(self.cli("plan", SAMPLE, "--out", out).returncode, 0)
        key, other = self.folder / "key.pem", self.folder / "other.pem"
        for path in (key, other):
            self.assertEqual(self.cli("bundle", "key", "--out", path).returncode, 0)
        self.assertEqual(os.stat(key).st_mode & 0o077, 0)
        self.assertEqual(self.cli("bundle", "key", "--out", key).returncode, 4)  # never overwritten
        bundle = self.folder / "plan.cwbundle"
        sealed = self.cli("bundle", "seal", out / "plan.json", "--out", bundle, "--sign", key)
        self.assertEqual(sealed.returncode, 0, sealed.stderr)
        home = self.folder / "second home"
        (home / "elsewhere").mkdir(parents=True)
        # Another account: own home, no catalogs, another language, time zone and folder.
        account = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "CLUSTERWRIGHT_USER_CATALOG": "",
                   "CLUSTERWRIGHT_CATALOG": "/nowhere", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Pacific/Auckland"}
        opened = self.cli("bundle", "open", bundle, "--out", home / "again", "--key", f"{key}.pub", env=account,
                          cwd=str(home / "elsewhere"))
        self.assertEqual(opened.returncode, 0, opened.stderr)
        self.assertEqual(digests(home / "again"), digests(out))
        self.assertEqual(self.cli("bundle", "verify", bundle, "--key", f"{key}.pub").returncode, 0)
        self.assert_refused(self.cli("bundle", "verify", bundle, "--key", f"{other}.pub"), 4, "another key")
        self.assert_refused(self.cli("bundle", "verify", bundle, "--key", key), 4, "Ed25519")
        self.assertEqual(self.cli("bundle", "verify", bundle).returncode, 2)
        plain = self.folder / "plain.cwbundle"
        self.assertEqual(self.cli("bundle", "seal", out / "plan.json", "--out", plain).returncode, 0)
        self.assert_refused(self.cli("bundle", "check", plain, "--key", f"{key}.pub"), 4, "not signed")
        self.assert_refused(self.cli("bundle", "seal", out / "plan.json", "--out", plain, "--sign", SAMPLE), 4, "private key")


if __name__ == "__main__":
    unittest.main()
