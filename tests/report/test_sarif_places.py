import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Audit, Document, Place, Span
from auditor.report.sarif_places import address, location
from auditor.report.view import view

TEXT = "Ferry pier\nThe 🛶 lies by the pier.\n\nNo boat sails."


def physical(audit: Audit, document: Document, span: Span) -> Any:
    """Return the physical location of a span in a document that is alone in its audit."""
    seen = view(replace(audit, documents=(document,)))
    return location(seen, Place(document.id, span))["physicalLocation"]


def plain(text: str, *, exact: bool = True) -> Document:
    digest = hashlib.sha256(text.encode() if exact else b"").hexdigest()
    return Document("1", text, source="in/1.txt", sha256=digest)


def cut_out(text: str, region: dict[str, int]) -> str:
    """Return what stands in a region by its lines and columns."""
    lines = text.split("\n")[region["startLine"] - 1 : region["endLine"]]
    lines[-1] = lines[-1][: region["endColumn"] - 1]
    return "\n".join([lines[0][region["startColumn"] - 1 :], *lines[1:]] if len(lines) > 1 else
                     [lines[0][region["startColumn"] - 1 :]])  # fmt: skip


def test_columns_count_code_points_from_1_and_offsets_from_0(bare: Audit) -> None:
    start = TEXT.index("lies")
    region = physical(bare, plain(TEXT), Span(start, start + 4))["region"]
    assert region == {
        "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 11, "charOffset": start, "charLength": 4,
    }  # fmt: skip


@given(st.text("ab\n🛶", max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_a_region_holds_the_words_of_its_span(bare: Audit, text: str, start: int, end: int) -> None:
    span = Span(*sorted((min(start, len(text)), min(end, len(text)))))
    region = physical(bare, plain(text), span)["region"]
    assert cut_out(text, region) == text[span.start : span.end]
    assert text[region["charOffset"] :][: region["charLength"]] == text[span.start : span.end]


def test_a_text_that_is_not_the_file_byte_for_byte_has_lines_and_no_offsets(bare: Audit) -> None:
    region = physical(bare, plain(TEXT, exact=False), Span(0, 5))["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6}


@pytest.mark.parametrize("source", ["in/1.html", "in/1.jsonl, line 12", "in/1.txt.gz", None])
def test_a_text_with_lines_of_its_own_has_no_region(bare: Audit, source: str | None) -> None:
    assert "region" not in physical(bare, replace(plain(TEXT), source=source), Span(0, 5))


@pytest.mark.parametrize(("source", "uri"), [
    ("in/pier closed.txt", "in/pier%20closed.txt"),
    ("in/crawl.jsonl, line 1,204", "in/crawl.jsonl"),
    ("/etc/../x:y?z#.txt", "etc/x%3Ay%3Fz%23.txt"),
    ("../../..", "unnamed"),
    ("in/причал\ud800", "in/%D0%BF%D1%80%D0%B8%D1%87%D0%B0%D0%BB%ED%A0%80"),
])  # fmt: skip
def test_a_file_is_a_relative_address_below_the_root(source: str, uri: str) -> None:
    assert address(Document("1", "", source=source)) == uri
