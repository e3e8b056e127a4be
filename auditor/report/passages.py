"""Matched passages, in pairs: a sentence of one article and all that answers it in the other, changed words bold."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model import Match, Place, Span, Verdict
from auditor.report.diff import difference, runs, words_of
from auditor.report.escape import markdown
from auditor.report.evidence import pair
from auditor.report.safe import Safe, bold, joined, listed, percent, say
from auditor.report.tables import blocks, facing, folded, section
from auditor.report.view import View

# Editors read the beginning; the rest is one click away.
_OPEN = 12
# Matches whose passages a page shows; the relation and the cluster name all of them.
_MATCHES = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """A stretch of one article (the origin, where one is stated) and what answers it in the other, in text order."""

    label: Safe
    one: Place
    others: tuple[Place, ...]


def pairs_of(view: View, document: str) -> tuple[Pair, ...]:
    """Return the pairs shown on a document's page, match by match in text order, numbered P1, P2 …"""
    found = [(one, others) for match in _told(view, document) for one, others in _answers(view, match)]
    return tuple(Pair(say("P{}", at), one, others) for at, (one, others) in enumerate(found, 1))


def _told(view: View, document: str) -> list[Match]:
    """Return the strongest matches that the page tells of; thirty copies of one text would show it thirty times."""
    order = list(Verdict)
    told = [match for match in view.matches.get(document, ()) if view.origin(*pair(match)) != document]
    strongest = sorted(told, key=lambda match: (order.index(match.verdict), -(match.score or 0)))[:_MATCHES]
    return [match for match in told if match in strongest]


def _answers(view: View, match: Match) -> list[tuple[Place, tuple[Place, ...]]]:
    """Return each stretch of one article with what answers it; an answer stands with the stretch it is most like.

    Sentences that the origin has and the copy lacks also have a nearest one in the copy. They would show it again and
    again, nearly all in bold: on one rewrite they made 9 of 29 pairs.
    """
    turned = view.origin(*pair(match)) == match.right
    one, other = (match.right, match.left) if turned else (match.left, match.right)
    nearest: dict[Span, tuple[float, Span]] = {}
    for left, right, similarity in _spans(match):
        source, answer = (right, left) if turned else (left, right)
        if answer not in nearest or similarity > nearest[answer][0]:
            nearest[answer] = similarity, source
    groups: defaultdict[Span, list[Span]] = defaultdict(list)
    for answer, (_, source) in sorted(nearest.items()):
        groups[source].append(answer)
    return [(Place(one, span), tuple(Place(other, answer) for answer in groups[span])) for span in sorted(groups)]


def _spans(match: Match) -> Iterable[tuple[Span, Span, float]]:
    if match.copying or match.verdict is Verdict.POSSIBLE:
        return [(aligned.left.span, aligned.right.span, aligned.similarity) for aligned in match.aligned]
    pairs = [pair for passage in match.passages for pair in passage.pairs]
    return [(pair.left.span, pair.right.span, pair.similarity) for pair in pairs]


def passages(view: View, pairs: tuple[Pair, ...]) -> Safe:
    """Return the section of matched passages; "" where there are none."""
    shown = [_pair(view, one) for one in pairs]
    more = shown[_OPEN:]
    return section(
        say("Passages"),
        say(
            "{}: words with no counterpart on the other side. Outside quotation marks, moved words and words of "
            "grammar are not marked. ¶: another line.",
            bold(say("Bold")),
        )
        if shown
        else say(""),
        *shown[:_OPEN],
        folded(say("{} more", len(more)), blocks(*more)) if more else say(""),
    )


def _pair(view: View, shown: Pair) -> Safe:
    left, right, kept = sides(view, shown)
    other = shown.others[0]
    lines = listed(dict.fromkeys(say("{}", view.line(place)) for place in shown.others))
    head = say(
        "{} · {} ↔ {} line {} · {} of the words kept",
        bold(shown.label),
        view.where(shown.one),
        view.names[other.document],
        lines,
        percent(kept),
    )
    return facing(head, (view.names[shown.one.document], left), (view.names[other.document], right))


def sides(view: View, shown: Pair) -> tuple[Safe, Safe, float]:
    """Return both sides with what differs in bold, and the share of the second side's words kept, in [0, 1].

    Each answering sentence is compared by itself: a headline repeats the opening sentence, and one comparison of both
    together would mark one of them whole.
    """
    text = view.text(shown.one)
    words = words_of(text, _quoted(view, shown.one))
    answers: list[Safe] = []
    differing = frozenset(range(len(words.spans)))
    kept = total = 0.0
    for place in shown.others:
        answer = view.text(place)
        other = words_of(answer, _quoted(view, place))
        differs = difference(words, other)
        differing &= differs.left
        answers.append(markdown(answer, runs(answer, other, differs.right)))
        kept, total = kept + differs.kept * len(other.spans), total + len(other.spans)
    return markdown(text, runs(text, words, differing)), _flowing(view, shown, answers), kept / total if total else 1.0


def _flowing(view: View, shown: Pair, answers: list[Safe]) -> Safe:
    lines = [view.line(place) for place in shown.others]
    marked = [say("¶ {}", answer) if at and lines[at] != lines[at - 1] else answer for at, answer in enumerate(answers)]
    return joined(" ", marked)


def _quoted(view: View, place: Place) -> list[Span]:
    """Return the quotations that touch a place, as spans of its own words."""
    start, end = place.span.start, place.span.end
    return [
        Span(span.start - start, span.end - start)
        for span in view.quoted.get(place.document, ())
        if span.start < end and span.end > start
    ]
