"""Whom a claim cites: a name, somebody who is not named, or a word like "she" that stands for another one."""

import re
from collections.abc import Iterable
from enum import StrEnum

_ARTICLES = frozenset({"the", "a", "an"})
# At the beginning of a sentence these are written like names.
_NO_NAMES = frozenset(
    "he her him i it its one she that their them they this those we who you "
    "activists analysts authorities campaigners company critics doctors experts farmers firefighters government "
    "investigators lawmakers lawyers ministers neighbours observers officers officials organisers organizers others "
    "parents police prosecutors rescuers researchers residents scientists some sources spokesman spokeswoman "
    "spokesperson staff state students teachers witnesses workers".split()
)
_PRONOUNS = frozenset("he her him his i it its my one she that their them they this those we which who you".split())

_PEOPLE = (
    r"(?:sources?|insiders?|officials?|persons?|people|someone|somebody|aides?|advis[eo]rs?|staffers?|strategists?|"
    r"operatives?|diplomats?|experts?|analysts?|economists?|critics?|observers?|supporters?|opponents?|lawmakers?|"
    r"witness(?:es)?|neighbou?rs?|residents?|friends?|confidants?|all(?:y|ies)|associates?|donors?|executives?|"
    r"employees?|workers?|officers?|leaders?|members?|scientists?|researchers?|doctors?|activists?|"
    r"colleagues?|whistleblowers?|readers?|protest[eo]rs?)(?![\w'’-])"
)
_SOME = r"(?:an?|one|two|three|some|several|many|most|another|other|others|various|few|a number of)"
# "a senior aide", "officials familiar with the plan", "one Orla harbour worker"; not "former adviser Tilda Roe".
_UNNAMED = re.compile(
    r"(?!.*\b(?:surveys?|polls?|stud(?:y|ies)|reviews?)\b)"
    rf"(?:{_SOME}(?: of)?(?: [\w.'’-]+){{0,5}}? |(?:(?!(?:the|any|of|to|by|in|for|from|with|and) )[a-z][\w-]+ ){{0,3}})"
    rf"{_PEOPLE}(?!,?\s[A-Z])"
    r"|th(?:e|is|ese|ose) (?:[\w-]+ ){0,2}(?:sources?|insiders?)(?![\w'’-])(?! [A-Z])"
    r"|(?:(?:some|several|many|recent|media|press|news|unconfirmed) )*(?:research|studies|reports|rumou?rs)$"
    r"|(?:some|others|many|most|one|another)$"
)
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Rev)\.?|Senator|Representative|Governor|President|"
    r"Professor|Judge|Justice|Sir|Lady|Lord|General|Minister|Mayor|Chief|Secretary|Former|[A-Z]\w+-based)\s+"
)
# The name at the end of "harbour consultant Tilda Roe"; one word alone may be a party or a place.
_LAST = re.compile(r"[A-Z][\w.'’-]*(?:\s(?:de|van|von|al|of|bin|[A-Z][\w.'’-]*))*\s[A-Z][\w.'’-]*$")


# The words of a name: "Orla Trust" in "Orla Trust report", "Bank of Orla".
_RUN = re.compile(r"[A-Z][\w.'’&-]*(?:\s(?:(?:of|the|for|and|de|van|von|al|bin|&)\s)*[A-Z][\w.'’&-]*)*")
# What follows one word that is only the description of somebody: "Spanish rights group", "Chinese media".
_DESCRIBED = re.compile(r"\s(?!and\b|or\b|of\b|who\b|in\b|on\b)[a-z]")
_KINDS = re.compile(
    r"(?:NGOs?|MPs?|CEO|PM|(?:Jan|Febr)(?:uary)?|Mar(?:ch)?|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?"
    r"|(?:Nov|Dec)(?:ember)?|Republicans?|Democrats?)\.?$"
)


class Citing(StrEnum):
    """In what way a source is cited; a body is one without a name, "the ministry", "police", "the report"."""

    NAME = "name"
    BODY = "body"
    UNNAMED = "unnamed"
    PRONOUN = "pronoun"


def citing(cited: str) -> Citing:
    """Return in what way the words cite a source; "you" and "who" are pronouns like "she"."""
    words = cited.split()
    if not words or (len(words) == 1 and words[0].casefold() in _PRONOUNS):
        return Citing.PRONOUN
    if _UNNAMED.match(cited[0].lower() + cited[1:]):
        return Citing.UNNAMED
    return Citing.NAME if whole_name(cited) else Citing.BODY


def whole_name(cited: str) -> str | None:
    """Return the name in a cited source, titles left out: "former clerk Dr. Ada Roe" is Ada Roe; None without one.

    "Orla Trust report" is cited for the Orla Trust; "Spanish rights group" and "the NGO" name nobody.
    """
    last = _LAST.search(cited)
    name = last.group() if last else named(cited)
    while name and (bare := _TITLES.sub("", name)) != name:
        name = bare
    run = _RUN.match(name or "")
    if not run or _KINDS.match(run.group()):
        return None if run else name
    described = " " not in run.group() and _DESCRIBED.match((name or "")[run.end() :])
    return None if described else run.group()


def person_key(name: str, others: Iterable[str] = ()) -> str:
    """Return a key equal for "Ada M. Roe", "Ada Roe", and "Roe" or "Ada" where one of the other names alone has it."""
    words = source_key(name).split()
    if len(words) > 1:
        return f"{words[0]} {words[-1]}"
    longer = {key for other in others if " " in other for key in [person_key(other)] if words[0] in key.split()}
    return longer.pop() if len(longer) == 1 else words[0]


def source_key(name: str) -> str:
    """Return the words of a name in lower case, "the" and "’s" dropped; equal for two spellings of one source."""
    owner = name.casefold().rstrip().removesuffix("’s").removesuffix("'s")
    kept = "".join(letter if letter.isalnum() or not letter.isascii() else " " for letter in owner)
    words = kept.strip("“”„«»‘’ ").split()
    return " ".join(words[1:] if words[:1] == ["the"] and words[1:] else words)


def named(cited: str | None) -> str | None:
    """Return a cited source without its article where it is a name: "the Slackwater Trust", not "the report"."""
    words = (cited or "").split()
    if words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    if not words or not words[0][0].isalpha() or words[0][0].islower():
        return None
    return None if len(words) == 1 and words[0].casefold() in _NO_NAMES else " ".join(words)
