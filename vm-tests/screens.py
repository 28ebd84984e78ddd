#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0
"""Whether what a person sees on a terminal is in order.

  screens.py FILE...

Complains of lines that are too long for 80 columns, of cells that do not stand under their heads, and of blanks at the
end of a line; prints nothing when all is well. A line that begins with $ is the command, which is not looked at.
"""
import os
import re
import sys
import unicodedata

COLUMNS = 80
# a head of a table: words in capitals, at least three of them
HEAD = re.compile(r"^ *([A-Z][A-Z0-9/%+-]*)( +[A-Z][A-Z0-9/%+-]*){2,} *$")

# what stands between the two ends of a ladder
LADDER = re.compile("[─·]{4}")


def width(text):
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)


def cells_of(head):
    return [(match.start(), match.end()) for match in re.finditer(r"\S+", head)]


def under(line, start, end):
    """Whether the line has a cell that begins or ends as the head does, or none there."""
    if not line[start:end].strip():
        return True
    begins = line[start] != " " and (start == 0 or line[start - 1] == " ")
    ends = end <= len(line) and line[end - 1] != " " and (end == len(line) or line[end] == " ")
    return begins or ends


def table_complaints(lines):
    heads, first = None, ""
    for number, line in enumerate(lines, 1):
        if HEAD.match(line):
            heads, first = cells_of(line), line
        elif not line.strip():
            heads = None
        elif heads and len(line.split()) >= len(heads) and not LADDER.search(line):
            for start, end in heads:
                if not under(line, start, end):
                    yield f"{number}: not under {first[start:end]}: {line}"


def complaints(text):
    lines = ["" if line.startswith("$ ") else line for line in text.split("\n")]
    for number, line in enumerate(lines, 1):
        if width(line) > COLUMNS:
            yield f"{number}: {width(line)} columns: {line}"
        if line != line.rstrip():
            yield f"{number}: blanks at the end: {line}"
    yield from table_complaints(lines)


def check(paths):
    bad = False
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for complaint in complaints(file.read()):
                print(f"{os.path.basename(path)}:{complaint}")
                bad = True
    return bad


if __name__ == "__main__":
    sys.exit(check(sys.argv[1:]))
