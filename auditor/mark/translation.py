"""Traces of careless machine translation, in the words themselves."""

import re

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

# "Story after story after story", "a spade a spade", "over and over and over" are meant: their words open no doubling.
_OPENING = (
    "(?:the|of|in|at|for|from|with|to|as|that|which|who|is|are|was|were|be|been|has|have|had|it|its|their|his"
    "|her|our|this"
    "|these|those|will|would|can|could|not|into|about|between|during|among|against|through)"
)
_NATION = (
    r"(?:Chinese|French|Spanish|German|Russian|Italian|Turkish|Iranian|Iraqi|Syrian|Israeli|Palestinian|Ukrainian"
    r"|Polish|Czech"
    r"|Japanese|Korean|Indian|Pakistani|Afghan|American|British|European|African|Brazilian|Mexican|Canadian"
    r"|Australian|Egyptian"
    r"|Saudi|Lebanese|Swedish|Norwegian|Danish|Dutch|Finnish|Greek|Portuguese|Venezuelan|Colombian|Cuban"
    r"|Argentine|Nigerian)"
)
_PLURAL = (
    r"(?:nationals|citizens|authorities|officials|soldiers|troops|forces|companies|banks|students|women|men"
    r"|people|diplomats"
    r"|journalists|media|athletes|players|workers|tourists|migrants|refugees|immigrants|families|communities"
    r"|leaders|politicians"
    r"|parties|lawmakers|firms|courses|names|products|cities|teams|residents|scientists|doctors|songs|films|books)"
)

RULES = (
    Rule(
        name="negated-no",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        # With the full verb, for "I'm not no hero" is dialect; without "no longer", "not no. 1", "not no, but".
        pattern=r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must) not no "
        r"(?!(?:longer|more|less|one|matter|doubt|to|but|and|or|because|it|in|for|at|on|if|as|the)\b)[a-z]{2,30}",
        needs=("not no",),
        message='"not no": negated twice',
        why="Languages that negate twice leave both words behind. A foreigner writing English may do the same: "
        "4 of the first 10 public finds.",
        source="1 in 5.28 million words of WMT21 and 22 machine translation (true), 0 in 1.00 million words of "
        "native news (US 2016, World-English), 0 in 0.56 million of human translation",
        hits=("There is not no reason to wait.",),
        misses=("It is not no. 1 in the chart.", "He is not no longer young.", "A maybe is not no, she said."),
    ),
    Rule(
        name="plural-nationality",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        pattern=rf"\b(?:{_PLURAL}) {_NATION}(?=[,.;]| (?:and|or|who|that|which|to|in|on|of|from|with|by|for|is|are"
        rf"|was|were|have|has|had"
        r"|will|would|can|could|may|as|at|but)\b)",
        flags=re.NOFLAG,
        message="nationality after its noun",
        why="Romance and other languages put the adjective after the noun. Not strong: names of languages can "
        "follow such a noun.",
        source="3 in 5.28 million words of WMT21 and 22 machine translation (1 true, 1 likely, 1 in word "
        "salad), 0 in 1.00 million words of native news (US 2016, World-English)",
        hits=("the police asked citizens Dutch and their families",),
        misses=("Dutch citizens and their families", "She taught refugees Dutch words."),
    ),
    Rule(
        name="doubled-speech-tag",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        pattern=r"\b(?:he|she|they|it|[A-Z][\w'-]{1,30}) (?:said|says|added|told|explained|stated|noted)\. "
        r"(?:said|says|added|told|explained|stated|noted)\b",
        flags=re.NOFLAG,
        message="the tag of a quotation twice, over a full stop",
        why="Software that translates sentence by sentence cuts the tag in two and completes it.",
        source="0 in 5.28 million words of WMT21 and 22 machine translation, 0 in 1.00 million words of native "
        "news (US 2016, World-English): not strong, for it was seen in one article only",
        hits=('"We row," she said. said in Marlow.',),
        misses=("she said. She said it twice.", "it was, as he said, said before"),
    ),
    Rule(
        name="stacked-comparative",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        pattern=r"\b(?:many|much) more and more\b",
        message="comparative upon comparative",
        why="Two readings of one foreign word, both kept.",
        source="1 in 5.28 million words of WMT21 and 22 machine translation (true), 0 in 1.00 million words of "
        "native news (US 2016, World-English)",
        hits=("many more and more of the bridges",),
        misses=("more and more of the bridges", "many more, and more often"),
    ),
    Rule(
        name="doubled-phrase",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        # Two to six words, not all of them function words; a line break or a comma between them ends the search.
        pattern=rf"\b({_OPENING} (?:{_OPENING} ){{0,2}}(?!{_OPENING}\b)[a-z']{{2,20}}(?: [a-z']{{1,20}}){{0,2}})"
        r" \1(?![\w'-])",
        narration=True,
        flags=re.NOFLAG,
        message="a phrase twice in a row",
        why="Neural translation can fall into a loop; people also paste twice, so it never counts alone.",
        source="25 in 5.28 million words of WMT21 and 22 machine translation, 2 in 0.56 million of human "
        "translation, 1 in 1.00 million words of native news (US 2016, World-English) (speech)",
        hits=("The law was read in parliament in parliament on Monday.",),
        misses=("Story after story after story was told.", "in parliament\nin parliament", "over and over and over"),
    ),
)
