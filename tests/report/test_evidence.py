from dataclasses import replace

from auditor.model import Alteration, Audit, Family, Mark, Place, Span
from auditor.report.evidence import HIDDEN_ROWS, fingerprint, label_items, label_matches
from auditor.report.view import View


def test_letters_and_numbers_follow_the_text(seen: View) -> None:
    labels = [str(label) for (document, _), label in seen.labels.items() if document.startswith("102")]
    assert labels == ["C1", "C2", "F1", "L1", "Q1"]


def test_the_page_of_a_stated_origin_shows_no_alteration(seen: View) -> None:
    assert seen.shown("101-quay-gazette") == ()


def test_without_a_direction_both_pages_show_them(audit: Audit) -> None:
    owners = {document for document, item in label_items(audit, {}) if isinstance(item, Alteration)}
    assert owners == {"101-quay-gazette", "102_tidewater.now"}


def test_signs_of_language_are_apart_from_lines(seen: View) -> None:
    assert [str(seen.labels[m.document, m]) for m in seen.audit.marks] == ["L1", "S1"]


def test_the_same_story_is_no_match_to_number(audit: Audit) -> None:
    assert label_matches(audit) == {("101-quay-gazette", "102_tidewater.now"): "M1"}


def test_ids_do_not_depend_on_the_order_of_marks(audit: Audit) -> None:
    turned = replace(audit, marks=audit.marks[::-1], alterations=audit.alterations[::-1])
    assert label_items(turned, {}) == label_items(audit, {})


def test_a_fingerprint_names_kind_and_place() -> None:
    one = fingerprint("quote", [Place("a", Span(1, 5))])
    assert len(one) == 12
    assert one != fingerprint("title", [Place("a", Span(1, 5))]) != fingerprint("title", [Place("a", Span(1, 6))])


def test_a_document_id_with_a_lone_surrogate_has_a_fingerprint() -> None:
    assert len(fingerprint("quote", [Place("\ud800", Span(0, 1))])) == 12


def test_of_hidden_characters_the_first_ten_are_listed(audit: Audit) -> None:
    hidden = [replace(audit.marks[0], span=Span(at, at + 1), family=Family.HIDDEN) for at in range(30)]
    listed = label_items(replace(audit, marks=(*audit.marks, *reversed(hidden))), {})
    assert [mark.span.start for _, mark in listed if isinstance(mark, Mark) and mark.family is Family.HIDDEN] == list(
        range(HIDDEN_ROWS)
    )
