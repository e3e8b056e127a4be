"""Sentences that one outlet prints in article after article: editors' notes, programme tips, standing paragraphs.

They are looked for within one outlet, never over the whole batch: what many outlets print is a syndicated article.
Versions of one story count once, or three of them would erase each other. Numbers are compared as they stand: with
digits alike no more notes were found, and an index that closes higher every day would be a standing paragraph.
"""

import datetime
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from auditor.language.credits import outlet_key
from auditor.language.quotation import quotations
from auditor.language.spans import overlapping
from auditor.language.words import words
from auditor.mark.rule import Rule
from auditor.mark.versions import Versions
from auditor.model import Document, Family, Mark, Sentence, Span, Strength
from auditor.settings import Settings

# Shorter sentences recur by nature ("The case goes on."), and are too short for a shared passage.
WORDS = 8
# Shorter ones count where they are a line of their own and no sentence: labels, credits. Without line rules they
# raise recall on 140 news texts of 2016 from .22 to .50; no line of reporting was marked there or on 780 pages.
WORDS_OF_A_LABEL = 2

REPEATED = Rule(
    name="repeated-by-outlet",
    family=Family.SITE,
    strength=Strength.LIKELY,
    message="sentence that the outlet repeats",
    why="What stands in three articles of one outlet was not written for this one, and articles that share nothing "
    "else would match by it. Looked for over the whole batch, outlet by outlet; versions of one story count once.",
    source="924 articles of 2016: without other rules, 100 of 111 pairs with shared passages within an outlet "
    "had only its own notes",
    hits=(
        "The Harbour Post podcast is out every weekday from six in the morning.",
        "We are sorry, this film cannot be shown where you are at the moment.",
    ),
    misses=(
        "The case goes on.",
        "“We will not give up the bridge,” the mayor of Marlow has told everybody who asked.",
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class Printed:
    """An article as `repetitions` sees it: `prints` are those of its sentences, in their order."""

    document: Document
    marks: tuple[Mark, ...]
    sentences: tuple[Sentence, ...]
    prints: tuple[int, ...]


def prints(document: Document, sentences: Iterable[Sentence]) -> tuple[int, ...]:
    """Return 64 bits for each sentence, equal where its words are."""
    return tuple(_print(document.text[one.span.start : one.span.end]) for one in sentences)


def _print(sentence: str) -> int:
    said = " ".join(words(sentence)).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest())


def repetitions(articles: Iterable[Printed], settings: Settings) -> dict[str, tuple[Mark, ...]]:
    """Return the marks of repeated sentences in text order, by the ids of the articles that have any.

    Where another outlet prints the sentence as well, the earliest article keeps it: what was taken from an outlet's
    standing paragraph is found there.
    """
    outlets: dict[str, list[Printed]] = defaultdict(list)
    for article in articles:
        outlets[outlet_key(article.document.outlet or "", settings.outlet_aliases)].append(article)
    repeated = {
        outlet: _repeated(printed, settings.repeated)
        for outlet, printed in outlets.items()
        if outlet and len(printed) >= settings.repeated > 1
    }
    shared = _in_two_outlets(outlets, {said for counts in repeated.values() for said in counts})
    found: dict[str, tuple[Mark, ...]] = {}
    for outlet, counts in repeated.items():
        kept = _earliest(outlets[outlet], shared)
        for article in outlets[outlet]:
            if marks := tuple(_marks(article, counts, kept)):
                found[article.document.id] = marks
    return found


def _repeated(articles: Iterable[Printed], least: int) -> dict[int, int]:
    """Return the prints of sentences that stand in enough stories, and in how many articles each stands."""
    # The longest first: an article that is little more than the outlet's note is like all others that have the note.
    ordered = sorted(articles, key=lambda one: (-len(one.document.text), one.document.id))
    lengths = [_lengths(one) for one in ordered]
    carriers: dict[int, list[int]] = defaultdict(list)
    for at, article in enumerate(lengths):
        for said in article:
            carriers[said].append(at)
    versions = Versions(lengths)
    return {said: len(at) for said, at in carriers.items() if len(at) >= least and versions.stories(said, at, least)}


def _lengths(article: Printed) -> dict[int, int]:
    spans = (sentence.span for sentence in article.sentences)
    return {said: span.end - span.start for said, span in zip(article.prints, spans, strict=True)}


def _in_two_outlets(outlets: Mapping[str, Iterable[Printed]], repeated: Set[int]) -> set[int]:
    """Return those of the prints that stand in articles of two outlets or more; all unknown outlets are one more."""
    counts = Counter(
        said
        for printed in outlets.values()
        for said in {said for article in printed for said in article.prints if said in repeated}
    )
    return {said for said, number in counts.items() if number > 1}


def _earliest(articles: Iterable[Printed], shared: Set[int]) -> dict[int, str]:
    """Return for each of the prints the article that has it and bears the earliest date."""
    earliest: dict[int, str] = {}
    for article in sorted(articles, key=lambda one: (one.document.published or datetime.date.max, one.document.id)):
        for said in article.prints:
            if said in shared:
                earliest.setdefault(said, article.document.id)
    return earliest


def _marks(article: Printed, counts: Mapping[int, int], kept: Mapping[int, str]) -> Iterator[Mark]:
    document = article.document
    spared = [one.span for one in article.marks if one.family is Family.SOURCE_CREDIT or one.rule == "title"]
    for said, sentence in zip(article.prints, article.sentences, strict=True):
        repeated = said in counts and kept.get(said) != document.id
        if repeated and _standing(document.text, sentence.span, spared):
            message = f"{REPEATED.message}: stands in {counts[said]} articles of {document.outlet}"
            yield Mark(document.id, sentence.span, REPEATED.name, REPEATED.family, REPEATED.strength, message)


def _standing(text: str, span: Span, spared: Sequence[Span]) -> bool:
    """Tell a standing sentence from a title, a credit (it tells an origin) and a quotation (others print it too)."""
    if any(one.start < span.end and span.start < one.end for one in spared) or overlapping(quotations(text), span):
        return False
    said = text[span.start : span.end]
    return len(words(said)) >= (WORDS_OF_A_LABEL if _is_label(text, span) else WORDS)


def _is_label(text: str, span: Span) -> bool:
    """Return whether the words are a line of their own and no sentence."""
    begin, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    around = text[begin : span.start] + text[span.end : len(text) if end < 0 else end]
    return not around.strip() and not text[span.start : span.end].endswith((".", "!", "?"))
