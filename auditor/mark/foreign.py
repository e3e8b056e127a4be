"""Signs that a text comes from another language, by whatever hand: numbers, quotation marks, script."""

import re
from collections.abc import Iterator

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_QUOTES = re.compile(r"[„«»‹›]|(?<!\w),,(?=\w)")
_SCRIPT = re.compile(r"[\u0400-\u04ff\u0590-\u06ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,200}")


def _quotes(text: str) -> Iterator[tuple[int, int]]:
    # Not on the folded text: folding makes all quotation marks alike.
    return (match.span() for match in _QUOTES.finditer(text))


def _scripts(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _SCRIPT.finditer(text))


RULES = (
    Rule(
        name="decimal-comma",
        family=Family.FOREIGN,
        strength=Strength.MEDIUM,
        pattern=r"(?<![\d.,])\d{1,3},\d{1,2} ?(?:%|percent(?:age points?)?|per cent|million|billion|thousand"
        r"|euros?|km|kg|degrees|met(?:er|re)s)(?!\w)",
        needs=tuple(f",{digit}" for digit in range(10)),
        message="decimal comma",
        why="English writes a point; the comma stays behind in translation, human translation more than machine.",
        source="WMT 2021 and 2022: human translation more than machine",
        hits=("2,5 million people", "12,75%"),
        misses=("2,500 people", "in 3,4 and 5 km races"),
    ),
    Rule(
        name="thousands-dot",
        family=Family.FOREIGN,
        strength=Strength.WEAK,
        # Without "million": "Rs146.272 million" made 13 of 13 hits in World-English news false.
        pattern=r"(?<![\d.,$€£])\b\d{1,3}(?:\.\d{3}){1,3} (?:people|euros|inhabitants|cases|infections|tonnes"
        r"|tons|residents|soldiers|deaths|employees|vehicles|houses|students)\b",
        needs=tuple(f".{digit}" for digit in range(10)),
        message="point between thousands",
        why="English writes a comma.",
        source="WMT 2021 and 2022",
        hits=("12.000 people",),
        misses=("146.272 million", "12,000 people"),
    ),
    Rule(
        name="foreign-quotes",
        family=Family.FOREIGN,
        strength=Strength.WEAK,
        find=_quotes,
        message="quotation mark of another language",
        why="Marks stay behind in translation.",
        source="WMT 2021 and 2022",
        hits=("the „Orla“ bridge", "«Orla»"),
        misses=("the “Orla” bridge",),
    ),
    Rule(
        name="foreign-script",
        family=Family.FOREIGN,
        strength=Strength.WEAK,
        find=_scripts,
        message="words in another script",
        why="A name may be quoted, or left untranslated.",
        source="WMT 2021 and 2022",
        hits=("the word мост",),
        misses=("the word bridge",),
    ),
)
