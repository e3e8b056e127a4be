import pytest

from auditor.audit import segment_document
from auditor.compare.quotes import altered_quotes
from auditor.compare.sides import Side, side
from auditor.model import Alteration, AlterationKind, Document, Severity

LEFT = "“The old ferry will not sail again before Easter,” Tilda Roe said."


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def altered(left: str, right: str, *, answers: dict[int, frozenset[int]] | None = None) -> list[Alteration]:
    return list(altered_quotes(prepared("a", left), prepared("b", right), answers or {}))


def words(left: str, right: str, *, answers: dict[int, frozenset[int]] | None = None) -> list[tuple[str, str]]:
    return [
        (left[edit.left.start : edit.left.end], right[edit.right.start : edit.right.end])
        for found in altered(left, right, answers=answers)
        for edit in found.edits
    ]


def test_an_altered_quotation_is_found_with_the_words_that_differ() -> None:
    assert words(LEFT, "Roe said, “the aged ferry will not sail again before June.”") == [
        ("old", "aged"),
        ("Easter", "June"),
    ]


def test_the_places_are_the_words_between_the_marks() -> None:
    right = "Roe said “the old ferry will not leave again before Easter.”"
    (found,) = altered(LEFT, right)
    here, there = (
        LEFT[found.left.span.start : found.left.span.end],
        right[found.right.span.start : found.right.span.end],
    )
    assert here.strip(",") == "The old ferry will not sail again before Easter"
    assert there.strip(".") == "the old ferry will not leave again before Easter"


def test_a_lost_negation_is_the_heaviest_change() -> None:
    (found,) = altered(LEFT, "“The ancient ferry will sail again before Easter,” she said.")
    assert (found.kind, found.severity) == (AlterationKind.QUOTE, Severity.NEGATION)


@pytest.mark.parametrize(
    "right",
    [
        "“The old ferry will not sail again before Easter,” she told us.",
        "The ferry, she said, “will not sail again.”",
        "“The old ferry … will not sail again,” she said. “Before Easter.”",
        "“[It] will not sail again before Easter,” she said.",
    ],
)
def test_a_quotation_unchanged_or_shortened_is_left_alone(right: str) -> None:
    assert altered(LEFT, right) == []


def test_a_quotation_in_another_spelling_is_left_alone() -> None:
    assert altered("“The harbour was organised badly,” she said.", "“The harbor was organized badly,” Roe said.") == []


def test_an_unchanged_quotation_looks_for_no_other_partner() -> None:
    right = f"{LEFT} “The old ferry will now sail again,” the mayor joked."
    assert all("mayor" not in pair for pair in words(LEFT, right))


def test_a_quotation_without_a_counterpart_is_left_alone() -> None:
    assert altered(LEFT, "“Nobody asked the cannery about jobs,” Piet Sand said.") == []


def test_short_quotations_meet_by_chance_and_need_more_in_common() -> None:
    assert altered("It was “a good year” here.", "It was “a good day” there.") != []
    assert altered("It was “a good long year” here.", "It was “a good short day” there.") == []


def test_two_words_fully_replaced_are_found_where_the_sentences_answer() -> None:
    left, right = "The bill was “rather steep,” Roe said.", "Roe found the bill “quite high.”"
    assert altered(left, right) == []
    (found,) = altered(left, right, answers={0: frozenset({0})})
    assert found.severity is Severity.REPLACED


def test_a_replaced_quotation_is_about_as_long() -> None:
    right = "Roe found the bill “higher than any that this harbour had seen before.”"
    assert altered("The bill was “rather steep,” Roe said.", right, answers={0: frozenset({0})}) == []


def test_answering_sentences_need_less_in_common() -> None:
    left = "“We mended three nets before noon today,” Roe said."
    right = "“They mended some old ropes before noon,” Roe said."
    assert altered(left, right) == []
    assert altered(left, right, answers={0: frozenset({0})}) != []


def test_a_title_is_recognised_as_a_title() -> None:
    left = "The study, titled “Empty Nets: Why the Herring Left,” has 90 pages."
    (found,) = altered(left, "The study, titled “Empty Nets: Why the Herring Went,” has 90 pages.")
    assert found.kind is AlterationKind.TITLE


WHOLE = "“The old ferry will not sail again, and nobody in this town has asked the owner for a new one,” Roe said."
PARTS = "“The aged ferry will not sail again,” Roe said. “And nobody in this town has begged the owner for a new one.”"


def test_a_long_quotation_split_in_two_is_compared_part_by_part() -> None:
    assert words(WHOLE, PARTS) == [("old", "aged"), ("asked", "begged")]


def test_two_quotations_joined_are_compared_part_by_part() -> None:
    assert sorted(words(PARTS, WHOLE)) == [("aged", "old"), ("begged", "asked")]
