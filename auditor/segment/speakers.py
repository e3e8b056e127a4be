"""Who speaks at a cue: the name before it, the name after it, or who spoke before."""

from collections.abc import Sequence

from auditor.segment.cues import AUXILIARIES, BEING, NOUNS_TOO, PERSONS, PREPOSITIONS
from auditor.segment.tokens import Token, continues_name

# A pair of token numbers, half-open.
Run = tuple[int, int]
DETERMINERS = frozenset("the a an his her its their our my this these those some many most several one two".split())
ARTICLES = frozenset("the a an his her its their our my 's".split())
# Longer ones are no names: a clause whose verb we do not know stands between.
_NAME_TOKENS = 14
_APPOSITION_TOKENS = 30
MARKS_OF_APPOSITION = frozenset((",", ")", "-", "–", "—"))
_STOPS = frozenset(",.;:?!()")


# Words that lead in what stands before the subject of a sentence.
LEADING = PREPOSITIONS | {"when", "while", "as", "if", "although", "though", "because", "asked", "where", "once"}


def before(found: Sequence[Token], at: int) -> Run | None:
    """Return who stands before the cue at `at`; an apposition, an adverb and an auxiliary may stand between."""
    last = _last_before(found, at)
    if last is None:
        return None
    if found[last].lower in ("who", "which"):
        return _antecedent(found, last)
    if found[last].lower in PERSONS:
        return last, last + 1
    if not continues_name(found, last) or not found[last].is_word:
        return None
    if found[at].lower in NOUNS_TOO and not _takes_verb(found, last):
        return None
    return _before_two_appositions(found, _name_to(found, last)) if found[at - 1].text == "," else _name_to(found, last)


def _before_two_appositions(found: Sequence[Token], name: Run | None) -> Run | None:
    """Return the name of "Ada Roe, the head of the board, Marlow's oldest, said"."""
    if name and name[0] > 1 and found[name[0] - 1].text == "," and not found[name[0]].is_name:
        earlier = _name_to(found, name[0] - 2) if continues_name(found, name[0] - 2) else None
        if earlier and found[earlier[0]].is_name and not (earlier[0] and found[earlier[0] - 1].lower in PREPOSITIONS):
            return earlier
    return name


def after(found: Sequence[Token], at: int) -> Run | None:
    """Return who stands after the cue at `at`: "said Ada Roe, the mayor", "said the mayor on Monday"."""
    if at + 1 < len(found) and found[at + 1].lower in PERSONS:
        return (at + 1, at + 2) if ends_name(found, at + 2) else None
    end = at + 1
    while end < len(found) and end - at <= _NAME_TOKENS and continues_name(found, end):
        if found[end].lower in PREPOSITIONS - {"of", "for", "from"}:
            break
        end += 1
    while end > at + 1 and not found[end - 1].is_word:
        end -= 1
    is_one = end > at + 1 and (found[at + 1].is_name or found[at + 1].lower in DETERMINERS or found[end - 1].is_name)
    return (at + 1, end) if is_one and ends_name(found, end) else None


def ends_name(found: Sequence[Token], at: int) -> bool:
    """Tell whether nothing that a name is the subject of can follow at `at`."""
    return at >= len(found) or found[at].text in _STOPS or found[at].is_quoted or _leads_off(found[at])


def _leads_off(token: Token) -> bool:
    return token.lower in PREPOSITIONS or token.lower in ("who", "as", "when", "while", "-", "–", "—")


def opening(found: Sequence[Token]) -> Run | None:
    """Return the one with whom a sentence begins, after "In May," and the like."""
    start = 0
    if found and (found[0].lower in LEADING or found[0].lower.endswith("ing")):
        commas = [at for at in range(min(len(found), _APPOSITION_TOKENS)) if found[at].text == ","]
        start = commas[0] + 1 if commas else len(found)
    start += start < len(found) and found[start].lower in ("but", "and", "so", "yet", "still", "also")
    if start >= len(found):
        return None
    if found[start].lower in PERSONS:
        return start, start + 1
    end = start + (found[start].lower in DETERMINERS)
    while end < len(found) and (found[end].is_name or found[end].text == ".") and continues_name(found, end):
        end += 1
    if end == start + 1 and found[start].lower in DETERMINERS:
        end = min(end + 2, len(found))
    return (start, end) if end > start and found[start].is_word else None


def _last_before(found: Sequence[Token], at: int) -> int | None:
    """Return the number of the token that ends the name before a cue; None where there is none."""
    last = at - 1
    while last >= 0 and (found[last].lower in AUXILIARIES or _is_adverb(found[last])):
        last -= 1
    if last >= 0 and found[last].lower in BEING:
        # "The pier was said to be shut" cites nobody; "Roe is saying" does.
        if not found[at].lower.endswith("ing"):
            return None
        last -= 1
    elif found[at].lower.endswith("ing") and last >= 0 and not found[last].is_word:
        # ", saying": whoever the sentence is about, not the one in the commas before.
        return None
    if last >= 0 and found[last].text in MARKS_OF_APPOSITION:
        return _before_apposition(found, last)
    return last if last >= 0 and found[last].lower not in PREPOSITIONS else None


def _is_adverb(token: Token) -> bool:
    return token.lower.endswith("ly") and not token.is_name


def _before_apposition(found: Sequence[Token], close: int) -> int | None:
    opened = "(" if found[close].text == ")" else found[close].text
    for at in range(close - 1, max(0, close - _APPOSITION_TOKENS), -1):
        if found[at].is_quoted:
            return None
        if found[at].text == opened:
            return at - 1 if at else None
    return None


def _antecedent(found: Sequence[Token], at: int) -> Run | None:
    last = at - 1 - (at > 0 and found[at - 1].text == ",")
    if last < 0 or not found[last].is_word or not continues_name(found, last):
        return at, at + 1
    return _name_to(found, last)


def _takes_verb(found: Sequence[Token], last: int) -> bool:
    """Tell "Roe claims" and "critics claim" from "the claims" and "his new claims"."""
    token = found[last]
    return token.lower not in DETERMINERS and (token.is_name or (token.lower.endswith("s") and token.text != "'s"))


def _name_to(found: Sequence[Token], last: int) -> Run | None:
    first = last
    while first and last - first < _NAME_TOKENS and continues_name(found, first - 1):
        first -= 1
    while first < last and not found[first].is_word:
        first += 1
    # "On Monday the mayor": what a preposition leads in is no part of the name.
    while first < last and found[first].lower in PREPOSITIONS:
        first = _next_start(found, first + 1, last)
    is_nobody = found[last].lower in ARTICLES or found[first].lower in PREPOSITIONS
    return None if is_nobody else (first, last + 1)


def _next_start(found: Sequence[Token], first: int, last: int) -> int:
    """Return where the last name or noun phrase before `last` begins."""
    at = last
    if found[last].is_name:
        while at > first and (found[at - 1].is_name or found[at - 1].text == "."):
            at -= 1
        return at
    starts = [one for one in range(first, last) if found[one].lower in DETERMINERS]
    return starts[-1] if starts else last
