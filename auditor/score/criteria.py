"""The criteria of a scorecard, each with its value, its state and what was counted. There is no total."""

import math
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from auditor.language.counts import counted
from auditor.language.names import is_english, language_name, not_calibrated
from auditor.language.words import words
from auditor.model import AlterationKind, Criterion, Evidence, Family, PassageKind, Place, Quote, RelationKind, State
from auditor.score.exchanged import answers, exchanged_words
from auditor.score.readability import readability
from auditor.score.subject import Linked, Subject
from auditor.settings import Settings

# Shares from which a criterion is met, and partly met: set by judgement, not measured. Both are told in docs/method.md.
ORIGINAL = (0.70, 0.40)
ATTRIBUTED = (0.60, 0.30)
KEPT = (1.00, 0.80)
REPORTING = (0.85, 0.70)


# They count English cues ("told", "according to"), or syllables and words as English has them.
_OF_ENGLISH = frozenset({"attributed share", "credits kept", "words exchanged", "readability"})
_OF_MATCHING = frozenset({"original share", "quotations kept"})


def criteria(subject: Subject, settings: Settings) -> tuple[Criterion, ...]:
    """Return the criteria of one document, always the same ones in the same order."""
    found = _criteria(subject, settings)
    return found if is_english(subject.document.language) else tuple(_elsewhere(subject, one) for one in found)


def _elsewhere(subject: Subject, one: Criterion) -> Criterion:
    """Return what a criterion says of a text that is not in English."""
    language = subject.document.language or ""
    if one.name in _OF_ENGLISH:
        return _unknown(one.name, one.unit, f"rules are for English, the text is in {language_name(language)}")
    if one.name in _OF_MATCHING and one.value is not None:
        return replace(one, note=f"{one.note}; {not_calibrated(language)}")
    return one


def _criteria(subject: Subject, settings: Settings) -> tuple[Criterion, ...]:
    short = len(subject.body) < settings.body_sentences
    shares = (_original_share, _attributed_share)
    return (
        *(_too_short(share, subject, settings) if short else share(subject) for share in shares),
        _quotations_kept(subject),
        _credits_kept(subject),
        _words_exchanged(subject),
        _page_share(subject),
        _readability(subject),
    )


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, in [0, 1]. Wilson (1927)."""
    z, share = 1.96, hits / n
    middle = (share + z * z / 2 / n) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / 4 / n / n) / (1 + z * z / n)
    return round(max(0.0, middle - half), 3), round(min(1.0, middle + half), 3)


def _state(value: float, steps: tuple[float, float]) -> State:
    return State.MET if value >= steps[0] else State.PARTLY if value >= steps[1] else State.NOT_MET


def _unknown(name: str, unit: str, note: str, *, n: int = 0) -> Criterion:
    return Criterion(name, None, unit, State.NOT_OBSERVABLE, n, None, note)


def _too_short(share: Callable[[Subject], Criterion], subject: Subject, settings: Settings) -> Criterion:
    name = "original share" if share is _original_share else "attributed share"
    n = len(subject.body)
    return _unknown(name, "share", f"{counted(n, 'body sentence')}, a share needs {settings.body_sentences}", n=n)


def _original_share(subject: Subject) -> Criterion:
    name, unit, body = "original share", "share of body words", subject.body
    copied = [linked for linked in subject.linked if linked.match.copying]
    if not copied and any(mark.family is Family.DECLARED for mark in subject.marks):
        return _unknown(name, unit, "declares that it translates another text; that text is not in this batch")
    if any(linked.relation.origin is None for linked in copied):
        return _unknown(name, unit, "another article carries the same text; which one is the original cannot be told")
    if any(_undated_passage(linked) for linked in subject.linked):
        return _unknown(name, unit, "another article has a passage of it; which one is the original cannot be told")
    reused = {ordinal for linked in copied if linked.derived for ordinal in linked.answered()}
    later = [one for one in subject.linked if one.after and one.relation.kind is not RelationKind.COMMON_SOURCE]
    passages = [span for linked in later for span in linked.passages()]
    reused |= {s.ordinal for s in body if any(p.start <= s.span.start < p.end for p in passages)}
    total = len(words(subject.words(*body)))
    if not total:
        return _unknown(name, unit, "no words")
    own = len(words(subject.words(*(s for s in body if s.ordinal not in reused))))
    answered = sum(s.ordinal in reused for s in body)
    note = f"{own} of {total} body words; {answered} of {len(body)} sentences answer an earlier article of this batch"
    value = round(own / total, 3)
    return Criterion(name, value, unit, _state(value, ORIGINAL), len(body), None, note)


def _undated_passage(linked: Linked) -> bool:
    """Return whether a reworded passage stands in another article, unexplained, and no date orders the two."""
    reworded = any(passage.kind is PassageKind.REWORDED for passage in linked.match.passages)
    explained = linked.relation.kind in (RelationKind.COMMON_SOURCE, RelationKind.WIRE)
    return reworded and not explained and linked.after is None and not linked.match.copying


def _attributed_share(subject: Subject) -> Criterion:
    body = {s.span for s in subject.body}
    claims = [claim for claim in subject.segmented.claims if claim.span in body]
    if not claims:
        return _unknown("attributed share", "share of sentences", "no sentence says anything that could be attributed")
    if subject.words(*subject.body).isupper():
        note = "the text is in capitals throughout: its names cannot be told from other words"
        return _unknown("attributed share", "share of sentences", note, n=len(claims))
    hits, n = sum(claim.cited_source is not None for claim in claims), len(claims)
    value = round(hits / n, 3)
    note = f"{hits} of {n} sentences name a source"
    return Criterion(
        "attributed share", value, "share of sentences", _state(value, ATTRIBUTED), n, wilson(hits, n), note
    )


def _quotations_kept(subject: Subject) -> Criterion:
    name, unit = "quotations kept", "share of quotations"
    earlier = [linked for linked in subject.linked if linked.match.copying and linked.derived]
    if not earlier:
        return _unknown(name, unit, "no earlier article here to compare with")
    quotes, titles, lost = (
        {linked.place_here(found) for linked in earlier for found in linked.of_kind(kind)}
        for kind in (AlterationKind.QUOTE, AlterationKind.TITLE, AlterationKind.MARKS)
    )
    n = len(subject.segmented.quotes)
    if not n:
        return _unknown(name, unit, "no quotation in this article")
    kept = sum(not _touched(quote, quotes | titles) for quote in subject.segmented.quotes)
    differ = f"{counted(len(quotes), 'quotation')} and {counted(len(titles), 'title')} with other words"
    note = f"{kept} of {n} quotations unchanged; {differ}; {len(lost)} more lost their marks"
    value = round(kept / n, 3)
    state = State.PARTLY if lost and value == 1 else _state(value, KEPT)
    return Criterion(name, value, unit, state, n, wilson(kept, n), note)


def _touched(quote: Quote, changed: Collection[Place]) -> bool:
    return any(place.span.start < quote.span.end and quote.span.start < place.span.end for place in changed)


def _credits_kept(subject: Subject) -> Criterion:
    name = "credits kept"
    earlier = [linked for linked in subject.linked if linked.match.copying and linked.derived]
    if not earlier:
        return _unknown(name, "differing credit(s)", "no earlier article here to compare with")
    evidence = tuple(_credit_evidence(earlier))
    if not evidence:
        return _unknown(name, "differing credit(s)", "no credit that could be compared")
    differing = sum(piece.name == "another outlet credited" for piece in evidence)
    leaked = len(evidence) - differing
    note = f"credits that name another outlet than the earlier article: {differing}; still its outlet: {leaked}"
    state = State.NOT_MET if differing else State.MET
    return Criterion(name, float(differing), "differing credit(s)", state, len(evidence), None, note, evidence)


def _credit_evidence(earlier: Sequence[Linked]) -> Iterator[Evidence]:
    for linked in earlier:
        for kind, name in (
            (AlterationKind.CREDIT, "another outlet credited"),
            (AlterationKind.SHARED_CREDIT, "the other outlet credited"),
        ):
            for found in linked.of_kind(kind):
                yield Evidence(name, 1.0, "credit", (linked.place_here(found),), (linked.place_there(found),))


def _words_exchanged(subject: Subject) -> Criterion:
    """Shown, not judged: two translations of one text exchange as many words as a spinner (docs/method.md)."""
    name, unit = "words exchanged", "words a sentence"
    earlier = [linked for linked in subject.linked if linked.match.copying and linked.derived]
    n = sum(len(answers(linked)) for linked in earlier)
    if not n:
        return _unknown(name, unit, "no earlier article here to compare with")
    evidence = tuple(each for linked in earlier for each in exchanged_words(linked, subject.document.text))
    note = f"not judged: {counted(len(evidence), 'word')} exchanged one for one in {counted(n, 'answering sentence')}"
    return Criterion(name, round(len(evidence) / n, 2), unit, State.NOT_OBSERVABLE, n, None, note, evidence)


def _page_share(subject: Subject) -> Criterion:
    name, text = "page share of marked lines", subject.document.text
    total = len(words(text))
    if not total:
        return _unknown(name, "share of words", "no words")
    removed = sum(len(words(text[m.span.start : m.span.end])) for m in subject.marks if m.removes)
    value = round(removed / total, 3)
    note = f"{removed} of {total} words stand in marked lines"
    return Criterion(name, value, "share of words", _state(1 - value, REPORTING), total, None, note)


def _readability(subject: Subject) -> Criterion:
    measured = readability(subject.words(*subject.body))
    if not measured:
        return _unknown("readability", "grade (ARI)", "no words")
    note = "not judged: " + ", ".join(f"{name} {value}" for name, value in measured.items())
    return Criterion("readability", measured["ARI"], "grade (ARI)", State.NOT_OBSERVABLE, len(subject.body), None, note)
