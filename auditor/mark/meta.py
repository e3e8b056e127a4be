"""Lines about the article: who wrote it, when, and who the author is."""

import re
from collections.abc import Iterator

from auditor.mark.line import lines_of
from auditor.mark.rule import Rule, says
from auditor.model import Family, Strength

_NAME = r"[A-Z][\w.'-]{0,30}"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
)
_BIO = Rule(
    name="author-note",
    family=Family.META,
    strength=Strength.LIKELY,
    pattern=rf"^(?:{_NAME} ){{1,4}}(?:is (?!(?!contributing )\w{{1,20}}(?:ly|ing) )|covers |writes |reports )"
    r".{0,90}\b(?:reporter|editor|writer|journalist|columnist|correspondent"
    r"|contributor|author|freelancer|analyst|professor|fellow|producer|blogger|photographer|attorney|lawyer|founder"
    r"|co-founder|owner|strategist|specialist|consultant|advisor|manager|director|CEO|chief|researcher)\b"
    r"|^(?:He|She|They|His|Her|When (?:he|she|they)(?:'s| is|'re| are) not) .{0,80}\b(?:holds an? |lives in |is "
    r"based in"
    r" |has written|has been writing|writes about|degree (?:in|from)|graduated from|is passionate about|the "
    r"author of|can be"
    r" (?:found|reached)|enjoys|loves)"
    rf"|^(?:{_NAME} ){{1,4}}(?:covers|writes about|reports on) .{{0,90}}\bfor (?:the )?[A-Z]|\bcan be reached at\b",
    flags=re.NOFLAG,
    words=45,
    message="note about the author",
    why="The last lines of an article often present its writer.",
    source="Author notes in 140 news texts of 2016: 8 of 9",
    hits=("Text.\nAda Brandt is a senior reporter at The Harbour Post.",),
    misses=(
        "Ada Brandt is a reporter.\nShe was held for days.\nThen she left.\nThe case goes on.",
        "Ada Brandt is reportedly meeting an editor.",
    ),
)


def _last_lines(text: str) -> Iterator[tuple[int, int]]:
    # In the body a sentence of this form is reporting; so only the last three lines are looked at.
    return ((line.span.start, line.span.end) for line in lines_of(text)[-3:] if says(_BIO, line))


RULES = (
    Rule(
        name="byline",
        family=Family.META,
        strength=Strength.CERTAIN,
        pattern=rf"^[(\[]?(?:By|BY|Written by|Reported by|Reporting by|Story by|Words by|Edited by|Posted by)\s?:?"
        rf"(?: (?:{_NAME}|and|&|of|for|in|de|van|von|bin|al|the|by|\|)[,;]?){{2,20}}\W?$"
        rf"|^Authors?\s?:(?: (?:{_NAME}|and|&),?){{0,9}}$",
        flags=re.NOFLAG,
        words=24,
        message="byline",
        why="It names the writer; it says nothing of the event.",
        source="NewsML-G2 `by`; 25 of 27 bylines in 140 news texts of 2016, `contributed` the other 2",
        hits=("By Ada Brandt and Jon Orr", "Author: Lena Ode", "Written by Ada Brandt for The Harbour Post"),
        misses=(
            "By Friday the water had gone",
            "By Audience",
            "By the time Ada Brandt came, it was over.",
            "Authors: a dying breed",
        ),
    ),
    Rule(
        name="written-by",
        family=Family.META,
        strength=Strength.CERTAIN,
        # Label and name, then what the page adds: function, date, reading time. A sentence would end in a full stop.
        pattern=rf"^\W{{0,3}}(?:article |content |words |(?:medically|legally|fact)[- ]?)?(?:written|reviewed"
        rf"|edited|checked"
        rf"|authored|posted|published|updated|compiled) by\b\s?[:,]?(?: .{{0,110}}[^.!?])?$"
        rf"|^\W{{0,3}}by:? .{{3,60}}?\W{_DATE}\W*.{{0,40}}$|^.{{0,20}}{_DATE} by (?:[a-z.'-]+ ){{0,4}}[a-z.'-]+$",
        words=18,
        message="byline",
        why="As for byline.",
        source="17 of 17 such lines that trafilatura left on 780 pages, 3 of 3 on the half not read",
        hits=(
            "Written by: Ada Brandt, Senior Rower",
            "Reviewed by,",
            "by: Jon Orr, May 3, 2021",
            "03/05/2021 by Jon Orr",
        ),
        misses=("Posted by a neighbour, the film was seen by half of Marlow.", "By May 3, 2021 the bridge had gone"),
    ),
    Rule(
        name="contributed",
        family=Family.META,
        strength=Strength.CERTAIN,
        pattern=rf"^\W?(?:The )?(?:(?:{_NAME}|and|&|in|of|de|van"
        rf"|von)[,;]? ){{1,30}}(?:also )?contributed (?:reporting|to (?:this|the) "
        r"(?:report|story|article))\b.{0,80}$",
        flags=re.NOFLAG,
        message="note on who else reported",
        why="As for bylines. Where agencies contributed, the line is a source credit instead.",
        source="Associated Press Stylebook, bylines and credit lines; 2 of 2 in 140 news texts of 2016",
        hits=("Jon Orr and Lena Ode contributed to this report.", "Ada Brandt in Marlow contributed reporting."),
        misses=("The heavy rain contributed to the delay.",),
    ),
    Rule(
        name="date-line",
        family=Family.META,
        strength=Strength.CERTAIN,
        pattern=r"^\W{0,3}(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|modified"
        r"|(?:release |publication )?date)\b\s?(?:on|at)?\s?[:|-]?\s?)?"
        rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?{_DATE}"
        r"(?:[\s,|@/-]{1,4}(?:at )?(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[a-z]{2,4})?"
        r"|\d{1,2} min(?:ute)?s? read))?[^\w:]?$"
        rf"|^\W{{0,3}}(?:(?:last )?updated|published|posted)\s?(?:on|at|:)\s?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} "
        rf"{_MONTH})?\W?$"
        rf"|^[-*\u2022] {_MONTH} \d{{1,2}}$",
        words=12,
        message="date of publication",
        why="A date alone in its line tells when the page was made.",
        source="ISO 8601 and the common English long forms; found by rule, no such line in 140 news texts of 2016",
        hits=("Published on 3 May 2021", "Updated: May 3, 2021 - 10:15 am", "2021-05-03"),
        misses=("On May 3, 2021, the bridge fell.", "May 3, 2021 will be remembered in Marlow"),
    ),
    Rule(
        name="reading-time",
        family=Family.META,
        strength=Strength.CERTAIN,
        pattern=r"^\W{0,3}\d{1,3}[ -]?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?) (?:ago|read|to read)\W?$"
        r"|^\W?(?:estimated )?reading time\b.{0,30}$",
        words=8,
        message="reading time or age of the page",
        why="The site's own label.",
        source="Labels of blog and news software",
        hits=("4 min read", "3 hours ago", "Reading time: 5 minutes"),
        misses=("Two hours ago the river rose.",),
    ),
    Rule(
        name=_BIO.name,
        family=_BIO.family,
        strength=_BIO.strength,
        find=_last_lines,
        message=_BIO.message,
        why=_BIO.why,
        source=_BIO.source,
        hits=_BIO.hits,
        misses=_BIO.misses,
    ),
)
