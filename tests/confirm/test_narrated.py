from collections.abc import Callable

import pytest

from auditor.confirm.narrated import Narrated, narrated
from tests.confirm.articles import article


def one(text: str) -> Narrated:
    return next(iter(narrated([article("a", text)])))


def test_quotations_are_not_narration() -> None:
    found = one("“Nine barges carried gravel toward quiet coves,” Pell said.\nEngineers mended rotten timber piles.")
    assert [sentence.ordinal for sentence in found.sentences] == [1]
    assert "grave" in found.known


def test_names_and_numbers_inside_a_sentence_are_its_own() -> None:
    found = one("Engineers from Orlin mended 14 rotten piles for Ada Pell.")
    assert found.named == (frozenset({"orlin", "14", "ada", "pell"}),)


@pytest.mark.parametrize("case", [str.upper, str.lower, str.title], ids=["capitals", "small letters", "Headline Style"])
def test_where_capitals_mean_nothing_names_are_those_of_general_news(case: Callable[[str], str]) -> None:
    text = case("Engineers from Dublin and Zzorlin mended 14 rotten bridges for Reuters.")
    assert one(text).named == (frozenset({"dubli", "zzorl", "14", "reute"}),)


def test_a_short_first_line_without_an_end_is_a_headline() -> None:
    body = "Engineers from Orlin mended fourteen rotten piles."
    assert one(f"Rotten piles mended at Dunmarrow\n{body}").headline
    assert not one(f"{body}\n{body}").headline


def test_each_article_counts_its_own_sentences() -> None:
    texts = ("Barges carried gravel past Orlin.\nBarges carried coal past Marlow.", "Goats ate cabbages beside Orlin.")
    first, second = narrated([article(name, text) for name, text in zip("ab", texts, strict=True)])
    counts = [
        {one.names[column]: int(spread) for column, spread in zip(one.columns, one.spread, strict=True)}
        for one in (first, second)
    ]
    assert counts[0]["barge"] == 2
    assert "barge" not in counts[1]
    assert first.stems.shape == (2, len(counts[0]))


def test_an_opening_sentence_that_ends_in_a_quotation_is_no_headline() -> None:
    assert not one(
        "Engineers mended rotten timber piles, and Pell said “It will hold until spring.”\nGoats ate."
    ).headline


def test_articles_without_narration_are_empty() -> None:
    for found in narrated([article("a", ""), article("b", "“We sail at dawn,” he said.")]):
        assert (found.sentences, found.stems.shape[0], found.headline) == ((), 0, False)
