"""The words of a report: what is said of a pair, a state, a severity; never more than was seen."""

from collections.abc import Mapping, Sequence

from auditor.model import (
    SAME_SOURCE,
    SAME_TEXT,
    AlterationKind,
    Confidence,
    Criterion,
    Match,
    Relation,
    RelationKind,
    Scorecard,
    Severity,
    State,
    TranslationLevel,
    Verdict,
)
from auditor.report.cited import handed_words, third_article
from auditor.report.escape import markdown
from auditor.report.evidence import pair
from auditor.report.safe import Safe, bold, joined, listed, number, percent, say
from auditor.report.view import View

DISCLAIMER = say(
    "{} that a statement is true or false, who was first in the world (only who is earliest "
    "in this batch), why anything was changed, or who is to blame. A match is a reason to read both texts. Missing "
    "metadata is not a fault.",
    bold(say("This report does not say")),
)

STATES: Mapping[State, Safe] = {
    State.MET: say("● met"),
    State.PARTLY: say("◐ partly"),
    State.NOT_MET: say("○ not met"),
    State.NOT_OBSERVABLE: say("– not observable"),
}

SEVERITIES: Mapping[Severity | None, Safe] = {
    Severity.NEGATION: say("negation"),
    Severity.NUMBER: say("number"),
    Severity.MODALITY: say("modality"),
    Severity.REPLACED: say("all words"),
    Severity.CONTENT_WORD: say("content words"),
    Severity.FUNCTION_WORD: say("words of grammar"),
    None: say("–"),
}

SURENESS: Mapping[Confidence, Safe] = {
    Confidence.HIGH: say("sure"),
    Confidence.MEDIUM: say("fairly sure"),
    Confidence.LOW: say("not sure"),
}

# With a stated direction the words say what was done; without one, only that two texts differ.
DIRECTED: Mapping[AlterationKind, Safe] = {
    AlterationKind.QUOTE: say("quotation altered"),
    # Found only where no direction is stated; both articles stand there as equals.
    AlterationKind.VARIANT: say("variant wording"),
    AlterationKind.TITLE: say("title altered"),
    AlterationKind.HEADLINE: say("headline altered"),
    AlterationKind.MARKS: say("quotation marks dropped"),
    AlterationKind.CREDIT: say("credit swapped"),
    AlterationKind.SHARED_CREDIT: say("credit leaked"),
    AlterationKind.FIGURE: say("figure altered"),
    AlterationKind.DATE: say("date altered"),
    AlterationKind.WORDING: say("wording altered"),
}
UNDIRECTED: Mapping[AlterationKind, Safe] = {
    AlterationKind.QUOTE: say("quotation differs"),
    AlterationKind.VARIANT: say("variant wording"),
    AlterationKind.TITLE: say("title differs"),
    AlterationKind.HEADLINE: say("headline differs"),
    AlterationKind.MARKS: say("quotation marks on one side only"),
    AlterationKind.CREDIT: say("another outlet is credited"),
    AlterationKind.SHARED_CREDIT: say("one credits the other"),
    AlterationKind.FIGURE: say("figure differs"),
    AlterationKind.DATE: say("date differs"),
    AlterationKind.WORDING: say("wording differs"),
}

DERIVED: Mapping[Verdict, Safe] = {
    Verdict.COPY: say("likely copied from"),
    Verdict.REWRITTEN: say("likely rewritten from"),
    Verdict.POSSIBLE: say("possibly rewritten from"),
    Verdict.SHARED_PASSAGES: say("has a passage likely taken from"),
}
_ORIGIN: Mapping[Verdict, Safe] = {
    Verdict.POSSIBLE: say("possible origin of"),
    Verdict.SHARED_PASSAGES: say("likely origin of a passage in"),
}
_MUTUAL: Mapping[Verdict, Safe] = {
    Verdict.COPY: say("copies of one another"),
    Verdict.REWRITTEN: say("rewritten versions of one another"),
    Verdict.POSSIBLE: say("possibly rewritten versions of one another"),
}
_BETWEEN: Mapping[RelationKind, Safe] = {
    RelationKind.COMMON_SOURCE: say("draws on the same source as"),
    RelationKind.WIRE: say("carries the same agency text as"),
    RelationKind.REVISION: say("another version of"),
}
_NAMES = 3
_WEAKER: Mapping[Verdict, Safe] = {
    Verdict.SHARED_PASSAGES: say("shares passages with"),
    Verdict.SAME_STORY: say("same story as"),
}


def relation(view: View, match: Match, document: str) -> Safe:
    """Return what the match says of one of its two documents: "likely rewritten from 002", with its caveat."""
    return say("{}{}", _relation(view, match, document), view.caveat(*pair(match)))


def _relation(view: View, match: Match, document: str) -> Safe:
    other = match.left if document == match.right else match.right
    name, between = view.names[other], view.relations.get(pair(match))
    if between and between.origin is not None and match.verdict in DERIVED:
        return (_from if between.origin == other else _origin_of)(name, match, between)
    if frame := _frame(view, match, document):
        return say("{} {}{}", frame[0], name, frame[1])
    if between and (third := third_article(between)):
        return say("with {}: both are closer to {} than to one another", name, view.names[third])
    if between and between.kind in _BETWEEN:
        said = say("{} {}", _BETWEEN[between.kind], name)
        passages = match.verdict is Verdict.SHARED_PASSAGES
        return say("{}, with a passage in common", said) if passages else said
    if match.verdict in _MUTUAL:
        return say("with {}: {}; {}", name, _MUTUAL[match.verdict], _undetermined(between))
    return say("{} {}", _WEAKER.get(match.verdict, say("no relation found with")), name)


def _from(name: Safe, match: Match, between: Relation) -> Safe:
    closer = say("a version of {}, which is closer to the original", name)
    return closer if between.implicit else say("{} {}", DERIVED[match.verdict], name)


def _origin_of(name: Safe, match: Match, between: Relation) -> Safe:
    if between.implicit:
        return say("closer to the original than {}", name)
    return say("{} {}", _ORIGIN.get(match.verdict, say("likely origin of")), name)


def _undetermined(between: Relation | None) -> Safe:
    if between is not None and any(one.name == SAME_SOURCE for one in between.evidence):
        return say("both appear to use the same source")
    return say("direction undetermined")


def handed_on(relation: Relation) -> Safe:
    """Return the agency, press office or outlet that a text common to two articles is from; "" where none is named."""
    return markdown(handed_words(relation))


def same_text(relation: Relation) -> bool:
    """Return whether no direction is stated because both print one text, whatever their dates."""
    return relation.kind is RelationKind.UNDETERMINED and any(one.name == SAME_TEXT for one in relation.evidence)


def _frame(view: View, match: Match, document: str) -> tuple[Safe, Safe] | None:
    """Return the words before and after the names of other prints of one text; None for all other relations."""
    between = view.relations.get(pair(match))
    if between and between.kind is RelationKind.WIRE:
        agency = handed_on(between)
        return _BETWEEN[RelationKind.WIRE], say(" ({})", agency) if agency else say("")
    if between and match.copying and same_text(between):
        left = say("; direction undetermined")
        return say("same text as"), say("{}{}", _dated(view, match, document), left)
    return None


def _dated(view: View, match: Match, document: str) -> Safe:
    own, other = (view.documents[one].published for one in (document, *({*pair(match)} - {document})))
    if own is None or other is None or own == other:
        return say("")
    return say(", dated earlier") if other < own else say(", dated later")


def relations(view: View, document: str, limit: int = 3) -> Safe:
    """Return what is said of a document, the strongest matches before the others, "no match in this batch" for none."""
    order = list(Verdict)
    matches = sorted(view.matches.get(document, ()), key=lambda match: order.index(match.verdict))
    said = _together(view, [match for match in matches if not _goes_without_saying(view, match)], document)
    if not said and matches:
        others = [match.left if document == match.right else match.right for match in matches]
        named = listed(say("{}{}", view.names[other], view.caveat(document, other)) for other in others)
        said = [say("{} {}", _WEAKER[Verdict.SAME_STORY], named)]
    if declares_translation(view.scorecards.get(document)):
        said.insert(0, say("declares itself machine-translated"))
    if len(said) > limit:
        said[limit:] = [say("{} more", len(said) - limit)]
    return joined("; ", said) or say("no match in this batch")


def _together(view: View, matches: Sequence[Match], document: str) -> list[Safe]:
    """Return what is said of a document by each match, in order; thirty prints of one text are said in one go."""
    said: dict[tuple[Safe, Safe], list[Safe]] = {}
    for match in matches:
        other = match.left if document == match.right else match.right
        frame = _frame(view, match, document)
        key = (frame[0], say("{}{}", frame[1], view.caveat(*pair(match)))) if frame else None
        said.setdefault(key or (relation(view, match, document), say("")), []).extend(
            [view.names[other]] if key else []
        )
    return [
        say("{} {}{}", before, listed([*names[:_NAMES], *_more(names)]), after) if names else before
        for (before, after), names in said.items()
    ]


def _more(names: Sequence[Safe]) -> list[Safe]:
    return [say("{} more", len(names) - _NAMES)] if len(names) > _NAMES else []


def _goes_without_saying(view: View, match: Match) -> bool:
    """One story alone says little; and an article made from another one has its sources from there."""
    between = view.relations.get(pair(match))
    related = between is not None and between.kind in _BETWEEN and not view.derived & {match.left, match.right}
    return match.verdict is Verdict.SAME_STORY and not related


def declares_translation(scorecard: Scorecard | None) -> bool:
    """Return whether the article says of itself that it is a machine translation."""
    return scorecard is not None and scorecard.translation_level is TranslationLevel.DECLARED


def state(criterion: Criterion) -> Safe:
    """Return a criterion's state; what was measured and cannot be compared with anything is not judged."""
    if criterion.state is State.NOT_OBSERVABLE and criterion.value is not None:
        return say("– not judged")
    return STATES[criterion.state]


def value(criterion: Criterion) -> Safe:
    """Return a criterion's value with its unit ("share" as per cent), its interval and the number it rests on."""
    if criterion.value is None or criterion.unit == "presence":
        return say("–")
    shown = _measured(criterion, criterion.value)
    if criterion.interval:
        low, high = ((percent if "share" in criterion.unit else number)(end) for end in criterion.interval)
        shown = say("{} ({} to {})", shown, low, high)
    return say("{}, n = {}", shown, criterion.n) if criterion.n else shown


def _measured(criterion: Criterion, amount: float) -> Safe:
    if criterion.unit.startswith("share"):
        return joined(" ", [percent(amount), *filter(None, [markdown(criterion.unit.removeprefix("share"))])])
    plain = number(amount, 0 if amount.is_integer() else 2 if amount < 1 else 1)
    return joined(" ", [plain, *filter(None, [markdown(criterion.unit)])])


def share(view: View, document: str, name: str) -> Safe:
    """Return the share that one criterion of a document's scorecard states; "–" where it was not measured."""
    scorecard = view.scorecards.get(document)
    found = next((one for one in scorecard.criteria if one.name == name), None) if scorecard else None
    return say("–") if found is None or found.value is None else percent(found.value)
