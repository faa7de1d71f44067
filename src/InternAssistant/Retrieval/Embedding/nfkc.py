"""Writes nfkc.txt, what Unicode's normalization form KC (UAX #15) needs beside the arithmetic of Hangul:

    python3 nfkc.py > nfkc.txt

Three kinds of lines, all numbers hexadecimal: 'd POINT POINT...' is the whole compatibility decomposition of the first
point, 'k FIRST LAST CLASS' a run of points with a canonical combining class, 'c FIRST SECOND POINT' a pair that composes.
Later versions of Unicode change none of these (its stability policy); they only add characters.
"""
import sys
import unicodedata

HANGUL = range(0xAC00, 0xAC00 + 11172)
POINTS = [p for p in range(sys.maxunicode + 1) if not 0xD800 <= p <= 0xDFFF and p not in HANGUL]


def line(kind, *numbers):
    print(kind, *(f"{number:X}" for number in numbers))


for p in POINTS:
    parts = unicodedata.normalize("NFKD", chr(p))
    if parts != chr(p):
        line("d", p, *map(ord, parts))

runs = []
for p in POINTS:
    rank = unicodedata.combining(chr(p))
    if rank and runs and runs[-1][1] == p - 1 and runs[-1][2] == rank:
        runs[-1][1] = p
    elif rank:
        runs.append([p, p, rank])
for run in runs:
    line("k", *run)

for p in POINTS:
    parts = unicodedata.decomposition(chr(p)).split()
    if len(parts) == 2 and not parts[0].startswith("<"):
        pair = [int(part, 16) for part in parts]
        if unicodedata.normalize("NFC", "".join(map(chr, pair))) == chr(p):
            line("c", *pair, p)
