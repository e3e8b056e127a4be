"""How well lines that are not reporting are told from reporting: one document alone, and in the batch of its outlet.

    python benchmarks/boilerplate.py [DATA]        DATA defaults to ../shared/eval

Precision, recall and reporting wrongly marked, with intervals by a bootstrap over documents; speed and growth. Rules
were written on the news texts and on the pages whose domain has an even hash; no line of the others was read.
"""

import hashlib
import itertools
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from data import FOLDER, rows
from intervals import SMALL, Figure, bootstrapped, precision, ratio, recall
from pattern_growth import slowest

from auditor import Document, audit_documents, load_documents, mark_document
from auditor.model import Mark
from auditor.score.intervals import wilson

# Labels that say neither "reporting" nor "not reporting": ambiguous lines, symbols; titles and headings are structure.
UNJUDGED = {"ambig", "symbol", "title", "heading"}
Row = Mapping[str, Any]
Marks = Mapping[str, Sequence[Mark]]
FAMILIES = {
    "advertising": ("ad_record", "ads_record", "ad_label", "ad_inline"),
    "promotion": ("related_link", "appeal", "self_promo", "social", "comments"),
    "site": ("navigation", "error_page"),
    "media": ("caption", "credit"),
    "meta": ("byline", "dateline", "bio"),
    "notice": ("disclaimer", "copyright"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """A document with its lines' starts and labels."""

    document: Document
    starts: tuple[int, ...]
    labels: tuple[str, ...]


def lines(data: Path) -> Iterator[str]:
    """Yield Markdown: a table of both sets, recall by label, the gold lines of the five articles, speed, growth."""
    news = [_page(row, str(row["doc"]), row["source"]) for row in rows("residue/news_text", data)]
    kept = [row for row in rows("residue/extractor_lines", data) if row["extractor"] == "trafilatura" and row["lines"]]
    pages = {
        half: [_page(row, row["page"], row["domain"]) for row in kept if _half(row["domain"]) == half]
        for half in (0, 1)
    }
    yield "| lines | documents | not reporting / reporting | precision | recall | reporting wrongly marked |"
    yield "|---|---|---|---|---|---|"
    for title, found in (
        ("news texts of 2016, hand labels", news),
        ("left in by trafilatura, noisy labels, half that was read", pages[0]),
        ("the same, other half", pages[1]),
    ):
        alone, batch = _alone(found), _batch(found)
        yield f"| {title}; one document alone | {_row(found, alone)} |"
        yield f"| {title}; batch of the outlet | {_row(found, batch)} |"
    yield ""
    yield from _by_label(news)
    yield from _gold(data.parent / "gold" / "seeds", data.parent / "seeds")
    yield from _speed(data)
    yield slowest()


def _half(domain: str) -> int:
    return hashlib.sha256(domain.encode()).digest()[0] % 2


def _page(row: Row, name: str, outlet: str) -> Page:
    # A line of the data may hold line breaks of its own; they would shift all that follow.
    plain = [" ".join(line.split()) for line in row["lines"]]
    starts = tuple(itertools.accumulate((len(line) + 1 for line in plain[:-1]), initial=0))
    return Page(Document(name, "\n".join(plain), outlet=outlet), starts, tuple(row["labels"]))


def _alone(pages: Iterable[Page]) -> Marks:
    return {page.document.id: mark_document(page.document) for page in pages}


def _batch(pages: Sequence[Page]) -> Marks:
    """Return the marks of one audit an outlet: matches between outlets change no mark and take most of the time."""
    marks: dict[str, list[Mark]] = {page.document.id: [] for page in pages}
    by_outlet = sorted(pages, key=lambda page: page.document.outlet or "")
    for _, group in itertools.groupby(by_outlet, key=lambda page: page.document.outlet):
        for mark in audit_documents([page.document for page in group]).marks:
            marks[mark.document].append(mark)
    return marks


def _judged(page: Page, marks: Sequence[Mark]) -> Iterator[tuple[str, bool]]:
    """Yield label and whether half of the line or more is left out, for every judged line."""
    spans = [(mark.span.start, mark.span.end) for mark in marks if mark.removes]
    ends = (*(start - 1 for start in page.starts[1:]), len(page.document.text))
    for start, end, label in zip(page.starts, ends, page.labels, strict=True):
        if label not in UNJUDGED:
            covered = sum(max(0, min(end, last) - max(start, first)) for first, last in spans)
            yield label, covered >= max(1, end - start) / 2


def _row(pages: Sequence[Page], marks: Marks) -> str:
    counts = np.array([_counts(page, marks[page.document.id]) for page in pages], dtype=np.int64)
    names = [page.document.id for page in pages]
    hits, wrong, missed, content = counts.sum(axis=0)
    wrongly = bootstrapped(names, counts, lambda summed: ratio(summed[..., 1], summed[..., 3]))
    shares = [bootstrapped(names, counts[:, :3], measure) for measure in (precision, recall)]
    if wrong < SMALL:
        # Drawing again from a sample without a miss never shows one.
        shares[0] = Figure(shares[0].value, *wilson(int(hits), int(hits + wrong)))
        wrongly = Figure(wrongly.value, *_exact(int(wrong), int(content)))
    figures = " | ".join(map(str, shares))
    return f"{len(pages)} | {hits + missed} / {content} | {figures} | {_fine(wrongly)} ({wrong})"


def _counts(page: Page, marks: Sequence[Mark]) -> tuple[int, int, int, int]:
    judged = list(_judged(page, marks))
    hits = sum(marked and label != "content" for label, marked in judged)
    wrong = sum(marked and label == "content" for label, marked in judged)
    content = sum(label == "content" for label, _ in judged)
    return hits, wrong, len(judged) - content - hits, content


def _exact(hits: int, n: int) -> tuple[float, float]:
    """Return Wilson's interval with more decimals than a report prints."""
    z, share = 1.96, hits / n
    middle, half = share + z * z / 2 / n, z * (share * (1 - share) / n + z * z / 4 / n / n) ** 0.5
    return max(0.0, (middle - half) / (1 + z * z / n)), (middle + half) / (1 + z * z / n)


def _fine(figure: Figure) -> str:
    return f"{figure.value:.2%} [{figure.low:.2%}, {figure.high:.2%}]"


def _by_label(pages: Sequence[Page]) -> Iterator[str]:
    found = [one for page in pages for one in _judged(page, mark_document(page.document))]
    yield "News texts, recall by label: " + ", ".join(
        f"{family} {sum(marked for label, marked in found if label in labels)} of "
        f"{sum(label in labels for label, _ in found)}"
        for family, labels in FAMILIES.items()
    )
    yield ""


def _gold(gold: Path, seeds: Path) -> Iterator[str]:
    path = gold / "lines.jsonl"
    if not path.is_file():
        yield f"Gold lines: not measured, {path.name} is missing"
        return
    labelled = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    documents = [one for one in load_documents([seeds]) if isinstance(one, Document)]
    right = wrong = 0
    for document in documents:
        numbers = {row["line"]: row["label"] for row in labelled if document.id.startswith(row["seed"])}
        marks = [mark for mark in mark_document(document) if mark.removes]
        for mark in marks:
            label = numbers.get(document.text.count("\n", 0, mark.span.start) + 1, "")
            right += label in FAMILIES.get(mark.family, ())
            wrong += label in ("content", "heading", "title", "")
    wanted = sum(row["label"] not in ("content", "heading", "title") for row in labelled)
    others = len(labelled) - wanted
    yield f"Gold lines of {len(documents)} articles: {right} of {wanted} found, {wrong} of {others} others marked"
    yield ""


def _speed(data: Path) -> Iterator[str]:
    texts = [row["text"] for row in rows("quotes/articles_dev", data)]
    size = float(sum(len(text.encode()) for text in texts))
    for text in texts[:5]:
        mark_document(Document("a", text))
    began = time.process_time()
    for text in texts:
        mark_document(Document("a", text))
    taken = time.process_time() - began
    size /= 1e6
    yield f"Speed: {len(texts)} articles, {size:.2f} MB in {taken:.2f} s of one core: {size / taken:.2f} MB/s"
    yield ""


def main() -> None:
    """Print all tables."""
    for line in lines(FOLDER):
        print(line, flush=True)


if __name__ == "__main__":
    main()
