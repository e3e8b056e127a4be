"""Language slips: shown to the editor, evidence of nothing."""

import re

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

# Words that stand twice in good English, or in speech.
_TWICE = (
    "had|that|very|no|yes|so|is|ha|bye|many|far|really|more|long|now|never|go|well|please|too|again|blah|knock|on|in"
    "|her|do|what|win|new|big|why|wait|come|good|old|out|up|over|there|you|i|we|hey|oh|one|two|night|hear|tut|bla|as"
)

RULES = (
    Rule(
        name="repeated-word",
        family=Family.SLIP,
        strength=Strength.WEAK,
        pattern=rf"(?<![\w'-])(?!(?:{_TWICE}) )([a-z]{{2,30}}) \1(?![\w'-])",
        flags=re.NOFLAG,
        message="the same word twice",
        why="A typing error, in good outlets too.",
        source="24 in 1.00 million words of native news (US 2016, World-English), 486 in 5.28 million words of "
        "WMT21 and 22 machine translation",
        hits=("the the mayor",),
        misses=("He had had enough.", "far far away"),
    ),
    Rule(
        name="wrong-article",
        family=Family.SLIP,
        strength=Strength.WEAK,
        pattern=r"(?<![\w'.-])(?:a (?!u(?:ni|se|su|til|ten|r[aeiou]|bi|k|na|to|r\b|t[aeio])|eu|ewe|one|once"
        r"|oui)[aeiou][a-z]{2,30}\b"
        r"|[Aa]n (?!hour|hon|heir|herb|histor|habitual|hotel|hispan|halluc|hyst|hypo|hero|x\b"
        r"|mp)[b-df-hj-np-tv-z][a-z]{2,30}\b)(?!-)",
        flags=re.NOFLAG,
        message="a before a vowel, or an before a consonant",
        why="As common in human translation as in machine translation.",
        source="5 in 1.00 million words of native news (US 2016, World-English), 22 in 0.56 million of human "
        "translation, 172 in 5.28 million words of WMT21 and 22 machine translation",
        hits=("a artist", "an bridge"),
        misses=("a unit", "an hour", "a once-famous inn", "an MP"),
    ),
)
