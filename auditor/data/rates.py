"""How often the rules of language hit in texts of known origin, as benchmarks/translation.py counted it."""

from auditor.data.load import table

_NATIVE = ("native US news", "native World-English news")


def base_rate(rule: str) -> str:
    """Return how often a rule hits in each corpus, without a stop; "" for a rule that is not counted."""
    rates = table("base_rates.json")
    if rule not in rates["hits"]:
        return ""
    found = rates["hits"][rule]
    parts = (f"{found.get(name, 0)} in {_short(size)} words of {name}" for name, size in rates["words"].items())
    return ", ".join(parts)


def native_rate(rule: str) -> str:
    """Return how often a rule hits in native news, in a few words; "" for a rule that is not counted."""
    rates = table("base_rates.json")
    if rule not in rates["hits"]:
        return ""
    number = sum(rates["hits"][rule].get(name, 0) for name in _NATIVE)
    size = _short(sum(rates["words"][name] for name in _NATIVE))
    return f"{number} in {size} words" if number else f"not seen in {size} words"


def _short(words: int) -> str:
    return f"{words:,}" if words < 1_000 else f"{round(words / 1_000):,},000"
