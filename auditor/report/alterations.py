"""Tables of what differs between two linked texts: quotations, credits, figures, wording."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.model import Alteration, AlterationKind, Place
from auditor.report.diff import changed
from auditor.report.escape import markdown
from auditor.report.excerpt import around, cut
from auditor.report.safe import Safe, after, before, own, say
from auditor.report.tables import table
from auditor.report.view import View
from auditor.report.wording import DIRECTED, SEVERITIES, UNDIRECTED

QUOTATIONS = (
    AlterationKind.QUOTE,
    AlterationKind.TITLE,
    AlterationKind.HEADLINE,
    AlterationKind.MARKS,
    AlterationKind.VARIANT,
)
CREDITS = (AlterationKind.CREDIT, AlterationKind.SHARED_CREDIT)
FIGURES = (AlterationKind.FIGURE, AlterationKind.DATE)
WORDING = (AlterationKind.WORDING,)
_SENTENCE = 200


def of_kinds(alterations: Iterable[Alteration], kinds: Sequence[AlterationKind]) -> list[Alteration]:
    """Return the alterations of these kinds, order kept."""
    return [alteration for alteration in alterations if alteration.kind in kinds]


def kind_words(view: View, alteration: Alteration) -> Safe:
    """Return "credit swapped" where a direction is stated, "another outlet is credited" where none is."""
    if not origin_of(view, alteration):
        return UNDIRECTED[alteration.kind]
    if alteration.kind is AlterationKind.MARKS and not _quoted(view, oriented(view, alteration)[0]):
        return say("quotation marks added")
    return DIRECTED[alteration.kind]


def _quoted(view: View, place: Place) -> bool:
    spans = view.quoted.get(place.document, ())
    return any(span.start < place.span.end and place.span.start < span.end for span in spans)


def origin_of(view: View, alteration: Alteration) -> str | None:
    """Return the origin of the pair that an alteration was found in."""
    return view.origin(alteration.left.document, alteration.right.document)


def quotations(view: View, alterations: Iterable[Alteration]) -> Safe:
    """Return the table of quotations and titles, both sides whole, changed words bold."""
    header = own("Id", "Kind", "Lines", "One article", "The other", "Changed words")
    return table(header, (_quotation(view, one) for one in alterations))


def _quotation(view: View, one: Alteration) -> tuple[Safe, ...]:
    texts = [view.text(place) for place in oriented(view, one)]
    sides = [markdown(text, spans) for text, spans in zip(texts, changed(*texts), strict=True)]
    said = _both(view, one, sides)
    return _label(view, one), kind_words(view, one), _lines(view, one), *said, SEVERITIES[one.severity]


def _both(view: View, one: Alteration, sides: Sequence[Safe]) -> Iterator[Safe]:
    """Yield the words of both sides, each with its article; what differs is told apart where a direction is stated."""
    told = (before(sides[0]), after(sides[1])) if origin_of(view, one) else sides
    for place, words in zip(oriented(view, one), told, strict=True):
        yield say("{}: {}", view.names[place.document], words)


def _label(view: View, alteration: Alteration) -> Safe:
    return view.label(view.home(alteration), alteration)


def oriented(view: View, alteration: Alteration) -> tuple[Place, Place]:
    """Return both places, the stated origin's before the other's; left before right where none is stated."""
    turned = origin_of(view, alteration) == alteration.right.document
    return (alteration.right, alteration.left) if turned else (alteration.left, alteration.right)


def _lines(view: View, alteration: Alteration) -> Safe:
    old, new = (view.line(place) for place in oriented(view, alteration))
    return say("{} → {}", old, new) if origin_of(view, alteration) else say("{}, {}", old, new)


def in_context(view: View, alterations: Iterable[Alteration]) -> Safe:
    """Return the table of credits, figures, dates or wording of one article, each with the words around it."""
    header = own("Id", "Kind", "Lines", "One article", "The other")
    return table(header, (_in_context(view, one) for one in alterations))


def _in_context(view: View, one: Alteration) -> tuple[Safe, ...]:
    sides = [context(view, place) for place in oriented(view, one)]
    return _label(view, one), kind_words(view, one), _lines(view, one), *_both(view, one, sides)


def context(view: View, place: Place) -> Safe:
    """Return the words at a place, bold, with some of their line on both sides; a whole sentence plain.

    A sentence stands for a hedge that it does without: none of its words is the difference.
    """
    if any(place.span == sentence.span for sentence in view.body.get(place.document, ())):
        return markdown(cut(view.text(place), _SENTENCE))
    text, span = around(view.documents[place.document].text, place.span)
    return markdown(text, [span] if span.end > span.start else [])


def uncalibrated(view: View, alterations: Iterable[Alteration]) -> Safe:
    """Return the caveat for differences between articles that are not in English; "" where all are."""
    caveat = next(filter(None, (view.caveat(one.left.document, one.right.document) for one in alterations)), say(""))
    return say("Differences are told apart by rules for English{}.", caveat) if caveat else caveat
