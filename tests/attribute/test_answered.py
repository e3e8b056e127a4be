from auditor.attribute.answered import FAINT, answered, links, mutual
from auditor.model import Aligned, Sentence, Span
from auditor.settings import Settings
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

PAIR = pair(document("a", *ORIGINAL), document("b", *REWRITTEN))


def test_each_side_has_its_sentences_and_their_answers() -> None:
    left, right = answered(PAIR)
    assert (len(left.sentences), len(right.answers)) == (6, 6)
    assert left.answers[left.sentences[2]] == (right.sentences[2],)


def test_quotations_are_no_narration() -> None:
    left, _ = answered(PAIR)
    assert "pumps" not in left.narration[left.sentences[1].start : left.sentences[1].end]
    assert "".join(left.inside(left.sentences[1])).startswith("The old pumps")


def test_fainter_answers_are_linked_from_either_side() -> None:
    one, other = (
        {(p.left.ordinal, p.right.ordinal) for p in links(PAIR)},
        {(p.right.ordinal, p.left.ordinal) for p in links(pair(PAIR.right, PAIR.left))},
    )
    assert one == other
    assert (1, 1) in one


def test_articles_without_a_sentence_keep_what_confirm_found() -> None:
    assert links(pair(document("a"), document("b"))) == ()


def test_of_equal_answers_the_first_is_the_best() -> None:
    one, two, other = (Sentence(name, at, Span(at, at + 1)) for name, at in (("a", 0), ("a", 1), ("b", 0)))
    equal = [Aligned(one, other, 0.5), Aligned(two, other, 0.5)]
    assert mutual(equal) == mutual(equal[::-1]) == equal[:1]


def test_an_answer_too_faint_for_a_copy_counts_once_it_is_known_to_be_one() -> None:
    faint = pair(document("a", "The keeper counted the barges near Marlow while it rained."),
                 document("b", "Some barges lay empty at Marlow, a heron among them, all afternoon."))  # fmt: skip
    (found,) = links(faint)
    assert FAINT <= found.similarity < Settings().answers
