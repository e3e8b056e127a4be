from dataclasses import replace

from auditor.model import AlterationKind, Audit, Place
from auditor.report.alterations import (
    CREDITS,
    QUOTATIONS,
    in_context,
    kind_words,
    of_kinds,
    oriented,
    quotations,
    uncalibrated,
)
from auditor.report.view import View, view
from tests.report.conftest import place

COPY = "102_tidewater.now"


def test_a_quotation_is_never_cut(seen: View) -> None:
    found = of_kinds(seen.shown(COPY), QUOTATIONS)
    row = quotations(seen, found).splitlines()[-1]
    assert "101: The **beams** are **certainly** worn and we **will** replace forty of them |" in row
    assert "| 3 → 4 |" in row


def test_credits_are_shown_in_their_line(seen: View) -> None:
    rows = in_context(seen, of_kinds(seen.shown(COPY), CREDITS))
    assert "Harrow **told Tidewater Now**:" in rows
    assert "credit swapped" in rows
    assert "credit leaked" in rows


def test_without_a_direction_a_credit_only_differs(undetermined: Audit) -> None:
    neutral = view(undetermined)
    rows = in_context(neutral, of_kinds(neutral.shown(COPY), CREDITS))
    assert "another outlet is credited" in rows
    assert "| 3, 4 |" in rows


def test_marks_are_dropped_or_added(audit: Audit) -> None:
    quoted = replace(audit.alterations[0], kind=AlterationKind.MARKS)
    changed = view(replace(audit, alterations=(quoted,)))
    assert kind_words(changed, quoted) == "quotation marks dropped"
    assert kind_words(view(replace(audit, alterations=(quoted,), quotes=())), quoted) == "quotation marks added"


def test_the_stated_origin_is_on_the_left(seen: View) -> None:
    assert {oriented(seen, one)[0].document for one in seen.audit.alterations} == {"101-quay-gazette"}


def test_a_hedge_left_out_shows_the_other_sentence_plain(audit: Audit) -> None:
    here, there = audit.sentences[1], audit.sentences[6]
    hedge = replace(
        audit.alterations[0],
        kind=AlterationKind.WORDING,
        left=place("101-quay-gazette", "will"),
        right=Place(COPY, there.span),
        edits=(),
    )
    rows = in_context(view(replace(audit, alterations=(hedge,))), [hedge])
    assert here.document == "101-quay-gazette"
    assert "Brackwell **will** close" in rows
    assert (
        "| 102: In May, the old ferry jetty at Brackwell will shut, said Harbour Officer Nell Harrow on Monday. |"
        in rows
    )


def test_outside_english_differences_have_a_caveat(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents))
    said = "Differences are told apart by rules for English (not calibrated for German)."
    assert uncalibrated(view(german), audit.alterations) == said
    assert uncalibrated(view(audit), audit.alterations) == ""
