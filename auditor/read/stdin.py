"""Standard input as a file: which format it is in is told by how it begins."""

import gzip
import os
import re
import sys
import zlib
from pathlib import Path

import msgspec

from auditor.model import Skipped
from auditor.read.columns import USUAL, Columns
from auditor.read.encoding.signs import mark
from auditor.read.file import COMPRESSED, File
from auditor.read.rows import SEPARATOR, delimiter

STDIN = Path("-")
NAME = "stdin"
LIMIT = 200_000_000
HEAD = 65_536
# No file can lie below this, so that no file of a folder has the same path.
NOWHERE = Path(os.devnull)

MAGIC = ((b"%PDF-", ".pdf"), (b"PK\x03\x04", ".docx"), (b"PAR1", ".parquet"), (b"WARC/", ".warc"))
COMMENTS = r"\s*(?:<!--(?:(?!-->).)*-->\s*)*"
# For a text without blanks before it: two patterns for blanks in a row would try every way to share 60,000 of them.
BEGINNINGS = (
    (re.compile(rf"(?:<\?xml[^>]*>)?{COMMENTS}<(?:rss|feed|rdf:RDF)\b", re.DOTALL), ".rss"),
    (re.compile(rf"{COMMENTS}<(?:!doctype html|html|head|body|p|div|article|main|h1)\b", re.I | re.DOTALL), ".html"),
    (re.compile(r"<(?:\?xml|!DOCTYPE|[A-Za-z])"), ".xml"),
    # Markdown with a front matter.
    (re.compile(r"---[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:"), ".md"),
)


def standard_input() -> File | Skipped:
    """Return what is on standard input, read to its end; Skipped where there is nothing, or too much."""
    if sys.stdin is None:
        return Skipped(NAME, "standard input is closed; name a file")
    data = sys.stdin.buffer.read(LIMIT + 1)
    if len(data) > LIMIT:
        return Skipped(NAME, f"above the limit of {LIMIT:,} bytes for standard input; save it to a file and name that")
    if not data.strip():
        return Skipped(NAME, "empty: nothing came in; name a file, or look at the command before the pipe")
    return File(NAME, NAME, str(NOWHERE / f"{NAME}{ending(data)}"), data)


def ending(data: bytes) -> str:
    """Return the suffix that a file with these contents would have; ".txt" for what is like nothing else."""
    if data.startswith(b"\x1f\x8b"):
        return contents(unpacked(data), whole=False) + COMPRESSED
    return contents(data[:HEAD], whole=len(data) <= HEAD)


def unpacked(data: bytes) -> bytes:
    """Return the beginning of what a gzip archive holds; b"" of a damaged one."""
    try:
        return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(data, HEAD)
    except (zlib.error, gzip.BadGzipFile):
        return b""


def contents(head: bytes, *, whole: bool) -> str:
    """Return the suffix for the beginning of a file that is not compressed."""
    if magic := next((found for magic, found in MAGIC if head.startswith(magic)), ""):
        return magic
    text = head.decode(mark(head) or "utf-8-sig", "replace").lstrip()
    first, _, rest = text.partition("\n")
    if first[:1] in ("{", "["):
        return ".jsonl" if (rest.strip() or not whole) and is_object(first) else ".json"
    found = next((found for pattern, found in BEGINNINGS if pattern.match(text)), "")
    return found or (".csv" if SEPARATOR.fullmatch(first.rstrip("\r")) or is_header(first) else ".txt")


def is_object(line: str) -> bool:
    """Whether a line is a JSON object by itself."""
    try:
        return isinstance(msgspec.json.decode(line.encode("utf-8", "replace")), dict)
    except (msgspec.MsgspecError, RecursionError):
        return False


def is_header(line: str) -> bool:
    """Whether a line names the columns of a table: an article's text among them, and no sentence."""
    cells = [cell.strip().strip('"') for cell in line.split(delimiter(line))]
    known = Columns().found(cells)
    return "text" in known and len(known) > 1 and len(known) < len(USUAL) + 1 and max(map(len, cells)) <= 40
