"""The usual recipes for near-duplicate articles, each as a function from texts to the pairs it reports.

All look at the whole batch, and all through the library that people use for them.
"""

import random
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from datasketch import MinHash, MinHashLSH
from sklearn.feature_extraction.text import TfidfVectorizer

from auditor.model import Document

Ids = tuple[str, str]
Recipe = Callable[[Sequence[Document]], set[Ids]]

WORD = re.compile(r"\w+")
BATCH = 200


def minhash(*, run: int, threshold: float, slots: int) -> Recipe:
    """Return the recipe that reports what datasketch's MinHashLSH answers, over runs of words in lower case."""

    def pairs(documents: Sequence[Document]) -> set[Ids]:
        index = MinHashLSH(threshold=threshold, num_perm=slots)
        sketches = {document.id: _sketch(document.text, run, slots) for document in documents}
        for name, sketch in sketches.items():
            index.insert(name, sketch)
        return {(name, near) for name, sketch in sketches.items() for near in index.query(sketch) if name < near}

    return pairs


def _sketch(text: str, run: int, slots: int) -> MinHash:
    words = WORD.findall(text.lower())
    sketch = MinHash(num_perm=slots)
    sketch.update_batch({" ".join(words[at : at + run]).encode() for at in range(max(1, len(words) - run + 1))})
    return sketch


def cosine(threshold: float, **options: Any) -> Recipe:
    """Return the recipe that reports pairs of this TF-IDF cosine or more, over the batch; TfidfVectorizer's options."""

    def pairs(documents: Sequence[Document]) -> set[Ids]:
        vectors = TfidfVectorizer(**options).fit_transform(document.text for document in documents)
        rows, columns = np.nonzero((vectors @ vectors.T).toarray() >= threshold)
        near = (
            (documents[row].id, documents[column].id)
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        )
        return {(one, two) for one, two in near if one < two}

    return pairs


PEERS: Mapping[str, Recipe] = {
    # The example of datasketch's documentation with the shingles that most recipes for articles take.
    "datasketch MinHashLSH, word 5-grams, .5": minhash(run=5, threshold=0.5, slots=128),
    # tests/test_benchmark_news.py of text-dedup: its setting for the NEWS-COPY collection.
    "text-dedup's news setting, 2-grams, .45": minhash(run=2, threshold=0.45, slots=256),
    "TF-IDF document cosine ≥ .5, scikit-learn's defaults": cosine(0.5),
    "the same, stop words left out, sublinear": cosine(0.5, stop_words="english", sublinear_tf=True),
}


def seconds(
    recipes: Mapping[str, Callable[[Sequence[Document]], object]], documents: Sequence[Document]
) -> dict[str, float]:
    """Return the CPU seconds of each recipe over the same batches, the recipes taking turns in shuffled order."""
    spent = dict.fromkeys(recipes, 0.0)
    order = random.Random(1)
    for start in range(0, len(documents), BATCH):
        names = list(recipes)
        order.shuffle(names)
        for name in names:
            begun = time.process_time()
            recipes[name](documents[start : start + BATCH])
            spent[name] += time.process_time() - begun
    return spent
