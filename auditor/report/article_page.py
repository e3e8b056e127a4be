"""The page of one article: what it is, then all the evidence, then what was not observable."""

from collections.abc import Sequence

from auditor.language.visible import as_seen
from auditor.language.words import words
from auditor.model import Alteration, AlterationKind, Span
from auditor.report import alterations, declared, findings, in_common, ledger, marked, passages, ratings
from auditor.report.escape import markdown
from auditor.report.evidence import LETTERS, SECTIONS, pair
from auditor.report.excerpt import cut
from auditor.report.references import items
from auditor.report.safe import Safe, bold, counted, joined, listed, own, percent, say
from auditor.report.scorecard import scorecard
from auditor.report.tables import blocks, page, section, table
from auditor.report.view import INDEX, UP, View
from auditor.report.wording import DISCLAIMER, relations

_TITLE = 160
_OTHERS = 6


def article_page(view: View, document: str) -> Safe:
    """Return the page of one article."""
    return page(
        say("{} · {}", view.names[document], view.outlet(document)),
        _summary(view, document),
        _facts(view, document),
        findings.of_article(view, document),
        scorecard(view, document),
        in_common.in_common(view, document),
        passages.passages(view, document),
        _quotations(view, document),
        _differences(view, document, say("Credits"), alterations.CREDITS),
        ledger.ledger(view, document),
        _differences(view, document, say("Figures that differ"), alterations.FIGURES),
        _differences(view, document, say("Wording"), alterations.WORDING),
        marked.marked_lines(view, document),
        marked.language_spans(view, document),
        declared.declared(view, document),
        ratings.of_article(view, document),
        _text(view, document),
        DISCLAIMER,
        anchor=view.files[document],
    )


def _quotations(view: View, document: str) -> Safe:
    found = alterations.of_kinds(view.shown(document), alterations.QUOTATIONS)
    return section(
        say("Quotations and titles"),
        alterations.uncalibrated(view, found),
        alterations.quotations(view, found),
        anchor=view.anchor(document, SECTIONS["Q"]),
    )


def _differences(view: View, document: str, title: Safe, kinds: Sequence[AlterationKind]) -> Safe:
    found = alterations.of_kinds(view.shown(document), kinds)
    anchor = view.anchor(document, SECTIONS[LETTERS[kinds[0]]])
    return section(title, alterations.in_context(view, found), anchor=anchor)


def _summary(view: View, document: str) -> Safe:
    title = view.documents[document].title
    links = [INDEX]
    if cluster := view.clusters.get(document):
        links.append(view.cluster_link(cluster, say("Cluster"), UP))
    return blocks(
        say("{} {}. · {}", bold(say("Relation:")), relations(view, document), joined(" · ", links)),
        _told_elsewhere(view, document),
        say("File: {}", markdown(view.documents[document].source or document)),
        say("Headline: {}", markdown(cut(title, _TITLE))) if title else say(""),
    )


def _told_elsewhere(view: View, document: str) -> Safe:
    """Return where passages and differences stand that this article shares with others: each pair on one page."""
    pairs = (match for match in view.matches.get(document, ()) if match.aligned or match.passages)
    homes = dict.fromkeys(view.homes[pair(match)] for match in pairs)
    ids = (items(view, _between(view, document, home), UP) for home in homes)
    others = [
        say("{} ({})", view.link(home, UP), found) if found else view.link(home, UP)
        for home, found in zip(homes, ids, strict=True)
        if home != document
    ]
    more = [say("{} more", len(others) - _OTHERS)] if len(others) > _OTHERS else []
    if not others:
        return say("")
    return say(
        "Passages and differences shared with others also stand on the pages of {}.", listed([*others[:_OTHERS], *more])
    )


def _between(view: View, document: str, home: str) -> list[Alteration]:
    return [one for one in view.shown(home) if document in (one.left.document, one.right.document)]


def _facts(view: View, document: str) -> Safe:
    known = view.documents[document]
    total = len(words(as_seen(known.text)))
    apart = sum(len(words(as_seen(known.text[span.start : span.end]))) for span in _removed(view, document))
    return table(own("Outlet", "Byline", "Dated", "Words:", "Body sentences:", "Marked as not reporting"), [(
        view.outlet(document),
        markdown(known.byline or "not stated"),
        view.dated(document),
        say("{}", total),
        say("{}", len(view.body.get(document, ()))),
        say("{}, {}", counted(apart, "word"), percent(apart / total if total else 0.0)),
    )])  # fmt: skip


def _removed(view: View, document: str) -> list[Span]:
    """Return the stretches that matching leaves out, overlaps joined, in text order."""
    joined_spans: list[Span] = []
    for span in sorted(mark.span for mark in view.marks.get(document, ()) if mark.removes):
        if joined_spans and span.start <= joined_spans[-1].end:
            joined_spans[-1] = Span(joined_spans[-1].start, max(span.end, joined_spans[-1].end))
        else:
            joined_spans.append(span)
    return joined_spans


def _text(view: View, document: str) -> Safe:
    """Return what the input does not say, and which text was read."""
    known = view.documents[document]
    missing = [
        words
        for words, absent in (
            (say("outlet"), known.outlet is None),
            (say("date"), known.published is None),
            (say("byline"), known.byline is None),
        )
        if absent
    ]
    digest = (
        say("Text of {}: sha256 {}…", view.names[document], markdown(known.sha256[:12])) if known.sha256 else say("")
    )
    return blocks(
        section(
            say("Not observable"),
            say("Neither metadata nor a manifest names: {}. Not a fault.", listed(missing)) if missing else say(""),
        ),
        digest,
    )
