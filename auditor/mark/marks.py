"""From a document to its marks: lines that are not reporting, then the traces in the words that are left.

Lines are judged in three passes, and a line judged in one is closed to the next:

1. rules that are certain, because a label such as "Related: …" or "Skip to …" is short like a heading;
2. titles and headings, because a weaker rule would take "Support our schools" away;
3. the other line rules.

A line that is a source credit as a whole ("By The Associated Press") is evidence of origin: no rule removes it.

Signs of translation and spinning are signs in English: in a German article „ and 2,5 % are no traces of anything.
"""

from collections.abc import Iterable, Iterator, Sequence

from auditor.language.names import is_english
from auditor.mark.hidden import hidden_mark
from auditor.mark.line import Line, lines_of
from auditor.mark.rule import LINE_FAMILIES, Rule, first_found, found
from auditor.mark.rules import RULES
from auditor.model import REMOVING, Document, Family, Mark, Span, Strength

# What a page declares of itself stands in its notice, and hidden characters are counted wherever they are.
_ALSO_IN_REMOVED = frozenset({Family.DECLARED, Family.HIDDEN, Family.SOURCE_CREDIT})
_CREDITS = tuple(rule for rule in RULES if rule.family is Family.SOURCE_CREDIT)
_LANGUAGE = tuple(rule for rule in RULES if rule.family not in LINE_FAMILIES and rule not in _CREDITS)
_ANY_LANGUAGE = tuple(rule for rule in _LANGUAGE if rule.family is Family.HIDDEN)
_STRUCTURE = tuple(rule for rule in RULES if rule.family is Family.STRUCTURE)
_CERTAIN = tuple(rule for rule in RULES if rule.family in REMOVING and rule.strength is Strength.CERTAIN)
_WEAKER = tuple(rule for rule in RULES if rule.family in REMOVING and rule.strength is not Strength.CERTAIN)


def marks_of(document: Document) -> tuple[Mark, ...]:
    """Return the marks of a document, sorted by span and rule. At most one mark removes a line."""
    text = document.text
    lines = lines_of(text)
    origins = [(span, rule) for rule in _CREDITS for span in found(rule, text, lines)]
    ends = {span.start: span.end for span, _ in origins}
    # One character may follow: a full stop.
    whole = _judge(text, [line for line in lines if ends.get(line.span.start, 0) < line.span.end - 1])
    removed = [span for span, rule in whole.items() if rule.family in REMOVING]
    in_words = _in_words(text, lines, removed, _LANGUAGE if is_english(document.language) else _ANY_LANGUAGE)
    pairs = [*origins, *whole.items(), *in_words]
    return in_order(_mark(document, span, rule) for span, rule in pairs)


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks sorted by document, span and rule."""
    return tuple(sorted(marks, key=lambda mark: (mark.document, mark.span, mark.rule)))


def _judge(text: str, lines: Sequence[Line]) -> dict[Span, Rule]:
    """Return the rule that marks each marked line."""
    judged: dict[Span, Rule] = {}
    _close(judged, lines, text, _CERTAIN)
    _close(judged, lines, _blanked(text, judged), _STRUCTURE)
    _close(judged, lines, text, _WEAKER)
    return judged


def _close(judged: dict[Span, Rule], lines: Sequence[Line], text: str, rules: tuple[Rule, ...]) -> None:
    allowed = {line.span for line in lines}
    for span, rule in first_found(rules, text, [line for line in lines if line.span not in judged]).items():
        if span in allowed:
            judged.setdefault(span, rule)


def _blanked(text: str, spans: Iterable[Span]) -> str:
    """Return text of the same length without these lines: the title is the first line that is left."""
    pieces: list[str] = []
    end = 0
    for span in sorted(spans):
        pieces += [text[end : span.start], " " * (span.end - span.start)]
        end = span.end
    return "".join([*pieces, text[end:]])


def _in_words(
    text: str, lines: Sequence[Line], removed: Sequence[Span], rules: Iterable[Rule]
) -> Iterator[tuple[Span, Rule]]:
    reporting = _blanked(text, removed)
    gone = set(removed)
    left = [line for line in lines if line.span not in gone]
    for rule in rules:
        everywhere = rule.family in _ALSO_IN_REMOVED
        for span in found(rule, text if everywhere else reporting, lines if everywhere else left):
            yield span, rule


def _mark(document: Document, span: Span, rule: Rule) -> Mark:
    if rule.family is Family.HIDDEN:
        return hidden_mark(document, span, rule)
    return Mark(document.id, span, rule.name, rule.family, rule.strength, rule.message)
