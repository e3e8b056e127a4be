"""Pairs of short articles, linked sentence by sentence, as `attribute` reads them."""

import datetime
from collections.abc import Sequence

from auditor.attribute.pair import Pair
from auditor.audit import mark_document, segment_document
from auditor.compare.pairs import alterations
from auditor.compare.sides import side
from auditor.model import Aligned, Document, Match, Verdict
from auditor.settings import Settings


def document(name: str, *sentences: str, outlet: str | None = None, published: datetime.date | None = None) -> Document:
    return Document(name, "\n".join(sentences), outlet=outlet, published=published)


def pair(left: Document, right: Document, *witnesses: Document, answers: Sequence[tuple[int, int]] = ()) -> Pair:
    parts = [segment_document(one) for one in (left, right)]
    here, there = parts[0].sentences, parts[1].sentences
    couples = answers or [(at, at) for at in range(min(len(here), len(there)))]
    aligned = tuple(Aligned(here[i], there[j], 0.5) for i, j in sorted(couples))
    match = Match(left.id, right.id, Verdict.REWRITTEN, 0.9, 0.5, 0.9, 0.9, aligned, (), ())
    found = alterations(match, side(left, parts[0]), side(right, parts[1]), Settings())
    marks = (*mark_document(left), *mark_document(right))
    quotes, claims = (*parts[0].quotes, *parts[1].quotes), (*parts[0].claims, *parts[1].claims)
    return Pair(left, right, found, marks, quotes, claims, witnesses, Settings(), (), aligned, (*here, *there))
