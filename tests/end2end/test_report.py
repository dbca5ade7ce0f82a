"""The report as its readers meet it: chapters by choice, company and logo, German, fonts, every line of the bill."""
import csv
import json
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest
import zlib

import openpyxl

from program import SOURCE, ProgramTest, digests, in_locale, run

LOCALES = ["C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"]


def png(width, height):
    """A grey picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf_text(file, *options):
    return subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")


def pages_of(file):
    return pdf_text(file).split("\f")[:-1]


def joined(text):
    """Without line breaks, soft or hard, and with one kind of space."""
    return re.sub(r"[\s\u202f\u00a0]+", "", text)


class ReportTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.solved = {}
        # The largest bill is that of research-hall; what its rules cost takes longer than the rest and is not needed here.
        for name, options in (("retrieval", []), ("workstation-lab", []), ("research-hall", ["--no-prices"])):
            out = f"{cls.holder.name}/{name}"
            process = run("plan", SOURCE / "resources" / "samples" / f"{name}.cwplan", "--out", out, *options)
            if process.returncode != 0:
                raise AssertionError(process.stderr)
            cls.solved[name] = out

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def plan(self, name="retrieval"):
        return f"{self.solved[name]}/plan.json"

    def report(self, *options, name="retrieval", folder="out", env=None):
        out = self.folder / folder
        process = run("report", self.plan(name), "--out", out, *options, env=env)
        self.assertEqual(process.returncode, 0, process.stderr)
        return out

    def test_every_line_of_the_bill_is_in_the_text(self):
        for name, folder in self.solved.items():
            text = joined(pdf_text(f"{folder}/report.pdf"))
            with open(f"{folder}/bom.csv", encoding="utf-8", newline="") as file:
                for line in csv.DictReader(file):
                    self.assertIn(joined(line["description"]), text, f"{name}: {line['id']}")

    def test_fonts_are_embedded(self):
        for folder in self.solved.values():
            for pdf in ("report.pdf", "dossier/dossier.pdf"):
                listing = subprocess.run(["pdffonts", f"{folder}/{pdf}"], capture_output=True, text=True,
                                         check=True).stdout.splitlines()[2:]
                self.assertTrue(listing)
                for line in listing:
                    embedded = line[-26:].split()[0]
                    self.assertEqual(embedded, "yes", line)

    def test_the_largest_report_stays_small(self):
        size = pathlib.Path(self.solved["research-hall"], "report.pdf").stat().st_size
        self.assertLess(size, 10_000_000)

    def test_pages_are_numbered_and_chapters_in_order(self):
        pages = pages_of(f"{self.solved['retrieval']}/report.pdf")
        for number, page in enumerate(pages, 1):
            self.assertIn(f"{number} of {len(pages)}", page)
        text = "\n".join(pages)
        titles = ["Decision memo for finance", "Decision memo for facilities", "Need and assumptions", "Performance",
                  "Bill of materials", "Schedule and lead times", "Cost over time", "Findings", "Change log and hashes"]
        places = [re.search(rf"^\d+ +{title}$", text, re.MULTILINE).start() for title in titles]
        self.assertEqual(places, sorted(places))
        memos = [[i for i, page in enumerate(pages) if title in page] for title in titles[:2]]  # by its running head
        self.assertTrue(all(len(found) == 1 for found in memos), f"a memo is one page: {memos}")

    def test_chapters_by_choice(self):
        out = self.report("--chapters", "bill,finance", name="workstation-lab")
        text = pdf_text(out / "report.pdf")
        self.assertIn("Bill of materials", text)
        self.assertIn("Decision memo for finance", text)
        self.assertNotIn("Need and assumptions", text)
        self.assertLess(text.index("Decision memo"), text.index("To buy, without VAT"))

    def test_an_unknown_chapter_is_told(self):
        process = run("report", self.plan(), "--out", self.folder / "out", "--chapters", "bil")
        self.assertEqual(process.returncode, 2)
        self.assertIn("perhaps “bill”", process.stderr)
        self.assert_nothing_in(self.folder / "out")

    def test_the_definition_lives_in_the_plan(self):
        need = self.sample("workstation-lab")
        need["report"] = {"chapters": ["bill"], "company": "Beispiel AG", "language": "de", "outputs": ["report.pdf"]}
        file = self.write("need.cwplan", need)
        first = self.folder / "first"
        self.assertEqual(run("plan", file, "--out", first).returncode, 0)
        self.assertEqual(sorted(digests(first)), ["plan.json", "report.pdf"])
        kept = json.loads((first / "plan.json").read_text(encoding="utf-8"))["report"]
        self.assertEqual(kept, need["report"])
        again = self.folder / "again"
        self.assertEqual(run("report", first / "plan.json", "--out", again).returncode, 0)
        self.assertEqual(digests(again)["report.pdf"], digests(first)["report.pdf"])
        text = pdf_text(first / "report.pdf")
        self.assertIn("Beispiel AG", text)
        self.assertIn("Stückliste", text)

    def test_choices_change_no_figure(self):
        need = self.sample("workstation-lab")
        need["report"] = {"chapters": ["bill"], "company": "Beispiel AG", "outputs": ["figures.json", "bom.csv"]}
        out = self.folder / "out"
        self.assertEqual(run("plan", self.write("need.cwplan", need), "--out", out).returncode, 0)
        for name in ("figures.json", "bom.csv"):
            self.assertEqual((out / name).read_bytes(), pathlib.Path(self.solved["workstation-lab"], name).read_bytes())

    def test_a_logo_travels_with_the_plan(self):
        (self.folder / "logo.png").write_bytes(png(120, 40))
        need = self.sample("workstation-lab")
        need["report"] = {"logo": "logo.png", "outputs": ["report.pdf"]}
        out = self.folder / "out"
        self.assertEqual(run("plan", self.write("need.cwplan", need), "--out", out).returncode, 0)
        self.assertEqual(sorted(digests(out)), ["logo.png", "plan.json", "report.pdf"])
        pictures = subprocess.run(["pdfimages", "-list", str(out / "report.pdf")], capture_output=True, text=True).stdout
        self.assertIn("120", pictures)
        self.assertEqual(run("check", out / "plan.json").returncode, 0)

    def test_logos_that_cannot_be_used(self):
        cases = {"text.png": (b"no picture at all", "not a picture"), "huge.png": (png(5000, 10), "5000 × 10 pixels"),
                 "heavy.png": (b"\x89PNG\r\n\x1a\n" + bytes(3 * 1024 * 1024), "3.0 MiB"),
                 "broken.svg": (b"<svg xmlns='http://www.w3.org/2000/svg'><rect", "not a picture")}
        for name, (content, words) in cases.items():
            (self.folder / name).write_bytes(content)
            out = self.folder / "out"
            process = run("report", self.plan(), "--out", out, "--logo", self.folder / name)
            self.assert_refused(process, 4, words)
            self.assert_nothing_in(out)
        need = self.sample("workstation-lab")
        for logo, words in (("missing.png", "does not exist"), ("../logo.png", "leaves the folder")):
            need["report"] = {"logo": logo}
            process = run("plan", self.write("need.cwplan", need), "--out", self.folder / "out")
            self.assert_refused(process, 4, words)

    def test_german(self):
        out = self.report("--language", "de")
        pages = pages_of(out / "report.pdf")
        text = "\n".join(pages)
        for words in ("Beschaffungsbericht", "Entscheidungsvorlage für die Finanzen", "Stückliste", "Kosten im Zeitverlauf",
                      "Jetzt zu entscheiden", f"1 von {len(pages)}", "01.11.2026"):
            self.assertIn(words, text)
        for words in ("Bill of materials", "To decide now", "How sure we are", "Net present"):
            self.assertNotIn(words, text)
        total = json.loads(pathlib.Path(self.plan()).read_text(encoding="utf-8"))["result"]["totals"]["total_cost"]["value"]
        self.assertIn(f"{round(total):,}".replace(",", "."), joined(text))
        self.assertIn("Jetzt zu entscheiden", (out / "summary.md").read_text(encoding="utf-8"))

    def test_no_english_in_a_german_or_french_report(self):
        """Sentences of the result speak, too; names of parts and titles of sources stay as they are."""
        english = r"\b(the|are|not|within|known|before|which|every)\b"
        for language, title in (("de", "Befunde"), ("fr", "Constats")):
            out = self.report("--language", language, folder=language)
            summary = (out / "summary.md").read_text(encoding="utf-8")
            chapters = dict(re.findall(r"^## (?:\d+ )?(.*?)$(.*?)(?=^## |\Z)", summary, re.MULTILINE | re.DOTALL))
            self.assertGreater(len(chapters[title]), 2000)
            for line in chapters[title].splitlines():
                cited = re.sub(r"<br>.*?(?= \|)", "", line)  # laws outside the Union are cited by their own names
                self.assertNotRegex(cited, english, language)
            for name, text in list(chapters.items())[:6]:  # cover, memos, need, performance
                self.assertNotRegex(text, english, f"{language}: {name}")

    def test_the_dossier_speaks_the_report_s_language(self):
        """What people read follows it; what machines read stays the same, byte by byte."""
        made = {}
        for language in ("en", "de", "fr"):
            made[language] = self.folder / f"dossier-{language}"
            process = run("dossier", self.plan(), "--out", made[language], "--language", language)
            self.assertEqual(process.returncode, 0, process.stderr)
        for language in ("de", "fr"):
            self.assertEqual(sorted(digests(made[language])), sorted(digests(made["en"])))
            for name, digest in digests(made["en"]).items():
                same = digest == digests(made[language])[name]
                self.assertEqual(same, name.endswith(".json"), name)
        readme = (made["de"] / "README.md").read_text(encoding="utf-8")
        for words in ("Compliance-Dossier", "Rechtliche Befunde", "Zu tun", "Regelsatz"):
            self.assertIn(words, readme)
        self.assertNotRegex(readme, r"\b(the|are|not|which|every)\b")
        title = json.loads(pathlib.Path(self.plan()).read_text(encoding="utf-8"))["title"]
        self.assertIn(f"# Compliance-Dossier: {title}", readme)  # words of the user stay
        self.assertIn(title, (made["de"] / "annex-iv.md").read_text(encoding="utf-8"))
        answer = json.loads(pathlib.Path(self.plan()).read_text(encoding="utf-8"))["result"]["answer"]
        for language, words in (("en", answer), ("de", "Gesamtkosten über"), ("fr", "Coût total sur")):
            self.assertIn(words, (made[language] / "audit-trail.md").read_text(encoding="utf-8"), "the chosen plan")

    def test_no_english_in_a_german_or_french_dossier(self):
        """Titles of sources, names of laws outside the Union and names of parts stay; sentences of ours do not."""
        english = r"\b(the|are|not|within|known|which|every|what|from|has|does)\b"
        for language in ("de", "fr"):
            out = self.folder / language
            self.assertEqual(run("dossier", self.plan(), "--out", out, "--language", language).returncode, 0)
            for name in ("README", "annex-iv", "model-card", "system-card", "monitoring", "conformity", "audit-trail"):
                for line in (out / f"{name}.md").read_text(encoding="utf-8").splitlines():
                    self.assertNotRegex(line, english, f"{language}: {name}")

    def test_the_answer_counts_the_same_in_every_language(self):
        with open(self.plan("research-hall"), encoding="utf-8") as file:
            answer = json.load(file)["result"]["answer"]
        systems, accelerators = re.search(r"(\d+) systems with (\d+) accelerators", answer).groups()
        out = self.report("--language", "de", "--chapters", "finance", name="research-hall", folder="de")
        self.assertIn(f"{systems} Systeme mit {accelerators} Beschleunigern", (out / "summary.md").read_text(encoding="utf-8"))

    def test_a_language_that_is_begun_falls_back(self):
        text = pdf_text(self.report("--language", "it", name="workstation-lab") / "report.pdf")
        self.assertIn("Distinta dei materiali", text)
        self.assertIn("Ask for firm prices", text)

    def test_german_in_every_locale(self):
        made = None
        for index, locale in enumerate(LOCALES):
            found = digests(self.report("--language", "de", name="workstation-lab", folder=f"out-{index}", env=in_locale(locale)))
            made = made or found
            self.assertEqual(found, made, locale)

    def test_names_from_hell(self):
        need = self.sample("workstation-lab")
        names = ["<b>bold</b> & <script>", "\u202eright to left\u202c", "📈🚀 rack", "=HYPERLINK(\"x\")", "ü" * 500]
        need["title"] = " / ".join(names)
        need["report"] = {"company": names[0][:60] + names[2], "outputs": ["report.pdf", "bom.xlsx", "summary.md"]}
        out = self.folder / "out"
        process = run("plan", self.write("need.cwplan", need), "--out", out)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("<script>", pdf_text(out / "report.pdf"))
        book = openpyxl.load_workbook(out / "bom.xlsx")
        cells = [cell for row in book["Summary"].iter_rows() for cell in row if isinstance(cell.value, str)]
        title = next(cell for cell in cells if "HYPERLINK" in cell.value)
        self.assertEqual(title.data_type, "s")  # a text, never a formula of the user's
        self.assertNotIn("<script>", (out / "summary.md").read_text(encoding="utf-8"))

    def test_a_company_of_200_characters_is_refused(self):
        need = self.sample("workstation-lab")
        need["report"] = {"company": "x" * 200}
        process = run("plan", self.write("need.cwplan", need), "--out", self.folder / "out")
        self.assert_refused(process, 4, "/report/company", "at most 120")


if __name__ == "__main__":
    unittest.main()
