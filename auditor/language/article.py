"""One article made ready for matching: its sentences, and the same sentences with quotations blanked out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from auditor.language.quotation import without_quotations
from auditor.language.words import content_stems
from auditor.model import Document, Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """A document with its sentences, and its skip-pair shingles once `candidates` made them."""

    document: Document
    sentences: tuple[Sentence, ...]
    shingles: NDArray[np.uint32]

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id

    def texts(self) -> list[str]:
        """Return the text of each sentence."""
        return [self.document.text[s.span.start : s.span.end] for s in self.sentences]

    def narration(self) -> list[str]:
        """Return the text of each sentence with its quotations blanked out, same lengths."""
        return narration(self.document, self.sentences)

    def content_words(self) -> NDArray[np.int64]:
        """Return how many content words each sentence has, shape (n_sentences,)."""
        return np.array([len(content_stems(text)) for text in self.texts()], dtype=np.int64)


def narration(document: Document, sentences: Sequence[Sentence]) -> list[str]:
    """Return the text of each sentence with its quotations blanked out, same lengths."""
    blanked = without_quotations(document.text)
    return [blanked[s.span.start : s.span.end] for s in sentences]
