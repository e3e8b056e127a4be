from dataclasses import replace

import pytest

from auditor.model import Audit, Evidence, Place, Sentence, Span, Verdict
from auditor.report.in_common import chance, in_common
from auditor.report.view import view
from tests.passages import reworded
from tests.report.conftest import COPY, ORIGIN, OTHER, TEXTS, place


def sentence(document: str, line: int) -> Sentence:
    text = TEXTS[document].split("\n")
    start = sum(len(one) + 1 for one in text[:line])
    return Sentence(document, line, Span(start, start + len(text[line])))


def page(audit: Audit, *evidence: Evidence, verdict: Verdict = Verdict.SHARED_PASSAGES) -> str:
    pairs = [(sentence(ORIGIN, left), sentence(COPY, right)) for left, right in ((1, 2), (3, 4))]
    match = replace(audit.matches[0], verdict=verdict, passages=(reworded(*pairs),), evidence=evidence)
    return in_common(view(replace(audit, matches=(match,))), COPY)


def test_a_reworded_passage_says_where_it_stands_and_which_words_to_look_for(audit: Audit) -> None:
    text = page(audit)
    assert "- With 101: 2 pairs of sentences say the same in other words, or come from a common source" in text
    assert "(101 lines 2 to 4 and 102 lines 3 to 5)" in text
    assert "Rare words in both: barges and Orlin." in text
    assert "less than one case in 200" in text


def test_shared_quotations_are_listed_apart(audit: Audit) -> None:
    where: list[tuple[Place, ...]] = [(place(ORIGIN, "900 commuters"),), (place(COPY, "1,900 commuters"),)]
    text = page(audit, Evidence("same quotations", 1.0, "", *where))
    assert "- With 101: 1 quotation in both, word for word (101 line 4 and 102 line 5)." in text


def test_a_copy_shares_everything_and_lists_nothing_here(audit: Audit) -> None:
    assert page(audit, verdict=Verdict.COPY) == ""


@pytest.mark.parametrize(("value", "said"), [(0.5, "in 2."), (0.01, "in 100."), (1e-7, "less than one case in 200.")])
def test_chances_are_cases(value: float, said: str) -> None:
    assert chance(value).endswith(said)


def test_what_was_not_measured_is_not_said() -> None:
    assert chance(None) == ""


def test_sentences_that_stand_word_for_word_are_counted(audit: Audit) -> None:
    pairs = [(sentence(ORIGIN, left), sentence(COPY, right)) for left, right in ((1, 2), (3, 4))]
    match = replace(audit.matches[0], verdict=Verdict.SHARED_PASSAGES, passages=(reworded(*pairs, verbatim=1),))
    text = in_common(view(replace(audit, matches=(match,))), COPY)
    assert "2 pairs of sentences say the same, 1 of them nearly word for word" in text


def test_many_passages_with_one_article_do_not_hide_another_article(audit: Audit) -> None:
    pairs = [(sentence(ORIGIN, 1), sentence(COPY, 2))]
    first = replace(audit.matches[0], verdict=Verdict.SHARED_PASSAGES, passages=(reworded(*pairs),) * 6)
    second = replace(first, left=COPY, right=OTHER, passages=(reworded((sentence(COPY, 2), sentence(OTHER, 1))),))
    text = in_common(view(replace(audit, matches=(first, second))), COPY)
    assert "- With 103: 1 pair of sentences" in text
