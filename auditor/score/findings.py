"""What an editor should look at, gathered from everything known about one document."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from auditor.language.counts import counted
from auditor.language.credits import CreditKind, credits_in, credits_outlet, outlet_key, republished
from auditor.language.fingerprint import fingerprint
from auditor.language.words import STOP_WORDS, words
from auditor.model import (
    IN_MARKS,
    Alteration,
    AlterationKind,
    Document,
    Evidence,
    Family,
    Finding,
    Mark,
    Place,
    Strength,
    TranslationLevel,
)
from auditor.score.declared import declared_otherwise
from auditor.score.hidden import hidden_characters
from auditor.score.inconsistent import contradictions, wrong_weekdays
from auditor.score.kinds import KINDS
from auditor.score.passages import assembled, shared_passages
from auditor.score.subject import Linked, Subject
from auditor.score.translation import translation_level
from auditor.score.verdicts import caveat, verdict

# The longest word that names a unit.
LOOK_AHEAD = 24


def findings(subject: Subject, aliases: tuple[tuple[str, str], ...] = ()) -> tuple[Finding, ...]:
    """Return the findings of one document, heaviest first; a finding about a pair stands with the later article.

    Where neither a direction nor the dates tell which that is, it stands with the one whose id sorts last.
    """
    own = [
        *declared_otherwise(subject, aliases),
        *assembled(subject),
        *_of_language(subject),
        *_of_marks(subject),
        *_of_numbers(subject),
        *hidden_characters(subject),
        *_suggested_outlet(subject),
    ]
    found = [
        *(finding for linked in subject.linked if linked.later for finding in _of_pair(subject, linked)),
        *own,
    ]
    return tuple(sorted(found, key=lambda f: (-f.level.rank, list(KINDS).index(f.kind), f.places, f.id)))


def finding(
    kind: str, text: str, places: Sequence[Place], message: str, *, evidence: Sequence[Evidence] = ()
) -> Finding:
    """Return a finding whose id is the fingerprint of its kind and the words it quotes."""
    return Finding(fingerprint(kind, text), kind, KINDS[kind].level, tuple(places), message, tuple(evidence))


def _of_pair(subject: Subject, linked: Linked) -> Iterator[Finding]:
    yield from verdict(subject, linked)
    yield from shared_passages(subject, linked)
    yield from _credits(subject, linked)
    yield from _altered(subject, linked)
    yield from _variant(subject, linked)
    if linked.derived or not any(one.derived for one in subject.linked):
        # A copy has its figures from its original, whose own finding says the same.
        yield from _figures(subject, linked)
        yield from _dates(subject, linked)
    yield from _wording(subject, linked)


def _credits(subject: Subject, linked: Linked) -> Iterator[Finding]:
    for found, before in _numbered(subject, linked, AlterationKind.CREDIT):
        here, there = _words(subject, linked, found)
        joint = f"told {there} → told {here}" if linked.derived else f"told {here} here, told {there} there"
        yield _at("credit-swapped", subject, linked, (found, before), f"the outlet that was told differs: {joint}")
    leaked = linked.of_kind(AlterationKind.SHARED_CREDIT)
    if leaked and not republished(subject.document, linked.other):
        here, there = _words(subject, linked, leaked[0])
        places = [place for found in leaked for place in (linked.place_here(found), linked.place_there(found))]
        yield finding("credit-leaked", _both(subject, linked, leaked), places, _leak(subject.document, here, there))


def _leak(document: Document, here: str, there: str) -> str:
    """Return which of the two gives the other away: the one whose own outlet is not the one credited."""
    credited = [credit.outlet for credit in credits_in(f"told {there}")]
    if document.outlet is not None and any(credits_outlet(outlet, document.outlet) for outlet in credited):
        return f"the other article credits the outlet of this one: {there}"
    return f"credits the outlet of the article it answers: {here}"


def _figures(subject: Subject, linked: Linked) -> Iterator[Finding]:
    for found, before in _numbered(subject, linked, AlterationKind.FIGURE):
        here, there = linked.place_here(found).span.end, linked.place_there(found).span.end
        one, two = _words(subject, linked, found)
        one, two = one + _next_word(subject.document.text, here), two + _next_word(linked.other.text, there)
        message = f"{one}, or {two}; which is right is not decided"
        yield _at("figures-disagree", subject, linked, (found, before), message)


def _dates(subject: Subject, linked: Linked) -> Iterator[Finding]:
    for found, before in _numbered(subject, linked, AlterationKind.DATE):
        here, there = _words(subject, linked, found)
        message = f"dated {here}, or {there}; which is right is not decided"
        yield _at("dates-disagree", subject, linked, (found, before), message)


def _wording(subject: Subject, linked: Linked) -> Iterator[Finding]:
    """Yield one finding for all loaded and hedging words."""
    differing = linked.of_kind(AlterationKind.WORDING)
    if differing:
        places = [place for found in differing for place in (linked.place_here(found), linked.place_there(found))]
        message = f"loaded or hedging words differ in {counted(len(differing), 'place')}"
        yield finding("wording-differs", _both(subject, linked, differing), places, message)


def _of_numbers(subject: Subject) -> Iterator[Finding]:
    """Yield what contradicts itself among the figures and dates of the article."""
    document = subject.document
    found = [("figures-inconsistent", one) for one in contradictions(document, subject.segmented)]
    found += [("date-inconsistent", one) for one in wrong_weekdays(document, subject.segmented.dates)]
    seen: Counter[str] = Counter()
    for kind, (spans, message) in found:
        quoted = "\x1f".join((kind, *(document.text[span.start : span.end] for span in spans)))
        places = [Place(document.id, span) for span in spans]
        yield finding(kind, f"{document.id}\x1f{quoted}\x1f{seen[quoted]}", places, message)
        seen[quoted] += 1


def _next_word(text: str, at: int) -> str:
    """Return the word after a figure, a blank before it; "" where it is no thing that is counted."""
    found = words(text[at : at + LOOK_AHEAD])[:1]
    return f" {found[0]}" if found and found[0] not in STOP_WORDS else ""


def _altered(subject: Subject, linked: Linked) -> Iterator[Finding]:
    altered, lost = linked.of_kind(*IN_MARKS), linked.of_kind(AlterationKind.MARKS)
    if not altered and not lost:
        return
    quotes = sum(found.kind is AlterationKind.QUOTE for found in altered)
    counts = [
        f"other words inside the marks: {counted(quotes, 'quotation')}" if quotes else "",
        f"other words in {counted(len(altered) - quotes, 'title')}" if len(altered) > quotes else "",
        f"marks on one side only: {counted(len(lost), 'quotation')}" if lost else "",
    ]
    places = [place for found in (*altered, *lost) for place in (linked.place_here(found), linked.place_there(found))]
    text = _both(subject, linked, (*altered, *lost))
    yield finding("quotations-altered", text, places, f"{'; '.join(filter(None, counts))}{caveat(subject, linked)}")


def _variant(subject: Subject, linked: Linked) -> Iterator[Finding]:
    found = linked.of_kind(AlterationKind.VARIANT)
    if found:
        places = [place for one in found for place in (linked.place_here(one), linked.place_there(one))]
        said = f"{counted(len(found), 'quotation')} in variant wording; which is right is not decided here"
        said += caveat(subject, linked)
        yield finding("variant-wording", _both(subject, linked, found), places, said)


def _words(subject: Subject, linked: Linked, found: Alteration) -> tuple[str, str]:
    """Return the words at both places of an alteration, this document's before the other's."""
    here, there = linked.place_here(found).span, linked.place_there(found).span
    return subject.document.text[here.start : here.end], linked.other.text[there.start : there.end]


def _both(subject: Subject, linked: Linked, found: Sequence[Alteration], *more: str) -> str:
    """Return both ids and the words of both sides, the lower id's first: another article may turn the direction."""
    rows = [(subject.document.id, linked.other.id), *(_words(subject, linked, one) for one in found)]
    ordered = [row[::-1] for row in rows] if rows[0][0] > rows[0][1] else rows
    return "\x1f".join((*chain.from_iterable(ordered), *more))


def _at(kind: str, subject: Subject, linked: Linked, numbered: tuple[Alteration, int], message: str) -> Finding:
    found, before = numbered
    text = _both(subject, linked, (found,), str(before))
    return finding(kind, text, (linked.place_here(found), linked.place_there(found)), message)


def _numbered(subject: Subject, linked: Linked, kind: AlterationKind) -> Iterator[tuple[Alteration, int]]:
    """Yield the alterations of a kind, each with how often its words stood before: that tells two finds apart."""
    seen: Counter[tuple[str, str]] = Counter()
    for found in linked.of_kind(kind):
        quoted = _words(subject, linked, found)
        yield found, seen[quoted]
        seen[quoted] += 1


def _of_language(subject: Subject) -> Iterator[Finding]:
    level = translation_level(subject)
    declared = [mark for mark in subject.marks if mark.family is Family.DECLARED]
    if declared:
        message = "says of itself that it was translated or taken over automatically"
        yield _marked("translation-declared", subject.document, declared, message)
    signs = [
        mark
        for mark in subject.marks
        if mark.family in (Family.TRANSLATION, Family.SPIN) and mark.strength in (Strength.STRONG, Strength.MEDIUM)
    ]
    if signs and level in (TranslationLevel.DECLARED, TranslationLevel.STRONG, TranslationLevel.SOME):
        translated = sum(mark.family is Family.TRANSLATION for mark in signs)
        of_each = ((translated, "machine translation"), (len(signs) - translated, "synonym rewriting"))
        said = (f"{counted(number, 'sign')} of {what}" for number, what in of_each if number)
        yield _marked("translation-indicated", subject.document, signs, "; ".join(said))


def _of_marks(subject: Subject) -> Iterator[Finding]:
    for kind, chosen, message in (
        ("ad-record", [m for m in subject.marks if m.rule.startswith("ads-txt")], "a record of an advertising network"),
        ("appeal", [m for m in subject.marks if "appeal" in m.rule], "asks readers for money or subscriptions"),
    ):
        if chosen:
            yield _marked(kind, subject.document, chosen, message)


def _marked(kind: str, document: Document, marks: Sequence[Mark], message: str) -> Finding:
    places = [Place(document.id, mark.span) for mark in marks]
    quoted = "\x1f".join(document.text[mark.span.start : mark.span.end] for mark in marks)
    return finding(kind, f"{document.id}\x1f{quoted}", places, message)


def _suggested_outlet(subject: Subject) -> Iterator[Finding]:
    """The outlet that a text without metadata names as the one told: where it names two, the one that its own appeals
    or notices name as well.
    """
    document = subject.document
    if document.outlet is not None:
        return
    told = [credit for credit in credits_in(document.text) if credit.kind is CreditKind.TOLD]
    own = outlet_key(" ".join(document.text[m.span.start : m.span.end] for m in subject.marks if m.removes))
    keys = {outlet_key(credit.outlet) for credit in told}
    chosen = keys if len(keys) == 1 else {key for key in keys if key in own}
    for credit in told:
        if len(chosen) == 1 and outlet_key(credit.outlet) in chosen:
            evidence = Evidence("told outlet", 1.0, credit.outlet.removeprefix("the "))
            places = [Place(document.id, credit.span)]
            text = f"{document.id}\x1f{credit.outlet}"
            yield finding("outlet-suggested", text, places, "the text suggests its outlet", evidence=[evidence])
            return
