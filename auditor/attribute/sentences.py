"""The claims of some articles, held so that those of a few can be set against those of many."""

import bisect
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from auditor.language.vectors import claim_vectors
from auditor.model import Claim, Document, Figure, Link, Span

# From which value a figure is telling.
TELLING = 3

Counted = tuple[float, str]
Rows = NDArray[np.int64]


class Said:
    """The claims of some articles as rows; `rows` says by article which are its own."""

    def __init__(
        self,
        claims: Mapping[str, Sequence[Claim]],
        documents: Mapping[str, Document],
        figures: Mapping[str, Sequence[Figure]],
    ) -> None:
        self.claims = [claim for found in claims.values() for claim in found]
        # What a copied sentence links to, the same in every copy: one value instead of one a pair.
        self.same = [Link(claim.document, claim.id, 1.0) for claim in self.claims]
        ends = np.cumsum([len(found) for found in claims.values()]).tolist()
        self.rows: Mapping[str, Rows] = {
            name: np.arange(end - len(found), end) for (name, found), end in zip(claims.items(), ends, strict=True)
        }
        texts = [documents[one.document].text[one.span.start : one.span.end] for one in self.claims]
        self._vectors = _Table(claim_vectors(texts))
        self._figures = _Table(_counted(claims, figures))

    def hold(self, rows: Rows) -> None:
        """Compute a run of rows against itself at once: what is asked of them later is looked up."""
        self._vectors.hold(rows)
        self._figures.hold(rows)

    def cosines(self, ones: Rows, others: Rows) -> NDArray[np.float64]:
        """Return the cosines of claims, shape (n_ones, n_others)."""
        return self._vectors.products(ones, others)

    def figures_in_common(self, ones: Rows, others: Rows) -> NDArray[np.bool_]:
        """Return which claims count the same: a figure with its unit, of TELLING or more; shape (n_ones, n_others)."""
        return self._figures.products(ones, others) > 0


class _Table:
    """Sparse rows. What stands in a single row is left out: it adds to no product of two."""

    def __init__(self, rows: csr_matrix) -> None:
        kept = np.flatnonzero(np.bincount(rows.indices, minlength=rows.shape[1]) > 1)
        self._place = np.full(rows.shape[1], -1, dtype=np.int32)
        self._rows = _columns(rows, kept, self._place)
        self._held: NDArray[np.float64] = np.zeros((0, 0))
        self._from = 0
        self._place = np.full(len(kept), -1, dtype=np.int32)

    def hold(self, rows: Rows) -> None:
        """Make the products of a run of rows with each other at once, and give them out from then on."""
        self._held = np.zeros((0, 0))
        self._held, self._from = self.products(rows, rows), int(rows[0])

    def products(self, ones: Rows, others: Rows) -> NDArray[np.float64]:
        """Return the dot products of rows; others is a run of rows without a gap, all held with ones or none."""
        if self._from <= others[0] and others[-1] < self._from + len(self._held):
            return self._held[np.ix_(ones - self._from, others - self._from)]
        if not self._rows.nnz:
            return np.zeros((len(ones), len(others)))
        # SciPy turns the right side by all its columns: of a batch that takes longer than the products of two articles.
        few = self._rows[others[0] : others[-1] + 1]
        # Each column once without sorting: where it stands last.
        self._place[few.indices] = np.arange(len(few.indices))
        columns = few.indices[self._place[few.indices] == np.arange(len(few.indices))]
        many = _columns(self._rows[ones], columns, self._place)
        turned = _columns(few, columns, self._place).T
        self._place[columns] = -1
        table: NDArray[np.float64] = (many @ turned).toarray()
        return table


def _columns(rows: csr_matrix, columns: NDArray[np.int64], place: NDArray[np.int32]) -> csr_matrix:
    """Return some columns of sparse rows; place, -1 everywhere else, is set to where each of them goes."""
    place[columns] = np.arange(len(columns))
    column = place[rows.indices]
    kept = column >= 0
    ends = np.concatenate(([0], np.cumsum(kept)))[rows.indptr]
    return csr_matrix((rows.data[kept], column[kept], ends), shape=(rows.shape[0], len(columns)))


def _counted(claims: Mapping[str, Sequence[Claim]], figures: Mapping[str, Sequence[Figure]]) -> csr_matrix:
    number: dict[Counted, int] = {}
    column: list[int] = []
    ends = [0]
    for name, found in claims.items():
        telling = [one for one in figures.get(name, ()) if one.unit and one.value >= TELLING]
        for claim in found:
            column += [number.setdefault(one, len(number)) for one in sorted(_within(claim.span, telling))]
            ends.append(len(column))
    return csr_matrix((np.ones(len(column)), column, ends), shape=(len(ends) - 1, len(number)))


def _within(span: Span, figures: Sequence[Figure]) -> set[Counted]:
    """Return what is counted in a span, of figures in text order."""
    first, last = (bisect.bisect_left(figures, end, key=lambda one: one.span.start) for end in (span.start, span.end))
    return {(figure.value, figure.unit or "") for figure in figures[first:last]}
