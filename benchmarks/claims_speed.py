"""What links between claims cost: stories made from sentences of real articles, seeded, against two usual ways.

The product is called as an audit calls it (`claim_links`, vectors included). Its peers: a TfidfVectorizer a story, and
the k nearest sentences of all sentences, whose time is extrapolated from QUERIES rows.
"""

import functools
import math
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from auditor.attribute.links import claim_links
from auditor.language.vectors import claim_vectors
from auditor.model import Claim, ClaimKind, Document, Link, Match, Span, Verdict
from auditor.settings import Settings

Found = TypeVar("Found")

SIZES = (10_000, 30_000, 100_000, 300_000)
PEERS_AT = 100_000
CHECKED_AT = 10_000
SENTENCES, CARRIERS, SEED = 24, (2, 9), 7
REPLACED, REWRITTEN = 0.45, (0.05, 0.40)
NEAREST, QUERIES, CHUNK = 10, 2_000, 250
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"'])|\n+")


@dataclass(frozen=True)
class Stories:
    """Articles on many stories as claims, and the matches between those of one story."""

    documents: dict[str, Document]
    claims: list[Claim]
    matches: list[Match]


def speed(texts: Sequence[str]) -> Iterator[str]:
    """Yield the tables."""
    yield "### Speed of links"
    low, high = CARRIERS
    yield (
        f"Stories of {low} to {high} articles of {SENTENCES} sentences: sentences of eval/quotes, {REPLACED:.0%} of "
        f"the words replaced; in each further carrier {REWRITTEN[0]:.0%} to {REWRITTEN[1]:.0%} more. Seed {SEED}."
    )
    yield ""
    yield "| sentences | pairs of articles | links | the product, CPU s | of them vectors | a vectoriser a story |"
    yield "|---|---|---|---|---|---|"
    times: dict[int, float] = {}
    for size in SIZES:
        made = stories(texts, size)
        spoken = [_text(made, claim) for claim in made.claims]
        vectors, _ = _timed(functools.partial(claim_vectors, spoken))
        run = functools.partial(claim_links, made.claims, made.documents, (), made.matches, Settings())
        times[size], links = _timed(run)
        naive, _ = _timed(functools.partial(_by_story, made))
        number = sum(map(len, links.values()))
        seconds = f"{times[size]:.2f} | {vectors:.2f} | {naive:.2f}"
        yield f"| {len(spoken):,} | {len(made.matches):,} | {number:,} | {seconds} |"
        if size == PEERS_AT:
            everything = list(_against_all(spoken, times[size], vectors))
    slope = math.log(times[SIZES[-1]] / times[SIZES[0]]) / math.log(SIZES[-1] / SIZES[0])
    yield ""
    yield f"Exponent from {SIZES[0]:,} to {SIZES[-1]:,} sentences: {slope:.2f}."
    yield from everything
    yield _complete(stories(texts, CHECKED_AT))


def stories(texts: Sequence[str], size: int) -> Stories:
    """Return stories of `size` claims or a few more; equal in, equal out."""
    rng = np.random.default_rng(SEED)
    pool = [s.split() for text in texts for s in _SENTENCE.split(text) if len(s.split()) >= 4]
    vocabulary = np.array([word for sentence in pool for word in sentence], dtype=object)
    made = Stories({}, [], [])
    story = 0
    while len(made.claims) < size:
        original = [_replaced(pool[at], REPLACED, vocabulary, rng) for at in rng.integers(0, len(pool), SENTENCES)]
        names = [f"s{story:06}-{at}" for at in range(rng.integers(CARRIERS[0], CARRIERS[1] + 1))]
        for name in names:
            share = 0.0 if name == names[0] else rng.uniform(*REWRITTEN)
            _add(made, name, [_replaced(sentence, share, vocabulary, rng) for sentence in original])
        for at, left in enumerate(names):
            made.matches.extend(
                Match(left, right, Verdict.SAME_STORY, None, None, None, None, (), (), ()) for right in names[at + 1 :]
            )
        story += 1
    return made


def _replaced(sentence: Sequence[str], share: float, vocabulary: NDArray[Any], rng: np.random.Generator) -> list[str]:
    changed = rng.random(len(sentence)) < share
    new = vocabulary[rng.integers(0, len(vocabulary), len(sentence))]
    return [str(other) if one else word for word, other, one in zip(sentence, new, changed, strict=True)]


def _add(made: Stories, name: str, sentences: Sequence[Sequence[str]]) -> None:
    spoken = [" ".join(words) for words in sentences]
    made.documents[name] = Document(name, "\n".join(spoken))
    start = 0
    for at, text in enumerate(spoken):
        span = Span(start, start + len(text))
        made.claims.append(Claim(f"{name}#{at}", name, span, ClaimKind.STATEMENT, None))
        start = span.end + 1


def _text(made: Stories, claim: Claim) -> str:
    return made.documents[claim.document].text[claim.span.start : claim.span.end]


def _timed(run: Callable[[], Found]) -> tuple[float, Found]:
    """Return how many CPU seconds a call took, and what it returned."""
    start = time.process_time()
    found = run()
    return time.process_time() - start, found


def _rows(made: Stories) -> Iterator[list[int]]:
    """Yield the rows of the claims of each story."""
    rows: dict[str, list[int]] = {}
    for at, claim in enumerate(made.claims):
        rows.setdefault(claim.document.split("-")[0], []).append(at)
    yield from rows.values()


def _by_story(made: Stories) -> int:
    """Return the number of pairs above the threshold of links, as found by a vectoriser for each story."""
    found = 0
    for rows in _rows(made):
        vectors = TfidfVectorizer(sublinear_tf=True).fit_transform([_text(made, made.claims[at]) for at in rows])
        found += int(((vectors @ vectors.T).data >= Settings().link_elsewhere).sum())
    return found


def _against_all(spoken: Sequence[str], product: float, vectors: float) -> Iterator[str]:
    """Yield how long the nearest of all sentences take, against the product."""
    yield ""
    yield (
        f"| {NEAREST} nearest of {len(spoken):,} sentences, extrapolated from {QUERIES:,} rows | CPU s "
        "| × the product, vectors on both sides | × the product, vectors on neither |"
    )
    yield "|---|---|---|---|"
    words = TfidfVectorizer(sublinear_tf=True)
    fitted, table = _timed(lambda: words.fit_transform(spoken))
    for title, rows, made in (
        ("vectors of the product", claim_vectors(spoken), vectors),
        ("words by TfidfVectorizer", csr_matrix(table), fitted),
    ):
        turned = rows.T.tocsr()
        taken, _ = _timed(functools.partial(_nearest, rows, turned))
        whole = taken * len(spoken) / QUERIES
        yield (
            f"| {title} | {whole:.0f} + {made:.1f} | {(whole + made) / product:.0f} "
            f"| {whole / (product - vectors):.0f} |"
        )
    yield ""


def _nearest(rows: csr_matrix, turned: csr_matrix) -> int:
    picked = np.random.default_rng(SEED).choice(rows.shape[0], QUERIES, replace=False)
    found = 0
    for start in range(0, QUERIES, CHUNK):
        cosines = (rows[picked[start : start + CHUNK]] @ turned).tocsr()
        for one, end in zip(cosines.indptr[:-1], cosines.indptr[1:], strict=True):
            values = cosines.data[one:end]
            found += len(np.argpartition(values, -NEAREST)[-NEAREST:]) if len(values) > NEAREST else len(values)
    return found


def _complete(made: Stories) -> str:
    """Return how many links of a dense product inside each story are among those of the product, score and all."""
    links = claim_links(made.claims, made.documents, (), made.matches, Settings())
    got = {(claim, link) for claim, found in links.items() for link in found}
    wanted: set[tuple[str, Link]] = set()
    for rows in _rows(made):
        vectors = claim_vectors([_text(made, made.claims[at]) for at in rows])
        cosines = np.round((vectors @ vectors.T).toarray(), 6)
        owner = [made.claims[at].document for at in rows]
        for name in dict.fromkeys(owner):
            columns = [at for at, other in enumerate(owner) if other == name]
            for one in (at for at, other in enumerate(owner) if other != name):
                best = columns[int(cosines[one, columns].argmax())]
                if cosines[one, best] >= Settings().link_elsewhere:
                    link = Link(name, made.claims[rows[best]].id, float(cosines[one, best]))
                    wanted.add((made.claims[rows[one]].id, link))
    return (
        f"Links of a dense product inside each story of {len(made.claims):,} sentences that the product has too: "
        f"{len(got & wanted):,} of {len(wanted):,}; others: {len(got - wanted):,}."
    )
