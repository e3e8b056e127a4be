from dataclasses import replace

from auditor.model import AlterationKind, Audit
from auditor.report.alterations import (
    CREDITS,
    QUOTATIONS,
    in_context,
    kind_words,
    label,
    of_kinds,
    oriented,
    quotations,
)
from auditor.report.safe import say
from auditor.report.view import View, view

COPY = "102_tidewater.now"


def test_a_quotation_is_never_cut(seen: View) -> None:
    found = of_kinds(seen.shown(COPY), QUOTATIONS)
    row = quotations(seen, found, lambda _: say("Q")).splitlines()[-1]
    assert "101: The **beams** are **certainly** worn and we **will** replace forty of them |" in row
    assert "| 3 → 4 |" in row


def test_credits_are_shown_in_their_line(seen: View) -> None:
    rows = in_context(seen, COPY, of_kinds(seen.shown(COPY), CREDITS))
    assert "Harrow **told Tidewater Now**:" in rows
    assert "credit swapped" in rows
    assert "credit leaked" in rows


def test_without_a_direction_a_credit_only_differs(undetermined: Audit) -> None:
    neutral = view(undetermined)
    rows = in_context(neutral, COPY, of_kinds(neutral.shown(COPY), CREDITS))
    assert "another outlet is credited" in rows
    assert "| 3, 4 |" in rows


def test_marks_are_dropped_or_added(audit: Audit) -> None:
    quoted = replace(audit.alterations[0], kind=AlterationKind.MARKS)
    changed = view(replace(audit, alterations=(quoted,)))
    assert kind_words(changed, quoted) == "quotation marks dropped"
    assert kind_words(view(replace(audit, alterations=(quoted,), quotes=())), quoted) == "quotation marks added"


def test_the_stated_origin_is_on_the_left(seen: View) -> None:
    assert {oriented(seen, one)[0].document for one in seen.audit.alterations} == {"101-quay-gazette"}


def test_an_id_outside_its_page_names_the_article(seen: View) -> None:
    assert [str(label(seen, one)) for one in seen.audit.alterations] == ["102-Q1", "102-C1", "102-C2", "102-F1"]
