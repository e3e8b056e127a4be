"""What the product says of pairs on each of its paths: a pair alone, and a whole batch."""

import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from auditor.audit import audit_documents, compare_documents
from auditor.candidates.pairs import candidate_pairs
from auditor.confirm.matches import confirm_pairs
from auditor.data.load import table
from auditor.model import Audit, Document, Match, Verdict
from auditor.prepared import Prepared, prepare
from auditor.settings import Settings

Item = TypeVar("Item")
Result = TypeVar("Result")
Ids = tuple[str, str]

SETTINGS = Settings()
COPYING = (Verdict.COPY, Verdict.REWRITTEN)
REUSE = (*COPYING, Verdict.SHARED_PASSAGES)
NOTHING = (Verdict.SAME_STORY, Verdict.UNRELATED)
# Stems of one document in ten and more are words of grammar; generated texts of those would all look alike.
COMMON = 160


class Remembering:
    """An engine that prepares each document once, however many batches it is in: the benchmark needs it for time."""

    def __init__(self) -> None:
        self._known: dict[Document, object] = {}

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Yield the results in the order of the items. The function is `prepare`, the items are documents."""
        for item in items:
            if item not in self._known:
                self._known[item] = function(item)  # type: ignore[index]
            yield self._known[item]  # type: ignore[index,misc]


ENGINE = Remembering()


def ids(one: str, two: str) -> Ids:
    """Return a pair with the smaller id on the left."""
    return min(one, two), max(one, two)


def prepared(documents: Iterable[Document]) -> dict[str, Prepared]:
    """Return the documents prepared, by id."""
    return {one.article.id: one for one in ENGINE.map(prepare, documents)}


def audited(documents: Iterable[Document]) -> Audit:
    """Return the audit of a batch."""
    return audit_documents(documents, engine=ENGINE)


def listed(audit: Audit) -> dict[Ids, Match]:
    """Return the matches of an audit by pair; what it does not list, it calls unrelated or never looked at."""
    return {(match.left, match.right): match for match in audit.matches}


def confirmed(documents: Iterable[Document], pairs: Iterable[Ids]) -> dict[Ids, Match]:
    """Return the match of each pair, confirmed together: what `compare_documents` says of each one, in a tenth of the
    time (tests/test_audit.py and `compared` hold the two together).
    """
    wanted = sorted(set(pairs))
    articles = {name: one.article for name, one in prepared(documents).items()}
    return dict(zip(wanted, confirm_pairs(articles, wanted, SETTINGS), strict=True))


def compared(documents: Mapping[str, Document], pairs: Iterable[Ids]) -> dict[Ids, Match]:
    """Return the match of each pair through `compare_documents`."""
    return {pair: compare_documents(documents[pair[0]], documents[pair[1]]).match for pair in pairs}


def proposed(documents: Iterable[Document]) -> set[Ids]:
    """Return the pairs that the first stage proposes in a batch."""
    return set(candidate_pairs([one.article for one in prepared(documents).values()], SETTINGS))


def found(documents: Sequence[Document]) -> set[Ids]:
    """Return the pairs of a batch reported as copy or rewritten, without what an audit says beyond pairs."""
    articles = {document.id: prepare(document).article for document in documents}
    pairs = candidate_pairs(list(articles.values()), SETTINGS)
    return {(one.left, one.right) for one in confirm_pairs(articles, pairs, SETTINGS) if one.verdict in COPYING}


def said(match: Match | None) -> str:
    """Return "copy", "rewritten", or "independent" for all that is neither."""
    return str(match.verdict) if match is not None and match.verdict in COPYING else "independent"


def generated(number: int, words: int) -> Iterator[Document]:
    """Yield documents of stems drawn as often as general news has them: company for a pair in a large batch."""
    by_stem = {
        stem: int(frequency)
        for frequency, stems in table("background.json")["stems"].items()
        if int(frequency) < COMMON
        for stem in stems.split()
    }
    draw = random.Random(1)
    stems, weights = list(by_stem), list(by_stem.values())
    for at in range(number):
        sentences = (" ".join(draw.choices(stems, weights, k=15)).capitalize() for _ in range(words // 15))
        yield Document(f"generated:{at:05}", ". ".join(sentences) + ".")


def tell(message: str) -> None:
    """Print progress where it does not get into the tables."""
    print(message, file=sys.stderr, flush=True)
