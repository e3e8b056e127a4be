"""Passages for the tests of the stages after `confirm`."""

from auditor.model import Aligned, Passage, PassageKind, Sentence, Span


def literal(left: Span, right: Span) -> Passage:
    """Return a verbatim passage of one sentence on each side, in documents "a" and "b"."""
    pair = Aligned(Sentence("a", 0, left), Sentence("b", 0, right), 0.9)
    return Passage(PassageKind.VERBATIM, left, right, (pair,), words=9)
