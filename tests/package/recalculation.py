#!/usr/bin/python3
"""LibreOffice recalculates the workbook of every sample and comes to our totals, to the cent; changing a quantity changes
them. Slow (starts LibreOffice): label package, not part of the default run. Usage: recalculation.py CLI SOURCE"""
import json
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

SHEETS = ["Summary", "Bill of materials", "Cost by period", "Power", "Racks", "Cabling", "Candidates", "Findings", "Sources"]


def recalculated(book, folder):
    """The values LibreOffice finds when it works every formula out again."""
    # A workbook without cached values has to be calculated.
    bare = folder / "bare.xlsx"
    workbook = openpyxl.load_workbook(book)
    workbook.save(bare)
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "done"), str(bare)],
                   check=True, capture_output=True, timeout=300)
    return openpyxl.load_workbook(folder / "done" / "bare.xlsx", data_only=True)


def total_of(workbook, label):
    for row in workbook["Summary"].iter_rows(values_only=True):
        if row[0] == label:
            return row[1]
    raise AssertionError(f"no row {label}")


def errors_in(workbook):
    return [f"{sheet.title}!{cell.coordinate}: {cell.value}" for sheet in workbook for row in sheet.iter_rows()
            for cell in row if isinstance(cell.value, str) and cell.value.startswith("#") and cell.value.endswith(("!", "?", "A"))]


def check(cli, sample, folder):
    out = folder / "out"
    subprocess.run([cli, "plan", str(sample), "--out", str(out)], check=True, capture_output=True)
    result = json.loads((out / "plan.json").read_text(encoding="utf-8"))["result"]
    book = out / "bom.xlsx"
    assert openpyxl.load_workbook(book).sheetnames == SHEETS
    workbook = recalculated(book, folder)
    assert not errors_in(workbook), errors_in(workbook)
    for label, key in (("Capital expenditure", "capex"), ("Total cost, net present", "total_cost")):
        ours = result["totals"][key]["value"]
        theirs = total_of(workbook, label)
        assert abs(ours - theirs) < 0.005, f"{sample.stem}: {label} is {ours} and LibreOffice says {theirs}"
    bill = workbook["Bill of materials"]
    heads = [cell.value for cell in bill[1]]
    column = next(i for i, head in enumerate(heads) if head.startswith("Total, "))
    lines = [row for row in bill.iter_rows(min_row=2, values_only=True) if row[0] and row[0] != "Sum"]
    assert len(lines) == len(result["lines"])
    for row, line in zip(lines, result["lines"]):
        if line["total"] is not None:
            assert abs(row[column] - line["total"]) < 0.005, f"{sample.stem}: {line['id']}"
    print(f"{sample.stem}: {len(lines)} lines and both totals agree to the cent")

    # A dearer price re-totals.
    first = next(i for i, line in enumerate(result["lines"]) if line["total"] is not None and line["kind"] == "one_off") \
        if any(line["kind"] == "one_off" and line["total"] is not None for line in result["lines"]) else None
    if first is None:
        return
    changed = openpyxl.load_workbook(book)
    quantity = heads.index("Quantity") + 1
    changed["Bill of materials"].cell(first + 2, quantity).value += 1
    changed.save(folder / "changed.xlsx")
    again = recalculated(folder / "changed.xlsx", folder)
    more = total_of(again, "Capital expenditure") - total_of(workbook, "Capital expenditure")
    assert abs(more - result["lines"][first]["unit_price"]) < 0.015, f"one unit more costs {more}"
    print(f"{sample.stem}: one unit more costs {more:.2f} more")


def main():
    cli, source = sys.argv[1], pathlib.Path(sys.argv[2])
    for sample in sorted((source / "resources" / "samples").glob("*.cwplan")):
        with tempfile.TemporaryDirectory() as holder:
            check(cli, sample, pathlib.Path(holder))


if __name__ == "__main__":
    main()
