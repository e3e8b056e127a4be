from dataclasses import replace

from auditor.model import Aligned, Audit, Span, Verdict
from auditor.report.passages import pairs_of, passages, sides
from auditor.report.view import View, view
from tests.passages import literal

COPY = "102_tidewater.now"


def test_the_origin_stands_on_top(seen: View) -> None:
    assert {pair.one.document for pair in pairs_of(seen, COPY)} == {"101-quay-gazette"}


def test_a_stated_origin_repeats_no_passages(seen: View) -> None:
    assert pairs_of(seen, "101-quay-gazette") == ()


def test_changed_words_are_bold_on_both_sides(seen: View) -> None:
    left, right, kept = sides(seen, pairs_of(seen, COPY)[0])
    assert left == "Ferry **pier** to **close** for eleven weeks"
    assert right == "Ferry **jetty** to **shut** for 11 weeks"
    assert round(kept, 2) == 0.71


def test_words_of_a_quotation_are_strict(seen: View) -> None:
    _, right, _ = sides(seen, pairs_of(seen, COPY)[2])
    assert "we **may** replace" in right


def test_sentences_that_answer_one_stand_together(audit: Audit) -> None:
    headline, body = audit.matches[0].aligned[:2]
    twice = replace(audit.matches[0], aligned=(headline, Aligned(headline.left, body.right, 0.4)))
    changed = view(replace(audit, matches=(twice,)))
    (pair,) = pairs_of(changed, COPY)
    left, right, _ = sides(changed, pair)
    # "close" is answered by neither sentence, "for" and "weeks" by the headline.
    assert left == "Ferry **pier** to **close** for eleven weeks"
    assert " ¶ In " in right


def test_an_answer_stands_with_the_sentence_it_is_most_like(audit: Audit) -> None:
    closest, other = audit.matches[0].aligned[:2]
    weaker = Aligned(other.left, closest.right, 0.3)
    both = replace(audit.matches[0], aligned=(closest, weaker))
    assert [pair.one.span for pair in pairs_of(view(replace(audit, matches=(both,))), COPY)] == [closest.left.span]


def test_long_literal_passages_are_pairs_too(audit: Audit) -> None:
    match = replace(audit.matches[0], verdict=Verdict.SHARED_PASSAGES, aligned=(),
                    passages=(literal(Span(37, 131), Span(71, 166)),))  # fmt: skip
    assert len(pairs_of(view(replace(audit, matches=(match,))), COPY)) == 1


def test_from_the_thirteenth_on_passages_are_folded(seen: View) -> None:
    pairs = pairs_of(seen, COPY) * 4
    assert passages(seen, pairs).count("<summary>4 more</summary>") == 1
