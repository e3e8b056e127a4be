"""Which outlet a text credits: "told The Harbour Post", "the Herald reported", "(AP)", "Reuters contributed"."""

import functools
import re
from dataclasses import dataclass
from enum import StrEnum

from auditor.language.agencies import credited_agencies
from auditor.model import Document, Span

# Names that do not end in a usual word of mastheads; facts of general knowledge.
_BRANDS = (
    "Associated Press|AP|Reuters|AFP|Agence France-Presse|UPI|United Press International|Bloomberg|CNN|MSNBC|"
    "CNBC|NBC News|NBC|ABC News|CBS News|CBS|Fox News|Fox Business|NPR|PBS|BBC News|BBC|C-SPAN|Politico|"
    "POLITICO|BuzzFeed News|BuzzFeed|Breitbart News|Breitbart|HuffPost|The Hill|Newsweek|TIME|Time magazine|"
    "The Guardian|The Atlantic|The New Yorker|Vox|Slate|Salon|Axios|The Intercept|TheBlaze|Mediaite|Vice|"
    "Vanity Fair|Rolling Stone|The Economist|Forbes|Fortune|ProPublica|Quartz|Business Insider|Al Jazeera|"
    "Xinhua|Kyodo|Rappler|Dawn|PTI|ANI|IANS|TASS|Univision|Telemundo|USA TODAY|USA Today|The Daily Beast|"
    "Daily Caller|Sky News|ITV News|ITV|Deutsche Welle|Le Monde|Der Spiegel|El País|Haaretz|Yonhap|Efe|The Verge|Wired"
)
_MASTHEAD = (
    "Times|Post|News|Newscast|Journal|Herald|Tribune|Chronicle|Gazette|Telegraph|Observer|Inquirer|Globe|Mail|Star|Sun|"
    "Examiner|Republic|Register|Beacon|Dispatch|Courier|Standard|Broadcasting|Radio|TV|Magazine|Press|Today|Review|"
    "Daily|Weekly|Newsroom|Network|Media|Wire|Ledger|Lantern|Monitor|Record|Echo|Mirror|Sentinel|Digest|Bulletin|"
    "Advertiser|Argus"
)
AGENCIES = "AP|Reuters|REUTERS|AFP|UPI|PTI|ANI|IANS|Xinhua|Bloomberg"
_OUTLET = (
    # The words of a masthead are bounded, and none begins inside another: "A-A-A-…" took quadratic time.
    rf"(?<![\w&’'.-])(?P<outlet>(?:[Tt]he )?(?:(?:[A-Z][\w&’'.-]{{0,40}} ){{0,3}}(?:[A-Z]\w{{1,20}}-)?(?:{_MASTHEAD})"
    rf"(?! (?:Conference|Secretary|Corps|Office|Agency|Freedom))|(?:{_BRANDS}))(?![\w-]|\.\w))"
)


# "Post" is short for many outlets; in two sentences that answer each other five letters or more mean one outlet.
SHORT_FORM = 5
# After "the", and only of an outlet that the metadata name.
SHORT_NAME = 4


class CreditKind(StrEnum):
    TOLD = "told"
    REPORTED = "reported"
    ACCORDING = "according"
    WIRE = "wire"
    REPUBLISHED = "republished"


_RECEIVES = (
    r"\b(?:told|tells|telling|informed|informs|said to|spoke (?:to|with)|speaking (?:to|with)|interview with|"
    r"(?:email|statement) to|confirmed to|respond(?:ed)? to(?=.{2,60}?['’]s? (?:[a-z]+ )?requests? for comment))"
)
_PATTERNS = {
    CreditKind.TOLD: re.compile(rf"{_RECEIVES} {_OUTLET}"),
    CreditKind.REPORTED: re.compile(
        rf"\b{_OUTLET}(?: (?:also|has|had|first|\w+ly))? (?:reported|reports|wrote|learned|revealed|quoted|published)\b"
    ),
    CreditKind.ACCORDING: re.compile(
        r"\b(?:[Aa]ccording to|reported by|(?<!originally )(?<!first )published (?:by|in)|obtained by|citing|cited by|"
        rf"courtesy of) {_OUTLET}"
    ),
    CreditKind.REPUBLISHED: re.compile(
        r"\b(?:(?:originally|first) (?:published|appeared) (?:in|on|at|by)|republished (?:from|by permission of|with "
        rf"(?:the )?permission of)) {_OUTLET}"
    ),
}


@dataclass(frozen=True, slots=True, order=True)
class Credit:
    """One outlet named as the one that was told, that reported, or that delivered; span covers its name."""

    span: Span
    kind: CreditKind
    outlet: str


# Each article is asked once a pair, and in three stages.
@functools.lru_cache(maxsize=1024)
def credits_in(text: str) -> tuple[Credit, ...]:
    """Return the credits of a text in text order."""
    plain = text.replace("\u00a0", " ")
    found = set()
    for kind, pattern in _PATTERNS.items():
        for hit in pattern.finditer(plain):
            found.add(Credit(Span(*hit.span("outlet")), kind, hit["outlet"]))
    for span, _ in credited_agencies(text):
        found.add(Credit(span, CreditKind.WIRE, plain[span.start : span.end]))
    return tuple(sorted(found))


@functools.lru_cache(maxsize=1024)
def told_in(text: str, outlets: tuple[str, ...]) -> tuple[Credit, ...]:
    """Return the outlets that a text says were told, in text order: those known by name, and those given.

    "The Howl" is no name that anybody could know, and short for "Marlow Howl" where an article has that outlet.
    """
    found = {credit.span: credit for credit in credits_in(text) if credit.kind is CreditKind.TOLD}
    names = {name.removeprefix("the ").removeprefix("The ").strip() for name in outlets} - {""}
    short = {name.split()[-1] for name in names if " " in name and len(name.split()[-1]) >= SHORT_NAME}
    if names:
        full, last = (
            "|".join(map(re.escape, sorted(some, key=lambda one: (-len(one), one)))) for some in (names, short)
        )
        either = rf"(?:[Tt]he )?(?:{full})" + (rf"|[Tt]he (?:{last})" if short else "")
        for hit in re.finditer(rf"{_RECEIVES} (?P<outlet>{either})(?![\w-])", text.replace("\u00a0", " ")):
            found.setdefault(
                Span(*hit.span("outlet")), Credit(Span(*hit.span("outlet")), CreditKind.TOLD, hit["outlet"])
            )
    return tuple(sorted(found.values()))


def same_outlet(one: str, other: str, aliases: tuple[tuple[str, str], ...] = ()) -> bool:
    """Tell whether two names are of one outlet; case, spaces and "the" do not count."""
    return outlet_key(one, aliases) == outlet_key(other, aliases)


def credits_outlet(credit: str, outlet: str, aliases: tuple[tuple[str, str], ...] = ()) -> bool:
    """Tell whether the prose means an outlet: "the Courier" is short for "The Harbour Courier", "Star" for none."""
    if same_outlet(credit, outlet, aliases):
        return True
    short, long = (name.casefold().removeprefix("the ").split() for name in (credit, outlet))
    short, long = sorted((short, long), key=len)
    return len(" ".join(short)) >= SHORT_FORM and long[-len(short) :] == short


def republished(document: Document, other: Document, aliases: tuple[tuple[str, str], ...] = ()) -> list[Span]:
    """Return where a document says that the other one's outlet published the text earlier."""
    if other.outlet is None:
        return []
    found = (credit for credit in credits_in(document.text) if credit.kind is CreditKind.REPUBLISHED)
    return [credit.span for credit in found if credits_outlet(credit.outlet, other.outlet, aliases)]


def outlet_key(name: str, aliases: tuple[tuple[str, str], ...] = ()) -> str:
    """Return the letters and digits of an outlet's name, lower-case, its alias resolved, "the" dropped."""
    known = {_letters(alias): outlet for alias, outlet in aliases}
    return _letters(known.get(_letters(name), name))


def _letters(name: str) -> str:
    plain = " ".join(name.casefold().split())
    return "".join(letter for letter in plain.removeprefix("the ") if letter.isalnum())
