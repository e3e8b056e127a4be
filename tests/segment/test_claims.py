import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.quotation import quotations
from auditor.model import Claim, ClaimKind, Document, Family, Mark, Span, Strength
from auditor.segment.claims import claims
from auditor.segment.figures import figures
from auditor.segment.quotes import attributed_quotations
from auditor.segment.reported import spoken
from auditor.segment.sentences import sentences


def found(text: str, *marks: Mark) -> tuple[Claim, ...]:
    document = Document("a", text)
    split = sentences(document, marks)
    said = spoken(document, split, quotations(text))
    quoted = attributed_quotations(document, said)
    return claims(document, split, figures(document, split), quoted=quoted, said=said, marks=marks)


def sources(text: str) -> list[str | None]:
    return [claim.cited_source for claim in found(text)]


def kinds(text: str) -> list[ClaimKind]:
    return [claim.kind for claim in found(text)]


def line(rule: str, start: int, end: int) -> Mark:
    return Mark("a", Span(start, end), rule, Family.STRUCTURE, Strength.CERTAIN, f"a {rule}")


def test_claims_are_numbered_from_one() -> None:
    assert [claim.id for claim in found("The pier is shut again. Nobody knows who paid.")] == ["a#1", "a#2"]


def test_claim_covers_its_sentence() -> None:
    assert [claim.span for claim in found("Go! The pier is shut again.")] == [Span(4, 27)]


def test_three_words_claim_nothing() -> None:
    assert found("Asked for comment. Nobody came. The pier fell.") == ()


def test_heading_claims_nothing() -> None:
    assert len(found("A very long wait\nThe pier is shut again.", line("heading", 0, 16))) == 1


def test_title_is_a_claim_of_its_own_kind() -> None:
    assert [claim.kind for claim in found("Pier of 30 boats shut again", line("title", 0, 27))] == [ClaimKind.TITLE]


def test_sentence_half_of_which_is_quoted_is_a_quote() -> None:
    assert kinds("“We sail at dawn and land at dusk,” said Pell.") == [ClaimKind.QUOTE]


def test_sentence_with_a_few_quoted_words_is_a_statement() -> None:
    assert kinds("The harbour pilots of Dunmarrow call it “a loss” to them.") == [ClaimKind.STATEMENT]


def test_sentence_that_counts_something_is_a_figure() -> None:
    assert kinds("They lost at least 30 boats.") == [ClaimKind.FIGURE]


def test_bare_number_or_date_makes_no_figure() -> None:
    assert kinds("It fell on May 5, 2020. They gave it 30 of them.") == [ClaimKind.STATEMENT] * 2


def test_every_sentence_inside_a_long_quotation_is_a_quote() -> None:
    assert kinds("“We sail at dawn tomorrow. We land at dusk today,” said Pell.") == [ClaimKind.QUOTE] * 2


def test_pronoun_cites_the_one_named_before() -> None:
    assert sources("Ada Brook said it is shut. The road is open too. She added that it fell.") == [
        "Ada Brook",
        None,
        "Ada Brook",
    ]


def test_pronoun_without_anyone_before_stays_a_pronoun() -> None:
    assert sources("He said the pier is shut.") == ["He"]


def test_pronoun_cites_the_latest_one_named() -> None:
    assert sources("Brook said it is shut. Pell denied it is shut. He said it is open.") == ["Brook", "Pell", "Pell"]


def test_pronoun_after_a_sentence_too_short_to_claim_cites_the_one_it_names() -> None:
    assert sources("Brook said it is shut. Pell denied it. He said it is open.") == ["Brook", "Pell"]


def test_report_is_cited_by_its_noun() -> None:
    assert sources("The harbour report found that the pier is rotten.") == ["The harbour report"]


def test_every_sentence_of_a_quotation_cites_its_speaker() -> None:
    assert sources("“We sail at dawn tomorrow. We land at dusk today,” said Pell.") == ["Pell", "Pell"]


@given(st.text(alphabet='aB .,\n"“” 5', max_size=80) | st.text(max_size=60))
def test_claims_lie_in_the_text_in_order_and_have_ids_of_their_own(text: str) -> None:
    made = found(text)
    assert len({claim.id for claim in made}) == len(made)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(made))
    assert all(0 <= claim.span.start < claim.span.end <= len(text) for claim in made)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It fell, according to Dr. J. Pell of Marlow.", "Dr. J. Pell of Marlow"),
        ("It fell, according to a study by the Marlow Board published on Monday.", "a study by the Marlow Board"),
        ("It fell, according to the report titled “Slack Water”.", "the report titled “Slack Water”"),
        ("It fell, according to U.S. officials who saw it.", "U.S. officials"),
        (
            "A spokesman for the harbour board in Marlow told The Post it fell.",
            "A spokesman for the harbour board in Marlow",
        ),
        ("Pilots have long argued that the pier is rotten.", "Pilots"),
    ],
)
def test_source_is_cited_by_its_whole_name(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Pell blamed the old pier in Marlow.",
        "Nobody has ever mentioned the old pier.",
        "A second round later added eleven boats.",
        "Pell defended the pier that crews say is rotten.",
    ],
)
def test_sentence_that_says_something_on_its_own_cites_nobody(text: str) -> None:
    assert sources(text) == [None]
