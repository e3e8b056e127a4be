"""Articles that no newsroom means to print, through both doors: each has an outcome, docs/input.md names it."""

import os
import random

import pytest

from auditor import audit_documents, compare_documents, render_audit
from auditor.cli.compare import verdict
from auditor.model import Document, RelationKind, Verdict

SYLLABLES = [one + two for one in "bdfgklmnprst" for two in "aeiou"]
BOILERPLATE = "Advertisement\n\nShare this article\n\nSign up for our newsletter.\n\nAll rights reserved."
GERMAN = """Der Rat von Ilmenhorst hat die neue Fähre über den Fluss genehmigt.
Das Boot soll im Mai zum ersten Mal fahren.
Die Kapitänin Frauke Dornbusch freut sich auf die Fahrgäste. Ein Fahrschein kostet künftig drei Euro.
Im Hafen werden dafür zwei alte Stege abgerissen. Die Fischer des Ortes bekommen einen anderen Platz."""
SOAK = pytest.mark.skipif("AUDITOR_SOAK" not in os.environ, reason="make soak")


def story(words: int, seed: int = 1) -> str:
    """Return sentences of twelve invented words from a vocabulary of 400, some with a quotation or a figure."""
    draw = random.Random(seed)  # noqa: S311
    vocabulary = ["".join(draw.choices(SYLLABLES, k=3)) for _ in range(400)]
    made = [draw.choice(vocabulary) for _ in range(words)]
    return "\n".join(map(sentence, range(words), (made[at : at + 12] for at in range(0, words, 12))))


def sentence(number: int, words: list[str]) -> str:
    """Return words as a sentence: every fifth one is a quotation, every other fifth one counts something."""
    text = " ".join(words).capitalize()
    if number % 5 == 3:
        return f"“{text},” said {words[0].capitalize()} {words[-1].capitalize()}."
    return f"{text} {number} euros in {number % 97} towns." if number % 5 == 4 else f"{text}."


def said(left: str, right: str) -> tuple[Verdict, float | None]:
    """Return verdict and score of two texts, alone; in an audit they are the same."""
    one, two = Document("a", left), Document("b", right)
    match = compare_documents(one, two).match
    matches = audit_documents([one, two]).matches
    assert [(found.verdict, found.score) for found in matches] == [
        (found.verdict, found.score) for found in (match,) if found.verdict is not Verdict.UNRELATED
    ]
    return match.verdict, match.score


def caveats(text: str) -> list[str]:
    """Return the codes of the notices of an article."""
    return [notice.code for notice in audit_documents([Document("a", text)]).notices]


@pytest.mark.parametrize("words", [1, 5, 20, 60])
def test_a_short_article_is_unrelated_to_another_one(words: int) -> None:
    assert said(story(words), story(words, seed=2))[0] is Verdict.UNRELATED


@pytest.mark.parametrize("words", [1, 5])
def test_a_few_words_get_no_score_and_say_so(words: int) -> None:
    assert said(story(words), story(300, seed=2))[1] is None
    assert caveats(story(words)) == ["too-short-for-shares", "too-short-to-match"]


@pytest.mark.parametrize("words", [20, 60])
def test_a_short_article_gets_a_score_and_no_shares(words: int) -> None:
    assert said(story(words), story(300, seed=2))[1] is not None
    assert caveats(story(words)) == ["too-short-for-shares"]


@pytest.mark.parametrize("words", [5, 20, 60, 300])
def test_the_same_text_byte_for_byte_is_a_copy(words: int) -> None:
    assert said(story(words), story(words))[0] is Verdict.COPY


@pytest.mark.parametrize("words", [20, 60])
def test_a_short_article_inside_a_long_one_is_a_copy(words: int) -> None:
    assert said(story(words), f"{story(300, 3)}\n{story(words)}\n{story(300, 4)}")[0] is Verdict.COPY


def test_five_words_inside_a_long_article_are_no_copy_of_it() -> None:
    assert said(story(5), f"{story(300, 3)}\n{story(5)}\n{story(300, 4)}")[0] is not Verdict.COPY


def test_one_word_is_no_copy_of_itself() -> None:
    assert said("Flooding", "Flooding") == (Verdict.SAME_STORY, None)


def test_of_two_equal_texts_nothing_differs_and_neither_is_the_origin() -> None:
    comparison = compare_documents(Document("a", story(300)), Document("b", story(300)))
    assert comparison.match.score == comparison.match.left_in_right == comparison.match.right_in_left == 1
    assert (comparison.alterations, comparison.relation.kind) == ((), RelationKind.UNDETERMINED)


def test_equal_texts_are_one_cluster_without_an_origin() -> None:
    audit = audit_documents([Document(name, story(300)) for name in "abc"])
    assert [(cluster.members, cluster.origin) for cluster in audit.clusters] == [(("a", "b", "c"), None)]


@pytest.mark.parametrize("other", [BOILERPLATE, story(300), ""])
def test_an_article_that_is_all_boilerplate_is_unrelated_to_all(other: str) -> None:
    assert said(BOILERPLATE, other) == (Verdict.UNRELATED, None)


def test_an_article_that_is_all_boilerplate_has_caveats_and_nothing_measured() -> None:
    audit = audit_documents([Document("a", BOILERPLATE)])
    assert (audit.sentences, audit.claims) == ((), ())
    assert [notice.code for notice in audit.notices] == ["too-short-for-shares", "too-short-to-match"]
    assert [criterion.name for criterion in audit.scorecards[0].criteria if criterion.value == 0] == []


def test_beside_a_verdict_on_another_language_stands_that_it_is_not_calibrated() -> None:
    documents = {name: Document(name, GERMAN, language="de") for name in "ab"}
    audit = audit_documents(documents.values())
    assert [notice.code for notice in audit.notices].count("language") == 2
    assert "copy (not calibrated for German)" in verdict(compare_documents(*documents.values()), documents)
    assert any("not calibrated for German" in text for text in render_audit(audit, "md").values())


def test_a_passage_of_an_article_of_200_000_words_is_found_among_others() -> None:
    whole = story(200_000)
    passage = whole[1_000_000:1_004_000]
    (match,) = audit_documents([Document("a", whole), Document("b", passage), Document("c", story(300, 2))]).matches
    assert (match.left, match.right, match.verdict) == ("a", "b", Verdict.COPY)
    assert match.left_in_right is not None
    assert match.left_in_right < 0.01


@SOAK
@pytest.mark.soak
def test_an_article_of_200_000_words_is_compared_with_its_passage() -> None:
    whole = story(200_000)
    assert compare_documents(Document("a", whole), Document("b", whole[-3_000:])).match.verdict is Verdict.COPY


@SOAK
@pytest.mark.soak
def test_two_articles_of_200_000_words_are_compared() -> None:
    changed = story(200_000).replace("ba", "bo").replace("7", "8")
    comparison = compare_documents(Document("a", story(200_000)), Document("b", changed))
    assert comparison.match.verdict is Verdict.COPY
    assert len(comparison.alterations) > 1_000
