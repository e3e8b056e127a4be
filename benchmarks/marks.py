"""Print how well line marks find what is not reporting, and how often marks of language hit, corpus by corpus.

    python benchmarks/marks.py [DATA]        DATA defaults to ../shared/eval

One document at a time, as `auditor.mark_document` does: what one outlet repeats over many documents is not used here.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from data import rows

from auditor.mark.marks import marks_of
from auditor.mark.rule import LINE_FAMILIES
from auditor.model import Document, Family, Strength

# Labels that say neither "reporting" nor "not reporting": ambiguous lines, symbols; titles are structure.
UNJUDGED = {"ambig", "symbol", "title"}
CORPORA = {
    "machine translation": ("translation/mt_doc_dev", "mt"),
    "human translation": ("translation/mt_doc_dev", "human_translation"),
    "native, WMT sources": ("translation/mt_doc_dev", "native"),
    "native US news": ("translation/native_news_dev", "native"),
    "World-English news": ("world_english/articles", None),
    "spun text": ("translation/spun_dev", "spun"),
}
LEVELS = (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)


def main() -> None:
    """Print both tables."""
    print("Development data: the rules were tuned on it, so these figures are no test.\n")
    print("Lines (one document alone)")
    _print_lines("news texts of 2016, hand labels", rows("residue/news_text"))
    kept = (row for row in rows("residue/extractor_lines") if row["extractor"] == "trafilatura")
    _print_lines("left in by trafilatura, noisy labels", kept)
    print("\nLanguage: marks per 100,000 words (number)")
    for title, (name, kind) in CORPORA.items():
        texts = [row["text"] for row in rows(name) if kind is None or row["kind"] == kind]
        _print_language(title, texts)


def _print_lines(title: str, documents: Iterable[dict[str, list[str]]]) -> None:
    counts: Counter[tuple[bool, bool]] = Counter()
    pages = 0
    for row in documents:
        pages += 1
        counts.update(_judged(row["lines"], row["labels"]))
    right, wrong, missed = counts[True, True], counts[False, True], counts[True, False]
    content = wrong + counts[False, False]
    print(f"  {title}: {pages} documents, {right + missed} lines of boilerplate, {content} of reporting")
    print(f"    precision {_share(right, right + wrong)}  recall {_share(right, right + missed)}")
    print(f"    reporting wrongly marked {_share(wrong, content)} ({wrong} lines)")


def _judged(lines: list[str], labels: list[str]) -> Iterator[tuple[bool, bool]]:
    """Yield (is boilerplate, is marked as such) for every judged line."""
    # A line of the data may hold line breaks of its own; they would shift all that follow.
    joined = [" ".join(line.split()) for line in lines]
    starts, at = [], 0
    for line in joined:
        starts.append(at)
        at += len(line) + 1
    removed = {mark.span.start for mark in marks_of(Document("d", "\n".join(joined))) if mark.removes}
    for start, label in zip(starts, labels, strict=True):
        if label not in UNJUDGED:
            yield label != "content", start in removed


def _print_language(title: str, texts: list[str]) -> None:
    words = sum(len(text.split()) for text in texts)
    marks = [mark for text in texts for mark in marks_of(Document("d", text)) if mark.family not in LINE_FAMILIES]
    marks = [mark for mark in marks if mark.family not in (Family.SOURCE_CREDIT, Family.HIDDEN)]
    by_level = Counter(mark.strength for mark in marks)
    by_rule = Counter(mark.rule for mark in marks)
    levels = "  ".join(f"{level} {by_level[level] / words * 1e5:.2f} ({by_level[level]})" for level in LEVELS)
    print(f"  {title}: {len(texts)} documents, {words:,} words: {levels}")
    print("    " + ", ".join(f"{rule} {number}" for rule, number in sorted(by_rule.items())))


def _share(part: int, whole: int) -> str:
    """Return a share with its 95 % Wilson interval."""
    if not whole:
        return "not measured (0 lines)"
    share, z = part / whole, 1.96
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return f"{share:.4f} [{max(0.0, middle - half):.4f}, {min(1.0, middle + half):.4f}]"


if __name__ == "__main__":
    main()
