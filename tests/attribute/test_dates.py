import datetime
from collections.abc import Sequence
from dataclasses import replace

import pytest

from auditor.attribute.dates import altered, dates_too_little, same_text, undirected
from auditor.attribute.pair import Pair
from auditor.compare.alteration import alteration
from auditor.model import Alteration, AlterationKind, Document, Evidence, Match, Span, Verdict
from auditor.settings import Settings

MAY, JUNE = datetime.date(2021, 5, 3), datetime.date(2021, 6, 8)
QUOTE = "the old lock was shut because nobody mends it"


def pair(here: str = QUOTE, there: str = QUOTE, kind: AlterationKind | None = None) -> Pair:
    left, right = Document("a", here, published=MAY), Document("b", there, published=JUNE)
    places = ("a", Span(0, len(here))), ("b", Span(0, len(there)))
    found: Sequence[Alteration] = [alteration(kind, *places)] if kind else []
    return Pair(left, right, tuple(found), (), (), (), (), Settings())


def match(verdict: Verdict = Verdict.REWRITTEN, runs: float | None = 0.2, held: float = 0.9) -> Match:
    evidence = () if runs is None else (Evidence("five-word runs", runs, ""),)
    return Match("a", "b", verdict, 0.9, 0.5, 0.9, held, (), (), evidence)


def said(found: Match, of: Pair) -> str:
    reason = dates_too_little(found, of)
    return reason.detail if reason else ""


def test_another_content_word_alters_a_quotation() -> None:
    assert altered(pair(QUOTE, QUOTE.replace("shut", "open"), AlterationKind.QUOTE))


@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        (QUOTE, QUOTE.replace("mends it", "mends the"), AlterationKind.QUOTE),
        ("every effort for the lock", "every efforts for the lock", AlterationKind.QUOTE),
        ("Lock Song", "Loch Song", AlterationKind.TITLE),
        (QUOTE, QUOTE.replace("shut", "open"), AlterationKind.WORDING),
    ],
)
def test_a_word_of_grammar_a_plural_and_a_short_title_are_no_altered_quotation(
    here: str, there: str, kind: AlterationKind
) -> None:
    assert not altered(pair(here, there, kind))


@pytest.mark.parametrize(
    ("found", "same"),
    [
        (match(Verdict.COPY, None), True),
        (match(runs=0.5), True),
        (match(runs=0.49), False),
        (match(runs=None), False),
    ],
)
def test_half_of_the_five_word_runs_make_one_text(found: Match, same: bool) -> None:  # noqa: FBT001
    assert same_text(found) is same


def test_dates_of_one_text_say_too_little() -> None:
    assert said(match(Verdict.COPY), pair()) == "the same text, and no quotation was altered"


def test_dates_of_a_reworded_text_are_enough() -> None:
    assert said(match(), pair()) == ""


@pytest.mark.parametrize("found", [match(Verdict.COPY), match(held=0.5)])
def test_dates_are_enough_where_a_quotation_was_altered(found: Match) -> None:
    assert said(found, pair(QUOTE, QUOTE.replace("shut", "open"), AlterationKind.QUOTE)) == ""


@pytest.mark.parametrize(("held", "enough"), [(0.69, False), (0.70, True)])
def test_dates_say_too_little_of_a_later_article_with_much_of_its_own(held: float, enough: bool) -> None:  # noqa: FBT001
    assert (said(match(held=held), pair()) == "") is enough


@pytest.mark.parametrize("held", [0.5, 0.9])
def test_equal_dates_make_neither_article_the_later_one(held: float) -> None:
    found = pair()
    same = replace(found, right=replace(found.right, published=MAY))
    assert dates_too_little(match(held=held), same) is None


def test_much_of_its_own_is_not_the_same_text() -> None:
    reason = dates_too_little(match(held=0.5), pair())
    assert reason is not None
    assert reason.name != "same text"


def test_dates_that_only_order_have_no_points_and_nothing_else_changes() -> None:
    leak = Evidence("credits the other outlet", 3.0, "")
    dates, kept = undirected([Evidence("dates", -10.0, "published then"), leak])
    assert (dates.strength, kept) == (0.0, leak)
    assert dates.detail == "published then: the order of the prints, not who took it from whom"
