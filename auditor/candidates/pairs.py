"""Which pairs of articles are worth a close look: cheap, may be wrong, must not miss."""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from datasketch import MinHash
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from auditor.candidates.bands import pairs_sharing_a_band
from auditor.candidates.rare import pairs_sharing_rare_shingles
from auditor.candidates.signatures import signature
from auditor.candidates.stories import story_pairs
from auditor.language.article import Article
from auditor.settings import Settings

# Up to this many articles with one and the same text are compared with each other and with all others.
PRINTS = 8
# Estimated Jaccard from which articles are copies that count once.
COPIES = 0.5

Ids = tuple[str, str]


def pairs_to_compare(articles: Sequence[Article], settings: Settings) -> list[Ids]:
    """Return the candidate pairs and, so that claims can be compared where nothing was copied, those on one story."""
    kept, copies = _once(articles)
    pairs = _proposed(kept, copies, settings)
    if len(kept) <= settings.all_pairs:
        return pairs
    texts = [" ".join(article.texts()) for article in kept]
    return sorted({*pairs, *story_pairs([article.id for article in kept], texts, threshold=settings.same_story)})


def candidate_pairs(articles: Sequence[Article], settings: Settings) -> list[Ids]:
    """Return pairs of ids that may share text, smaller id on the left, sorted.

    A small batch is compared whole: shingles of two articles or more mean little among few articles, and 32 articles
    have only 496 pairs. Articles with too few shingles are not proposed by them.
    """
    return _proposed(*_once(articles), settings)


def _proposed(kept: Sequence[Article], copies: Iterable[Ids], settings: Settings) -> list[Ids]:
    if len(kept) <= settings.all_pairs:
        return sorted([*itertools.combinations(sorted(article.id for article in kept), 2), *copies])
    long = sorted((a for a in kept if len(a.shingles) >= settings.shingles), key=lambda article: article.id)
    signatures = {article.id: signature(article.shingles) for article in long}
    near = pairs_sharing_a_band(signatures)
    rare = pairs_sharing_rare_shingles([article.shingles for article in long], _groups(signatures, near))
    return sorted({*near, *copies, *((long[one].id, long[other].id) for one, other in rare)})


def _groups(signatures: Mapping[str, MinHash], near: Iterable[Ids]) -> Sequence[int]:
    """Return for each article, in the order of the signatures, the number of its group of copies."""
    place = {document: at for at, document in enumerate(signatures)}
    tied = [(place[a], place[b]) for a, b in near if signatures[a].jaccard(signatures[b]) >= COPIES]
    rows, columns = ([pair[side] for pair in tied] for side in (0, 1))
    ties = coo_matrix(([True] * len(tied), (rows, columns)), shape=(len(place), len(place)))
    groups: Sequence[int] = connected_components(ties, directed=False)[1].tolist()
    return groups


def _once(articles: Sequence[Article]) -> tuple[list[Article], list[Ids]]:
    """Return the articles without the further copies of a text printed many times, and a pair that ties each to the one
    kept: 200 prints of one agency text are 199 pairs and not 19,900.
    """
    prints: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        prints[article.document.text].append(article)
    kept, copies = [], []
    for same in prints.values():
        if len(same) <= PRINTS:
            kept += same
            continue
        # The earliest print stands for all: what was made from the text was made from it or from its source.
        one = min(same, key=lambda article: (article.document.published or datetime.date.max, article.id))
        kept.append(one)
        copies += [(min(one.id, other.id), max(one.id, other.id)) for other in same if other.id != one.id]
    return kept, copies
