"""The labelled pairs of eval/rewrite and what the product measures of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from data import rows

from auditor.confirm.matches import confirm_pairs
from auditor.model import Document, Match
from auditor.prepared import prepare
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
