"""Whether who is accused has a say."""

import re

from auditor.model import Criterion, Evidence
from auditor.score.criteria.case import Case
from auditor.score.criteria.standard import PRESENCE, Group, Standard

REPLY = Standard("right of reply", Group.SOURCING, 3.0, PRESENCE, (1.0, 0.5))
_ASKED = r"(?:comments?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|messages?|questions? from|queries|calls?)"
_REPLY = re.compile(
    rf"\b(?:did|had|has|have|does|do)(?: not|n['’]t)(?: yet)? (?:immediately )?(?:return(?:ed)?|respond(?:ed)?"
    rf"|repl(?:y|ied)|answer(?:ed)?)\b[^.;]{{0,50}}\b{_ASKED}\b"
    r"|\b(?:declined|declines|refused|refuses) (?:to (?:comment|be interviewed|answer questions)|comment|an interview)"
    r"|\bcould(?: not|n['’]t) (?:immediately )?be reached\b"
    r"|\bnot (?:immediately )?(?:available|reachable) for comment\b|\bhas been (?:asked|approached) for comment\b"
    r"|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)) (?:(?:all|any|the|these|those|such|his|her|their|its|both"
    r"|that|having) )?(?:\w+ ){0,2}(?:allegations?|accusations?|claims?|charges?|wrongdoing|involvement|assertions?)\b",
    re.IGNORECASE,
)


def right_of_reply(case: Case) -> Criterion:
    """Return 1 where somebody denies an accusation, declines to comment or did not answer; else not observable.

    Who is accused of what is not understood: without such a sentence nothing is said, since most articles accuse
    nobody and replies come in many words.
    """
    found = [s.span for s in case.body if _REPLY.search(case.narrated, s.span.start, s.span.end)]
    if not found:
        return REPLY.unseen("no denial and no request for comment was recognised; most articles need none")
    evidence = (Evidence("reply", 1.0, "reply", tuple(map(case.place, found))),)
    return REPLY.measured(1, len(found), "denies, declines to comment or did not answer", evidence=evidence)
