"""Words that say the same with another weight, in two sentences of which one is a version of the other."""

from collections.abc import Iterator, Mapping, Sequence

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing
from auditor.data.load import table
from auditor.language.spans import overlapping
from auditor.language.words import word_spans, words
from auditor.model import Aligned, Alteration, AlterationKind, Edit, Severity, Span

# A hedge is left out of a sentence that is otherwise much the same.
CLOSE = 0.35
# Of these a sentence can do without a word; of the other groups both must have one.
HEDGES = frozenset(("alleged", "likely"))
# By group, the sense of a sentence's word and where it stands.
Met = Mapping[str, tuple[str, Span]]


def differing_wording(left: Side, right: Side, aligned: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each group of words from which two answering sentences choose differently.

    The list is symmetric: it does not say which word is right, nor who changed it. A hedge that one sentence does
    without, and those beside it, too, stands against the whole other sentence.
    """
    here, there = _met(left), _met(right)
    for pair in facing(aligned):
        ours, theirs = here[pair.left.ordinal], there[pair.right.ordinal]
        for group in sorted(ours.keys() | theirs.keys()):
            one, two = ours.get(group), theirs.get(group)
            if one and two and one[0] != two[0]:
                severity = Severity.MODALITY if group in HEDGES else Severity.CONTENT_WORD
                yield _differing(left, right, one[1], two[1], severity)
            elif group in HEDGES and not (one and two) and pair.similarity >= CLOSE:
                hedged = _hedged(right, pair.right.ordinal) if one else _hedged(left, pair.left.ordinal)
                sense = one[0] if one else two[0] if two else ""
                if sense != "possible" and group not in hedged:
                    places = one[1] if one else pair.left.span, two[1] if two else pair.right.span
                    yield _differing(left, right, *places, Severity.MODALITY)


def _hedged(side: Side, ordinal: int) -> set[str]:
    """Return the groups of all words of a sentence and its neighbours, quoted ones included."""
    senses: Mapping[str, Sequence[str]] = table("wording.json")["words"]
    near = side.sentences[max(0, ordinal - 1) : ordinal + 2]
    met = (word for one in near for word in words(side.document.text[one.span.start : one.span.end]))
    return {senses[word][0] for word in met if word in senses}


def _differing(left: Side, right: Side, one: Span, two: Span, severity: Severity) -> Alteration:
    return alteration(AlterationKind.WORDING, (left.id, one), (right.id, two), (Edit(one, two),), severity)


def _met(side: Side) -> Sequence[Met]:
    """Return the groups of which each sentence has one sense outside quotation marks: said and claimed say nothing."""
    quoted = [one.span for one in side.quoted]
    return [_in_sentence(side.document.text, sentence.span, quoted) for sentence in side.sentences]


def _in_sentence(text: str, sentence: Span, quoted: Sequence[Span]) -> Met:
    senses: Mapping[str, Sequence[str]] = table("wording.json")["words"]
    found: dict[str, tuple[str, Span]] = {}
    twice = set()
    for word, span in word_spans(text[sentence.start : sentence.end], sentence.start):
        if word in senses and not overlapping(quoted, span):
            group, sense = senses[word]
            if found.setdefault(group, (sense, span))[0] != sense:
                twice.add(group)
    return {group: one for group, one in found.items() if group not in twice}
