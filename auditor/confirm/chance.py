"""How often two independent reports of one event hold a run of sentences that scores as high by chance."""

import math

from auditor.data.load import table
from auditor.language.vectors import DECIMALS


def chance(score: float, cells: int) -> float:
    """Return that chance in [0, 1] for a run found among so many pairs of sentences.

    The best score of a local alignment follows Gumbel's law: 1 − exp(−K·cells^e·exp(−λ·score)), after Karlin and
    Altschul (1990); λ, K and e were fitted on pairs of outlets that report one event (benchmarks/fit_passages.py).
    """
    law = table("passages.json")["chance"]
    expected = law["k"] * cells ** law["exponent"] * math.exp(-law["lambda"] * score)
    return round(-math.expm1(-expected), DECIMALS)
