"""Matched passages, in pairs: a sentence of one article and all that answers it in the other, changed words bold."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model import Alteration, AlterationKind, Match, Place, Span, Verdict
from auditor.report.copies import told
from auditor.report.diff import difference, runs, words_of
from auditor.report.escape import markdown
from auditor.report.evidence import SECTIONS, pair
from auditor.report.excerpt import cut
from auditor.report.references import items
from auditor.report.safe import Safe, after, before, bold, counted, joined, listed, percent, say
from auditor.report.tables import blocks, bullets, facing, folded, section
from auditor.report.view import UP, View

# An editor reads the heaviest; the others are one click away, and the text itself has all of them.
_OPEN = 6
_FOLDED = 24
_SAME = 10
_BEGINNING = 160
_MOSTLY = 0.5
_NEXT = 4
_HEAVIEST = (AlterationKind.CREDIT, AlterationKind.SHARED_CREDIT), (
    AlterationKind.QUOTE, AlterationKind.TITLE, AlterationKind.HEADLINE, AlterationKind.MARKS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """A stretch of one article (the origin, where one is stated) and what answers it in the other, in text order."""

    label: Safe
    one: Place
    others: tuple[Place, ...]


def pairs_of(view: View, document: str) -> tuple[Pair, ...]:
    """Return the pairs shown on a document's page, match by match in text order, numbered P1, P2 …"""
    found = [(one, others) for match in told(view, document) for one, others in _answers(view, match)]
    return tuple(Pair(say("P{}", at), one, others) for at, (one, others) in enumerate(found, 1))


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


def passages(view: View, document: str) -> Safe:
    """Return the section of matched passages, heaviest differences open, literal ones only named; "" without any."""
    pairs = pairs_of(view, document)
    same = [one for one in pairs if _literal(view, one)]
    differing = {one.label: _differences(view, document, one) for one in pairs if one not in same}
    quoted = [one for one in pairs if one.label in differing and _quotation(one, differing[one.label])]
    tags = {label: found for label, found in differing.items() if all(label != one.label for one in quoted)}
    ranked = sorted((one for one in pairs if one.label in tags), key=lambda one: _weight(tags[one.label]))
    heaviest = {one.label for one in ranked[:_OPEN]}
    shown = {one.label: _pair(view, one, tags[one.label]) for one in pairs if one.label in tags}
    folds = [block for label, block in shown.items() if label not in heaviest]
    return section(
        say("Passages"),
        _KEY if shown else say(""),
        *(block for label, block in shown.items() if label in heaviest),
        _more(folds),
        _shown_below(view, document, [(one, differing[one.label]) for one in quoted]),
        _same(view, same),
        *(_goes_on(view, match, document) for match in told(view, document)),
        anchor=view.anchor(document, SECTIONS["P"]),
    )


_KEY = say(
    "{}: words with no counterpart on the other side. Outside quotation marks, moved words and words of grammar are "
    "not marked. ¶: another line.", bold(say("Bold")),
)  # fmt: skip


def _more(folds: Sequence[Safe]) -> Safe:
    rest = len(folds) - _FOLDED
    more = [say("{} in the texts.", counted(rest, "more passage"))] if rest > 0 else []
    return folded(counted(len(folds), "more passage"), blocks(*folds[:_FOLDED], *more)) if folds else say("")


def _literal(view: View, shown: Pair) -> bool:
    answers = " ".join(view.text(place) for place in shown.others)
    return view.text(shown.one).split() == answers.split()


def _differences(view: View, document: str, shown: Pair) -> list[Alteration]:
    """Return the alterations of the page that touch both sides of a pair."""
    places = (shown.one, *shown.others)
    return [one for one in view.shown(document) if _among(places, one.left) and _among(places, one.right)]


def _among(places: Sequence[Place], one: Place) -> bool:
    return any(_touch(place, one) for place in places)


def _touch(one: Place, other: Place) -> bool:
    met = one.span.start < other.span.end and other.span.start < one.span.end
    return one.document == other.document and met


def _weight(differences: Sequence[Alteration]) -> int:
    kinds = {one.kind for one in differences}
    return next((at for at, some in enumerate(_HEAVIEST) if kinds & {*some}), len(_HEAVIEST) + (not kinds))


def _quotation(shown: Pair, differences: Sequence[Alteration]) -> bool:
    """Return whether most of a pair is a quotation that has a row of its own; no credit is lost with it."""
    kinds = {one.kind for one in differences}
    if not kinds or kinds & {*_HEAVIEST[0]}:
        return False
    quoted = [one for one in differences if one.kind in _HEAVIEST[1]]
    here = [one.left if one.left.document == shown.one.document else one.right for one in quoted]
    letters = sum(place.span.end - place.span.start for place in here)
    return letters > _MOSTLY * (shown.one.span.end - shown.one.span.start)


def _shown_below(view: View, document: str, pairs: Sequence[tuple[Pair, list[Alteration]]]) -> Safe:
    said = [
        say("{} ({})", one.label, items(view, [a for a in found if a.kind in _HEAVIEST[1]], UP, document))
        for one, found in pairs
    ]
    return say("Passages that are mostly a quotation stand under its id: {}.", joined(", ", said)) if said else say("")


def _same(view: View, pairs: Sequence[Pair]) -> Safe:
    """Return where passages stand word for word; nobody reads one text twice."""
    runs: list[list[Pair]] = []
    for one in pairs:
        if runs and _follows(runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    where = [
        say(
            "{} ↔ {}: “{}”",
            _from_to(view, run, 0),
            _from_to(view, run, 1),
            markdown(cut(" ".join(view.text(one.one) for one in run), _BEGINNING)),
        )
        for run in runs[:_SAME]
    ]
    more = [say("{} more", len(runs) - _SAME)] if len(runs) > _SAME else []
    if not pairs:
        return say("")
    return blocks(say("Word for word in both:"), bullets([*where, *more]))


def _follows(one: Pair, other: Pair) -> bool:
    """Return whether two pairs of one match follow one another in both articles, only spaces or a line between them."""
    return all(
        here.document == there.document and 0 <= there.span.start - here.span.end <= _NEXT
        for here, there in ((one.one, other.one), (one.others[-1], other.others[0]))
    )


def _from_to(view: View, run: Sequence[Pair], side: int) -> Safe:
    first, last = ((run[0].one, run[-1].one), (run[0].others[0], run[-1].others[-1]))[side]
    lines = view.line(first), view.line(last)
    if lines[0] == lines[1]:
        return view.where(first)
    return say("{} lines {} to {}", view.names[first.document], *lines)


def _lines(view: View, shown: Pair) -> Safe:
    return listed(dict.fromkeys(say("{}", view.line(place)) for place in shown.others))


def _goes_on(view: View, match: Match, document: str) -> Safe:
    """Return how much of the origin has no counterpart; "" where no direction is stated, or nothing is missing."""
    source = view.origin(*pair(match))
    if source is None or not match.copying:
        return say("")
    answered = {one.left.span if source == match.left else one.right.span for one in match.aligned}
    body = view.body.get(source, ())
    missing = [one for one in body if one.span not in answered]
    after = [one for one in missing if answered and one.span > max(answered)]
    if not missing:
        return say("")
    names = view.names[source], view.names[document]
    end = say("")
    if after:
        line = view.line(Place(source, after[0].span))
        end = say("; {} goes on for {} of them where {} stops, from line {}", names[0], len(after), names[1], line)
    sentences = counted(len(body), "sentence")
    return say("{} of the {} of {} have no counterpart in {}{}.", len(missing), sentences, *names, end)


def _pair(view: View, shown: Pair, differences: Sequence[Alteration]) -> Safe:
    left, right, kept = sides(view, shown)
    other = shown.others[0]
    head = say(
        "{} · {} ↔ {} line {} · {} of the words kept",
        bold(shown.label),
        view.where(shown.one),
        view.names[other.document],
        _lines(view, shown),
        percent(kept),
    )
    if view.origin(shown.one.document, other.document):
        left, right = before(left), after(right)
    ids = items(view, differences, UP, view.home(differences[0])) if differences else say("")
    said = say("{} · {}", head, ids) if ids else head
    return facing(said, (view.names[shown.one.document], left), (view.names[other.document], right))


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
    """Return the answers in one run: each is found in the text by itself, and what stands between two is left out."""
    marked = answers[:1]
    for before_it, place, answer in zip(shown.others, shown.others[1:], answers[1:], strict=False):
        if view.line(before_it) != view.line(place):
            marked.append(say("¶ {}", answer))
        else:
            marked.append(answer if place.span.start - before_it.span.end <= _NEXT else say("[…] {}", answer))
    return joined(" ", marked)


def _quoted(view: View, place: Place) -> list[Span]:
    """Return the quotations that touch a place, as spans of its own words."""
    start, end = place.span.start, place.span.end
    return [
        Span(span.start - start, span.end - start)
        for span in view.quoted.get(place.document, ())
        if span.start < end and span.end > start
    ]
