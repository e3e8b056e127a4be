"""Who a sentence says said what, clause by clause: every speaker, cue and content of a masked sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.model import Span
from auditor.segment.cues import CIRCUMSTANCE, MANNERS, PREPOSITIONS, Manner
from auditor.segment.speakers import DETERMINERS, Run, after, before, opening
from auditor.segment.tokens import Token, tokens

# "In a statement on Monday" and the like between the verb and "that".
_CIRCUMSTANCE_TOKENS = 12
_ADDRESSED_TOKENS = 7
# Less before ", Roe said" is no sentence: "On Monday, Roe said".
_SENTENCE_TOKENS = 3
_JOINING = frozenset({"and", "but", "while", "though", "although", "as", "or"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Who says something, by which word, and the stretches that hold it, as spans of the sentence."""

    who: Span
    cue: Span
    contents: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """The same in token numbers; `begins` is where the clause itself begins."""

    who: Run
    cue: Run
    contents: tuple[Run, ...]
    begins: int


def clauses(plain: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence that cite somebody, in the order of their cues.

    plain is the sentence in plain typography, each quotation a run of QUOTED.
    """
    read = tokens(plain)
    found = _apart(read, _all(read))
    return tuple(Clause(_span(read, one.who), _span(read, one.cue), _spans(read, one.contents)) for one in found)


def _span(read: Sequence[Token], run: Run) -> Span:
    return Span(read[run[0]].start, read[run[1] - 1].end)


def _spans(read: Sequence[Token], runs: Sequence[Run]) -> tuple[Span, ...]:
    return tuple(_span(read, run) for run in runs)


def _all(read: Sequence[Token]) -> list[_Found]:
    found: list[_Found] = []
    for at, token in enumerate(read):
        if token.lower == "according" and at + 1 < len(read) and read[at + 1].lower == "to":
            one = _according(read, at)
        elif token.lower in MANNERS and not (token.is_name and at):
            one = _spoken(read, at, found[-1] if found else None)
        else:
            one = None
        if one:
            found.append(one)
    return found


def _according(read: Sequence[Token], at: int) -> _Found | None:
    end = at + 2
    while end < len(read) and not (read[end].text in (",", ";", ":", "–", "—") or read[end].is_quoted):
        end += 1
    stop = end
    while stop > at + 2 and not read[stop - 1].is_word:
        stop -= 1
    if stop == at + 2:
        return None
    content = (end + 1, len(read)) if at == 0 else (0, at)
    return _Found((at + 2, stop), (at, at + 2), _trimmed(read, (content,)), at)


def _spoken(read: Sequence[Token], at: int, last: _Found | None) -> _Found | None:
    manner = MANNERS[read[at].lower]
    if who := before(read, at):
        return _Found(who, (at, at + 1), _contents(read, who, at, manner), who[0])
    previous = read[at - 1].lower if at else ""
    if (
        manner is not Manner.STANCE
        and not read[at].lower.endswith("ing")
        and _speech_stands_before(read, at)
        and (who := after(read, at))
    ):
        return _Found(who, (at, at + 1), _around(read, at, who[1]), at)
    if previous in _JOINING or previous == "to" or read[at].lower.endswith("ing"):
        who = _subject(read, at, last)
        if who and who[1] <= at and (previous != "to" or _quotes_next(read, at)):
            begins = at - (previous in _JOINING)
            return _Found(who, (at, at + 1), _trimmed(read, ((_content_start(read, at, manner), len(read)),)), begins)
    return None


def _quotes_next(read: Sequence[Token], at: int) -> bool:
    return any(one.is_quoted for one in read[at + 1 : at + 3])


def _subject(read: Sequence[Token], at: int, last: _Found | None) -> Run | None:
    """Return the subject that a verb without one has: that of the clause before it, else that of the sentence."""
    comma = next((one for one in range(at - 2, 0, -1) if read[one].text in ",;"), None)
    own = None
    if comma is not None and (last is None or last.cue[1] <= comma) and read[at - 1].lower in _JOINING:
        own = opening(read[comma + 1 : at])
    if comma is not None and own:
        return own[0] + comma + 1, own[1] + comma + 1
    return last.who if last else opening(read[:at])


def _speech_stands_before(read: Sequence[Token], at: int) -> bool:
    return not at or read[at - 1].is_quoted or read[at - 1].text in (",", "?", "!", "–", "—", "-")


def _around(read: Sequence[Token], at: int, end: int) -> tuple[Run, ...]:
    """Return what stands before a cue that ends its sentence, and what is quoted after it."""
    quoted = next((one for one in range(end, len(read)) if read[one].is_quoted), len(read))
    return _trimmed(read, ((0, at), (quoted, len(read))))


def _contents(read: Sequence[Token], who: Run, at: int, manner: Manner) -> tuple[Run, ...]:
    following = read[at + 1] if at + 1 < len(read) else None
    if manner is Manner.STANCE or not _stands_last(read, who):
        return _trimmed(read, ((_content_start(read, at, manner), len(read)),))
    if (
        following is None
        or following.text in ".,;?!"
        or following.is_quoted
        or following.text == ":"
        or _is_circumstance(following, manner)
    ):
        rest = (at + 1, len(read)) if following and following.text == "," else _quoted_after(read, at)
        return _trimmed(read, ((_sentence_start(read, who[0]), who[0]), rest))
    return _trimmed(read, ((_content_start(read, at, manner), len(read)),))


def _is_circumstance(token: Token, manner: Manner) -> bool:
    return token.lower in CIRCUMSTANCE or manner is Manner.TELLING


def _quoted_after(read: Sequence[Token], at: int) -> Run:
    return next((one for one in range(at, len(read)) if read[one].is_quoted), len(read)), len(read)


def _stands_last(read: Sequence[Token], who: Run) -> bool:
    """Tell whether a sentence of speech stands before the speaker: "The pier is shut, Roe said"."""
    if not who[0] or not (read[who[0] - 1].is_quoted or read[who[0] - 1].text in (",", "?", "!", "–", "—", "-")):
        return False
    said = read[: who[0]]
    if any(one.is_quoted for one in said):
        return True
    return len(said) > _SENTENCE_TOKENS and said[0].lower not in PREPOSITIONS and not said[0].lower.endswith("ing")


def _sentence_start(read: Sequence[Token], end: int) -> int:
    return next((at + 1 for at in range(end - 1, -1, -1) if read[at].text == ";"), 0)


def _content_start(read: Sequence[Token], at: int, manner: Manner) -> int:
    start = at + 1
    if start >= len(read):
        return start
    if manner is Manner.TELLING:
        return _after_addressed(read, start)
    if manner is Manner.SPEECH and read[start].lower in CIRCUMSTANCE:
        marks = (one for one in range(start, min(len(read), start + _CIRCUMSTANCE_TOKENS)) if _opens_content(read[one]))
        return next(marks, start)
    return start + (read[start].lower in PREPOSITIONS and manner is Manner.STANCE)


def _opens_content(token: Token) -> bool:
    return token.lower in ("that", "how", "whether", "why") or token.is_quoted or token.text in ":,"


def _after_addressed(read: Sequence[Token], start: int) -> int:
    near = range(start, min(len(read), start + _ADDRESSED_TOKENS))
    if marked := next((one for one in near if _opens_content(read[one]) or read[one].lower in ("to", "about")), None):
        return marked
    end = start + (read[start].lower in DETERMINERS) + 1
    while end < len(read) and read[end].is_name and read[end - 1].is_name:
        end += 1
    return end


def _trimmed(read: Sequence[Token], runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs without marks at their edges; those without a word are left out."""
    kept: list[Run] = []
    for run in runs:
        said = [at for at in range(*run) if read[at].is_word or read[at].is_quoted]
        if said:
            kept.append((said[0], said[-1] + 1))
    return tuple(kept)


def _apart(read: Sequence[Token], found: Sequence[_Found]) -> list[_Found]:
    """Return the clauses, each content cut where a mark and the next clause follow: "denied it, but Pell said so"."""
    apart: list[_Found] = []
    for number, one in enumerate(found):
        cut = next(
            (border for other in found[number + 1 :] if (border := _border(read, other.begins)) > one.cue[1]), None
        )
        contents = one.contents
        if cut is not None:
            contents = tuple((start, min(end, cut) if start < cut else end) for start, end in contents)
        apart.append(replace(one, contents=_trimmed(read, contents)))
    return apart


def _border(read: Sequence[Token], begins: int) -> int:
    """Return where the mark or the joining word before a clause stands; 0 where the clause goes on from the last."""
    at = begins - 1
    if at > 0 and read[at].lower in _JOINING:
        at -= 1
        return at if read[at].text in (",", ";", "–", "—") else at + 1
    if at >= 0 and read[at].text in (",", ";", "–", "—", "-"):
        return at
    return begins if begins < len(read) and read[begins].lower in _JOINING else 0
