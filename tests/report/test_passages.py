import re
from dataclasses import replace

from auditor.model import Aligned, Audit, Sentence, Span, Verdict
from auditor.report.passages import pairs_of, passages, sides
from auditor.report.view import View, view
from tests.passages import literal
from tests.report.conftest import place

COPY = "102_tidewater.now"
BOATS = (("101-quay-gazette", "sailing"), (COPY, "steam"))


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


def test_what_stands_between_two_answers_on_one_line_is_left_out_visibly(audit: Audit) -> None:
    left = audit.matches[0].aligned[0].left
    parts = [Sentence(COPY, at, place(COPY, words).span) for at, words in enumerate(("Harrow told", "we may replace"))]
    apart = replace(audit.matches[0], aligned=tuple(Aligned(left, part, 0.5) for part in parts))
    changed = view(replace(audit, matches=(apart,)))
    right = sides(changed, pairs_of(changed, COPY)[0])[1]
    assert right.replace("*", "") == "Harrow told […] we may replace"


def test_an_answer_stands_with_the_sentence_it_is_most_like(audit: Audit) -> None:
    closest, other = audit.matches[0].aligned[:2]
    weaker = Aligned(other.left, closest.right, 0.3)
    both = replace(audit.matches[0], aligned=(closest, weaker))
    assert [pair.one.span for pair in pairs_of(view(replace(audit, matches=(both,))), COPY)] == [closest.left.span]


def test_long_literal_passages_are_pairs_too(audit: Audit) -> None:
    match = replace(audit.matches[0], verdict=Verdict.SHARED_PASSAGES, aligned=(),
                    passages=(literal(Span(37, 131), Span(71, 166)),))  # fmt: skip
    assert len(pairs_of(view(replace(audit, matches=(match,))), COPY)) == 1


def many(audit: Audit, count: int) -> Audit:
    """Return the audit with two articles of many sentences, each with a word of its own."""
    texts = {name: "\n".join(f"The {word} boat number {at} leaves." for at in range(count)) for name, word in BOATS}
    documents = tuple(replace(audit.documents[0], id=name, text=text, title=None) for name, text in texts.items())
    sentences = {
        name: [Sentence(name, at, Span(*found.span())) for at, found in enumerate(re.finditer(".+", text))]
        for name, text in texts.items()
    }
    aligned = tuple(Aligned(left, right, 0.6) for left, right in zip(*sentences.values(), strict=True))
    both = tuple(one for name in texts for one in sentences[name])
    matches = (replace(audit.matches[0], aligned=aligned),)
    return replace(audit, documents=documents, matches=matches, alterations=(), sentences=both, quotes=(), marks=(),
                   claims=(), attributions=(), findings=(), notices=())  # fmt: skip


def test_six_passages_are_open_and_the_others_folded(audit: Audit) -> None:
    shown = passages(view(many(audit, 9)), COPY)
    assert shown.split("<details>")[0].count("of the words kept") == 6
    assert "<summary>3 more passages</summary>" in shown


def test_of_very_many_passages_thirty_are_printed(audit: Audit) -> None:
    shown = passages(view(many(audit, 40)), COPY)
    assert shown.count("of the words kept") == 30
    assert "10 more passages in the texts." in shown


def test_what_stands_word_for_word_in_both_is_named_by_its_lines(audit: Audit) -> None:
    same = many(audit, 8)
    text = same.documents[0].text
    copied = replace(same.documents[1], text=text)
    sentences = [Sentence(COPY, one.ordinal, one.span) for one in same.sentences[:8]]
    aligned = tuple(Aligned(left, right, 1.0) for left, right in zip(same.sentences[:8], sentences, strict=True))
    match = replace(same.matches[0], aligned=aligned)
    shown = passages(view(replace(same, documents=(same.documents[0], copied), matches=(match,))), COPY)
    assert "- 101 lines 1 to 8 ↔ 102 lines 1 to 8: “The sailing boat number 0 leaves. The sailing" in shown
    assert "of the words kept" not in shown


def test_a_passage_names_the_differences_in_it(seen: View) -> None:
    assert re.search(
        r"\*\*P4\*\* · 101 line 4 ↔ 102 line 5 · .* · \[F1\]\(#figures-that-differ\)", passages(seen, COPY)
    )


def test_a_passage_that_is_a_quotation_stands_under_its_id(audit: Audit) -> None:
    quoted = view(replace(audit, alterations=audit.alterations[:1]))
    said = "Passages that are mostly a quotation stand under its id: P3 ([Q1](#quotations-and-titles))."
    assert said in passages(quoted, COPY)
    assert "**P3**" not in passages(quoted, COPY)


def test_a_credit_is_shown_with_its_quotation(seen: View) -> None:
    assert "**P3**" in passages(seen, COPY)


def test_where_the_origin_goes_on_is_said(audit: Audit) -> None:
    short = replace(audit.matches[0], aligned=audit.matches[0].aligned[:2])
    shown = passages(view(replace(audit, matches=(short,))), COPY)
    said = "3 of the 5 sentences of 101 have no counterpart in 102; 101 goes on for 3 of them where 102 stops, from"
    assert f"{said} line 3." in shown
