"""Who said what, on eval/quotes: quotations with their speaker, reported speech without marks, agency credits.

    python benchmarks/quotes.py [DATA]        DATA defaults to ../shared/eval

Protocol. A quotation is what `segment_document` returns as a Quote of three words or more. It is attributed in truth
where half of it or more lies in the content of one annotated attribution, and attributed by us where it has a speaker;
so quotation marks alone reach recall 1 by construction. The speaker is right ("overlap") where ours shares a letter
with the source of the attribution that covers most of the quotation, of several the one with the shortest content;
"Jaccard" asks half of the words of both to be in common. Attributions without a source are left out of that.

An attribution as a whole is a content: ours are the quotations and the reported speech that have one speaker and one
cue. Contents are compared as sets of words of the text; each of ours answers one annotated content at most, those with
the largest intersection over union first. The annotation holds far more than speech (plans, votes, wishes, feelings).

An agency is credited in truth where the metadata of the article name AP, UPI, Reuters or AFP as its wire.

dev is what the rules were written on, with the part of train that is not `check`. Check: every fourth of the sorted
articles of train; nobody looked at them while the rules were written.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data import FOLDER, rows
from intervals import bootstrapped, detection, f1, precision, recall, share

from auditor.attribute.sources import agencies
from auditor.audit import mark_document, segment_document
from auditor.language.words import words
from auditor.model import Document, Quote, Segmented, Span

WORDS = 3
AGENCIES = {"AP": "AP", "UPI": "UPI", "REUTERS": "Reuters", "AFP": "AFP"}
LEVELS = (0.3, 0.8)
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Article:
    """An annotated article, what we found in it, and where its words begin."""

    document: Document
    gold: tuple[tuple[tuple[Span, ...], tuple[Span, ...]], ...]
    found: Segmented
    starts: tuple[int, ...]


def main() -> None:
    """Print every table."""
    print("\n".join(lines(FOLDER)))


def lines(data: Path) -> Iterator[str]:
    """Yield the tables as Markdown, each figure with its number of cases and its 95 % interval."""
    parts = dict(_parts(data))
    yield "| quotations of three words or more | n | P | R | F1 | speaker overlap | Jaccard ≥ .5 |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for name, articles in parts.items():
        yield from _direct(name, articles)
    yield ""
    yield "| all attributions | contents | words P / R / F1 | IoU ≥ .3 P / R / F1 | IoU ≥ .8 F1 | speaker overlap |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, articles in parts.items():
        yield _whole(name, articles)
        yield _whole(f"{name}, without marks", articles, quoted=False)
    yield ""
    yield "| agency credited with the text | n | P | R |"
    yield "| --- | --- | --- | --- |"
    yield _wire(data)


def _parts(data: Path) -> Iterator[tuple[str, list[Article]]]:
    for part in ("dev", "train"):
        gold = {row["id"]: row["attributions"] for row in rows(f"quotes/attributions_{part}", data)}
        read = sorted(rows(f"quotes/articles_{part}", data), key=lambda row: str(row["id"]))
        if part == "dev":
            yield "dev", [_article(row, gold[row["id"]]) for row in read]
        else:
            yield "train, tuned on", [_article(row, gold[row["id"]]) for at, row in enumerate(read) if at % 4]
            yield "check", [_article(row, gold[row["id"]]) for row in read[::4]]


def _article(row: Mapping[str, Any], attributions: Iterable[Mapping[str, Any]]) -> Article:
    document = Document(row["id"], row["text"], row["title"], row["outlet"], byline=row["byline"])
    gold = tuple((_spans(one["content"]), _spans(one["source"])) for one in attributions)
    starts = tuple(word.start() for word in _WORD.finditer(row["text"]))
    return Article(document, gold, segment_document(document), starts)


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _direct(name: str, articles: Sequence[Article]) -> Iterator[str]:
    """Yield the row of the product and the row of quotation marks alone."""
    judged = [(article, quote, _said(article, quote)) for article in articles for quote in _quotations(article)]
    groups = [article.document.id for article, _, _ in judged]
    true = [said is not None for _, _, said in judged]
    told = [quote.speaker is not None for _, quote, _ in judged]
    speakers = [(one, quote.speaker, said) for one, quote, said in judged if said and quote.speaker]
    named = [one.document.id for one, _, _ in speakers]
    overlap = share(named, [_touch(said, [speaker]) for _, speaker, said in speakers])
    alike = share(named, [_alike(one, said, [speaker]) for one, speaker, said in speakers])
    yield f"| {name} | {len(judged)} | {_prf(groups, true, told)} | {overlap} (n {len(speakers)}) | {alike} |"
    yield f"| {name}, marks alone | {len(judged)} | {_prf(groups, true, [True] * len(true))} | – | – |"


def _prf(groups: Sequence[str], true: Sequence[bool], told: Sequence[bool]) -> str:
    counts = detection(true, told)
    return " | ".join(str(bootstrapped(groups, counts, measure)) for measure in (precision, recall, f1))


def _quotations(article: Article) -> Iterator[Quote]:
    for quote in article.found.quotes:
        if len(words(article.document.text[quote.span.start : quote.span.end])) >= WORDS:
            yield quote


def _said(article: Article, quote: Quote) -> tuple[Span, ...] | None:
    """Return the annotated source of a quotation, () for one that is not named; None where nobody is cited for it."""
    length = quote.span.end - quote.span.start
    found: list[tuple[int, int, tuple[Span, ...]]] = []
    for content, source in article.gold:
        inside = sum(max(0, min(one.end, quote.span.end) - max(one.start, quote.span.start)) for one in content)
        if 2 * inside >= length:
            found.append((-inside, sum(one.end - one.start for one in content), source))
    return min(found)[2] if found else None


def _touch(one: Sequence[Span], other: Sequence[Span]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one for b in other)


def _alike(article: Article, one: Sequence[Span], other: Sequence[Span]) -> bool:
    first, second = _words(article, one), _words(article, other)
    return 2 * len(first & second) >= len(first | second) > 0


def _words(article: Article, spans: Iterable[Span]) -> frozenset[int]:
    """Return which words of the text, by their number, begin inside the spans."""
    starts = article.starts
    return frozenset(at for s in spans for at in range(bisect_left(starts, s.start), bisect_left(starts, s.end)))


def _contents(article: Article) -> list[tuple[frozenset[int], Span]]:
    """Return the contents that we found, as words, each with its speaker."""
    spans: dict[tuple[Span, Span], list[Span]] = defaultdict(list)
    for quote in article.found.quotes:
        if quote.speaker and quote.cue:
            spans[quote.speaker, quote.cue].append(quote.span)
    for one in article.found.reported:
        spans[one.source, one.cue].append(one.span)
    return [(_words(article, found), who) for (who, _), found in spans.items()]


def _whole(name: str, articles: Sequence[Article], *, quoted: bool = True) -> str:
    """Return the row of all contents, or of those less than half of which stands inside quotation marks."""
    summed: Counter[str] = Counter()
    for article in articles:
        inside = frozenset[int]() if quoted else _words(article, (quote.span for quote in article.found.quotes))
        every = ((_words(article, content), source) for content, source in article.gold)
        gold = [one for one in every if 2 * len(one[0] & inside) < len(one[0]) or quoted]
        ours = [one for one in _contents(article) if 2 * len(one[0] & inside) < len(one[0]) or quoted]
        wanted, found = (frozenset[int]().union(*(one for one, _ in side)) for side in (gold, ours))
        summed.update({"gold words": len(wanted), "our words": len(found), "words": len(wanted & found)})
        summed.update({"gold": len(gold), "ours": len(ours)})
        for level in LEVELS:
            pairs = _paired([one for one, _ in gold], [one for one, _ in ours], level)
            summed[str(level)] += len(pairs)
            if level == LEVELS[0]:
                summed["sourced"] += sum(bool(gold[at][1]) for at, _ in pairs)
                summed["speakers"] += sum(_touch(gold[at][1], [ours[by][1]]) for at, by in pairs)
    by_words = _rates(summed["words"], summed["our words"], summed["gold words"])
    low, high = (_rates(summed[str(level)], summed["ours"], summed["gold"]) for level in LEVELS)
    speakers = summed["speakers"] / max(1, summed["sourced"])
    return f"| {name} | {summed['gold']} | {by_words} | {low} | {high.split()[-1]} | {_short(speakers)} |"


def _rates(hits: int, told: int, true: int) -> str:
    return " / ".join(map(_short, (hits / max(1, told), hits / max(1, true), 2 * hits / max(1, told + true))))


def _short(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")


def _paired(gold: Sequence[frozenset[int]], ours: Sequence[frozenset[int]], level: float) -> list[tuple[int, int]]:
    """Return which of ours answers which annotated content, the most alike first, each used once."""
    alike = (
        (len(one & two) / max(1, len(one | two)), at, by) for at, one in enumerate(gold) for by, two in enumerate(ours)
    )
    pairs: list[tuple[int, int]] = []
    for share_of, at, by in sorted(alike, reverse=True):
        if share_of >= level and not any(at == a or by == b for a, b in pairs):
            pairs.append((at, by))
    return pairs


def _wire(data: Path) -> str:
    """Return the row of agency credits; the outlet and the byline of an article are not shown to the detection."""
    groups, true, told = [], [], []
    for row in (one for part in ("dev", "train") for one in rows(f"quotes/articles_{part}", data)):
        wire = AGENCIES.get(str(row["wire"]).upper())
        found = agencies(document := Document(row["id"], row["text"]), mark_document(document))
        # A wrong agency is a false alarm and a miss.
        said = set(found) & set(AGENCIES.values())
        groups.append(row["id"])
        true.append(wire is not None)
        told.append(bool(said) if wire is None else wire in said)
    counts = detection(true, told)
    figures = " | ".join(str(bootstrapped(groups, counts, measure)) for measure in (precision, recall))
    return f"| dev and train | {sum(true)} of {len(true)} | {figures} |"


if __name__ == "__main__":
    main()
