"""Traces of careless machine translation, in the words themselves and in how they are set.

How often each rule hits in the development corpora is counted by benchmarks/translation.py and kept in
data/base_rates.json; `source` says where its true hits are.
"""

import re
from collections.abc import Iterator

from auditor.mark.loop import loops
from auditor.mark.rule import Rule
from auditor.model import Family, Strength

# "Story after story after story", "a spade a spade", "over and over and over" are meant: their words open no doubling.
_OPENING = (
    "(?:the|of|in|on|at|for|from|with|to|as|that|which|who|is|are|was|were|be|been|has|have|had|it|its|their|his"
    "|her|our|this|these|those|will|would|can|could|not|into|about|between|during|among|against|through)"
)
_NATION = (
    r"(?:Chinese|French|Spanish|German|Russian|Italian|Turkish|Iranian|Iraqi|Syrian|Israeli|Palestinian|Ukrainian"
    r"|Polish|Czech|Japanese|Korean|Indian|Pakistani|Afghan|American|British|European|African|Brazilian|Mexican"
    r"|Canadian|Australian|Egyptian|Saudi|Lebanese|Swedish|Norwegian|Danish|Dutch|Finnish|Greek|Portuguese|Venezuelan"
    r"|Colombian|Cuban|Argentine|Nigerian)"
)
_PLURAL = (
    r"(?:nationals|citizens|authorities|officials|soldiers|troops|forces|companies|banks|students|women|men"
    r"|people|diplomats"
    r"|journalists|media|athletes|players|workers|tourists|migrants|refugees|immigrants|families|communities"
    r"|leaders|politicians"
    r"|parties|lawmakers|firms|courses|names|products|cities|teams|residents|scientists|doctors|songs|films|books)"
)

# Two to six words, not all of them function words; a line break or a comma between them ends the search.
TWICE = (
    rf"\b({_OPENING} (?:{_OPENING} ){{0,2}}(?!(?:{_OPENING}|and|or|but)\b)[a-z']{{2,20}}(?: [a-z']{{1,20}}){{0,2}})"
    r" \1(?![\w'-])"
)
# Not on the folded text, which makes all marks alike: in papers whose dashes were damaged “ stands for a dash.
_SPACED = re.compile(
    r'(?<=[A-Za-z,]) (?:"(?= [A-Za-z])[^"\n]{1,150} "|“(?= [A-Za-z])[^“”\n]{1,150} ”)(?=[ .,;]|$)', re.MULTILINE
)


def _spaced_quotations(text: str) -> Iterator[tuple[int, int]]:
    return ((match.start() + 1, match.end()) for match in _SPACED.finditer(text))


RULES = (
    Rule(
        name="split-time",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        # Only a time of day in a sentence: live blogs have a line "11: 06 a.m." (once in 1,216 US articles), and
        # scores, ratios and verses of the Bible are set so by people.
        pattern=r"\b(?:at|around|about|before|after|until|till)(?: (?:about|around|approximately|exactly))? "
        r"(?:[01]?\d|2[0-4]): [0-5]\d(?![\d:])",
        needs=tuple(f"{digit}: " for digit in range(10)),
        narration=True,
        message="a space inside a time of day",
        why="Translation software takes words apart and puts them together again; at the colon of a time this often "
        "fails. English reporters write 10:30 or 10.30.",
        source="WMT 2021 and 2022: 62 passages of 24 systems, out of eight languages; 1 in a human reference was "
        "set so too, in a wording that this rule leaves",
        hits=("The bridge was closed at 10: 30 p.m. on Friday.", "They rowed until about 21: 00."),
        misses=(
            "at 10:30 p.m.",
            "Orla beat Marlow 3: 10 at home.",
            "She read John 3: 16 aloud.",
            "mixed in a ratio of 1: 20",
            "11: 06 a.m.",
        ),
    ),
    Rule(
        name="spaced-quotation",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        # Both marks, with words between them: one mark beside a space is a slip of the hand.
        find=_spaced_quotations,
        message="spaces inside both quotation marks",
        why="Translation software sets marks as words of their own and forgets to join them again. A text that was "
        "taken from a corpus of single words looks the same.",
        source="WMT 2021 and 2022: 61 passages of 4 systems, out of German, Japanese and Chinese; WMT 2023 has it "
        "as well",
        hits=('The paper " Marlow Post " reported it.', "They named it “ the long wait ”, and left."),
        misses=(
            'The paper "Marlow Post" reported it.',
            'a 6 " by 4 " board',
            'He said " yes" and "no " to her.',
            "bread “ milk “ eggs “ salt",
        ),
    ),
    Rule(
        name="unknown-token",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        pattern=r"(?<= )\u2047(?= )|(?<!token )(?<!symbol )(?<!tag )(?:<unk>|\[UNK\])",
        needs=("\u2047", "unk"),
        narration=True,
        flags=re.NOFLAG,
        message="stand-in for a character that the software did not know",
        why="Translation software prints this sign where a character is not in its vocabulary. Articles about such "
        "software may show it too.",
        source="WMT 2021 and 2022: 18 passages of 8 systems, out of five languages",
        hits=("The lake lies 70 \u2047 90 metres below.", "They sailed with <unk> to Marlow."),
        misses=("What\u2047 she asked.", "The token <unk> stands for rare words.", "a 70-90 per cent share"),
    ),
    Rule(
        name="looped-phrase",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        find=loops,
        message="a phrase three times in a row",
        why="Neural translation falls into a loop and says the same words until it is stopped.",
        source="WMT 2021 and 2022: 3 passages of 3 systems, out of Hausa and Japanese; 1 passage out of Chinese in "
        "2023",
        hits=(
            "The keeper of the keeper of the keeper of the lake came.",
            "They wrote that we hope that we hope that we hope that.",
        ),
        misses=(
            "Day after day after day it rained.",
            "It grew bigger and bigger and bigger.",
            "They marched left right left right left right.",
            "It was cold, it was cold, it was cold.",
            '"In the end in the end in the end," she sang.',
        ),
    ),
    Rule(
        name="negated-no",
        family=Family.TRANSLATION,
        strength=Strength.STRONG,
        # With the full verb, for "I'm not no hero" is dialect; without "no longer", "not no. 1", "not no, but".
        pattern=r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must) not no "
        r"(?!(?:longer|more|less|one|matter|to|but|and|or|because|it|in|for|at|on|if|as|the)\b)[a-z]{2,30}",
        needs=("not no",),
        message='"not no": negated twice',
        why="Languages that negate twice leave both words behind. A foreigner writing English may do the same: "
        "4 of the first 10 public finds.",
        source="1 true hit in 5.28 million words of WMT 2021 and 2022, more than the base rate rests on; 6 of "
        "the first 10 finds in public repositories are translations",
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
        source="WMT 2021 and 2022: 3 in 5.28 million words, of which 1 true, 1 likely, 1 in word salad",
        hits=("the police asked citizens Dutch and their families",),
        misses=("Dutch citizens and their families", "She taught refugees Dutch words."),
    ),
    Rule(
        name="doubled-speech-tag",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        pattern=r"\b(?:he|she|they|it|[A-Z][\w'-]{1,30}) (?:said|says|added|told|explained|stated|noted)\. "
        r"(?:said|says|added|told|explained|stated|noted)\b",
        needs=tuple(f"{verb}. " for verb in ("said", "says", "added", "told", "explained", "stated", "noted")),
        flags=re.NOFLAG,
        message="the tag of a quotation twice, over a full stop",
        why="Software that translates sentence by sentence cuts the tag in two and completes it.",
        source="seen in one article only, so not strong",
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
        source="WMT 2021 and 2022: 1 in 5.28 million words, true",
        hits=("many more and more of the bridges",),
        misses=("more and more of the bridges", "many more, and more often"),
    ),
    Rule(
        name="doubled-phrase",
        family=Family.TRANSLATION,
        strength=Strength.MEDIUM,
        pattern=TWICE,
        narration=True,
        flags=re.NOFLAG,
        message="a phrase twice in a row",
        why="Neural translation can fall into a loop; people also paste twice, so it never counts alone.",
        source="WMT 2021 and 2022; of 8 hits of an earlier wording in World-English news 3 were real doublings by "
        "people, 3 crossed a line break and 1 was an idiom, so not strong",
        hits=("The law was read in parliament in parliament on Monday.",),
        misses=("Story after story after story was told.", "in parliament\nin parliament", "It went on and on and on."),
    ),
)
