"""Words that say the same with another weight, in two sentences of which one is a version of the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from auditor.compare.alteration import alteration
from auditor.compare.sides import Side, facing
from auditor.data.load import table
from auditor.language.spans import overlapping
from auditor.language.words import stem, word_spans, words
from auditor.model import Aligned, Alteration, AlterationKind, Edit, Severity, Span

# A hedge is left out of a sentence that is otherwise much the same.
CLOSE = 0.35
# Of these a sentence can do without a word; of the other groups both must have one.
HEDGES = frozenset(("alleged", "likely"))
# Verbs that tell how sure it is; of "will" for "may" only before the same verb, for sentences hold several.
CERTAIN, POSSIBLE = frozenset(("will", "shall", "must")), frozenset(("may", "might", "could", "can"))
# By group, the senses of a sentence's words and where the first stands that says more than "possible".
Met = Mapping[str, tuple[frozenset[str], Span]]
Modals = Mapping[str, tuple[str, Span]]


def differing_wording(left: Side, right: Side, aligned: Sequence[Aligned]) -> Iterator[Alteration]:
    """Yield an alteration for each group of words from which two answering sentences choose differently.

    The list is symmetric: it does not say which word is right, nor who changed it. A hedge that one sentence does
    without, and those beside it, too, stands against the whole other sentence.
    """
    here, there = _met(left), _met(right)
    modals = _modals(left), _modals(right)
    for pair in facing(aligned):
        ours, theirs = here[pair.left.ordinal], there[pair.right.ordinal]
        for group in sorted(ours.keys() | theirs.keys()):
            one, two = ours.get(group), theirs.get(group)
            if one and two and not one[0] & two[0]:
                severity = Severity.MODALITY if group in HEDGES else Severity.CONTENT_WORD
                yield _differing(left, right, one[1], two[1], severity)
            elif group in HEDGES and not (one and two) and pair.similarity >= CLOSE:
                hedged = _hedged(right, pair.right.ordinal) if one else _hedged(left, pair.left.ordinal)
                senses = one[0] if one else two[0] if two else frozenset()
                if senses != {"possible"} and group not in hedged:
                    places = one[1] if one else pair.left.span, two[1] if two else pair.right.span
                    yield _differing(left, right, *places, Severity.MODALITY)
        for one_place, two_place in _surer(modals[0][pair.left.ordinal], modals[1][pair.right.ordinal]):
            yield _differing(left, right, one_place, two_place, Severity.MODALITY)


def _surer(ours: Modals, theirs: Modals) -> Iterator[tuple[Span, Span]]:
    """Yield the places of each verb that one sentence says will be and the other one says may be."""
    for verb in sorted(ours.keys() & theirs.keys()):
        (one, here), (two, there) = ours[verb], theirs[verb]
        if (one in CERTAIN) != (two in CERTAIN):
            yield here, there


def _modals(side: Side) -> Sequence[Modals]:
    """Return, by what shall be done after it, the first modal verb of each sentence outside quotation marks."""
    quoted = [one.span for one in side.quoted]
    return [_modals_in(side.document.text, sentence.span, quoted) for sentence in side.sentences]


def _modals_in(text: str, sentence: Span, quoted: Sequence[Span]) -> Modals:
    found: dict[str, tuple[str, Span]] = {}
    said = list(word_spans(text[sentence.start : sentence.end], sentence.start))
    for at, (word, span) in enumerate(said):
        if word in CERTAIN | POSSIBLE and not overlapping(quoted, span):
            verbs = [stem(verb) for verb, _ in said[at + 1 : at + 3]]
            # "Be" and "have" are nothing that is done: the word after them belongs to it.
            done = verbs if verbs[:1] in (["be"], ["have"]) else verbs[:1]
            found.setdefault(" ".join(done), (word, span))
    return found


def _hedged(side: Side, ordinal: int) -> set[str]:
    """Return the groups of all words of a sentence and its neighbours, quoted ones included."""
    senses: Mapping[str, Sequence[str]] = table("wording.json")["words"]
    near = side.sentences[max(0, ordinal - 1) : ordinal + 2]
    met = (word for one in near for word in words(side.document.text[one.span.start : one.span.end]))
    return {senses[word][0] for word in met if word in senses}


def _differing(left: Side, right: Side, one: Span, two: Span, severity: Severity) -> Alteration:
    return alteration(AlterationKind.WORDING, (left.id, one), (right.id, two), (Edit(one, two),), severity)


def _met(side: Side) -> Sequence[Met]:
    """Return the groups of which each sentence has words outside quotation marks."""
    quoted = [one.span for one in side.quoted]
    return [_in_sentence(side.document.text, sentence.span, quoted) for sentence in side.sentences]


def _in_sentence(text: str, sentence: Span, quoted: Sequence[Span]) -> Met:
    """Return the groups of a sentence; one that is no hedge has one sense: said and claimed in one say nothing."""
    listed: Mapping[str, Sequence[str]] = table("wording.json")["words"]
    senses: dict[str, set[str]] = defaultdict(set)
    places: dict[str, Span] = {}
    for word, span in word_spans(text[sentence.start : sentence.end], sentence.start):
        if word in listed and not overlapping(quoted, span):
            group, sense = listed[word]
            if group not in places or senses[group] == {"possible"}:
                places[group] = span
            senses[group].add(sense)
    return {
        group: (frozenset(senses[group]), span)
        for group, span in places.items()
        if group in HEDGES or len(senses[group]) == 1
    }
