"""Readability by the measures of textstat that need no dictionary: the others fetch one over the network."""

from textstat.backend.metrics import automated_readability_index, coleman_liau_index, lix, rix

from auditor.language.words import WORD

_MEASURES = {"ARI": automated_readability_index, "Coleman–Liau": coleman_liau_index, "LIX": lix, "RIX": rix}


def readability(text: str) -> dict[str, float]:
    """Return ARI and Coleman–Liau (US school grade), LIX and RIX (words over six letters); empty without a word."""
    if not WORD.search(text):
        return {}
    return {name: round(float(measure(text)), 1) for name, measure in _MEASURES.items()}
