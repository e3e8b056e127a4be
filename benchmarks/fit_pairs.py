"""The development pairs in which a language model reused an article, whole or in part, and pairs of one event."""

import hashlib
from collections import defaultdict

from data import rows

from auditor.language.article import Article
from auditor.model import Document
from auditor.prepared import prepare

WHOLE = ("light", "heavy", "short", "tabloid")
PARTIAL = ("merged", "embedded")
FOLDS = 5
# Two pairs of outlets that print one agency's paragraphs, or an excerpt that both attribute: true shared passages.
VERBATIM = frozenset({("85475456", "nyt", "hpo"), ("97b1305c", "fox", "hpo")})

Pair = tuple[str, str, str]


def articles() -> dict[str, Article]:
    """Return the articles of eval/rewrite and eval/rewrite_llm by id, prepared as the product does."""
    texts = {row["id"]: row["text"] for row in rows("rewrite/documents")}
    texts |= {f"original:{row['id']}": row["text"] for row in rows("rewrite_llm/originals")}
    texts |= {row["id"]: row["text"] for row in rows("rewrite_llm/rewrites")}
    return {name: prepare(Document(name, text)).article for name, text in texts.items()}


def rewrites() -> dict[str, list[Pair]]:
    """Return, by variant, (rewrite, original, group): a merged text has a pair for each of its originals."""
    found: dict[str, list[Pair]] = defaultdict(list)
    for row in rows("rewrite_llm/rewrites"):
        for original in row["original"]:
            found[row["variant"]].append((row["id"], f"original:{original}", original))
    return found


def same_event() -> list[Pair]:
    """Return pairs of outlets on one event, without the two that share verbatim narration."""
    pairs = [row for row in rows("rewrite/pairs") if row["source"] == "basil" and row["label"] == "independent"]
    return [(row["id_a"], row["id_b"], row["group"]) for row in pairs if not _verbatim(row["id_a"], row["id_b"])]


def _verbatim(one: str, other: str) -> bool:
    _, event, first = one.split(":")
    second = other.split(":")[2]
    return not VERBATIM.isdisjoint({(event, first, second), (event, second, first)})


def fold(group: str) -> int:
    """Return which of FOLDS folds a group of articles belongs to; one group is never on both sides of a fit.

    An original has one group in both collections. Neighbours and unrelated articles are paired across groups, so the
    same article may stand in pairs of several folds.
    """
    return int(hashlib.sha256(("f" + group.removeprefix("polnear:")).encode()).hexdigest()[:8], 16) % FOLDS
