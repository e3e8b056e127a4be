"""Pieces of article text short enough for a table cell."""

import re

from auditor.model import Span


def cut(text: str, limit: int) -> str:
    """Return text up to limit characters, ended at a word with " …"; shorter text as it is, spaces folded."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    return (flat[: limit - 1].rsplit(" ", 1)[0] or flat[: limit - 1]).rstrip() + " …"


def around(text: str, span: Span, reach: int = 40) -> tuple[str, Span]:
    """Return the span with up to reach characters of its line on each side, and where its words stand in that.

    Whole words; "…" where something was cut.
    """
    before = text[: span.start].rsplit("\n", 1)[-1].lstrip()
    after = text[span.end :].split("\n", 1)[0].rstrip()
    if len(before) > reach:
        before = "… " + re.sub(r"^\S*\s+", "", before[-reach:])
    if len(after) > reach:
        after = re.sub(r"\s+\S*$", "", after[:reach]) + " …"
    words = text[span.start : span.end]
    return before + words + after, _word_edges(words, len(before))


def _word_edges(words: str, start: int) -> Span:
    """Return the span of words from their earliest to their last letter or digit; empty where they have none."""
    letters = [at for at, character in enumerate(words) if character.isalnum()]
    return Span(start + letters[0], start + letters[-1] + 1) if letters else Span(start, start)
