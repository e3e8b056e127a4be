"""Notices of the outlet: whose views these are, automatic translation, rights, corrections."""

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

RULES = (
    Rule(
        name="views-disclaimer",
        family=Family.NOTICE,
        strength=Strength.CERTAIN,
        # "of the author" in an article about an author is no notice: one of the two formal phrases must be there.
        pattern=r"\b(?:views?|opinions?) (?:and opinions? )?(?:expressed|presented|stated) (?:in|by|on|here"
        r"|herein|above)\b"
        r".{0,120}\b(?:not|solely|own|those of|author'?s)\b"
        r"|\b(?:do|does) not (?:necessarily )?(?:reflect|represent|express) the (?:(?:official )?(?:views?"
        r"|opinions?|positions?|policy)|point of view)\b"
        r".{0,60}\b(?:this|the|our) (?:\w+ )?(?:web)?(?:site|page|publication|publisher|newspaper|outlet|editors?"
        r"|paper)\b"
        r"|\bcontains? (?:views|opinions) that (?:this|the|our) (?:\w+ )?(?:site|portal|paper|publisher|editors) "
        r"do(?:es)? not share\b"
        r"|\b(?:news|articles?|content|posts?|texts?) (?:on|in) (?:this|the"
        r"|our) (?:web)?site (?:\w+ ){0,3}(?:express|reflect|represent)\w* the\b",
        words=90,
        needs=("view", "opinion", "reflect", "represent", "express", "position"),
        message="disclaimer of views",
        why="The outlet speaks of itself, often in words copied from other outlets, which would match.",
        source="Standard disclaimers of opinion pages; 18 of 19 disclaimers in 140 news texts of 2016, one template",
        hits=(
            "The views expressed in this column are the author's own.",
            "Guest texts do not necessarily reflect the views of this newspaper.",
        ),
        misses=("The views expressed by voters were mixed.", "The survey does not reflect the views of the young."),
    ),
    Rule(
        name="translation-notice",
        family=Family.NOTICE,
        strength=Strength.CERTAIN,
        pattern=r"\b(?:this|the above|the following) (?:news |original )?(?:article|story|post|page|text|content"
        r"|report|item|translation) "
        r"(?:\w+ ){1,4}?(?:auto(?:matically)?|machine|computer)[- ](?:translated|generated)\b"
        r"|\b(?:this|our) (?:article|story|post|page|text|content|report|site) (?:was|is"
        r"|has been) translated (?:\w+ ){0,5}?"
        r"(?:automatically|by (?:a )?(?:machine|computer|software|AI)|(?:by|with|using|via|through) (?:google"
        r"|deepl|chatgpt|openai|gpt|ai|an? (?:ai|automat\w+)))\b"
        r"|\bwe (?:\w+ ){1,6}automatically and translate\b"
        r"|\bwe (?:automatically translate|translate (?:it|this \w+) automatically)\b"
        r"|\b(?:our|this) (?:system|software|(?:web)?site|portal|page) (?:\w+ ){0,6}translates? (?:it|them|this \w+) "
        r"(?:automatically|by|with|through)\b",
        words=90,
        needs=("translat", "generated"),
        message="notice of automatic translation",
        why="It declares how the text was made; the words themselves are not reporting.",
        source="17 of 21 finds of three such wordings in public repositories are a page's own notice or its template",
        hits=(
            "This article was machine-translated and may contain errors.",
            "This page has been translated automatically.",
        ),
        misses=("The app translated the speech automatically.", "This report says machine translation saves money."),
    ),
    Rule(
        name="external-links",
        family=Family.NOTICE,
        strength=Strength.CERTAIN,
        pattern=r"\bnot responsible for (?:the )?(?:content|accuracy)s? of (?:any )?(?:external|third[- ]party"
        r"|linked|other)\b",
        words=60,
        needs=("not responsible",),
        message="disclaimer of liability",
        why="As for views-disclaimer.",
        source="Standard disclaimers of news sites; 1 of 19 disclaimers in 140 news texts of 2016",
        hits=("We are not responsible for the content of linked pages.",),
        misses=("He is not responsible for the content of the letter.",),
    ),
    Rule(
        name="rights",
        family=Family.NOTICE,
        strength=Strength.CERTAIN,
        pattern=r"\ball rights reserved\b|^\W*(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))|\bmay not be (?:published, "
        r"|reproduced|copied|redistributed"
        r"|broadcast, |rewritten)|\bunauthori[sz]ed (?:use|reproduction|duplication) (?:of|and|or"
        r"|is)\b.{0,80}\bprohibited\b"
        r"|\brepublish(?:ed)? (?:with permission|under (?:a|the) creative commons)",
        words=60,
        needs=("rights", "©", "(c)", "copyright", "may not", "prohibited", "republish"),
        message="notice of rights",
        why="Legal text of the outlet or an agency; equal in thousands of articles.",
        source="Berne Convention and Universal Copyright Convention III.1: the form of the notice",
        hits=("© 2021 The Harbour Post. All rights reserved.", "This text may not be reproduced without permission."),
        misses=("The right to copy was reserved for the library.",),
    ),
    Rule(
        name="correction",
        family=Family.NOTICE,
        strength=Strength.LIKELY,
        pattern=r"^\W*(?:correction|clarification|corrected|editor'?s'? note|note to (?:readers|editors))\b.{0,30}:"
        r"|\ban earlier version of this (?:article|story|report|post)\b",
        words=120,
        needs=("correct", "clarif", "note", "earlier version"),
        message="correction or note of the editor",
        why="It is about the article. An honest outlet's, and never a fault.",
        source="Standards for corrections (SPJ Code of Ethics: acknowledge mistakes promptly), as outlets word them",
        hits=("Correction: The bridge has two lanes.", "An earlier version of this article misnamed the river."),
        misses=("The correction of the river took years.",),
    ),
    Rule(
        name="report-error",
        family=Family.NOTICE,
        strength=Strength.LIKELY,
        pattern=r"\b(?:report|see|spot(?:ted)?|found|notice[d]?) an? (?:typo|error|mistake)\b.{0,60}(?:\?|\bus\b"
        r"|\bhere\b|\bclick\b)|\bsend (?:us )?(?:your )?tips? to\b",
        words=30,
        needs=("typo", "error", "mistake", "tips"),
        message="request to report errors",
        why="The outlet speaks to its readers.",
        source="Feedback lines of news sites",
        hits=("Spotted an error? Tell us here", "Send tips to the desk."),
        misses=("Auditors found a mistake in the books.",),
    ),
    Rule(
        name="no-advice",
        family=Family.NOTICE,
        strength=Strength.LIKELY,
        pattern=r"\b(?:for|as) (?:general |your )?(?:information(?:al)?|educational|entertainment|illustrative)"
        r"(?:,? (?:and|or|&)(?: \w+)?)? (?:purposes|use) only\b"
        r"|\b(?:for|designed for) (?:general )?informational purposes(?: only)?(?:[.,;]| and (?:is|are|should|does) )"
        r"|\b(?:not|nor) (?:\w+ ){0,3}(?:constitute|provide|construed as|considered|intended (?:as|to be)|be taken as"
        r"|a substitute for)(?: (?:\w+,? ){0,8}?)(?:advice|medical diagnosis|treatment|endorsement|solicitation)\b"
        r"|\bpast performance (?:is|does) not? (?:\w+ ){0,4}future\b|\bcontains? forward-looking statements\b"
        r"|\b(?:consult|speak (?:to|with)) (?:a|your|an) (?:qualified |licensed |own )?(?:\w+ )?(?:professional"
        r"|adviser|advisor"
        r"|attorney|accountant)\b.{0,60}\bbefore (?:making|taking|acting|relying)\b",
        words=160,
        # A mayor's line on what stock brochures say of past performance is news.
        narration=True,
        needs=(
            "purposes",
            "use only",
            "advice",
            "diagnosis",
            "treatment",
            "endorsement",
            "solicitation",
            "past performance",
            "forward-looking",
            "before ",
        ),
        message="notice that this is no advice",
        why="Legal text of the publisher, equal in all its articles.",
        source="Disclaimers of finance, health and law pages; 7 of 11 such lines on 780 pages by noisy labels, "
        "none of 3 on the half not read",
        hits=("This text is for informational purposes only.", "It does not constitute legal, tax or boating advice."),
        misses=(
            "He did not offer her advice on rowing, but a boat.",
            "The fund is for educational purposes in Marlow.",
            "Roe said, “As banks put it, past performance is no guarantee of future luck.”",
        ),
    ),
    Rule(
        name="consent",
        family=Family.NOTICE,
        strength=Strength.LIKELY,
        pattern=r"\bby (?:clicking|submitting|signing up|subscribing|registering|providing your|entering your"
        r"|joining|checking"
        r")\b.{0,120}\b(?:you|I) (?:\w+ )?(?:agree|consent|accept|acknowledge|confirm)\b|\bunsubscribe at any ?time\b"
        r"|\b(?:see|read|view|to) (?:our|the) (?:privacy|cookie) (?:policy|notice)\b"
        r"|\b(?:we|our site)(?:'ll| will)? never (?:share|sell|spam)\b.{0,40}\b(?:e-?mail|data|information|you)\b",
        words=80,
        needs=("you", "i ", "unsubscribe", "policy", "notice", "never"),
        message="terms of a form",
        why="The site speaks to who signs up.",
        source="Regulation (EU) 2016/679, article 7; 4 of 4 such lines that trafilatura left on 780 pages",
        hits=("By submitting your e-mail you agree to our terms.", "You can unsubscribe at any time."),
        misses=("By joining the pact you lose, he said.", "The firm changed its privacy policy in May."),
    ),
    Rule(
        name="page-updated",
        family=Family.NOTICE,
        strength=Strength.LIKELY,
        pattern=r"\bthis (?:\w+ )?(?:article|story|report|post|page|guide|list) (?:has been|was|is|will be) (?:\w+ )?"
        r"(?:updated|refreshed|revised|edited|corrected)\b|\bwe (?:\w+ )?(?:updated?|refresh(?:ed)?"
        r"|review(?:ed)?) this "
        r"(?:article|story|post|page|guide|list)\b|\bthis is a (?:developing|breaking) (?:news )?story\b"
        r"|\b(?:check|come) back (?:here )?(?:for|soon) (?:\w+ )?updates\b",
        words=60,
        needs=("updated", "refresh", "revised", "edited", "corrected", "review", "story", "updates"),
        message="note on the state of the page",
        why="It is about the article. An honest outlet's, and never a fault.",
        source="As for correction; 2 of 5 on 780 pages, where the true body of an article holds such notes",
        hits=(
            "This story has been updated with a reply.",
            "This is a breaking story.",
            "We updated this guide in May.",
        ),
        misses=("The report on the flood was long.", "The story was updated for the stage and moved to Marlow."),
    ),
)
