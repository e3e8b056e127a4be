"""A matched pair as `attribute` reads it: the two articles, what is known of both, and who else can say something."""

from dataclasses import dataclass, field

from scipy.sparse import csr_matrix

from auditor.language.credits import same_outlet
from auditor.model import IN_MARKS, Aligned, Alteration, Claim, Document, Mark, Place, Quote, Sentence
from auditor.settings import Settings


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked articles with how they differ, what both hold, and the articles near them as witnesses.

    marks, quotes, claims and sentences are those of both; `aligned` says which sentence answers which.
    """

    left: Document
    right: Document
    alterations: tuple[Alteration, ...]
    marks: tuple[Mark, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]
    witnesses: tuple[Document, ...]
    settings: Settings
    # The agencies that other copies of both credit, with where they do.
    prints: tuple[tuple[str, tuple[Place, ...]], ...] = ()
    aligned: tuple[Aligned, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    # The vectors of the sentences of both, where somebody has them.
    vectors: tuple[csr_matrix, csr_matrix] | None = field(default=None, compare=False)

    @property
    def altered_quotations(self) -> list[Alteration]:
        """The quotations and titles with other words."""
        return [found for found in self.alterations if found.kind in IN_MARKS]

    @property
    def same_outlet(self) -> bool:
        """Whether both were published by one outlet."""
        left, right = self.left.outlet, self.right.outlet
        return bool(left and right and same_outlet(left, right, self.settings.outlet_aliases))
