"""Marked lines and language spans of one article."""

from auditor.data.rates import native_rate
from auditor.language.names import is_english, language_name
from auditor.model import Family, Mark, Place, Scorecard
from auditor.report.escape import markdown
from auditor.report.evidence import HIDDEN_ROWS, LANGUAGE, SECTIONS
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, bold, own, say
from auditor.report.tables import section, table
from auditor.report.view import View

_LINE = 80
_SPAN = 70


def marked_lines(view: View, document: str) -> Safe:
    """Return the section on lines that are not reporting; "" where none is marked."""
    marks = [mark for mark in view.marks.get(document, ()) if mark.family not in LANGUAGE]
    header = own("Id", "Line:", "Family", "Rule", "Strength", "Text", "Reason")
    rows = table(header, (_line(view, mark) for mark in marks))
    return section(say("Marked lines"), rows, anchor=view.anchor(document, SECTIONS["L"]))


def _line(view: View, mark: Mark) -> tuple[Safe, ...]:
    place = Place(mark.document, mark.span)
    return (
        view.label(mark.document, mark),
        say("{}", view.line(place)),
        markdown(mark.family),
        markdown(mark.rule),
        markdown(mark.strength),
        markdown(cut(view.text(place), _LINE)),
        markdown(mark.message),
    )


def language_spans(view: View, document: str) -> Safe:
    """Return the section on signs of translation and rewriting: the level, then each span it rests on."""
    marks = [mark for mark in view.marks.get(document, ()) if mark.family in LANGUAGE]
    scorecard = view.scorecards.get(document)
    level = _level(view, scorecard) if scorecard else say("")
    header = own("Id", "Line:", "Family", "Strength", "Span", "Why it is marked", "In native news")
    hidden = sum(mark.family is Family.HIDDEN for mark in marks)
    more = say("Of hidden characters the first {} places are listed.", hidden) if hidden == HIDDEN_ROWS else say("")
    rows = table(header, (_span(view, mark) for mark in marks))
    return section(say("Translation evidence"), level, rows, more, anchor=view.anchor(document, SECTIONS["S"]))


def _level(view: View, scorecard: Scorecard) -> Safe:
    language = view.documents[scorecard.document].language
    if language and not is_english(language):
        return say("Translation or synonym rewriting: {}, rules are for English, the text is in {}.",
                   bold(say("not observable")), markdown(language_name(language)))  # fmt: skip
    return say(
        "Signs of machine translation or synonym rewriting: {}; fluent machine translation cannot be excluded.",
        bold(markdown(scorecard.translation_level)),
    )


def _span(view: View, mark: Mark) -> tuple[Safe, ...]:
    place = Place(mark.document, mark.span)
    return (
        view.label(mark.document, mark),
        say("{}", view.line(place)),
        markdown(mark.family),
        markdown(mark.strength),
        markdown(cut(view.text(place), _SPAN)),
        markdown(mark.message),
        markdown(native_rate(mark.rule) or "not counted"),
    )
