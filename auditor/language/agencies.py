"""News agencies, each under all its names, and the places in which a text credits one: the only such list."""

import functools
import re
from collections.abc import Iterable

from auditor.model import Span

# The short name that a report prints, and what else a credit line calls the agency; facts of general knowledge.
_OTHER_NAMES = {
    "AAP": "Australian Associated Press",
    "AFP": "Agence France-Presse|Agence France Presse",
    "AP": "Associated Press",
    "APP": "Associated Press of Pakistan",
    "ANI": "Asian News International",
    "ANSA": "",
    "Anadolu": "AA|Anadolu Agency|Anadolu Ajansı",
    "Antara": "ANTARA",
    "Bernama": "BERNAMA",
    "Bloomberg": "Bloomberg News",
    "CNN": "CNN Newsource|CNN Wire",
    "CP": "The Canadian Press|Canadian Press",
    "EFE": "Agencia EFE",
    "GNA": "Ghana News Agency",
    "IANS": "Indo-Asian News Service",
    "Interfax": "",
    "IRNA": "Islamic Republic News Agency",
    "Jiji": "Jiji Press",
    "Kyodo": "KYODO|Kyodo News",
    "MENA": "Middle East News Agency",
    "NAN": "News Agency of Nigeria",
    "PA": "PA Media|Press Association",
    "PNA": "Philippine News Agency",
    "PTI": "Press Trust of India",
    "Reuters": "REUTERS|Thomson Reuters",
    "SAnews": "SANEWS|South African Government News Agency",
    "SPA": "Saudi Press Agency",
    "TASS": "Itar-Tass|ITAR-TASS",
    "UPI": "United Press International",
    "WAM": "Emirates News Agency",
    "Xinhua": "XINHUA|Xinhua News Agency",
    "Yonhap": "YONHAP|Yonhap News Agency",
    "dpa": "DPA|Deutsche Presse-Agentur",
}
_SHORT = {name: short for short, others in _OTHER_NAMES.items() for name in (short, *others.split("|")) if name}
# Letters that head a section or stand for something else more often than they sign a text.
_SECTIONS = frozenset("AA CP MENA PA SPA WAM".split())
# A party in Pakistan, to which everybody tells something; and two that publish themselves: what CNN was told says that
# CNN is a subject of the story, not its source (a rewrite of another paper was called the text of CNN).
_NOT_HEARD = frozenset("PTI CNN Bloomberg AAP CP NAN PA".split())
UNNAMED = "agencies"


def _any_of(names: Iterable[str]) -> str:
    # The longest first: "Associated Press of Pakistan" is not the AP.
    return "(?:" + "|".join(sorted(names, key=lambda name: (-len(name), name))) + ")"


AGENCY = _any_of(_SHORT)
_SIGNS = _any_of(_SHORT.keys() - _SECTIONS)
_UNNAMED = r"(?:(?:[Nn]ews )?[Aa]gencies|AGENCIES|[Ww]ire [Ss]ervices)"

# Not "three U.N. agencies." nor "Michael R. Bloomberg.", and no possessive: "the states' agencies."
_AFTER_SENTENCE = r"(?<=[.!?”\"])(?<![A-Z]\.)"
# PTI, NAN and MENA are also a party, a bread and a region: a tag stands before a dash or closes its sentence or line.
TAG = (
    rf"\({AGENCY}(?:/{AGENCY})?\)(?=\s?[-–—]+\s*(?:[A-Z\d“\"‘']|$))"
    rf"|\({_SIGNS}\)(?=:\s*[A-Z\d“\"‘'])"
    rf"|(?:^|{_AFTER_SENTENCE} ?)\((?:{AGENCY}(?:/{AGENCY})?|{_UNNAMED})\)(?=[ .]{{0,2}}$)"
    rf"|(?:^|{_AFTER_SENTENCE} )(?:{_SIGNS}|{_UNNAMED})(?=[ .]{{0,2}}$)"
)
CONTRIBUTED = (
    rf"\b(?:[Tt]he )?{AGENCY}(?:,? (?:and|&) (?:the )?{AGENCY})? (?:also )?contributed (?:reporting"
    rf"|to (?:this|the) (?:report|story|article))"
    rf"|\b(?:[Ww]ith|WITH) (?:additional |ADDITIONAL )?(?:reporting|inputs?|INPUTS?|files|material) (?:by|from|BY|FROM)"
    rf" (?:the )?(?:{AGENCY}|{_UNNAMED})"
    rf"|^\W?(?:Source: )?{AGENCY} contributed\b"
)
BYLINE = rf"^\W?By (?:the |The )?{AGENCY}$"
# "MARLOW — PTI chairman Omar Rind said": what a dateline names is followed by a sentence, a mark or nothing.
DATELINE = rf"^[A-Z][A-Z .,]{{2,40}}[—–-]+ ?{AGENCY}(?=\s*(?:$|[-–—:,/|)])|\.? +[A-Z“\"])"

_CREDIT = re.compile("|".join((TAG, CONTRIBUTED, BYLINE, DATELINE)), re.MULTILINE)
_NAMED = re.compile(rf"(?<!\w)(?:(?P<agency>{AGENCY})|(?P<unnamed>{_UNNAMED}))(?!\w)")
_HEARD = re.compile(
    r"\b(?:(?:told|tells|telling|informed|comments? to|(?:spoke|speaking|statement|interview) (?:to|with)"
    rf"|(?:seen|reviewed|obtained|interviewed) by) (?:the )?(?P<told>{AGENCY})(?!\w)"
    rf"|(?P<own>{AGENCY})(?:['’]s?)? (?:correspondent|journalist|reporter|photographer|tally)s?\b)"
)
_BETWEEN_NAMES = re.compile(r"(?:[,/&;|+]|\band\b|\bwith\b)")
_OF_A_BYLINE = re.compile(
    r"^(?:by|from) |^the (?=associated)|[ -](?:staff|reporters?|news ?desk|correspondents?)$", re.I
)


# Asked once a pair, as credits_in is.
@functools.lru_cache(maxsize=1024)
def credited_agencies(text: str) -> tuple[tuple[Span, str], ...]:
    """Return the agencies that a text credits with itself, by their short names, in text order.

    Credit positions only: a dateline, a tag, a byline, a closing line. "agencies" stands for some that are not named.
    """
    plain = text.replace("\u00a0", " ")
    return tuple(
        (Span(hit.start() + name.start(), hit.start() + name.end()), _SHORT.get(name.group(), UNNAMED))
        for hit in _CREDIT.finditer(plain)
        for name in _NAMED.finditer(hit.group())
    )


@functools.lru_cache(maxsize=1024)
def agencies_heard(text: str) -> tuple[tuple[Span, str], ...]:
    """Return the agencies to which a text says that something was told, or whose own reporters saw it, in text order.

    What agencies print of themselves. A paper that cites an agency writes it too, so by itself it credits nothing.
    """
    hits = ((hit, "told" if hit["told"] else "own") for hit in _HEARD.finditer(text.replace("\u00a0", " ")))
    found = ((Span(*hit.span(group)), _SHORT[hit[group]]) for hit, group in hits)
    return tuple((span, agency) for span, agency in found if agency not in _NOT_HEARD)


def agency_of(name: str | None) -> str | None:
    """Return the short name of the agency that a name alone means: that of an outlet or a declared source."""
    plain = (name or "").strip()
    return _SHORT.get(plain) or _SHORT.get(plain.removeprefix("The ").removeprefix("the "))


def agencies_in_byline(byline: str | None) -> frozenset[str]:
    """Return the agencies among the names of a byline: "Reuters", "AP and Ada Brandt", but not "Antara Roy"."""
    names = (_OF_A_BYLINE.sub("", name.strip()) for name in _BETWEEN_NAMES.split(byline or ""))
    found = (UNNAMED if re.fullmatch(_UNNAMED, name) else agency_of(name) for name in names)
    return frozenset(agency for agency in found if agency)
