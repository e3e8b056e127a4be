from auditor.audit import segment_document
from auditor.compare.marks import one_sided_marks
from auditor.compare.sides import Side, side
from auditor.model import Aligned, AlterationKind, Document

WORDS = "We shut the lock because nobody came to mend it"
QUOTED = f"“{WORDS},” Roe said."
NARRATED = "They shut the lock because nobody came to repair it"
PLAIN = f"{NARRATED}."


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def lost(left: str, right: str, *answers: tuple[int, int, float]) -> list[tuple[str, str]]:
    one, two = prepared("a", left), prepared("b", right)
    aligned = [Aligned(one.sentences[i], two.sentences[j], how) for i, j, how in answers or ((0, 0, 0.5),)]
    found = list(one_sided_marks(one, two, aligned))
    assert all(each.kind is AlterationKind.MARKS for each in found)
    places = [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]
    return [(here.strip(",."), there.strip(",.")) for here, there in places]


def test_a_quotation_that_lost_its_marks_is_found_with_its_words() -> None:
    assert lost(QUOTED, PLAIN) == [(WORDS, NARRATED)]


def test_it_is_found_on_either_side() -> None:
    assert lost(PLAIN, QUOTED) == [(NARRATED, WORDS)]


def test_marks_on_both_sides_are_no_difference() -> None:
    assert lost(QUOTED, QUOTED) == []


def test_two_plain_sentences_are_no_difference() -> None:
    assert lost(PLAIN, PLAIN) == []


def test_a_few_quoted_words_are_no_quoted_sentence() -> None:
    assert lost("Roe called the lock on the upper canal “a sorry sight” in her letter.", PLAIN) == []


def test_a_short_exclamation_is_no_quoted_sentence() -> None:
    assert lost("“Nobody came,” Roe said.", "Nobody came, it seems.") == []


def test_only_each_others_best_answers_count() -> None:
    headline = "Lock shut"
    assert lost(QUOTED, f"{headline}\n{PLAIN}", (0, 0, 0.3), (0, 1, 0.6)) == [(WORDS, NARRATED)]


def test_a_sentence_that_answers_a_better_one_loses_nothing() -> None:
    assert lost(f"{PLAIN} {QUOTED}", PLAIN, (0, 0, 0.9), (1, 0, 0.5)) == []


def test_another_sentence_at_the_same_place_lost_nothing() -> None:
    assert lost(QUOTED, PLAIN, (0, 0, 0.3)) == []
    assert lost(PLAIN, QUOTED, (0, 0, 0.3)) == []


def test_who_says_who_said_it_may_say_it_in_other_words() -> None:
    told = "Roe said that the basin had to be closed since no repairman had turned up."
    assert len(lost(QUOTED, told, (0, 0, 0.3))) == 1
    assert len(lost(told, QUOTED, (0, 0, 0.3))) == 1
