"""Writes WordClassTable.cs from the Unicode database (Debian package unicode-data, 15.0):

    python3 word_classes.py /usr/share/unicode > WordClassTable.cs

Apache Lucene 8.8.1's StandardTokenizer speaks Unicode 9.0 (and emoji 11.0), so characters that came later have no
class here, and the changes that later versions made to older characters are taken back (SINCE_9, BASES_SINCE_11).
"""
import re
import sys

ROOT = sys.argv[1]
CLASSES = ["Other", "ALetter", "Hebrew_Letter", "Numeric", "Katakana", "MidLetter", "MidNum", "MidNumLet", "Single_Quote",
           "Double_Quote", "ExtendNumLet", "Extend", "ZWJ", "Regional_Indicator", "Emoji_Modifier"]
IDEOGRAPH, COMPLEX, EMOJI, EMOJI_BASE = 0x10, 0x20, 0x40, 0x80


def points(value, *pairs):
    return {point: value for first, last in pairs for point in range(first, last + 1)}


SINCE_9 = (
    points("Other", (0x2C2, 0x2C5), (0x2D2, 0x2D6), (0x2DE, 0x2DF), (0x2E5, 0x2EB), (0x2ED, 0x2ED), (0x2EF, 0x2FF),
           (0x55A, 0x55C), (0x55E, 0x55F), (0x58A, 0x58A), (0xA708, 0xA716), (0xA720, 0xA721), (0xA789, 0xA78A),
           (0xAB5B, 0xAB5B), (0x111C9, 0x111C9))
    | points("MidLetter", (0x2D7, 0x2D7))
    | points("Extend", (0x1CF2, 0x1CF3)))
BASES_SINCE_11 = {0x1F46A, 0x1F46B, 0x1F46C, 0x1F46D, 0x1F46F, 0x1F48F, 0x1F491, 0x1F91D, 0x1F93C}


def ranges(name):
    for line in open(f"{ROOT}/{name}", encoding="utf-8"):
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\S+)", line.split("#")[0])
        if match:
            first = int(match[1], 16)
            yield range(first, int(match[2] or match[1], 16) + 1), match[3]


def having(name, *values):
    return {point for span, value in ranges(name) if value in values for point in span}


age = {point: float(value) for span, value in ranges("DerivedAge.txt") for point in span}
table = bytearray(0x110000)

for span, value in ranges("auxiliary/WordBreakProperty.txt"):
    value = "Extend" if value == "Format" else value
    for point in span:
        if value in CLASSES and age.get(point, 99) <= 9:
            table[point] = CLASSES.index(value)

for point in having("emoji/emoji-data.txt", "Emoji_Modifier"):
    table[point] = CLASSES.index("Emoji_Modifier")

for point, value in SINCE_9.items():
    table[point] = CLASSES.index(value)

for flag, members in ((IDEOGRAPH, having("Scripts.txt", "Han", "Hiragana")), (COMPLEX, having("LineBreak.txt", "SA"))):
    for point in members:
        if age.get(point, 99) <= 9:
            table[point] |= flag

# Regional indicators, key cap bases, modifiers and five signs that are text first are not emoji by themselves.
accidental = set(map(ord, "©®™〰〽#*0123456789")) | set(range(0x1F1E6, 0x1F200)) | set(range(0x1F3FB, 0x1F400))
pictographs = having("emoji/emoji-data.txt", "Extended_Pictographic") | (having("emoji/emoji-data.txt", "Emoji") - accidental)
for point in pictographs | set(range(0x1FB00, 0x1FC00)):
    table[point] |= EMOJI
for point in having("emoji/emoji-data.txt", "Emoji_Modifier_Base") - BASES_SINCE_11:
    if age.get(point, 99) <= 11:
        table[point] |= EMOJI_BASE

runs = [(point << 8) | value for point, value in enumerate(table) if point == 0 or table[point - 1] != value]
lines = "\n".join("        " + ", ".join(f"0x{run:X}" for run in runs[i:i + 14]) + "," for i in range(0, len(runs), 14))
print(f"""namespace InternAssistant.Retrieval.Analysis;

// Generated, do not edit: python3 word_classes.py /usr/share/unicode > WordClassTable.cs
// (Unicode 15.0 data, cut back to what Unicode 9.0 says; see word_classes.py).
internal static class WordClassTable
{{
    /// <summary>The first code point of each run, shifted left by 8, and the run's <see cref="WordClass"/> in the low byte.</summary>
    public static ReadOnlySpan<int> Runs =>
    [
{lines}
    ];
}}""")
