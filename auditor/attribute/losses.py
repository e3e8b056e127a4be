"""What one article of a pair has and the other one lacks: what a rewriter leaves behind."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.attribute.answered import Answered, Words
from auditor.language.credits import CreditKind, credits_in, credits_outlet
from auditor.language.fold import fold
from auditor.language.words import NUMBER_WORDS, STOP_WORDS, WORD, content_stems, words
from auditor.model import Place, Span

# A place in the article that has it, and the place in the other one where it would stand.
Loss = tuple[Place, Place]

# A run of words that is nobody's by chance; a quotation of fewer words is passed over.
RUN = 4
# Quoted words of one article that the other one quotes nowhere, from which its quotation is shorter.
SHORTER = 3
# Of a quotation of five words or more two content words and three in ten are in the sentence that answers it.
UNMARKED_WORDS, UNMARKED_SHARE, UNMARKED_SHARED = 5, 0.30, 2
# A phrase that a speaker repeats all day makes many candidates; the first tell enough.
_CANDIDATES = 8

_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NAME = re.compile(r"\b(?:[A-Z][\w'-]*[a-z][\w'-]*|[A-Z]{2,6})\b")
# Party and state, a title before a name, an age between commas, a short parenthesis, and where something was said.
_TAG = re.compile(
    r"\b(?:Rep|Sen|Gov|Gen|Lt|Dr|Mr|Ms|Mrs)\. (?=[A-Z])|, \d\d,|\([^()]{2,40}\)"
    r"|\b[Ii]n an? (?:\w+ )?(?:statement|interview|e-?mail|letter|speech|tweet|memo|op-ed)\b"
    r"|\b(?:at|during|in) an? (?:\w+ )?(?:news conference|press conference|rally|briefing|hearing)\b"
    r"|\b(?:on|via) (?:Twitter|Facebook)\b|\btold reporters\b"
)


@dataclass(frozen=True, slots=True)
class Losses:
    """What an article has and the other one lacks, each with both places, in text order."""

    shortened: tuple[Loss, ...]
    unmarked: tuple[Loss, ...]
    specifics: tuple[Loss, ...]
    credits: tuple[Loss, ...]


def losses(kept: Answered, other: Answered, altered: Sequence[Place], aliases: tuple[tuple[str, str], ...]) -> Losses:
    """Return what `kept` has and `other` lacks; altered are the places of quotations whose words differ."""
    changed = [place.span for place in altered if place.document == kept.document.id]
    return Losses(
        tuple(_shortened(kept, other)),
        tuple(_unmarked(kept, other, changed)),
        tuple(_specifics(kept, other)),
        tuple(_credits(kept, other, aliases)),
    )


def _runs(words: Words, length: int) -> list[Words]:
    return [words[at : at + length] for at in range(len(words) - length + 1)]


def _shortened(kept: Answered, other: Answered) -> Iterator[Loss]:
    """Yield quotations of which the other article prints a part, and quotes the rest nowhere.

    One that joins two quotations by dropping "Roe said" shortens neither.
    """
    whole: dict[Words, list[Span]] = defaultdict(list)
    for span, said in kept.quoted.items():
        for run in dict.fromkeys(_runs(said, RUN)):
            whole[run].append(span)
    quoted = {run for said in other.quoted.values() for run in _runs(said, SHORTER)}
    for span, said in other.quoted.items():
        around = [one for one in whole.get(said[:RUN], ())[:_CANDIDATES] if _line(said) in _line(kept.quoted[one])]
        if around and not any(len(kept.quoted[one]) == len(said) for one in around):
            longest = max(around, key=lambda one: (len(kept.quoted[one]), -one.start))
            if _uncovered(kept.quoted[longest], quoted) >= SHORTER:
                yield kept.place(longest), other.place(span)


def _line(said: Words) -> str:
    return " ".join(("", *said, ""))


def _uncovered(said: Words, quoted: set[Words]) -> int:
    """Return how many words lie in no run that is quoted."""
    covered = [False] * len(said)
    for at, run in enumerate(_runs(said, SHORTER)):
        if run in quoted:
            covered[at : at + SHORTER] = [True] * SHORTER
    return covered.count(False)


def _unmarked(kept: Answered, other: Answered, changed: Sequence[Span]) -> Iterator[Loss]:
    """Yield quotations that the other article tells as narration, in the sentence that answers them."""
    quoted = {run for said in other.quoted.values() for run in _runs(said, RUN)}
    for span, said in kept.quoted.items():
        if len(said) < UNMARKED_WORDS or not quoted.isdisjoint(_runs(said, RUN)):
            continue
        if any(one.start < span.end and span.start < one.end for one in changed):
            continue
        own = set(content_stems(" ".join(said)))
        for answer in (answer for around in kept.around(span) for answer in kept.answers[around]):
            shared = own & set(content_stems(other.narration[answer.start : answer.end]))
            if len(shared) >= UNMARKED_SHARED and len(shared) >= UNMARKED_SHARE * len(own):
                yield kept.place(span), other.place(answer)
                break


def _specifics(kept: Answered, other: Answered) -> Iterator[Loss]:
    """Yield names, numbers and weekdays that the other article has nowhere, and tags of which it has fewer."""
    numbers = {NUMBER_WORDS.get(word, word) for word in other.vocabulary}
    # The outlet's own name is no fact of the story.
    met = set(words(kept.document.outlet or ""))
    for sentence, answers in kept.answers.items():
        for span, word in _named(kept.text(sentence), sentence.start):
            if word not in met and NUMBER_WORDS.get(word, word) not in numbers:
                met.add(word)
                yield kept.place(span), other.place(answers[0])
    yield from _tags(kept, other)


def _named(text: str, start: int) -> Iterator[tuple[Span, str]]:
    plain = fold(text)
    for found in WORD.finditer(plain):
        word = found.group()
        lower = word.replace(",", "").lower().removesuffix("'s")
        telling = word[0].isdecimal() or (lower in NUMBER_WORDS and lower not in ("zero", "one")) or _DAY.match(word)
        if telling or (_inside(plain, found.start()) and _NAME.fullmatch(word) and lower not in STOP_WORDS):
            yield Span(start + found.start(), start + found.end()), lower


def _inside(plain: str, at: int) -> bool:
    """Tell whether a word stands inside a sentence, not at its beginning or that of a quotation."""
    end = at
    while end and plain[end - 1] == " ":
        end -= 1
    return end > 0 and plain[end - 1] not in '.!?":'


def _tags(kept: Answered, other: Answered) -> Iterator[Loss]:
    here, there = (
        [(span, found) for span in side.answering for found in _TAG.finditer(fold(side.text(span)))]
        for side in (kept, other)
    )
    for span, found in here[: max(0, len(here) - len(there))]:
        place = Span(span.start + found.start(), span.start + found.end())
        yield kept.place(place), other.place(kept.answers[span][0])


def _credits(kept: Answered, other: Answered, aliases: tuple[tuple[str, str], ...]) -> Iterator[Loss]:
    """Yield third outlets credited in an answered sentence that the other article does not name."""
    plain, own = fold(other.document.text), kept.document.outlet
    for credit in credits_in(kept.document.text):
        name = credit.outlet.removeprefix("the ").removeprefix("The ")
        around = kept.around(credit.span)
        if credit.kind is CreditKind.REPUBLISHED or not around or fold(name) in plain:
            continue
        if own is None or not credits_outlet(credit.outlet, own, aliases):
            yield kept.place(credit.span), other.place(kept.answers[around[0]][0])


def hard_facts(side: Answered, other: Answered) -> list[Span]:
    """Return the unanswered sentences with a name, a number or a quotation that the other article does not have."""
    numbers = {NUMBER_WORDS.get(word, word) for word in other.vocabulary}
    return [
        span
        for span in side.sentences
        if span not in side.answers
        and (
            next(side.inside(span), None) is not None
            or any(NUMBER_WORDS.get(w, w) not in numbers for _, w in _named(side.text(span), 0))
        )
    ]


def quoted_words(side: Answered) -> int:
    """Return how many words of the answered sentences stand inside marks."""
    return sum(len(words(part)) for span in side.answering for part in side.inside(span))


def variety(one: Answered, two: Answered, *, at_least: int = 60, at_most: int = 250) -> float | None:
    """Return how much larger a share of the second article's words of narration is new, over an equal number of words;
    None where there are too few.
    """
    here, there = one.told(), two.told()
    n = min(len(here), len(there), at_most)
    return (len(set(there[:n])) - len(set(here[:n]))) / n if n >= at_least else None
