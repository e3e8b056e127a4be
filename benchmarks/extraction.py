"""The metric of the article-extraction benchmark (scrapinghub/article-extraction-benchmark, evaluate.py).

Precision and recall of 4-word shingles with their counts, each page's counts divided by their sum so that long articles
do not weigh more, averaged over the pages; F1 of the two averages.
"""

import random
import re
import statistics
from collections import Counter

WORD = re.compile(r"\w+")
SHINGLE = 4

# True positives, false positives and false negatives of one page, each divided by the sum of the three.
Shares = tuple[float, float, float]


def page_shares(truth: str, found: str) -> Shares:
    """Return the shares of one page; three zeros where both texts are empty."""
    one, two = shingles(truth), shingles(found)
    counts = ((one & two).total(), (two - one).total(), (one - two).total())
    total = sum(counts)
    return (counts[0] / total, counts[1] / total, counts[2] / total) if total else (0.0, 0.0, 0.0)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words, one shorter run for a text of fewer words."""
    words = WORD.findall(text)
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1)) if words)


def f1(pages: list[Shares]) -> tuple[float, float, float]:
    """Return F1, precision and recall over pages, in [0, 1]."""
    precision = statistics.mean(_share(tp, fp, fn) for tp, fp, fn in pages if tp + fp > 0)
    recall = statistics.mean(_share(tp, fn, fp) for tp, fp, fn in pages if tp + fn > 0)
    return 2 * precision * recall / (precision + recall), precision, recall


def deviation(pages: list[Shares], rounds: int = 1000) -> float:
    """Return the standard deviation of F1 over bootstrap samples of the pages."""
    draw = random.Random(1)
    return statistics.stdev(f1([draw.choice(pages) for _ in pages])[0] for _ in range(rounds))


def _share(right: float, wrong: float, other: float) -> float:
    if wrong == other == 0:
        return 1.0
    return right / (right + wrong) if right or other else 0.0
