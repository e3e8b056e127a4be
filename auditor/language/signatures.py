"""Names that sign a text in the places where an agency does, whether or not anybody has heard of them."""

import functools
import re

from auditor.model import Span

# A dateline stands under a title and a byline, a closing line above the notices of the site.
HEAD, TAIL = 1_000, 1_500
# "(JMD)" under an article is its author.
CLOSING_LETTERS = 4
_NOBODY = frozenset(
    "advertisement analysis applause april archive august breaking comment continued corrected correspondent daily "
    "december editor editorial ends exclusive feature february file friday illustrated interview january july june "
    "laughing laughs laughter live march monday more november october opinion partner photo picture press published "
    "reporter reporters review saturday september smiles special sponsored sport sports staff sunday thursday "
    "translated tuesday update updated video wednesday".split()
)
_NAME = r"(?P<{}>[^\W\d_][\w.&/-]{{1,19}})"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|\.)?"
_MONTH = r"[^\W\d_]{3,10}\.?"
_WORD = r"[^\W\d_][\w.'’-]{0,20}"
_DATELINE = re.compile(
    rf"^\W{{0,3}}(?P<place>{_WORD}(?:[ ,/]{{1,2}}{_WORD}){{0,3}}?)"
    rf"(?P<date>, ?(?:{_MONTH} {_DAY}|{_DAY} {_MONTH})(?:,? [0-9]{{4}})?)?,?"
    rf" \({_NAME.format('head')}\)(?=\s{{0,2}}[-–—:]{{1,3}}\s{{0,2}}[“\"‘'„«]?[A-ZÀ-Þ0-9])",
    re.MULTILINE,
)
_TWO_WORDS = frozenset(
    "Abu Addis Bad Buenos Cape Den El Fort Hong Kuala La Las Los New Port Rio San Santa St St. Tel".split()
)
_CLOSING = re.compile(rf"(?:^|(?<=[.!?”\"]) ?)\({_NAME.format('end')}\)[ .]{{0,2}}$", re.MULTILINE)
_HOUSE = r"(?:(?: [A-Z][\w.-]{1,20}){0,3} (?:News Agency|Press Agency|Agency|Newswire|News ?[Ss]ervice|Wire))"
_THANKED = re.compile(
    rf"^\W?(?:[Ww]ith|WITH) (?:additional )?(?:material|reporting|files|inputs?) (?:from|by) (?:the )?"
    rf"(?P<from>[A-Z][\w-]{{1,19}}{_HOUSE}?)(?=\W{{0,3}}$)"
    rf"|^\W?(?:The )?(?P<by>[A-Z][\w-]{{1,19}}{_HOUSE}?) contributed to this (?:report|story|article)\b",
    re.MULTILINE,
)


# Asked once a pair.
@functools.lru_cache(maxsize=1024)
def signatures(text: str, closing: int = CLOSING_LETTERS) -> tuple[tuple[Span, str], ...]:
    """Return the names that sign a text, in text order: "MARLOW (Abc) -" at its head, "(Abcd)" at its end, thanks.

    closing is the number of letters that a name at the end has at least. One article says little: a name in brackets
    may be a desk or a party. Two outlets that print the same one say more.
    """
    plain = text.replace("\u00a0", " ")
    end = max(0, len(plain) - TAIL)
    hits = [(hit, 0) for hit in _DATELINE.finditer(plain[:HEAD]) if _is_place(hit)]
    hits += [(hit, end) for hit in _CLOSING.finditer(plain[end:]) if len(hit["end"]) >= closing]
    hits += [(hit, end) for hit in _THANKED.finditer(plain[end:])]
    found = {(Span(start + hit.start(group), start + hit.end(group)), hit[group])
             for hit, start in hits if (group := hit.lastgroup)}  # fmt: skip
    return tuple(sorted((span, name) for span, name in found if name.casefold() not in _NOBODY))


def _is_place(hit: re.Match[str]) -> bool:
    """Tell the place of a dateline from a trust before its own letters, Orla Trust (OT), and Ada Berg (Labour)."""
    words = re.split(r"[ ,/]+", hit["place"])
    letters = "".join(word[:1] for word in words).upper()
    known = len(words) == 1 or (len(words) == 2 and words[0] in _TWO_WORDS) or hit["date"]
    city = re.split(r"[,/]", hit["place"])[0]
    return letters != hit["head"].upper() and (city.isupper() or (bool(known) and all(w[:1].isupper() for w in words)))
