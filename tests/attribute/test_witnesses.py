from auditor.attribute.witnesses import prints, witnesses
from auditor.model import Match, Place, Span, Verdict

TAG = (Place("c", Span(0, 5)),)


def match(left: str, right: str, verdict: Verdict = Verdict.REWRITTEN) -> Match:
    return Match(left, right, verdict, 0.9, 0.5, 0.9, 0.9, (), (), ())


def test_articles_near_either_of_a_pair_are_its_witnesses() -> None:
    found = witnesses([match("a", "b"), match("a", "c", Verdict.SAME_STORY), match("b", "d", Verdict.SAME_STORY)])
    assert found["a", "b"] == ("c", "d")
    assert found["a", "c"] == ("b",)


def test_a_copy_of_one_of_a_pair_is_no_witness() -> None:
    assert witnesses([match("a", "b"), match("b", "c", Verdict.COPY), match("a", "c")])["a", "b"] == ()


def test_another_copy_of_both_says_whose_text_it_is() -> None:
    matches = [match("a", "b"), match("a", "c"), match("b", "c", Verdict.COPY)]
    assert prints(matches, {"a": {}, "b": {}, "c": {"AFP": TAG}})["a", "b"] == (("AFP", TAG),)


def test_an_article_that_is_a_copy_of_one_of_them_only_says_nothing() -> None:
    matches = [match("a", "b"), match("a", "c"), match("b", "c", Verdict.SAME_STORY)]
    assert prints(matches, {"c": {"AFP": TAG}})["a", "b"] == ()
