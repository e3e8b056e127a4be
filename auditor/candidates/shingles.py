"""Skip-pair shingles: unordered pairs of content words that stand close together in the narration of one sentence."""

import zlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from auditor.language.words import content_stems

# 3, 5 and 8 words found .948, .953 and .950 of rewrites at the same rate of false alarms.
WINDOW = 5


def skip_pairs(narration: Iterable[str]) -> NDArray[np.uint32]:
    """Return the sorted, distinct 32-bit shingles of the sentences of an article, their quotations blanked out.

    Unordered, so that turning a clause round keeps its pairs; without quotations, because independent reports of one
    event print the same ones.
    """
    found: set[int] = set()
    for sentence in narration:
        stems = content_stems(sentence)
        for at, one in enumerate(stems):
            for other in stems[at + 1 : at + 1 + WINDOW]:
                low, high = (one, other) if one <= other else (other, one)
                found.add(zlib.crc32(f"{low} {high}".encode()))
    return np.array(sorted(found), dtype=np.uint32)
