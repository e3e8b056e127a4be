"""The labelled pairs of eval/rewrite and what the product measures of them."""

from typing import Any

from data import rows

from auditor.settings import Settings

SETTINGS = Settings()


def labelled_pairs() -> list[dict[str, Any]]:
    """Return the labelled pairs: id_a, id_b, label, source, variant, group."""
    return list(rows("rewrite/pairs"))
