"""Hostile articles through the whole audit and every format of a report, read back: nothing breaks, nothing is lost."""

import os
import re
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings

from auditor import audit_documents
from auditor.model import Audit, Document, Mark, Notice, Skipped
from auditor.report.escape import visible
from auditor.report.excerpt import cut
from auditor.report.render import FORMATS, render_audit
from auditor.report.result import from_json
from auditor.report.view import view
from auditor.settings import Settings
from tests.harmless import faults, read_html, read_markdown
from tests.hostile import batches, configurations

SIZE = 8
# 504 documents; 10,000 in `make soak`.
BATCHES = 1_250 if os.environ.get("AUDITOR_SOAK") else 63


@settings(max_examples=BATCHES)
@given(batches(SIZE), configurations())
def test_a_hostile_batch_breaks_no_format(batch: Sequence[Document | Skipped | Notice], chosen: Settings) -> None:
    audit = audit_documents(batch, settings=chosen)
    reports = {name: render_audit(audit, name) for name in FORMATS}
    assert {name: faults(files) for name, files in reports.items() if faults(files)} == {}
    assert missing(audit, reports["md"]) == []
    page = reports["html"]["report.html"]
    read, files = read_html(page), view(audit).files
    told = {one.id for one in audit.documents if re.search(f'<article[^>]* id="{files[one.id]}"', page)}
    assert [words for name, words in shown(audit) if name in told and words not in read] == []
    assert from_json(reports["json"]["audit.json"]) == audit


def missing(audit: Audit, pages: Mapping[str, str]) -> list[str]:
    """Return the words that should stand on an article's page and cannot be read there."""
    files = view(audit).files
    read = {one.id: read_markdown(pages[f"articles/{files[one.id]}.md"]) for one in audit.documents}
    return [words for name, words in shown(audit) if words not in read[name]]


def shown(audit: Audit) -> list[tuple[str, str]]:
    """Return what a report shows of each article, by id: title, outlet, byline, the beginning of each marked line."""
    texts = {one.id: one.text for one in audit.documents}
    facts = [
        (one.id, text)
        for one in audit.documents
        for text in (beginning(one.title or "", 160), one.outlet or "", one.byline or "")
    ]
    lines = [
        (mark.document, beginning(texts[mark.document][mark.span.start : mark.span.end], 70))
        for mark in {item for _, item in view(audit).labels if isinstance(item, Mark)}
    ]
    return [(name, " ".join(visible(text).split())) for name, text in (*facts, *lines)]


def beginning(text: str, limit: int) -> str:
    return cut(text, limit).removesuffix(" …")


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_read_back(name: str) -> None:
    text = "The <b>board</b> | voted. “We *saw* it,” she told www.evil.example.\n" * 3
    audit = audit_documents([Document("a", text, "=1+1"), Document("b", text, "[x](y)")])
    assert faults(render_audit(audit, name)) == []
