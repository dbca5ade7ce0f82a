#!/usr/bin/env python3
"""Makes resources/fonts from Debian's packages fonts-inter and fonts-jetbrains-mono (run by hand, results are committed).

    apt install fonts-inter fonts-jetbrains-mono python3-fonttools
    /usr/bin/python3 tools/make_fonts.py [FOLDER]

Why copies at all: Qt 6.4 cannot switch font features, and Inter's digits are proportional, so columns of figures would not
align. Here the tabular digits are the digits. The families carry our own names, as the fonts' licence asks of changed
copies. Outlines become quadratic, because that is what the PDF writer embeds. Characters: Latin, Greek, Cyrillic,
punctuation, currency, arrows, mathematics; layout: kerning and marks only, so that "->" and "2x3" stay as typed.
The same packages give the same bytes: time stamps are those of the sources.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

INTER = Path("/usr/share/fonts/opentype/inter")
JETBRAINS = Path("/usr/share/fonts/truetype/jetbrains-mono")
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2DD), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x45F),
          (0x490, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F),
          (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25CF), (0x2713, 0x2717), (0xFFFD, 0xFFFD)]
MAX_ERROR = 1.0  # font units between cubic and quadratic outlines
OFL_TEXT = """{copyright}

This Font Software is a changed copy, made by tools/make_fonts.py, and is licensed under the SIL Open Font License,
Version 1.1. This license is copied below, and is also available with a FAQ at: https://scripts.sil.org/OFL

"""


def freeze_tabular_digits(font):
    """Maps the characters 0 to 9 to the glyphs of the feature `tnum`."""
    table = font["GSUB"].table
    swaps = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                swaps.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in cmap.cmap:
                cmap.cmap[code] = swaps.get(cmap.cmap[code], cmap.cmap[code])  # tables may share one map


def level_digits(font):
    """Interpolated weights round the digits' widths differently by a unit or two: give all the widest."""
    names = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    widest = max(font["hmtx"][name][0] for name in names)
    assert all(widest - font["hmtx"][name][0] <= 4 for name in names)
    for name in names:
        font["hmtx"][name] = (widest, font["hmtx"][name][1])


def make_quadratic(font):
    """Replaces the table CFF by glyf."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    made = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        made[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, made
    for name in order:
        made[name].recalcBounds(glyf)
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(made[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, family, style, weight):
    regular = style == "Regular"
    names = {1: family if regular else f"{family} {style}", 2: "Regular", 3: f"{family} {style}", 4: f"{family} {style}",
             6: f"{family.replace(' ', '')}-{style.replace(' ', '')}", 16: None if regular else family,
             17: None if regular else style}
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14)]
    for number, text in names.items():
        if text:
            table.setName(text, number, 3, 1, 0x409)
            table.setName(text, number, 1, 0, 0)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0b1000000 if regular else 0)
    font["head"].macStyle = 0


def make(source, target, family, style, weight, tabular):
    font = TTFont(source, recalcTimestamp=False)
    modified = font["head"].modified
    if tabular:
        freeze_tabular_digits(font)
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)
    if "CFF " in font:
        make_quadratic(font)
    level_digits(font)
    rename(font, family, style, weight)
    font["head"].modified = modified
    font.save(target)
    print(f"{target}: {target.stat().st_size // 1024} KiB, {len(font.getGlyphOrder())} glyphs")


def licence_text():
    """The OFL as Debian ships it with fonts-inter."""
    lines, inside = [], False
    for line in Path("/usr/share/doc/fonts-inter/copyright").read_text(encoding="utf-8").splitlines():
        if line.strip() == "License: OFL-1.1":
            inside = True
        elif inside and not line.startswith(" "):
            break
        elif inside:
            lines.append("" if line.strip() == "." else line[1:])
    assert "PERMISSION & CONDITIONS" in lines
    title = "-" * 59 + "\nSIL OPEN FONT LICENSE Version 1.1 - 26 February 2007\n" + "-" * 59 + "\n\n"
    return title + "\n".join(lines).strip() + "\n"


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "resources" / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    for style, weight in (("Regular", 400), ("Medium", 500), ("SemiBold", 600)):
        make(INTER / f"Inter-{style}.otf", folder / f"ClusterwrightSans-{style}.ttf", "Clusterwright Sans", style, weight,
             tabular=True)
    make(JETBRAINS / "JetBrainsMono-Regular.ttf", folder / "ClusterwrightMono-Regular.ttf", "Clusterwright Mono", "Regular",
         400, tabular=False)
    sans = "Copyright (c) 2016-2022 The Inter Project Authors (https://github.com/rsms/inter)"
    mono = "Copyright 2020 The JetBrains Mono Project Authors (https://github.com/JetBrains/JetBrainsMono)"
    for name, copyright_line in (("Sans", sans), ("Mono", mono)):
        text = OFL_TEXT.format(copyright=copyright_line) + licence_text()
        (folder / f"Clusterwright{name}-LICENSE.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
