#!/usr/bin/env python3
"""Holds the tables that sunsetc finds against those of cmark-gfm and pandoc, on the same pages.

usage: peers.py SUNSETC FOLDER [PAGES]

Reads PAGES (default 500) evenly chosen pages of FOLDER that hold a pipe table or an HTML table, prints how many tables and body
rows each program finds, and the pages on which they differ by the sign that explains it. cmark-gfm and pandoc are Debian's.
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

SIGNS = [
    ("include in the page", r"\[!include"),
    (":::", r"^\s*:::"),
    ("alert or quote", r"^\s*>\s*\[!"),
    ("pipe in code", r"`[^`\n]*\|[^`\n]*`"),
    ("line that is one pipe", r"^\s*\|\s*$"),
    ("HTML table", r"<table"),
]


def body(text):
    return re.sub(r"\A\ufeff?---\s*\n.*?\n(---|\.\.\.)\s*\n", "", text, flags=re.S)


def cmark(text):
    xml = subprocess.run(["cmark-gfm", "-e", "table", "-t", "xml"], input=text.encode(), capture_output=True, check=True).stdout
    xml = re.sub(rb'<!DOCTYPE[^>]*>|[\x00-\x08\x0b\x0c\x0e-\x1f]', b"", xml)
    root = tree.fromstring(xml.replace(b'xmlns="http://commonmark.org/xml/1.0"', b""))
    return [len(table.findall("table_row")) for table in root.iter("table")]


def pandoc(text):
    result = subprocess.run(["pandoc", "-f", "gfm", "-t", "json"], input=text.encode(), capture_output=True, check=True).stdout
    found = []

    def walk(node):
        if isinstance(node, dict):
            if node.get("t") == "Table":
                found.append(sum(len(part[3]) for part in node["c"][4]))
            node = list(node.values())
        if isinstance(node, list):
            for child in node:
                walk(child)

    walk(json.loads(result)["blocks"])
    return found


def ours(sunsetc, folder):
    lines = subprocess.run([sunsetc, "build", folder, "--show=tables", "--format=jsonl"], capture_output=True, check=False).stdout
    for line in lines.decode().splitlines():
        page = json.loads(line)
        if page["tables"]:
            yield page["path"], page["tables"]


def main():
    sunsetc, folder = sys.argv[1:3]
    wanted = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    pages = list(ours(sunsetc, folder))
    pages = pages[:: max(1, len(pages) // wanted)][:wanted]
    totals = {"sunsetc, pipes": [0, 0], "sunsetc, HTML": [0, 0], "cmark-gfm": [0, 0], "pandoc": [0, 0]}
    why = {}
    for path, tables in pages:
        text = body(open(f"{folder}/{path}", encoding="utf-8-sig", errors="replace").read())
        found = {
            "sunsetc, pipes": [len(t["rows"]) for t in tables if t["markup"] == "pipe"],
            "sunsetc, HTML": [len(t["rows"]) for t in tables if t["markup"] == "html"],
            "cmark-gfm": cmark(text),
            "pandoc": pandoc(text),
        }
        for name, rows in found.items():
            totals[name][0] += len(rows)
            totals[name][1] += sum(rows)
        for peer in ("cmark-gfm", "pandoc"):
            if found[peer] != found["sunsetc, pipes"]:
                sign = next((name for name, pattern in SIGNS if re.search(pattern, text, re.M | re.I)), "other: " + path)
                why.setdefault((peer, sign), []).append(path)
    print(f"{len(pages)} pages")
    for name, (count, rows) in totals.items():
        print(f"{name:16} {count:6} tables {rows:8} rows")
    for (peer, sign), paths in sorted(why.items()):
        print(f"{peer} differs on {len(paths):4} pages: {sign} ({paths[0]})")


if __name__ == "__main__":
    main()
