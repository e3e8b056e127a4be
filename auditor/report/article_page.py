"""The page of one article: what it is, then all the evidence, then what was not observable."""

from auditor.language.visible import as_seen
from auditor.language.words import words
from auditor.model import Alteration, Criterion, Place, Span, State
from auditor.report import alterations, declared, findings, in_common, ledger, marked, passages
from auditor.report.escape import markdown
from auditor.report.evidence import Item, fingerprint, pair
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, bold, counted, joined, listed, own, percent, say
from auditor.report.tables import blocks, bullets, folded, page, section, table
from auditor.report.view import INDEX, UP, View
from auditor.report.wording import DISCLAIMER, STATES, relations, state, value

_TITLE = 160


def article_page(view: View, document: str) -> Safe:
    """Return the page of one article."""
    pairs = passages.pairs_of(view, document)
    found = view.shown(document)
    quotations, credited, figures, wording = (
        alterations.of_kinds(found, kinds)
        for kinds in (alterations.QUOTATIONS, alterations.CREDITS, alterations.FIGURES, alterations.WORDING)
    )
    return page(
        say("{} · {}", view.names[document], view.outlet(document)),
        _summary(view, document),
        _facts(view, document),
        findings.of_article(view, document),
        _scorecard(view, document),
        in_common.in_common(view, document),
        passages.passages(view, pairs),
        section(
            say("Quotations and titles"),
            alterations.quotations(view, quotations, lambda one: view.labels[document, one]),
        ),
        section(say("Credits"), alterations.in_context(view, document, credited)),
        ledger.ledger(view, document),
        section(say("Figures that differ"), alterations.in_context(view, document, figures)),
        section(say("Wording"), alterations.in_context(view, document, wording)),
        marked.marked_lines(view, document),
        marked.language_spans(view, document),
        declared.declared(view, document),
        _not_observable(view, document),
        _evidence(view, document, pairs),
        DISCLAIMER,
        anchor=view.files[document],
    )


def _summary(view: View, document: str) -> Safe:
    title = view.documents[document].title
    links = [INDEX]
    if cluster := view.clusters.get(document):
        links.append(view.cluster_link(cluster, say("Cluster"), UP))
    return blocks(
        say("{} {}. · {}", bold(say("Relation:")), relations(view, document), joined(" · ", links)),
        _made_from_it(view, document),
        say("File: {}", markdown(view.documents[document].source or document)),
        say("Headline: {}", markdown(cut(title, _TITLE))) if title else say(""),
    )


def _made_from_it(view: View, document: str) -> Safe:
    """Return where passages and differences stand when this article is the stated origin of others."""
    pairs = (pair(match) for match in view.matches.get(document, ()))
    others = [article for ids in pairs if view.origin(*ids) == document for article in ids if article != document]
    links = listed(view.link(article, UP) for article in others)
    return say("Passages and differences stand on the pages of what was made from it: {}.", links) if links else links


def _facts(view: View, document: str) -> Safe:
    known = view.documents[document]
    total = len(words(as_seen(known.text)))
    apart = sum(len(words(as_seen(known.text[span.start : span.end]))) for span in _removed(view, document))
    return table(own("Outlet", "Byline", "Dated", "Words:", "Body sentences:", "Marked as not reporting"), [(
        view.outlet(document),
        markdown(known.byline or "not stated"),
        view.dated(document),
        say("{}", total),
        say("{}", view.sentences.get(document, 0)),
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


def _scorecard(view: View, document: str) -> Safe:
    scorecard = view.scorecards.get(document)
    rows = [_criterion(view, one) for one in scorecard.criteria] if scorecard else []
    states = joined(", ", STATES.values())
    return section(
        say("Scorecard"),
        table(own("Criterion", "State", "Value", "Evidence"), rows),
        say("States: {}. There is no total.", states) if rows else say(""),
    )


def _criterion(view: View, one: Criterion) -> tuple[Safe, Safe, Safe, Safe]:
    details = [say("{}{}", markdown(each.detail), _lines(view, each.here)) for each in one.evidence[:3]]
    said = joined("; ", [part for part in (markdown(one.note), *details) if part])
    return markdown(one.name), state(one), value(one), said


def _lines(view: View, places: tuple[Place, ...]) -> Safe:
    some = joined(", ", dict.fromkeys(say("{}", view.line(place)) for place in places[:5]))
    return say(" (line {})", some) if some else say("")


def _not_observable(view: View, document: str) -> Safe:
    known, scorecard = view.documents[document], view.scorecards.get(document)
    missing = [
        words
        for words, absent in (
            (say("outlet: not named"), known.outlet is None),
            (say("date: not stated"), known.published is None),
            (say("byline: none in the metadata"), known.byline is None),
        )
        if absent
    ]
    unseen = (
        [one for one in scorecard.criteria if one.state is State.NOT_OBSERVABLE and one.value is None]
        if scorecard
        else []
    )
    said = [*missing, *(say("scorecard, {}: {}", markdown(one.name), markdown(one.note)) for one in unseen)]
    return section(say("Not observable"), bullets(said))


def _evidence(view: View, document: str, pairs: tuple[passages.Pair, ...]) -> Safe:
    spans = [(pair.label, "passage", (pair.one, *pair.others)) for pair in pairs]
    items: list[Item] = [*view.shown(document), *view.marks.get(document, ())]
    spans += [(view.labels[document, item], *_quoted(item)) for item in items]
    rows = [(shown, _offsets(view, places), fingerprint(kind, places)) for shown, kind, places in spans]
    digest = view.documents[document].sha256
    return section(
        say("Evidence"),
        folded(
            say("{} with fingerprints", counted(len(rows), "piece of evidence", "pieces of evidence")),
            table(own("Id", "Spans (code points)", "Fingerprint"), rows),
        ) if rows else say(""),
        say("Text of {}: sha256 {}…", view.names[document], markdown(digest[:12])) if digest else say(""),
    )  # fmt: skip


def _quoted(item: Item) -> tuple[str, tuple[Place, ...]]:
    if isinstance(item, Alteration):
        return item.kind, (item.left, item.right)
    return item.rule, (Place(item.document, item.span),)


def _offsets(view: View, places: tuple[Place, ...]) -> Safe:
    return joined(
        ", ", [say("{} {}–{}", view.names[place.document], place.span.start, place.span.end) for place in places]
    )
