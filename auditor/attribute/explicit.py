"""What an article says of where it is from: dates, credits, declared origins, notices; and which wording others print.

Positive points speak for "right from left", negative ones for "left from right"; swapping the two articles negates
every point.
"""

import functools
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from auditor.attribute.pair import Pair
from auditor.attribute.wordings import THIRD, third_articles
from auditor.language.credits import SHORT_FORM, Credit, CreditKind, credits_in, credits_outlet, outlet_key, republished
from auditor.language.origins import declared_origins, names
from auditor.language.spans import overlapping
from auditor.model import AlterationKind, Document, Evidence, Family, Place, Span

DATES, LEAK, SWAP, DECLARED, REPUBLISHED, NOTICE = 10.0, 3.0, 3.0, 3.0, 3.0, 2.0
DATED, LEAKED, SWAPPED = "dates", "credits the other outlet", "credit swapped"
ORIGIN, SAID = "declared origin", "notice"
EXPLICIT = frozenset({DATED, LEAKED, SWAPPED, ORIGIN, SAID, THIRD})
# "The Daily" of "the Daily Caller" is not the Newsroom Daily.
_NAME_GOES_ON = re.compile(r"[Tt]he [A-Z]\w+ [A-Z]\w")
_HEARD = frozenset({CreditKind.TOLD, CreditKind.REPORTED, CreditKind.ACCORDING})


def explicit_evidence(pair: Pair) -> tuple[Evidence, ...]:
    """Return the evidence, heaviest kind first."""
    return (*_dates(pair), *_leaks(pair), *_swaps(pair), *_declared(pair), *_notices(pair), *third_articles(pair))


def _dates(pair: Pair) -> Iterator[Evidence]:
    one, two = pair.left.published, pair.right.published
    if one is not None and two is not None and one != two:
        sign = 1.0 if one < two else -1.0
        yield Evidence(DATED, sign * DATES, f"published {min(one, two)} and {max(one, two)}")


def _leaks(pair: Pair) -> Iterator[Evidence]:
    """One text credits the other's outlet, known from metadata or because its name was exchanged elsewhere."""
    known = pair.left.outlet is not None and pair.right.outlet is not None
    for sign, found in ((1.0, _leak(pair, pair.right, pair.left)), (-1.0, _leak(pair, pair.left, pair.right))):
        if known and found:
            detail = "the sentence credits the outlet of the article it answers"
            yield Evidence(LEAKED, sign * LEAK, detail, found[:1], found[1:])
    if not known:
        yield from _leaks_without_metadata(pair)


def _leak(pair: Pair, document: Document, other: Document) -> tuple[Place, ...]:
    """Return where an answered sentence of a document credits the other one's outlet, and the sentence it answers."""
    answers, aliases = _answers(pair, document), pair.settings.outlet_aliases
    for credit, sentence in _credited(document, answers):
        if _is(credit.outlet, other, aliases) and not _is(credit.outlet, document, aliases):
            return Place(document.id, credit.span), Place(other.id, answers[sentence][0])
    return ()


def _leaks_without_metadata(pair: Pair) -> Iterator[Evidence]:
    """The article that names two outlets as the one told has kept one of them from elsewhere."""
    shared = [found for found in pair.alterations if found.kind is AlterationKind.SHARED_CREDIT]
    left, right = (
        {outlet_key(c.outlet, pair.settings.outlet_aliases) for c in credits_in(one.text) if c.kind is CreditKind.TOLD}
        for one in (pair.left, pair.right)
    )
    sign = float((len(right) > 1) - (len(left) > 1)) if 1 in (len(left), len(right)) else 0.0
    for found in shared[:1] if sign else ():
        derived, other = (found.right, found.left) if sign > 0 else (found.left, found.right)
        detail = "it names two outlets as the one told, the article it answers only one of them"
        yield Evidence(LEAKED, sign * LEAK, detail, (derived,), (other,))


def _swaps(pair: Pair) -> Iterator[Evidence]:
    """One text names its own outlet where the other credits a third one: right in 14 of 14 rewrites of the study."""
    for document, other, sign in ((pair.right, pair.left, 1.0), (pair.left, pair.right, -1.0)):
        if found := _swap(pair, document, other):
            detail = "it names its own outlet where the other article credits a third one"
            yield Evidence(SWAPPED, sign * SWAP, detail, found[:1], found[1:])


def _swap(pair: Pair, document: Document, other: Document) -> tuple[Place, ...]:
    """Return where a document names its own outlet and the answered sentence, or one beside it, credits a third one."""
    if document.outlet is None or other.outlet is None:
        return ()
    aliases, name = pair.settings.outlet_aliases, _name(document.outlet)
    sentences = [one.span for one in pair.sentences if one.document == other.id]
    third = [
        credit
        for credit in credits_in(other.text)
        if credit.kind in _HEARD and not any(_is(credit.outlet, one, aliases) for one in (document, other))
    ]
    for sentence, answers in _answers(pair, document).items():
        own = name.search(document.text, sentence.start, sentence.end)
        for answer in answers if own and third else ():
            around = _beside(sentences, answer)
            credited = [credit for credit in third if around.start <= credit.span.start < around.end]
            if own and credited and not name.search(other.text, around.start, around.end):
                return Place(document.id, Span(*own.span())), Place(other.id, credited[0].span)
    return ()


def _beside(sentences: Sequence[Span], answer: Span) -> Span:
    """Return a stretch from the sentence before an answer to the one after it."""
    at = bisect_left(sentences, answer)
    near = sentences[max(0, at - 1) : at + 2] or [answer]
    return Span(min(near[0].start, answer.start), max(near[-1].end, answer.end))


@functools.lru_cache(maxsize=256)
def _name(outlet: str) -> re.Pattern[str]:
    """Return what an outlet is called in its own text: "The Harbour Courier", "the Courier"."""
    whole = outlet.removeprefix("The ").strip()
    last = whole.split()[-1] if whole.split() else whole
    short = rf"|[Tt]he {re.escape(last)}" if len(last) >= SHORT_FORM and last != whole else ""
    return re.compile(rf"(?<!\w)(?:{re.escape(whole)}{short})(?!\w)")


def _credited(document: Document, answers: Mapping[Span, Sequence[Span]]) -> Iterator[tuple[Credit, Span]]:
    """Yield the credits inside answered sentences, with the sentence."""
    sentences = sorted(answers)
    for credit in credits_in(document.text):
        goes_on = len(credit.outlet.split()) == 2 and _NAME_GOES_ON.match(document.text, credit.span.start)
        if credit.kind in _HEARD and not goes_on:
            for sentence in overlapping(sentences, credit.span):
                yield credit, sentence


def _answers(pair: Pair, document: Document) -> Mapping[Span, Sequence[Span]]:
    """Return the answered sentences of a document in text order, with their answers, the closest first."""
    found: dict[Span, list[Span]] = defaultdict(list)
    for one in sorted(pair.aligned, key=lambda pair: -pair.similarity):
        here, there = (one.left, one.right) if one.left.document == document.id else (one.right, one.left)
        found[here.span].append(there.span)
    return {span: found[span] for span in sorted(found)}


def _is(name: str, document: Document, aliases: tuple[tuple[str, str], ...]) -> bool:
    return document.outlet is not None and credits_outlet(name, document.outlet, aliases)


def _declared(pair: Pair) -> Iterator[Evidence]:
    """The metadata of one page name the other one, or its outlet, as the origin: nobody declares that by mistake."""
    for document, other, sign in ((pair.right, pair.left, 1.0), (pair.left, pair.right, -1.0)):
        named = [o for o in declared_origins(document) if names(o, other, pair.settings.outlet_aliases)]
        for origin in named[:1]:
            detail = f"{document.id} declares in its metadata: {origin.name} {origin.value}"
            yield Evidence(ORIGIN, sign * DECLARED, detail)


def _notices(pair: Pair) -> Iterator[Evidence]:
    for document, other, sign in ((pair.right, pair.left, 1.0), (pair.left, pair.right, -1.0)):
        for span in republished(document, other, pair.settings.outlet_aliases)[:1]:
            said = "the page says that the other outlet published it earlier"
            yield Evidence(SAID, sign * REPUBLISHED, said, (Place(document.id, span),))
        declared = [m.span for m in pair.marks if m.document == document.id and m.family is Family.DECLARED]
        for span in declared[:1]:
            said = "the page says that it was taken over or translated"
            yield Evidence(SAID, sign * NOTICE, said, (Place(document.id, span),))
