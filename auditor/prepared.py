"""All that is done on one document before it meets another one: folding, `mark`, `segment`, shingles.

And the one thing that needs the others: sentences that an outlet repeats are left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.candidates.shingles import skip_pairs
from auditor.language.article import Article, narration
from auditor.language.visible import Visible, visible
from auditor.mark.hidden import hidden_marks
from auditor.mark.marks import in_order, marks_of
from auditor.mark.repetition import Printed, prints, repetitions
from auditor.model import Document, Mark, Segmented
from auditor.ports import Engine, Progress
from auditor.progress import told
from auditor.segment.document import segment
from auditor.settings import Settings


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """One document after `mark`, `segment` and shingling; `prints` tell which sentences its outlet repeats.

    Where folding changed its text, the article holds the folded one and `folded` the way back; marks of the family
    "hidden" are spans of the text as read, everything else is spans of the folded one.
    """

    article: Article
    marks: tuple[Mark, ...]
    segmented: Segmented
    prints: tuple[int, ...]
    folded: Visible | None = None


def marked(document: Document) -> tuple[Document, tuple[Mark, ...], Visible | None]:
    """Return the document as a reader sees it, its marks, and the way back where folding changed the text."""
    folded = visible(document.text)
    if folded is None:
        return document, marks_of(document), None
    read = replace(document, text=folded.text)
    return read, (*marks_of(read), *hidden_marks(document)), folded


def prepare(document: Document) -> Prepared:
    """Return the document, folded, with its marks, parts and shingles: all that needs no look at another one."""
    return prepare_marked(marked(document))


def prepare_marked(found: tuple[Document, tuple[Mark, ...], Visible | None]) -> Prepared:
    """Return a folded document and its marks, with the way back, with its parts and shingles."""
    read, marks, folded = found
    segmented = segment(read, marks)
    shingles = skip_pairs(narration(read, segmented.sentences))
    known = prints(read, segmented.sentences)
    return Prepared(Article(read, segmented.sentences, shingles), marks, segmented, known, folded)


def prepare_all(documents: Sequence[Document], engine: Engine | None, tell: Progress) -> dict[str, Prepared]:
    """Return the documents prepared, by id, in their order; engine None is the built-in `map`."""
    found = engine.map(prepare, documents) if engine is not None else map(prepare, documents)
    return {one.article.id: one for one in told(found, "segment", tell, total=len(documents))}


def prepare_again(
    prepared: Mapping[str, Prepared], settings: Settings, engine: Engine | None, tell: Progress
) -> dict[str, Prepared]:
    """Return the documents with sentences that their outlet repeats, prepared without these."""
    printed = (Printed(p.article.document, p.marks, p.segmented.sentences, p.prints) for p in prepared.values())
    repeating = [
        (prepared[name].article.document, in_order((*prepared[name].marks, *found)), prepared[name].folded)
        for name, found in repetitions(printed, settings).items()
    ]
    again = engine.map(prepare_marked, repeating) if engine is not None else map(prepare_marked, repeating)
    return {one.article.id: one for one in told(again, "segment", tell, total=len(repeating))}


def documents_of(prepared: Mapping[str, Prepared]) -> dict[str, Document]:
    """Return the documents by id, with the folded texts that spans belong to."""
    return {name: one.article.document for name, one in prepared.items()}


def folded_of(prepared: Mapping[str, Prepared]) -> dict[str, Visible]:
    """Return the way back to the text as read, by id, for the documents that folding changed."""
    return {name: one.folded for name, one in prepared.items() if one.folded is not None}
