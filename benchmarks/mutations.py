"""A copy of an article whose narration is reworded and whose quotations are edited, each edit known: seeded."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from auditor.audit import segment_document
from auditor.language.words import words
from auditor.model import Document, Span

Rewrite = Callable[[str, Random], str | None]

# One word for another of about the same sense; made up for this test, and for no other use.
SYNONYMS = dict(
    pair.split(":")
    for pair in (
        "also:too answer:reply answered:replied asked:questioned attempt:try big:huge brave:bold broken:shattered "
        "building:edifice busy:occupied calm:quiet careful:cautious change:shift cheap:inexpensive child:youngster "
        "choose:pick city:town clean:spotless close:near cold:chilly companies:firms company:firm complete:finish "
        "country:homeland crowd:throng danger:peril dangerous:perilous decide:resolve decided:resolved "
        "decision:ruling difficult:tricky early:soon earn:gain effort:endeavour end:conclude enemy:foe enough:ample "
        "entire:whole error:mistake evening:night exactly:precisely famous:renowned fast:swift fear:dread feel:sense "
        "finally:eventually fine:splendid first:initial fix:mend friend:pal friends:pals full:entire funny:comical "
        "future:tomorrow gather:assemble gave:handed get:receive give:hand glad:pleased go:proceed good:decent "
        "great:superb group:band groups:bands grow:expand guess:suppose happen:occur happy:cheerful hard:tough "
        "hate:loathe help:aid hide:conceal high:lofty hold:grip home:residence honest:truthful hope:trust huge:vast "
        "idea:notion ideas:notions important:crucial increase:rise injured:hurt job:post jobs:posts join:enter "
        "keep:hold kids:youngsters kind:sort know:realize large:sizeable last:final late:tardy laugh:chuckle "
        "law:statute laws:statutes lead:guide learn:discover leave:depart let:allow like:enjoy little:tiny live:dwell "
        "long:lengthy look:glance lost:misplaced lot:bunch love:adore mad:angry main:chief make:produce many:numerous "
        "mean:intend meeting:gathering men:fellows money:cash moment:instant move:shift movement:drive much:plenty "
        "nation:country need:require never:rarely new:novel nice:pleasant night:evening often:frequently old:ancient "
        "open:unlock part:portion party:camp pay:spend people:folks place:spot plan:scheme plans:schemes play:perform "
        "poor:needy power:might problem:trouble problems:troubles protect:shield proud:pleased public:open "
        "question:query quick:rapid quiet:silent ready:prepared real:actual really:truly reason:motive rich:affluent "
        "right:proper run:operate sad:gloomy safe:secure said:remarked say:remark see:notice show:display sick:ill "
        "simple:plain small:minor smart:bright speech:talk start:commence started:commenced state:province "
        "stop:cease story:tale strange:odd strong:sturdy stupid:dumb sure:certain take:grab talk:chat talking:chatting "
        "tell:inform terrible:dreadful thing:matter things:matters think:believe thought:believed time:period "
        "today:nowadays told:informed true:genuine trust:faith try:seek trying:seeking understand:grasp use:employ "
        "very:extremely victory:triumph view:opinion voters:electors wait:linger walk:stroll want:desire war:conflict "
        "watch:observe way:manner weak:frail win:triumph wish:desire woman:lady women:ladies wonderful:marvelous "
        "work:toil working:toiling world:globe worry:fret wrong:mistaken year:twelvemonth young:youthful"
    ).split()
)
_LETTERS = re.compile(r"[A-Za-z]+")
_INSERTED = ("secret", "failing", "reckless", "entirely", "wealthy", "foreign")


@dataclass(frozen=True, slots=True)
class Edited:
    """One quotation of four words or more: what was done to it, whether that alters it, and where it stands."""

    edit: str
    alters: bool
    original: Span
    copy: Span


@dataclass(frozen=True, slots=True)
class Mutated:
    """The edited copy of an article."""

    text: str
    edited: tuple[Edited, ...]


def mutated(document: Document, random: Random) -> Mutated:
    """Return a copy with synonyms throughout its narration and one edit in each quotation, altering in every other."""
    pieces: list[str] = []
    edited: list[Edited] = []
    end = length = 0
    for quote in segment_document(document).quotes:
        if quote.span.start < end:
            continue
        said = document.text[quote.span.start : quote.span.end]
        narration = _reworded(document.text[end : quote.span.start], random, at_most=1_000)
        pieces.append(narration or document.text[end : quote.span.start])
        length += len(pieces[-1])
        name, alters, now = _edit(said, random) if len(words(said)) >= 4 else ("", False, said)
        pieces.append(now)
        if name:
            edited.append(Edited(name, alters, quote.span, Span(length, length + len(now))))
        length, end = length + len(now), quote.span.end
    rest = document.text[end:]
    return Mutated("".join([*pieces, _reworded(rest, random, at_most=1_000) or rest]), tuple(edited))


def _edit(said: str, random: Random) -> tuple[str, bool, str]:
    alters = random.random() < 0.5
    choices = list((ALTERING if alters else HARMLESS).items())
    random.shuffle(choices)
    for name, rewrite in choices:
        now = rewrite(said, random)
        if now is not None and (not alters or words(now) != words(said)):
            return name, alters, now
    return "as it was", False, said


def _reworded(text: str, random: Random, *, at_most: int) -> str | None:
    """Return text with that many of its listed words exchanged, fewer where it has fewer; None where it has none."""
    found = [hit for hit in _LETTERS.finditer(text) if hit.group().lower() in SYNONYMS]
    if not found:
        return None
    for hit in sorted(random.sample(found, min(at_most, len(found))), key=lambda hit: -hit.start()):
        other = SYNONYMS[hit.group().lower()]
        text = text[: hit.start()] + (other.capitalize() if hit.group()[0].isupper() else other) + text[hit.end() :]
    return text


def _synonyms(number: int) -> Rewrite:
    def rewrite(said: str, random: Random) -> str | None:
        enough = sum(hit.group().lower() in SYNONYMS for hit in _LETTERS.finditer(said)) >= number
        return _reworded(said, random, at_most=number) if enough else None

    return rewrite


def _exchange(*pairs: str) -> Rewrite:
    """Return a rewrite that exchanges one word: "will:may" both ways round only where both are listed."""
    table = dict(pair.replace("_", " ").split(":") for pair in pairs)
    pattern = re.compile(r"\b(?:" + "|".join(re.escape(word).replace("'", "['’]") for word in table) + r")\b")

    def rewrite(said: str, random: Random) -> str | None:
        found = list(pattern.finditer(said))
        if not found:
            return None
        hit = random.choice(found)
        now = said[: hit.start()] + table[hit.group().replace("’", "'")] + said[hit.end() :]
        return re.sub(r" {2,}", " ", now).strip()

    return rewrite


def _other_number(said: str, random: Random) -> str | None:
    found = list(re.finditer(r"\d+", said))
    if not found:
        return _exchange("two:four", "three:five", "four:six", "five:nine", "ten:eleven", "million:billion")(
            said, random
        )
    hit = random.choice(found)
    return said[: hit.start()] + str(int(hit.group()) + random.choice((1, 3, 20))) + said[hit.end() :]


def _places(said: str) -> list[tuple[int, int]]:
    return [hit.span() for hit in re.finditer(r"\S+", said)]


def _one_out(said: str, random: Random) -> str | None:
    inner = [span for span in _places(said)[1:-1] if re.fullmatch(r"[a-z]{5,}", said[slice(*span)])]
    if not inner:
        return None
    start, end = random.choice(inner)
    return said[:start] + said[end + 1 :]


def _one_in(said: str, random: Random) -> str | None:
    inner = _places(said)[2:-1]
    if not inner:
        return None
    at = random.choice(inner)[0]
    return f"{said[:at]}{random.choice(_INSERTED)} {said[at:]}"


def _without_middle(said: str, random: Random, filler: str = "") -> str | None:
    """Return the words without three to seven from the middle: a silent splice, or an honest one with an ellipsis."""
    places = _places(said)
    if len(places) < 15:
        return None
    first = random.randrange(4, len(places) - 9)
    last = first + random.randrange(3, min(8, len(places) - first - 4))
    return said[: places[first][0]] + filler + said[places[last][0] :]


def _cut_end(said: str, random: Random) -> str | None:
    places = _places(said)
    return said[: places[random.randrange(len(places) // 2, len(places) - 1)][1]] if len(places) > 8 else None


def _cut_start(said: str, random: Random) -> str | None:
    places = _places(said)
    return said[places[random.randrange(1, len(places) // 2)][0] :] if len(places) > 8 else None


def _bracket_for_pronoun(said: str, random: Random) -> str | None:
    found = list(re.finditer(r"\b(?:he|she|they|it|him|them)\b(?!['’])", said))
    if not found:
        return None
    hit = random.choice(found)
    return f"{said[: hit.start()]}[the treasurer]{said[hit.end() :]}"


def _bracket_added(said: str, random: Random) -> str | None:
    inner = _places(said)[2:-1]
    if not inner:
        return None
    at = random.choice(inner)[0]
    return f"{said[:at]}[sic] {said[at:]}"


def _straight(said: str, random: Random) -> str | None:  # noqa: ARG001
    now = re.sub("[‘’]", "'", said).replace("—", " - ").replace("–", "-")
    return now if now != said else None


ALTERING: dict[str, Rewrite] = {
    "one synonym": _synonyms(1),
    "two synonyms": _synonyms(2),
    "three synonyms": _synonyms(3),
    "negation": _exchange(
        "is:is_not", "was:was_not", "are:are_not", "can:cannot", "will:will_not", "should:should_not", "not:", "never:"
    ),
    "number": _other_number,
    "modality": _exchange(
        "will:could", "must:may", "can:might", "may:shall", "would:will", "should:must", "could:will"
    ),
    "one word out": _one_out,
    "one word in": _one_in,
    "another name": _exchange(
        "Trump:Sanders", "Clinton:Cruz", "Obama:Bush", "Hillary:Jane", "Donald:Ted", "Republicans:Democrats",
        "Democrats:Republicans", "Washington:Chicago", "he:she", "she:he", "we:they",
    ),
    "silent splice": _without_middle,
}  # fmt: skip
HARMLESS: dict[str, Rewrite] = {
    "as it was": lambda said, _: said,
    "other marks": _straight,
    "first letter": lambda said, _: said[0].swapcase() + said[1:],
    "punctuation": lambda said, random: said.rstrip(".,!?") + random.choice(("", ".", "!")),
    "cut at its end": _cut_end,
    "cut at its start": _cut_start,
    "ellipsis": lambda said, random: _without_middle(said, random, random.choice(("… ", "... "))),
    "bracket for a pronoun": _bracket_for_pronoun,
    "bracket added": _bracket_added,
    "contraction": _exchange(
        "don't:do not", "doesn't:does not", "didn't:did not", "isn't:is not", "it's:it is", "It's:It is",
        "that's:that is", "I'm:I am", "I've:I have", "we're:we are", "they're:they are", "can't:cannot",
        "won't:will not", "do_not:don't", "is_not:isn't", "I_am:I'm", "we_are:we're",
    ),
    "numeral": _exchange("two:2", "three:3", "four:4", "five:5", "six:6", "seven:7", "eight:8", "ten:10", "twelve:12"),
    "British spelling": _exchange(
        "color:colour", "organization:organisation", "organized:organised", "defense:defence", "center:centre",
        "favor:favour", "recognize:recognise", "honor:honour", "program:programme", "labor:labour", "realize:realise",
        "apologize:apologise", "behavior:behaviour", "criticized:criticised",
    ),
}  # fmt: skip


def quoting(lines: Sequence[str]) -> str:
    """Return an article in which each line is a quotation, one a paragraph, before a paragraph of narration."""
    said = (f"“{line.translate(_PLAIN)},” delegate {at + 1} said." for at, line in enumerate(lines))
    return "\n\n".join((*said, _NARRATION))


_PLAIN = str.maketrans({"“": "‘", "”": "’", '"': "'", "\n": " ", "„": "‘", "«": "‘", "»": "’"})
# Without narration an article has no score.
_NARRATION = (
    "The assembly of river pilots met in the drill hall at Brackwell on Friday evening, heard every delegate for three "
    "minutes, rejected the harbour budget by a narrow margin and adjourned until the spring tides had passed."
)
