"""Which pairs of articles are worth a close look: cheap, may be wrong, must not miss."""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Sequence

from auditor.candidates.bands import pairs_sharing_a_band
from auditor.candidates.signatures import signature
from auditor.candidates.stories import story_pairs
from auditor.language.article import Article
from auditor.settings import Settings

# Up to this many articles with one and the same text are compared with each other and with all others.
PRINTS = 8


def candidate_pairs(articles: Sequence[Article], settings: Settings) -> list[tuple[str, str]]:
    """Return pairs of ids, smaller id on the left, sorted.

    A small batch is compared whole: a band of a signature misses one rewrite in forty at Jaccard .17, and 32 articles
    have only 496 pairs. Articles with too few shingles are not proposed by their signatures.
    """
    articles, copies = _once(articles)
    if len(articles) <= settings.all_pairs:
        return sorted([*itertools.combinations(sorted(article.id for article in articles), 2), *copies])
    signatures = {a.id: signature(a.shingles) for a in articles if len(a.shingles) >= settings.shingles}
    texts = [" ".join(article.texts()) for article in articles]
    stories = story_pairs([article.id for article in articles], texts, threshold=settings.same_story)
    return sorted(pairs_sharing_a_band(signatures) | stories | set(copies))


def _once(articles: Sequence[Article]) -> tuple[list[Article], list[tuple[str, str]]]:
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
