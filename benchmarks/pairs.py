"""The labelled pairs of eval/rewrite and what the product measures of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from data import rows

from auditor.audit import prepare
from auditor.confirm.matches import confirm_pairs
from auditor.language.words import content_stems
from auditor.model import Document, Match
from auditor.settings import Settings

SETTINGS = Settings()


def labelled_pairs() -> list[dict[str, Any]]:
    """Return the labelled pairs: id_a, id_b, label, source, variant, group."""
    return list(rows("rewrite/pairs"))


def matches(texts: Mapping[str, str], pairs: Sequence[Mapping[str, str]]) -> list[Match]:
    """Return the Match of every pair, in order, as the product confirms it."""
    articles = {name: prepare(Document(name, text)).article for name, text in texts.items()}
    wanted = [(min(pair["id_a"], pair["id_b"]), max(pair["id_a"], pair["id_b"])) for pair in pairs]
    return list(confirm_pairs(articles, wanted, SETTINGS))


def measures(texts: Mapping[str, str], pairs: Sequence[Mapping[str, str]]) -> list[tuple[float, float]]:
    """Return skip-pair Jaccard and coverage of the shorter article of every pair."""
    length = {name: len(content_stems(text)) for name, text in texts.items()}
    return [
        (
            match.jaccard or 0.0,
            (match.left_in_right if length[match.left] <= length[match.right] else match.right_in_left) or 0.0,
        )
        for match in matches(texts, pairs)
    ]
