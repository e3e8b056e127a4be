"""Traces of synonym spinning: a word put where its twin stood, marks and brackets that lost their place."""

from auditor.mark.rule import Rule
from auditor.mark.spun import spun_phrases
from auditor.model import Family, Strength

RULES = (
    Rule(
        name="spun-phrases",
        family=Family.SPIN,
        strength=Strength.MEDIUM,
        find=spun_phrases,
        message="a phrase of synonym-spinning software",
        why="The software swaps words without their sense: the United States become joined together, years a long "
        "time, only becomes as it were. One such phrase may be chance, so nothing is marked below two different ones.",
        source="a WMT 2023 reference translation that was spun by machine in part; phrases mined by "
        "benchmarks/mine_spun.py and signatures of the same software seen by another researcher. Another spinner "
        "has another lexicon",
        hits=(
            "The Joined together States rose, agreeing to a report.",
            "For two a long time it were in spite; the utilize of oars fell.",
        ),
        misses=(
            "On the off chance that it rains, we row.",
            'The spinner prints "Joined together States" and "as takes after".',
        ),
    ),
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
        source="seen in one article only, so not strong",
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
        source="seen in one article only, so not strong",
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
        source="seen in one article; about as often in English sources of WMT",
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
        source="common in translations of Japanese headlines, so weak",
        hits=("Two were closed [in the north of Marlow].",),
        misses=(
            '"They closed it [in the north of Marlow]," she said.',
            "Mayor resigns [VIDEO]",
            "[a link](https://orla.example)",
        ),
    ),
)
