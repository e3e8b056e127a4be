from dataclasses import replace

from auditor.model import AlterationKind, Audit, Severity
from auditor.report.disagreements import disagreements
from auditor.report.view import View, view
from tests.report.conftest import OTHER, alteration, place


def test_figures_stand_side_by_side_with_their_line(seen: View) -> None:
    row = disagreements(seen).splitlines()[-3]
    assert "| 101 line 4: About **900** commuters use the pier each day. | 102 line 5: About **1,900** commuters" in row


def test_a_figure_of_three_articles_is_one_row(audit: Audit) -> None:
    figure = audit.alterations[3]
    again = replace(figure, id="again", left=place(OTHER, "Thursday"))
    text = disagreements(view(replace(audit, alterations=(figure, again))))
    assert "<summary>1 figure; which one is right is not decided here</summary>" in text
    assert "[102-F1](articles/102-tidewater-now.md#figures-that-differ)" in text
    assert "103 line 2" in text


def test_what_a_copy_repeats_is_named_with_its_original(audit: Audit) -> None:
    figure = audit.alterations[3]
    copied = replace(figure, id="copied", left=place(OTHER, "Brackwell"), right=figure.right)
    shown = disagreements(view(replace(audit, alterations=(figure, copied))))
    assert shown.count("102 line 5") == 1


def test_without_figures_there_is_nothing(audit: Audit) -> None:
    quote = alteration(AlterationKind.QUOTE, "certainly", "obviously", Severity.CONTENT_WORD)
    assert disagreements(view(replace(audit, alterations=(quote,)))) == ""


def test_one_figure_in_capitals_and_without_is_one_figure(audit: Audit) -> None:
    figure = audit.alterations[3]
    one = replace(figure, left=place(figure.left.document, "pier"), right=place(OTHER, "pier"))
    other = replace(figure, id="other", left=one.left, right=place(figure.left.document, "Ferry"))
    again = replace(figure, id="again", left=one.left, right=place(figure.left.document, "ferry"))
    shown = disagreements(view(replace(audit, alterations=(one, other, again))))
    assert "101 line 1 and 101 line 2: **Ferry** pier" in shown
