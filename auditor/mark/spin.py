"""Traces of synonym spinning: a word put where its twin stood, marks and brackets that lost their place."""

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

RULES = (
    Rule(
        name="abroad-attributive",
        family=Family.SPIN,
        strength=Strength.MEDIUM,
        pattern=r"\b(?:the|an?|these|those|its|their|his|her|our|other|many|several|some|two|three|four|five|six"
        r"|ten|\d{1,5}) abroad "
        r"(?!(?:and|or|who|that|which|to|in|on|of|from|with|by|for|is|are|was|were|have|has|had|will|would|can"
        r"|could|may|as|at|but|than|while"
        r"|when|the|an?|after|before|because|since|during|through|alone|too|also|last|this|next|each|every|so|if"
        r"|did|do|does|if)\b)[a-z]{3,30}",
        needs=("abroad",),
        message='"abroad" where "foreign" or "overseas" belongs',
        why='"Abroad" follows its noun; spinning software puts it where "overseas" stood.',
        source="0 in 5.28 million words of WMT21 and 22 machine translation, 0 in 1.00 million words of native "
        "news (US 2016, World-English): not strong, for it was seen in one article only",
        hits=("two abroad offices", "the abroad students"),
        misses=("They sold 110 abroad last year.", "students abroad", "a study abroad programme"),
    ),
    Rule(
        name="article-before-bracket",
        family=Family.SPIN,
        strength=Strength.MEDIUM,
        pattern=r"\ban \[(?!hour|hon|heir|herb|histor)[b-df-hj-np-tv-z][a-z]{2,30}\b[^\]]{0,60}\]"
        r"|\ba \[(?!u(?:ni|se|su|ti|r|k|s\b)|eu|one|once)[aeiou][a-z]{2,30}\b[^\]]{0,60}\]",
        needs=("[",),
        message="article that does not fit the bracketed word",
        why="The article fits a word that was replaced; an editor who inserts a word sees it.",
        source="0 in 5.28 million words of WMT21 and 22 machine translation, 0 in 1.00 million words of native "
        "news (US 2016, World-English): not strong, for it was seen in one article only",
        hits=("we saw an [Dutch] notice", "a [official] paper"),
        misses=("an [official] notice", "a [European] court", "an [MP]"),
    ),
    Rule(
        name="comma-ampersand",
        family=Family.SPIN,
        strength=Strength.WEAK,
        pattern=r", & (?=[A-Za-z])",
        message='", &" in a sentence',
        why='News style writes "and"; the comma shows that it stood there.',
        source="0 in 5.28 million words of WMT21 and 22 machine translation, 0 in 1.00 million words of native "
        "news (US 2016, World-English), 1 in 88,000 of WMT's English sources",
        hits=("Marlow, Orla, & Brandt",),
        misses=("Brandt & Sons", "Marlow, Orla and Brandt"),
    ),
    Rule(
        name="bracket-outside-quotation",
        family=Family.SPIN,
        strength=Strength.WEAK,
        # Two words at least: "[VIDEO]" and "[sic]" are labels.
        pattern=r"\[(?=[^\[\]]{0,40}[a-z,] )[a-z][^\[\]]{6,90}\](?!\()",
        narration=True,
        message="an editor's bracket outside a quotation",
        why="Such brackets explain a quotation; alone they may show that quotation marks were lost.",
        source="808 in 5.28 million words of WMT21 and 22 machine translation (Japanese headlines), 26 in 1.00 "
        "million words of native news (US 2016, World-English): weak",
        hits=("Two were closed [in the north of Marlow].",),
        misses=('"They closed it [in the north of Marlow]," she said.', "Mayor resigns [VIDEO]", "[a link](there)"),
    ),
)
