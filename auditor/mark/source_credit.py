"""Credits of a source: another outlet or an agency that the text names as its origin. Evidence, never removed."""

import re

from auditor.language.agencies import BYLINE, CONTRIBUTED, TAG
from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_OUTLET = r"[A-Z][\w.'&-]{0,30}(?: (?:[A-Z0-9][\w.'&-]{0,30}|of|the|and|&)){0,6}"

RULES = (
    Rule(
        name="from-outlet",
        family=Family.SOURCE_CREDIT,
        strength=Strength.CERTAIN,
        pattern=rf"^\W?(?:[Ff]rom|[Vv]ia|[Ss]ource|[Aa]s reported by|[Oo]riginally (?:published|posted) (?:on|in"
        rf"|at|by)):? (?:the )?{_OUTLET}\s?[:)\]]$"
        rf"|^\((?:via|[Ss]ource:|[Hh]/[Tt]:?) {_OUTLET}\)$|^(?:Source|Via|H/T)\s?: {_OUTLET}$",
        flags=re.NOFLAG,
        message="names the outlet that it takes the text from",
        why="Repeated by an outlet it looks like boilerplate, but it is evidence of origin.",
        source="Repetition alone wrongly marked such lines in 182 news texts of 2016",
        hits=("From The Harbour Post:", "(via Marlow Today)", "Source: Orla News Agency"),
        misses=("From Monday the bridge is closed.", "From Marlow to Orla: a walk"),
    ),
    Rule(
        name="agency-tag",
        family=Family.SOURCE_CREDIT,
        strength=Strength.CERTAIN,
        pattern=rf"{TAG}|\b(?:News Agency of Nigeria|Press Trust of India) \((?:NAN|PTI)\)",
        flags=re.NOFLAG,
        message="names the agency of the text",
        why="Two outlets with the same agency did not copy from each other.",
        source="Associated Press Stylebook, datelines; agencies' tags in 823 World-English articles",
        hits=("MARLOW (AP) - The bridge is open.", "The bridge is open. (Reuters)", "The bridge is open. AFP", "AFP"),
        misses=(
            "The agency (see below) was closed.",
            "AP style is widely taught.",
            "The party (PTI) won.",
            "She told AFP.",
        ),
    ),
    Rule(
        name="agency-contributed",
        family=Family.SOURCE_CREDIT,
        strength=Strength.CERTAIN,
        pattern=rf"{CONTRIBUTED}|{BYLINE}",
        flags=re.NOFLAG,
        needs=("contributed", "reporting", "input", "files", "material", "by "),
        message="names the agency that contributed",
        why="As for agency-tag.",
        source="Associated Press Stylebook, credit lines",
        hits=(
            "The Associated Press contributed to this report.",
            "With inputs from PTI",
            "(WITH INPUT FROM AGENCIES)",
            "By The Associated Press",
        ),
        misses=("Reuters asked the ministry to comment.",),
    ),
    Rule(
        name="first-published",
        family=Family.SOURCE_CREDIT,
        strength=Strength.LIKELY,
        pattern=r"\b(?:[Tt]his|[Tt]he) (?:story|article|report|post|piece|column) (?:was )?(?:first"
        r"|originally) (?:published|appeared|ran) (?:on|in|at|by) "
        rf"(?:the )?{_OUTLET}|^The post .{{1,300}}? (?:appeared first|first appeared) on {_OUTLET}|\b[Oo]riginal "
        rf"(?:story|article|report) (?:by|from|in) {_OUTLET}",
        flags=re.NOFLAG,
        needs=("first", "original"),
        message="names where the text appeared first",
        why="It states the origin.",
        source="The wording that Creative Commons news outlets ask republishers to print",
        hits=("this article was first published in The Harbour Post.", "The post Five floods appeared first on Orla."),
        misses=("The story was first told in 1920.",),
    ),
)
