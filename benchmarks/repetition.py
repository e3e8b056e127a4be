"""Print what leaving out the sentences that an outlet repeats does to matches, and how much reporting it takes along.

    python benchmarks/repetition.py [DATA]        DATA defaults to ../shared/eval

Four audits of 924 articles of seven outlets take some two minutes. The audits without line rules show what repetition
does where no rule knows the outlet's notes.
"""

import bisect
import datetime
import itertools
from collections import Counter
from collections.abc import Iterable
from unittest.mock import patch

from data import rows

from auditor import Document, Settings, audit_documents
from auditor.mark.marks import marks_of
from auditor.mark.repetition import REPEATED, Printed, prints, repetitions
from auditor.model import Audit, Mark
from auditor.segment.sentences import sentences

OFF, ON = Settings(repeated=0), Settings()


def main() -> None:
    """Print both tables."""
    articles = [
        Document(row["id"], row["text"], outlet=row["outlet"], published=datetime.date.fromisoformat(row["published"]))
        for row in (*rows("quotes/articles_dev"), *rows("quotes/articles_train"))
    ]
    print(f"Matches within an outlet, {len(articles)} articles")
    for rules, settings in itertools.product((True, False), (OFF, ON)):
        with patch("auditor.prepared.marks_of", marks_of if rules else _unmarked):
            _print_matches(audit_documents(articles, settings=settings), rules=rules)
    print("\nLines with a repeated sentence, by their label")
    _print_lines("news texts of 2016, hand labels", rows("residue/news_text"), "source", "doc")
    kept = (row for row in rows("residue/extractor_lines") if row["extractor"] == "trafilatura")
    _print_lines("left in by trafilatura, noisy labels", kept, "domain", "page")


def _unmarked(document: Document) -> tuple[Mark, ...]:
    return tuple(mark for mark in marks_of(document) if not mark.removes)


def _print_matches(audit: Audit, *, rules: bool) -> None:
    outlets = {document.id: document.outlet for document in audit.documents}
    within = Counter(str(match.verdict) for match in audit.matches if outlets[match.left] == outlets[match.right])
    marked = sum(mark.rule == REPEATED.name for mark in audit.marks)
    setting = f"repeated = {audit.settings.repeated}, {'with' if rules else 'without'} line rules"
    print(f"  {setting}: {marked} of {marked + len(audit.sentences)} sentences marked; {dict(sorted(within.items()))}")


def _print_lines(title: str, pages: Iterable[dict[str, list[str]]], outlet: str, name: str) -> None:
    articles: list[Printed] = []
    labels: dict[str, tuple[list[int], list[str]]] = {}
    for row in pages:
        # A line of the data may hold line breaks of its own; they would shift all that follow.
        lines = [" ".join(line.split()) for line in row["lines"]]
        document = Document(str(row[name]), "\n".join(lines), outlet=str(row[outlet]))
        found = marks_of(document)
        kept = sentences(document, found)
        articles.append(Printed(document, found, kept, prints(document, kept)))
        starts = [0, *itertools.accumulate(len(line) + 1 for line in lines)]
        labels[document.id] = starts, row["labels"]
    all_labels = Counter(label for _, known in labels.values() for label in known)
    for least in (2, 3):
        marked = repetitions(articles, Settings(repeated=least)).values()
        places = {(mark.document, _line(labels[mark.document][0], mark)) for marks in marked for mark in marks}
        counts = Counter(labels[document][1][line] for document, line in places)
        print(f"  {title}, repeated = {least}: {dict(counts)} of {all_labels['content']} lines of content")


def _line(starts: list[int], mark: Mark) -> int:
    return bisect.bisect_right(starts, mark.span.start) - 1


if __name__ == "__main__":
    main()
