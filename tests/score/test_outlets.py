import datetime
from dataclasses import replace

from auditor.model import (
    CLOSER,
    Confidence,
    Criterion,
    Document,
    Evidence,
    Match,
    OutletSummary,
    Relation,
    RelationKind,
    Scorecard,
    State,
    TranslationLevel,
    Verdict,
)
from auditor.score.outlets import outlet_summaries

Values = dict[str, tuple[str, float | None]]


def summaries(
    articles: Values,
    *copies: tuple[str, str],
    aliases: tuple[tuple[str, str], ...] = (),
    evidence: tuple[Evidence, ...] = (),
) -> tuple[OutletSummary, ...]:
    """Return the outlets of articles given as id → (outlet, value); copies are (copy, origin)."""
    documents = [
        Document(name, "", outlet=outlet or None, published=datetime.date(2024, 5, at + 1))
        for at, (name, (outlet, _)) in enumerate(sorted(articles.items()))
    ]
    cards = [Scorecard(name, (_measured(value),), TranslationLevel.NONE_FOUND) for name, (_, value) in articles.items()]
    pairs = [(min(pair), max(pair), pair[1]) for pair in copies]
    matches = [Match(left, right, Verdict.COPY, 0.9, None, None, None, (), (), ()) for left, right, _ in pairs]
    relations = {(a, b): replace(_relation(a, b, origin), evidence=evidence) for a, b, origin in pairs}
    return outlet_summaries(documents, cards, matches=matches, relations=relations, aliases=aliases)


def _relation(left: str, right: str, origin: str) -> Relation:
    kind = RelationKind.RIGHT_FROM_LEFT if origin == left else RelationKind.LEFT_FROM_RIGHT
    return Relation(left, right, kind, Confidence.HIGH, ())


def _measured(value: float | None) -> Criterion:
    state = State.NOT_OBSERVABLE if value is None else State.MET if value >= 0.7 else State.NOT_MET
    return Criterion("depth", value, "share", state, 9, None, "")


def test_an_outlet_has_the_median_and_range_of_what_was_observed() -> None:
    (echo,) = summaries({"a": ("Echo", 0.9), "b": ("Echo", 0.2), "c": ("Echo", 0.8), "d": ("Echo", None)})
    (depth,) = echo.spreads
    assert (depth.n, depth.met, depth.median, depth.low, depth.high) == (3, 2, 0.8, 0.2, 0.9)
    assert (echo.articles, echo.earliest, echo.latest) == (
        ("a", "b", "c", "d"), datetime.date(2024, 5, 1), datetime.date(2024, 5, 4),
    )  # fmt: skip


def test_a_direction_that_only_the_texts_tell_makes_no_partners() -> None:
    articles: Values = {"a": ("Echo", 0.9), "b": ("Echo", 0.2), "c": ("Howl", 0.9), "d": ("Howl", 0.2)}
    told, untold = summaries(articles, ("a", "c")), summaries(articles, ("a", "c"), evidence=(Evidence(CLOSER, 1, ""),))
    assert [one.taken_from for one in told] == [(("Howl", 1),), ()]
    assert [one.taken_from + one.taken_by for one in untold] == [(), ()]


def test_two_values_are_too_few_for_a_median() -> None:
    (echo,) = summaries({"a": ("Echo", 0.9), "b": ("Echo", 0.2)})
    assert (echo.spreads[0].n, echo.spreads[0].median, echo.spreads[0].low) == (2, None, None)


def test_outlets_stand_in_the_order_of_the_alphabet_and_one_article_is_no_outlet() -> None:
    articles: Values = {
        "a": ("Wren", 0.1),
        "b": ("Echo", 0.9),
        "c": ("Wren", 0.1),
        "d": ("echo", 0.9),
        "e": ("Owl", 0.5),
    }
    assert [one.outlet for one in summaries(articles)] == ["Echo", "Wren"]


def test_articles_without_an_outlet_are_no_outlet() -> None:
    assert summaries({"a": ("", 0.1), "b": ("", 0.1)}) == ()


def test_partners_are_counted_in_articles_on_both_sides() -> None:
    articles: Values = {"a": ("Echo", 1), "b": ("Echo", 1), "c": ("Wren", 1), "d": ("Wren", 1), "e": ("Owl", 1)}
    echo, wren = summaries(articles, ("c", "a"), ("d", "a"), ("d", "b"), ("e", "b"))
    assert (echo.taken_from, echo.taken_by) == ((), (("Wren", 2), ("Owl", 1)))
    assert (wren.taken_from, wren.taken_by) == ((("Echo", 2),), ())


def test_a_copy_within_an_outlet_is_no_partner() -> None:
    (echo,) = summaries({"a": ("Echo", 1), "b": ("The Echo", 1)}, ("b", "a"))
    assert echo.taken_from == echo.taken_by == ()


def test_an_alias_is_the_same_outlet() -> None:
    (echo,) = summaries({"a": ("Orla Echo", 1), "b": ("OE", 1), "c": ("Orla Echo", 1)}, aliases=(("OE", "Orla Echo"),))
    assert (echo.outlet, len(echo.articles)) == ("Orla Echo", 3)
