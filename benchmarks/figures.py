"""Figures, dates and wording that differ, and figures of one article that contradict themselves.

    python benchmarks/figures.py [DATA]        DATA defaults to ../shared/eval

Articles on different stories never meet in an audit: each is compared with each here, so that a false alarm has a
chance. Weights and word lists were chosen on eval/rewrite_llm, world_english and 200 translated pairs of eval/rewrite.
"""

import datetime
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import data
from data import rows

from auditor.audit import audit_documents, compare_documents
from auditor.model import Alteration, AlterationKind, Comparison, Document
from auditor.settings import Settings

KINDS = (AlterationKind.FIGURE, AlterationKind.DATE, AlterationKind.WORDING)
INSIDE = ("figures-inconsistent", "date-inconsistent")
UNRELATED, TRANSLATED = 84, 5


def lines(folder: Path) -> Iterator[str]:
    """Yield Markdown: labelled figures found, what is said of other pairs, of unrelated ones, and inside articles."""
    data.FOLDER = folder
    yield "| changed figures of rewrite_llm | found | as a figure or a date | in a quotation's words | others flagged |"
    yield "|---|---|---|---|---|"
    yield from _labelled()
    yield ""
    yield "| pairs | n | figures | dates | wording |"
    yield "|---|---|---|---|---|"
    for name, pairs in (("rewrites by a language model", _rewrites()), *_others()):
        yield _counted(name, [compare_documents(*pair) for pair in pairs])
    yield _unrelated()
    yield ""
    yield "| articles | n | figures that contradict each other | date on another weekday |"
    yield "|---|---|---|---|"
    for name in ("quotes/articles_dev", "quotes/articles_train", "world_english/articles"):
        yield _inside(name)


def main() -> None:
    """Print the lines."""
    for line in lines(data.FOLDER):
        print(line, flush=True)


def _rewrites() -> Iterator[tuple[Document, Document]]:
    originals = {row["id"]: row for row in rows("rewrite_llm/originals")}
    for row in rows("rewrite_llm/rewrites"):
        for name in row["original"]:
            yield _article(originals[name], "a"), Document("b", row["text"], row["title"], row["outlet"])


def _labelled() -> Iterator[str]:
    found, compared = Counter[str](), list(_rewrites())
    labels = [(row["figures"], name) for row in rows("rewrite_llm/rewrites") for name in row["original"]]
    for (figures, _), (left, right) in zip(labels, compared, strict=True):
        said = [(a, *_words(a, left, right)) for a in compare_documents(left, right).alterations]
        for label in figures:
            kinds = {a.kind for a, one, two in said if _meets(label, one, two)}
            found["numbers"] += bool(kinds & {AlterationKind.FIGURE, AlterationKind.DATE})
            found["quoted"] += AlterationKind.QUOTE in kinds
            found["any"] += bool(kinds & {AlterationKind.FIGURE, AlterationKind.DATE, AlterationKind.QUOTE})
        found["others"] += sum(
            a.kind in KINDS[:2] and not any(_meets(label, one, two) for label in figures) for a, one, two in said
        )
    labelled = sum(len(row["figures"]) for row in rows("rewrite_llm/rewrites"))
    yield f"| {labelled} | {found['any']} | {found['numbers']} | {found['quoted']} | {found['others']} |"


def _words(found: Alteration, left: Document, right: Document) -> tuple[str, str]:
    here, there = found.left.span, found.right.span
    return left.text[here.start : here.end], right.text[there.start : there.end]


def _meets(label: dict[str, Any], one: str, two: str) -> bool:
    pairs = ((label["original"], one), (label["rewrite"], two))
    return all(words.lower() in said.lower() or said.lower() in words.lower() for words, said in pairs)


def _others() -> Iterator[tuple[str, Sequence[tuple[Document, Document]]]]:
    texts = {row["id"]: row["text"] for row in rows("rewrite/documents")}
    for name, source, variants, every in (
        ("student rewrites", "clough", ("",), 1),
        ("shortened copies", "synth", ("trunc",), 1),
        ("spun by machine", "synth", ("spun",), 1),
        (f"two translations, each {TRANSLATED}th pair", "wmt", ("",), TRANSLATED),
        ("three outlets on one event", "basil", ("",), 1),
    ):
        chosen = [
            row
            for row in rows("rewrite/pairs")
            if row["source"] == source
            and (row["label"] != "independent" or source == "basil")
            and row["variant"].startswith(variants)
        ]
        yield name, [(Document("a", texts[row["id_a"]]), Document("b", texts[row["id_b"]])) for row in chosen[::every]]
    world = [(_article(row["a"], "a"), _article(row["b"], "b")) for row in rows("world_english/pairs")]
    yield "two papers on the same or the next day", world


def _article(row: dict[str, Any], name: str | None = None) -> Document:
    day = _day(row.get("published") or row.get("date"))
    return Document(name or row["id"], row["text"], row["title"], row["outlet"], published=day)


def _day(value: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _counted(name: str, found: Sequence[Comparison]) -> str:
    said = Counter(alteration.kind for one in found for alteration in one.alterations)
    return f"| {name} | {len(found):,} | {' | '.join(str(said[kind]) for kind in KINDS)} |"


def _unrelated() -> str:
    """Audit articles on different stories as if a cosine of 0 made one story: so each meets each."""
    articles = [_article(row) for row in itertools.islice(rows("quotes/articles_dev"), UNRELATED)]
    audit = audit_documents(articles, settings=Settings(same_story=0.0, all_pairs=UNRELATED))
    said = Counter(alteration.kind for alteration in audit.alterations)
    counts = " | ".join(str(said[kind]) for kind in KINDS)
    return f"| each of {len(articles)} articles with each | {len(audit.matches):,} | {counts} |"


def _inside(name: str) -> str:
    said: Counter[str] = Counter()
    articles = [_article(row) for row in rows(name)]
    for article in articles:
        said.update(finding.kind for finding in audit_documents([article]).findings)
    return f"| {name} | {len(articles)} | {' | '.join(str(said[kind]) for kind in INSIDE)} |"


if __name__ == "__main__":
    main()
