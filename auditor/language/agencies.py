"""News agencies, each under all its names, and the places in which a text credits one: the only such list."""

import functools
import re
from collections.abc import Iterable

from auditor.language.signatures import signatures
from auditor.model import Span

# The short name that a report prints, and what else a credit line calls the agency; facts of general knowledge.
_OTHER_NAMES = {
    "AAP": "Australian Associated Press",
    "Adnkronos": "AdnKronos",
    "AFP": "Agence France-Presse|Agence France Presse",
    "Agerpres": "AGERPRES",
    "Anadolu": "AA|Anadolu Agency|Anadolu Ajansı",
    "ANI": "Asian News International",
    "ANP": "Algemeen Nederlands Persbureau",
    "ANSA": "",
    "Antara": "ANTARA",
    "AP": "Associated Press",
    "APA": "Austria Presse Agentur|Austria Press Agency",
    "APP": "Associated Press of Pakistan",
    "APS": "Algérie Presse Service",
    "AZERTAC": "AZERTAC News Agency",
    "Belga": "BELGA|Belga News Agency",
    "Bernama": "BERNAMA",
    "Bloomberg": "Bloomberg News",
    "BNS": "Baltic News Service",
    "BSS": "Bangladesh Sangbad Sangstha",
    "BTA": "Bulgarian News Agency|Bulgarian Telegraph Agency",
    "CNA": "",
    "CNN": "CNN Newsource|CNN Wire",
    "CP": "The Canadian Press|Canadian Press",
    "ČTK": "CTK|Czech News Agency",
    "dpa": "DPA|Deutsche Presse-Agentur",
    "EFE": "Agencia EFE",
    "ENA": "Ethiopian News Agency",
    "epd": "Evangelischer Pressedienst",
    "Europa Press": "",
    "GNA": "Ghana News Agency",
    "HINA": "Hina|Croatian News Agency",
    "IANS": "Indo-Asian News Service",
    "Inforpress": "",
    "Interfax": "",
    "IRNA": "Islamic Republic News Agency",
    "Jiji": "Jiji Press",
    "Kazinform": "",
    "KCNA": "Korean Central News Agency",
    "Keystone-SDA": "",
    "KNA": "Katholische Nachrichten-Agentur|Kenya News Agency",
    "KUNA": "Kuwait News Agency",
    "Kyodo": "KYODO|Kyodo News",
    "Lusa": "LUSA|Agência Lusa|Lusa News Agency",
    "MAP": "Maghreb Arabe Presse|Maghreb Arab Press",
    "MENA": "Middle East News Agency",
    "MTI": "Magyar Távirati Iroda",
    "NAN": "News Agency of Nigeria",
    "NNA": "",
    "NTB": "Norsk Telegrambyrå|Norwegian News Agency",
    "PA": "PA Media|Press Association",
    "PAP": "Polish Press Agency|Polska Agencja Prasowa",
    "PNA": "Philippine News Agency",
    "Prensa Latina": "",
    "PTI": "Press Trust of India",
    "QNA": "Qatar News Agency",
    "Reuters": "REUTERS|Thomson Reuters",
    "RIA Novosti": "",
    "Ritzau": "RITZAU|Ritzaus Bureau",
    "SAnews": "SANEWS|South African Government News Agency",
    "SID": "Sport-Informations-Dienst",
    "SPA": "Saudi Press Agency",
    "STA": "Slovenian Press Agency|Slovenska tiskovna agencija",
    "STT": "Suomen Tietotoimisto|Finnish News Agency",
    "Tanjug": "TANJUG|Tanjug News Agency",
    "TAP": "Tunis Afrique Presse",
    "TASS": "Itar-Tass|ITAR-TASS",
    "TT": "Tidningarnas Telegrambyrå|TT News Agency",
    "Ukrinform": "UKRINFORM",
    "UNB": "United News of Bangladesh",
    "UPI": "United Press International",
    "VNA": "Vietnam News Agency",
    "WAFA": "Wafa News Agency",
    "WAM": "Emirates News Agency",
    "Xinhua": "XINHUA|Xinhua News Agency",
    "Yonhap": "YONHAP|Yonhap News Agency",
}
_SHORT = {name: short for short, others in _OTHER_NAMES.items() for name in (short, *others.split("|")) if name}
# Letters that head a section or stand for something else more often than they sign a text.
_SECTIONS = frozenset("AA CP MENA PA SPA WAM".split())
# A party in Pakistan, to which everybody tells something; and two that publish themselves: what CNN was told says that
# CNN is a subject of the story, not its source (a rewrite of another paper was called the text of CNN).
_NOT_HEARD = frozenset("PTI CNN Bloomberg AAP CP NAN PA".split())
# Names of people, words, transit agencies, another broadcaster: they sign a text in brackets, or stand for others.
_IN_BRACKETS = frozenset(
    "ANP APA APS BNS BSS BTA CNA ENA HINA Hina KNA MAP MTI NNA PAP QNA SID STA STT TAP TT UNB VNA".split()
)
UNNAMED = "agencies"


def _any_of(names: Iterable[str]) -> str:
    # The longest first: "Associated Press of Pakistan" is not the AP.
    return "(?:" + "|".join(sorted(names, key=lambda name: (-len(name), name))) + ")"


AGENCY = _any_of(_SHORT.keys() - _IN_BRACKETS)
_SIGNS = _any_of(_SHORT.keys() - _SECTIONS - _IN_BRACKETS)
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
    found = {
        (Span(hit.start() + name.start(), hit.start() + name.end()), _SHORT.get(name.group(), UNNAMED))
        for hit in _CREDIT.finditer(plain)
        for name in _NAMED.finditer(hit.group())
    }
    found |= {(span, _SHORT[name]) for span, name in signatures(text, 2) if name in _IN_BRACKETS}
    return tuple(sorted(found))


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
    alone = plain.removeprefix("The ").removeprefix("the ")
    return None if plain in _IN_BRACKETS else _SHORT.get(plain) or _SHORT.get(alone)


def agencies_in_byline(byline: str | None) -> frozenset[str]:
    """Return the agencies among the names of a byline: "Reuters", "AP and Ada Brandt", but not "Antara Roy"."""
    names = (_OF_A_BYLINE.sub("", name.strip()) for name in _BETWEEN_NAMES.split(byline or ""))
    found = (UNNAMED if re.fullmatch(_UNNAMED, name) else agency_of(name) for name in names)
    return frozenset(agency for agency in found if agency)
