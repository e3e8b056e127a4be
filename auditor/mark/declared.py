"""What a page says of itself: translated by software, transmitted automatically, not seen by an editor.

Every hit of a plain search for such words in 9 million words of translation data was an article about the subject. So
the words count only where the page speaks of itself, outside quotations.
"""

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_THING = r"(?:news|articles?|story|stories|post|page|text|content|report|item|translation|(?:web)?site|document)"
_ITSELF = rf"\b(?:this|our) {_THING}\b|\b(?:on|of) the (?:web)?site\b|\bwe (?:\w{{1,20}} ){{0,6}}translate\b"
# "This page is generated automatically" is true of many pages that nobody translated.
_TRANSLATES_ITSELF = rf"^(?=.*\btranslat)(?=.*(?:{_ITSELF}))"
_MACHINE = (
    r"(?:google|deepl|chatgpt|openai|gpt|ai|artificial intelligence|software|a? ?machine|a? ?computer"
    r"|(?:\w{1,20} )?(?:automat|programmatic)\w*)"
)
_TRANSLATED = (
    rf"\b(?:this|our|the (?:above|following)) (?:news )?{_THING} (?:was|is|has been|have been|were|are"
    rf"|may be)(?: \w{{1,20}})? "
    rf"(?:(?:automatically|auto|machine|computer)[ -]translated\b|translated (?:(?!by|with|using|via"
    rf"|through)\w{{1,20}} ){{0,6}}"
    rf"(?:automatically|(?:by|with|using|via|through) (?:an? |the )?{_MACHINE}\b))"
    rf"|\b(?:we|and|system|(?:web)?site|portal) (?:automatically translates?|translates? (?:it|them|this \w{{1,20}}"
    rf"|our \w{{1,20}}) (?:automatically|(?:by|with|using|via|through) (?:an? |the )?{_MACHINE}\b))"
)
# A line of its own: "Translated from Spanish by software." Of the page no word, but nothing else speaks there.
_LINE_SAYS = (
    rf"^\W{{0,3}}(?:the {_THING} (?:was|is|has been) )?(?:(?:automatically|machine|computer)[ -]translated"
    r"(?: (?:from|into|to) (?:the )?\w{2,20}){0,2}"
    rf"|translated(?: (?:from|into|to) (?:the )?\w{{2,20}}){{0,2}} (?:by|with|using|via|through)"
    rf" (?:an? |the )?{_MACHINE}"
    r"(?: (?:system|software|service|translat\w{1,5}|tool)){0,2})"
    r"(?:[,;]? (?:and|which|it)? ?(?:may|might|can) contain (?:errors|mistakes|inaccuracies))?\W{0,3}$"
)
_TRANSMITTED = (
    rf"\b(?:transmit|publish|collect|import|republish|post)s? (?:this|the|our|these|all) {_THING} automatically\b"
    rf"|\b(?:this|our) {_THING} (?:is|was|are|were|has been) (?:automatically (?:published|collected|imported"
    rf"|transmitted|generated)"
    r"|(?:published|collected|imported|transmitted|generated) automatically)\b"
)
_UNEDITED = (
    r"\b(?:not (?:from|by|through|checked by|reviewed by|edited by)|without(?: any)?|no) (?:a "
    r"|the )?human (?:editors?|editing|translators?|intervention|review)\b"
    r"|\bnot (?:been )?(?:read|seen|checked|reviewed|edited) by (?:an? |our )?(?:human|editors?|editorial staff)\b"
)

RULES = (
    Rule(
        name="declared-translated",
        family=Family.DECLARED,
        strength=Strength.STRONG,
        pattern=_TRANSLATED,
        beside=_ITSELF,
        narration=True,
        needs=("translat",),
        message="says that it was translated by software",
        why="The page states it.",
        source="17 of 21 finds of three such wordings in public repositories are a page's own notice or its template",
        hits=(
            "This article was machine-translated.",
            "We collect news and translate it through automatic software on this site.",
        ),
        misses=(
            "The app translated the article with software.",
            '"This article was translated automatically," she read.',
        ),
    ),
    Rule(
        name="declared-in-a-line",
        family=Family.DECLARED,
        strength=Strength.STRONG,
        pattern=_LINE_SAYS,
        narration=True,
        message="says in a line of its own that it was translated by software",
        why="Such a line stands under an article and speaks of it.",
        source="the usual labels of translated pages; in news of other things no line says so",
        hits=(
            "Translated from Dutch by Google Translate.",
            "The page was translated by an automatic service; it can contain mistakes.",
        ),
        misses=(
            "The letter, translated from Dutch by software, was read aloud.",
            "Translated from Dutch by Orla Marlow.",
            "The page was translated by software, said Orla Marlow.",
        ),
    ),
    Rule(
        name="declared-transmitted",
        family=Family.DECLARED,
        strength=Strength.MEDIUM,
        pattern=_TRANSMITTED,
        beside=_TRANSLATES_ITSELF,
        narration=True,
        needs=("translat",),
        message="says that it was published automatically",
        why="No editor chose it.",
        source="9 of 10 finds of one such wording in public repositories are a page's own notice, none of them "
        "speaks of translation, so not strong",
        hits=(
            "Daily we collect these stories automatically and translate them.",
            "This page is generated automatically by translation.",
        ),
        misses=("This page is generated automatically.", "They publish the news automatically in translation."),
    ),
    Rule(
        name="declared-unedited",
        family=Family.DECLARED,
        strength=Strength.STRONG,
        pattern=_UNEDITED,
        beside=_TRANSLATES_ITSELF,
        narration=True,
        needs=("translat",),
        message="says that no person edited it",
        why="The page states it.",
        source="7 of 7 finds of one such wording in public repositories are notices, all of one project",
        hits=("This translation has not been checked by a human.", "This text was translated without human editing."),
        misses=("This page was made without human editing.", "The firm translates without human intervention."),
    ),
)
