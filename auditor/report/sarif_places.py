"""Where something stands, as SARIF says it: the file by a relative address, and a region where the file is the text."""

import hashlib
import re
from urllib.parse import quote

from auditor.model import Document, Place
from auditor.report.excerpt import cut
from auditor.report.lines import line_at
from auditor.report.sarif_text import Node, message
from auditor.report.view import View

# By convention the root of what was checked: the working copy for a Git host, the open folder for an editor.
ROOT = "%SRCROOT%"
# "crawl.jsonl, line 1,204": the file, and which of its records.
_RECORD = re.compile(r", [a-z]+ [0-9,]+$")
# Files that are read with the lines they have; what stands on a line of a page or a mail is not told by its text.
_PLAIN = ".txt", ".md"
# Of the words at a place, as many as a reader of a list needs.
WORDS = 200


def location(seen: View, place: Place) -> Node:
    """Return a location with the words that stand there; lines and columns from 1, offsets from 0, in code points."""
    document = seen.documents[place.document]
    words, line = cut(seen.text(place), WORDS), seen.line(place)
    physical: Node = {"artifactLocation": {"uri": address(document), "uriBaseId": ROOT}}
    if (document.source or "").lower().endswith(_PLAIN):
        physical["region"] = _region(seen, place)
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"name": seen.ids[document.id], "fullyQualifiedName": document.id}],
        "message": message(f"{seen.ids[document.id]}, line {line} of the text as read: “{words}”"),
    }


def address(document: Document) -> str:
    """Return the file of a document as a relative reference that leads into no folder above."""
    parts = _RECORD.sub("", document.source or document.id).split("/")
    kept = (quote(part, safe="", errors="surrogatepass") for part in parts if part not in ("", ".", ".."))
    return "/".join(kept) or "unnamed"


def _region(seen: View, place: Place) -> Node:
    (first, begin), (last, end) = (_line_and_column(seen, place, at) for at in (place.span.start, place.span.end))
    region: Node = {"startLine": first, "startColumn": begin, "endLine": last, "endColumn": end}
    if _is_the_file(seen.documents[place.document]):
        region |= {"charOffset": place.span.start, "charLength": place.span.end - place.span.start}
    return region


def _line_and_column(seen: View, place: Place, offset: int) -> tuple[int, int]:
    ends = seen.ends[place.document]
    line = line_at(ends, offset)
    return line, offset - (ends[line - 2] + 1 if line > 1 else 0) + 1


def _is_the_file(document: Document) -> bool:
    """Tell whether the text is the file byte for byte; line ends or another encoding move offsets, not lines."""
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest() == document.sha256
