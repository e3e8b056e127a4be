"""MinHash signatures of shingle sets (datasketch)."""

import numpy as np
from datasketch import MinHash
from numpy.typing import NDArray

# 256 slots estimate a Jaccard of .1 with a mean error of .013.
SLOTS = 256
SEED = 1


def signature(shingles: NDArray[np.uint32]) -> MinHash:
    """Return the MinHash signature of a set of 32-bit shingles; they are hashes already and are not hashed again."""
    sketch = MinHash(num_perm=SLOTS, seed=SEED, hashfunc=int)
    sketch.update_batch(shingles.tolist())
    return sketch
