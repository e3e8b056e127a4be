from dataclasses import replace

from auditor.model import Audit, Family, Span
from auditor.report.marked import language_spans, marked_lines
from auditor.report.view import View, view


def test_a_marked_line_has_number_rule_and_reason(seen: View) -> None:
    row = "| L1 | 1 | promotion | subscribe | certain | Subscribe now and get two months free | asks "
    assert row in marked_lines(seen, "102_tidewater.now")


def test_a_heading_is_no_marked_line(audit: Audit) -> None:
    heading = replace(audit.marks[0], family=Family.STRUCTURE)
    assert marked_lines(view(replace(audit, marks=(heading,))), "102_tidewater.now") == ""


def test_the_translation_level_stands_above_its_spans(seen: View) -> None:
    shown = language_spans(seen, "103-coast")
    assert shown.index("**declared**") < shown.index("| S1 | 3 | declared |")


def test_no_sign_of_translation_excludes_nothing(seen: View) -> None:
    assert "fluent machine translation cannot be excluded" in language_spans(seen, "101-quay-gazette")


def test_outside_english_translation_is_not_observable(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents))
    shown = language_spans(view(german), "101-quay-gazette")
    assert "**not observable**, rules are for English, the text is in German." in shown


def test_a_page_says_that_it_lists_the_first_hidden_characters_only(audit: Audit) -> None:
    first = audit.marks[0]
    hidden = tuple(replace(first, span=Span(at, at + 1), family=Family.HIDDEN) for at in range(30))
    shown = language_spans(view(replace(audit, marks=hidden)), first.document)
    assert "Of hidden characters the first 10 places are listed." in shown
