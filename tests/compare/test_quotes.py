from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit import segment_document
from auditor.compare.quotes import Region, differing_quotes
from auditor.compare.sides import Side, side
from auditor.model import Aligned, Alteration, AlterationKind, Document, Edit, Severity

LEFT = "“The old ferry will not sail again before Easter,” Tilda Roe said."


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def altered(
    left: str, right: str, *, answers: Sequence[tuple[int, int]] = (), regions: Sequence[Region] | None = None
) -> list[Alteration]:
    one, two = prepared("a", left), prepared("b", right)
    aligned = [Aligned(one.sentences[here], two.sentences[there], 0.5) for here, there in answers]
    return list(differing_quotes(one, two, aligned, regions))


def words(left: str, right: str) -> list[tuple[str, str]]:
    return [
        (left[edit.left.start : edit.left.end], right[edit.right.start : edit.right.end])
        for found in altered(left, right)
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
    (found,) = altered(left, right, answers=[(0, 0)])
    assert found.severity is Severity.REPLACED


def test_a_replaced_quotation_is_about_as_long() -> None:
    right = "Roe found the bill “higher than any that this harbour had seen before.”"
    assert altered("The bill was “rather steep,” Roe said.", right, answers=[(0, 0)]) == []


def test_answering_sentences_need_less_in_common() -> None:
    left = "“We mended three nets before noon today,” Roe said."
    right = "“They mended some old ropes before noon,” Roe said."
    assert altered(left, right) == []
    assert altered(left, right, answers=[(0, 0)]) != []


def test_a_title_is_recognised_as_a_title() -> None:
    left = "The study, titled “Empty Nets: Why the Herring Left,” has 90 pages."
    (found,) = altered(left, "The study, titled “Empty Nets: Why the Herring Went,” has 90 pages.")
    assert found.kind is AlterationKind.TITLE


WHOLE = "“The old ferry will not sail again, and nobody in this town has asked the owner for a new one,” Roe said."
PARTS = "“The aged ferry will not sail again,” Roe said. “And nobody in this town has begged the owner for a new one.”"


def test_a_long_quotation_split_in_two_is_compared_part_by_part() -> None:
    assert sorted(words(WHOLE, PARTS)) == [("asked", "begged"), ("old", "aged")]


def test_two_quotations_joined_are_compared_part_by_part() -> None:
    assert sorted(words(PARTS, WHOLE)) == [("aged", "old"), ("begged", "asked")]


def test_a_part_that_stands_unchanged_does_not_hide_the_altered_one() -> None:
    parts = "“The aged ferry will not sail again,” Roe said. “Nobody in this town has asked the owner for a new one.”"
    assert words(WHOLE, parts) == [("old", "aged")]


def test_a_quotation_turned_round_is_not_one_cut_at_both_ends() -> None:
    assert altered("“There are forty boats in Orla alone,” he said.", "“In Orla alone there are forty boats,” he said.")


def test_long_quotations_that_only_face_each_other_need_something_in_common() -> None:
    left = "“A council that sleeps through two floods deserves no third chance,” Roe said."
    right = "Roe said: “My uncle sold herring on this quay for most of his life.”"
    assert altered(left, right, answers=[(0, 0)]) == []


def test_a_quotation_reworded_throughout_is_found_where_the_sentences_face_each_other() -> None:
    left = "“A council that sleeps through two floods deserves no third chance,” Roe said."
    right = "“They do not merit yet another chance, those councillors asleep while it flooded,” Roe said."
    assert altered(left, right) == []
    assert len(altered(left, right, answers=[(0, 0)])) == 1


REWORDED = "“The aged ferry will not sail again before Easter,” she said."


def test_outside_the_regions_the_wording_is_a_variant() -> None:
    (found,) = altered(LEFT, REWORDED, regions=())
    assert (found.kind, found.severity) == (AlterationKind.VARIANT, Severity.CONTENT_WORD)


def test_inside_a_region_the_quotation_is_altered() -> None:
    (found,) = altered(LEFT, REWORDED, regions=[(range(1), range(1))])
    assert found.kind is AlterationKind.QUOTE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“We mended three nets before noon,” Roe said.", "“We mended old ropes before noon,” she said."),
        ("“Mend the old nets,” Roe said.", "“Mend the red nets,” she said."),
        ("“It is what it is to us,” Roe said.", "“It was what it is to us,” she said."),
    ],
    ids=["less alike", "few words", "words of grammar"],
)
def test_a_variant_needs_more_in_common(left: str, right: str) -> None:
    assert altered(left, right) != []
    assert altered(left, right, regions=()) == []


SPOKEN = st.lists(st.sampled_from("the old ferry will not sail from 12 piers … [all]".split()), min_size=1, max_size=9)


@given(st.lists(SPOKEN, max_size=4), st.lists(SPOKEN, max_size=4), st.sampled_from([None, ()]))
def test_swapping_the_articles_mirrors_the_alterations(
    left: list[list[str]], right: list[list[str]], regions: Sequence[Region] | None
) -> None:
    one, two = (" ".join(f"“{' '.join(said)},” Roe said." for said in side) for side in (left, right))
    answers = [(at, at) for at in range(min(len(prepared("a", text).sentences) for text in (one, two)))]
    forth, back = (
        altered(one, two, answers=answers, regions=regions),
        altered(two, one, answers=answers, regions=regions),
    )
    assert {(f.kind, f.severity, f.left.span, f.right.span, f.edits) for f in forth} == {
        (f.kind, f.severity, f.right.span, f.left.span, tuple(Edit(e.right, e.left) for e in f.edits)) for f in back
    }


def test_quotations_of_one_word_a_thousand_times_end() -> None:
    many = "\n".join(f"“No no no no no {at},” she said." for at in range(1_000))
    assert len(altered(many, many.replace("no no", "never no"))) <= 1_000


def test_a_quotation_of_twenty_thousand_letters_is_compared() -> None:
    said = " ".join(f"word{at % 977}" for at in range(2_500))
    assert len(altered(f"“{said},” she said.", f"“{said.replace('word500', 'ferry', 1)},” she said.")) == 1
