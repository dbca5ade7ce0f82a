#!/usr/bin/python3
"""Writes the XLSX quotes of tests/data/quotes: small workbooks made cell by cell, so that each trap is exactly one.

Usage: quote_workbooks.py FOLDER. The same bytes every time.
"""
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

FIXED_TIME = (2026, 11, 1, 0, 0, 0)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
# Cell styles by index: plain, euro with a locale tag, US dollar, percent, German day
FORMATS = [0, (164, '#,##0.00\\ [$€-407]'), (165, '"$"#,##0.00'), 10, (166, 'dd\\.mm\\.yyyy')]
PLAIN, EURO, DOLLAR, PERCENT, DAY = range(5)


class Formula:
    def __init__(self, text, value=None, style=PLAIN):
        self.text, self.value, self.style = text, value, style


class Styled:
    def __init__(self, value, style):
        self.value, self.style = value, style


def column_name(index):
    return chr(ord("A") + index)


def cell_xml(reference, value, shared):
    style = PLAIN
    if isinstance(value, Styled):
        value, style = value.value, value.style
    if isinstance(value, Formula):
        stored = "" if value.value is None else f"<v>{value.value}</v>"
        return f'<c r="{reference}" s="{value.style}"><f>{escape(value.text)}</f>{stored}</c>'
    if isinstance(value, (int, float)):
        return f'<c r="{reference}" s="{style}"><v>{value!r}</v></c>'
    if shared is None:
        return f'<c r="{reference}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if value not in shared:
        shared.append(value)
    return f'<c r="{reference}" s="{style}" t="s"><v>{shared.index(value)}</v></c>'


def sheet_xml(rows, shared, hidden_rows=()):
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(cell_xml(f"{column_name(c)}{number}", v, shared) for c, v in enumerate(row) if v is not None)
        hidden = ' hidden="1"' if number in hidden_rows else ""
        if cells:
            lines.append(f'<row r="{number}"{hidden}>{cells}</row>')
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def styles_xml():
    formats = "".join(f'<numFmt numFmtId="{f[0]}" formatCode="{escape(f[1], {chr(34): "&quot;"})}"/>'
                      for f in FORMATS if isinstance(f, tuple))
    cells = "".join(f'<xf numFmtId="{f[0] if isinstance(f, tuple) else f}"/>' for f in FORMATS)
    return f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>'


def write(path, sheets, inline=False, extra=(), hidden_rows=()):
    """`sheets`: (name, rows, state) each."""
    shared = None if inline else []
    parts = {}
    entries, relations = [], []
    for number, (name, rows, state) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet_xml(rows, shared, hidden_rows)
        entries.append(f'<sheet name="{escape(name)}" sheetId="{number}" state="{state}" r:id="rId{number}"/>')
        relations.append(f'<Relationship Id="rId{number}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>')
    parts["xl/workbook.xml"] = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{"".join(entries)}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{"".join(relations)}</Relationships>'
    parts["xl/styles.xml"] = styles_xml()
    parts["_rels/.rels"] = (f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" '
                            'Target="xl/workbook.xml"/></Relationships>')
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>')
    if shared is not None:
        texts = "".join(f"<si><t>{escape(t)}</t></si>" for t in shared)
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{texts}</sst>'
    parts.update(extra)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts):
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, parts[name])


def euro(value):
    return Styled(value, EURO)


def main(folder):
    folder = pathlib.Path(folder)
    # Stored numbers with a euro format, a stored date, stored results of formulas. 46387 is 2026-12-31.
    write(folder / "16-stored-numbers.xlsx", [("Angebot", [
        ["Rechenwerk Systeme GmbH"],
        ["Gültig bis", Styled(46387, DAY)],
        [],
        ["Pos", "Artikelnummer", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"],
        [1, "DGX-B200", "NVIDIA DGX B200", 4, euro(489000), Formula("D5*E5", 1956000, EURO)],
        [2, "KAB-02", "LWL-Kabel 10 m", 64, euro(41.75), Formula("D6*E6", 2672, EURO)],
        [None, None, "Summe netto", None, None, Formula("SUM(F5:F6)", 1958672, EURO)],
        [None, None, "MwSt.", Styled(0.19, PERCENT), None, Formula("F7*0.19", 372147.68, EURO)],
        [None, None, "Brutto", None, None, Formula("F7+F8", 2330819.68, EURO)],
    ], "visible")])
    # Numbers typed as German text, inline strings.
    write(folder / "17-typed-texts.xlsx", [("Tabelle1", [
        ["Artikel-Nr.", "Beschreibung", "Anzahl", "Preis in EUR", "Gesamt in EUR"],
        ["T-1", "Serverschrank 48 HE", "12", "3.150,00", "37.800,00"],
        ["T-2", "Steckdosenleiste", "24", "1.980,50", "47.532,00"],
        [None, "Gesamtsumme netto", None, None, "85.332,00"],
    ], "visible")], inline=True)
    # Macros and links to other files: read, never run or followed.
    link = f'<externalLink xmlns="{MAIN}"/>'
    write(folder / "18-macros-links.xlsx", [("Quote", [
        ["Part number", "Description", "Qty", "Unit price", "Total"],
        ["MMA4Z00-NS-T", "800G twin-port SR8", 20, Styled(1150, DOLLAR), Formula("[1]Prices!B2*C2", 23000, DOLLAR)],
    ], "visible")], extra={"xl/vbaProject.bin": "not a real macro", "xl/externalLinks/externalLink1.xml": link}.items())
    # Formulas whose results were never stored: quantity and unit price still tell.
    write(folder / "19-no-stored-results.xlsx", [
        ("Deckblatt", [["Kontor für Rechentechnik e.K."], ["Alle Preise in EUR zzgl. MwSt."]], "visible"),
        ("Positionen", [
            ["Teilenummer", "Produkt", "Menge", "Nettopreis", "Summe"],
            ["GH-1", "Grace-Hopper-Server", 6, 36500, Formula("C2*D2")],
            ["GH-2", "Schienensatz", 6, 85.5, Formula("C3*D3")],
            [None, "Gesamt", None, None, Formula("SUM(E2:E3)")],
        ], "visible"),
        ("Kalkulation", [["Teilenummer", "Produkt", "Menge", "Einkaufspreis", "Summe"],
                         ["GH-1", "Grace-Hopper-Server", 6, 29000, 174000]], "hidden")])


if __name__ == "__main__":
    main(sys.argv[1])
