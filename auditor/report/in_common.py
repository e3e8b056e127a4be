"""What an article has in common with others without being a copy of them: passages, and quotations apart from these."""

from collections.abc import Iterator, Sequence

from auditor.language.counts import one_case_in
from auditor.model import QUOTED_ALIKE, Evidence, Match, Passage, PassageKind, Place, Span, Verdict
from auditor.report.escape import markdown
from auditor.report.evidence import pair
from auditor.report.safe import Safe, counted, listed, say
from auditor.report.tables import bullets, section
from auditor.report.view import View

# The strongest tell enough; a press statement printed everywhere would fill the page.
_MATCHES = 5
_QUOTATIONS = 5


def in_common(view: View, document: str) -> Safe:
    """Return the section on passages and quotations shared outside copies; "" where there are none."""
    order = list(Verdict)
    matches = [match for match in view.matches.get(document, ()) if not match.copying]
    nearest = sorted(matches, key=lambda match: (order.index(match.verdict), -(match.score or 0), pair(match)))
    shown = [lines for match in nearest if (lines := list(_lines(view, match, document)))]
    told = [line for lines in shown[:_MATCHES] for line in lines]
    more = len(shown) - _MATCHES
    if more > 0:
        told.append(say("With {} more; the index names the pairs", counted(more, "article")))
    return section(say("In common with others"), bullets(told))


def _lines(view: View, match: Match, document: str) -> Iterator[Safe]:
    other = match.left if document == match.right else match.right
    for passage in match.passages:
        if passage.kind is PassageKind.REWORDED:
            yield say("With {}: {}", view.names[other], _reworded(view, match, passage))
    for evidence in match.evidence:
        if evidence.name == QUOTED_ALIKE:
            yield say("With {}: {}", view.names[other], _quotations(view, evidence))


def _reworded(view: View, match: Match, passage: Passage) -> Safe:
    left, right = (Place(name, span) for name, span in zip(pair(match), (passage.left, passage.right), strict=True))
    return say(
        "{} say the same{}, or come from a common source ({} and {}). Rare words in both: {}. {}",
        counted(len(passage.pairs), "pair of sentences", "pairs of sentences"),
        say(", {} of them nearly word for word", passage.verbatim) if passage.verbatim else say(" in other words"),
        _stretch(view, left),
        _stretch(view, right),
        listed(map(markdown, passage.shared)) or say("–"),
        chance(passage.chance),
    )


def chance(value: float | None) -> Safe:
    """Return how often two independent reports hold such a run, as one case in so many; "" where it is not known."""
    if value is None:
        return say("")
    return say("Two independent reports of one event hold such a run in {}.", markdown(one_case_in(value)))


def _stretch(view: View, place: Place) -> Safe:
    end = Span(max(place.span.start, place.span.end - 1), place.span.end)
    first, last = view.line(place), view.line(Place(place.document, end))
    name = view.names[place.document]
    return say("{} line {}", name, first) if first == last else say("{} lines {} to {}", name, first, last)


def _quotations(view: View, evidence: Evidence) -> Safe:
    return say(
        "{} in both, word for word ({} and {}). Quotations prove a shared speaker, not a shared text.",
        counted(len(evidence.here), "quotation"),
        _where(view, evidence.here),
        _where(view, evidence.there),
    )


def _where(view: View, places: Sequence[Place]) -> Safe:
    lines = dict.fromkeys(view.line(place) for place in places[:_QUOTATIONS])
    return say("{} line {}", view.names[places[0].document], listed(say("{}", line) for line in lines))
