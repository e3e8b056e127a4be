"""Language slips: shown to the editor, evidence of nothing."""

import re
from collections.abc import Iterator

from auditor.language.fold import fold
from auditor.language.quotation import quotations
from auditor.mark.rule import Rule
from auditor.mark.translation import TWICE
from auditor.model import Family, Strength

# Words that stand twice in good English, or in speech.
_TWICE = (
    "had|that|very|no|yes|so|is|ha|bye|many|far|really|more|long|now|never|go|well|please|too|again|blah|knock|on|in"
    "|her|do|what|win|new|big|why|wait|come|good|old|out|up|over|there|you|i|we|hey|oh|one|two|night|hear|tut|bla|as"
)

_TWICE_SAID = re.compile(TWICE)
_INSIDE, _OUTSIDE = re.compile(r"[.,][\"”](?!\w)"), re.compile(r"(?<=[a-z])[\"”][.,](?=\s|$)")
# How many stops must stand inside the marks, for one outside, before the one is the odd one.
_FOR_ONE, _AT_LEAST = 2, 3


def _said_twice(text: str) -> Iterator[tuple[int, int]]:
    plain = fold(text)
    for quotation in quotations(text) if _TWICE_SAID.search(plain) else ():
        yield from (match.span() for match in _TWICE_SAID.finditer(plain, quotation.start, quotation.end))


def _stops_outside(text: str) -> Iterator[tuple[int, int]]:
    outside = [match.span() for match in _OUTSIDE.finditer(text)]
    inside = len(_INSIDE.findall(text)) if outside else 0
    if inside >= max(_AT_LEAST, _FOR_ONE * len(outside) + 1):
        yield from outside


RULES = (
    Rule(
        name="repeated-word",
        family=Family.SLIP,
        strength=Strength.WEAK,
        pattern=rf"(?<![\w'-])(?!(?:{_TWICE}) )([a-z]{{2,30}}) \1(?![\w'-])",
        flags=re.NOFLAG,
        message="the same word twice",
        why="A typing error, in good outlets too.",
        source="WMT 2021 and 2022, US and World-English news",
        hits=("the the mayor",),
        misses=("He had had enough.", "far far away"),
    ),
    Rule(
        name="phrase-said-twice",
        family=Family.SLIP,
        strength=Strength.WEAK,
        find=_said_twice,
        message="a phrase twice in a row, in a quotation",
        why="People speak so, and a transcript keeps it; a paste error looks the same.",
        source="speech in US news, 2016",
        hits=('"We went to the lake to the lake," she said.',),
        misses=("They went to the lake to the lake.", '"Over and over and over," she said.'),
    ),
    Rule(
        name="stop-outside-marks",
        family=Family.SLIP,
        strength=Strength.WEAK,
        find=_stops_outside,
        message="a stop or comma after the closing mark, elsewhere in the article before it",
        why="Two customs in one article: words may have come from another text. Native news mixes them as "
        "often as translations do, so it is evidence of nothing.",
        source="WMT 2021 and 2022, World-English news",
        hits=("“Row,” she said. “Now.” “Or,” he said, “wait.” It was called “the long wait”, she said.",),
        misses=("“Row”, she said. It was called “the long wait”.", "“Row,” she said. “Now.” “Or,” he said, “wait.”"),
    ),
    Rule(
        name="wrong-article",
        family=Family.SLIP,
        strength=Strength.WEAK,
        pattern=r"(?<![\w'.-])(?:a (?!u(?:ni|se|su|til|ten|r[aeiou]|bi|k|na|to|r\b|t[aeio])|eu|ewe|one|once|oui"
        r"|Eu|One|Once|Ewe|Oui)[aeiouAEIO][a-z]{2,30}\b"
        r"|[Aa]n (?!hour|hon|heir|herb|histor|habitual|hotel|hispan|halluc|hyst|hypo|hero|x\b"
        r"|mp)[b-df-hj-np-tv-z][a-z]{2,30}\b(?!-))",
        flags=re.NOFLAG,
        message="a before a vowel, or an before a consonant",
        why="As common in human translation as in machine translation.",
        source="WMT 2021 and 2022, US and World-English news",
        hits=("a artist", "an bridge", "a American singer", "a early-autumn rain"),
        misses=("a unit", "an hour", "a once-famous inn", "an MP", "a European court"),
    ),
)
