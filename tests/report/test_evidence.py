import datetime
from dataclasses import replace

from auditor.model import Audit, Family, Mark, Span
from auditor.report.evidence import HIDDEN_ROWS, homes, label_items
from auditor.report.view import View


def test_letters_and_numbers_follow_the_text(seen: View) -> None:
    labels = [str(label) for (document, _), label in seen.labels.items() if document.startswith("102")]
    assert labels == ["C1", "C2", "F1", "L1", "Q1"]


def test_the_page_of_a_stated_origin_shows_no_alteration(seen: View) -> None:
    assert seen.shown("101-quay-gazette") == ()


def test_without_a_direction_a_pair_stands_on_the_page_of_the_later_article(undetermined: Audit) -> None:
    later = replace(undetermined.documents[0], published=datetime.date(2024, 1, 2))
    earlier = replace(undetermined.documents[1], published=datetime.date(2024, 1, 1))
    dated = replace(undetermined, documents=(later, earlier, undetermined.documents[2]))
    assert homes(dated)["102_tidewater.now", "101-quay-gazette"] == "101-quay-gazette"


def test_without_dates_a_pair_stands_on_the_page_of_the_last_id(undetermined: Audit) -> None:
    assert homes(undetermined)["101-quay-gazette", "102_tidewater.now"] == "102_tidewater.now"


def test_signs_of_language_are_apart_from_lines(seen: View) -> None:
    assert [str(seen.labels[m.document, m]) for m in seen.audit.marks] == ["L1", "S1"]


def test_ids_do_not_depend_on_the_order_of_marks(audit: Audit) -> None:
    turned = replace(audit, marks=audit.marks[::-1], alterations=audit.alterations[::-1])
    assert label_items(turned, homes(turned)) == label_items(audit, homes(audit))


def test_of_hidden_characters_the_first_ten_are_listed(audit: Audit) -> None:
    hidden = [replace(audit.marks[0], span=Span(at, at + 1), family=Family.HIDDEN) for at in range(30)]
    listed = label_items(replace(audit, marks=(*audit.marks, *reversed(hidden))), homes(audit))
    assert [mark.span.start for _, mark in listed if isinstance(mark, Mark) and mark.family is Family.HIDDEN] == list(
        range(HIDDEN_ROWS)
    )
