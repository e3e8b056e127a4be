import pytest

from auditor.attribute.answered import Answered, answered
from auditor.attribute.losses import Loss, Losses, hard_facts, losses, quoted_words, variety
from tests.attribute.pairs import document, pair
from tests.attribute.rewritten import ORIGINAL, REWRITTEN

SIDES = answered(pair(document("a", *ORIGINAL), document("b", *REWRITTEN)))


def lost(*, other_way: bool = False) -> Losses:
    return losses(*(SIDES[::-1] if other_way else SIDES), [], ())


def said(found: tuple[Loss, ...], sides: tuple[Answered, Answered] = SIDES) -> list[str]:
    return [sides[0].text(here.span) for here, _ in found]


def test_a_quotation_of_which_the_other_quotes_a_part_is_shortened() -> None:
    (whole,) = said(lost().shortened)
    assert whole.startswith("We lose a whole month")
    assert lost(other_way=True).shortened == ()


def test_a_quotation_split_in_two_is_not_shortened() -> None:
    one = "“We lose a whole month of trade and the town loses its gravel and its patience,” Sand said."
    two = "“We lose a whole month of trade,” Sand said, “and the town loses its gravel and its patience.”"
    sides = answered(pair(document("a", one), document("b", two)))
    assert losses(*sides, [], ()).shortened == ()


def test_a_quotation_told_as_narration_has_lost_its_marks() -> None:
    assert [one.split()[:3] for one in said(lost().unmarked)][-1] == ["The", "gate", "itself"]
    assert lost(other_way=True).unmarked == ()


def test_an_altered_quotation_has_not_lost_its_marks() -> None:
    places = [here for here, _ in lost().unmarked]
    assert losses(*SIDES, places, ()).unmarked == ()


@pytest.mark.parametrize("word", ["Tilda", "Monday", "42", "Marlow", "Brackwater", "in a statement"])
def test_names_figures_days_and_tags_that_the_other_lacks_are_specifics(word: str) -> None:
    assert word in said(lost().specifics)


def test_what_stands_anywhere_in_the_other_is_not_lost() -> None:
    assert not {"Orla", "May", "Roe"} & set(said(lost().specifics))


def test_the_name_of_the_own_outlet_is_no_fact_of_the_story() -> None:
    told = "“We want it open again before the summer,” Roe told The Orla Lantern at the gate."
    sides = answered(pair(document("a", told, outlet="Orla Lantern"), document("b", told.replace("Orla ", ""))))
    assert losses(*sides, [], ()).specifics == ()


def test_a_third_outlet_that_only_one_credits_is_a_lost_credit() -> None:
    one = "The lock will stay shut until May, the Sallow Herald reported, for want of pumps."
    sides = answered(pair(document("a", one), document("b", "The lock will stay closed until May for want of pumps.")))
    assert said(losses(*sides, [], ()).credits, sides) == ["the Sallow Herald"]


def test_sentences_of_its_own_with_facts_are_hard() -> None:
    own = "Meanwhile 17 herons nest upon the weir at Dunmere, say rangers."
    sides = answered(pair(document("a", ORIGINAL[1], own), document("b", REWRITTEN[1])))
    assert [sides[0].text(span) for span in hard_facts(*sides)] == [own]


def test_words_inside_marks_are_counted_in_answered_sentences() -> None:
    assert quoted_words(SIDES[0]) > quoted_words(SIDES[1])


def test_too_few_words_have_no_variety() -> None:
    assert variety(*SIDES, at_least=500) is None


def test_variety_turns_with_the_sides() -> None:
    forth, back = variety(*SIDES, at_least=20), variety(*SIDES[::-1], at_least=20)
    assert forth is not None
    assert back == -forth


def test_two_words_left_out_do_not_make_a_quotation_shorter() -> None:
    one = "“We lose a whole month of trade and the town loses its gravel too, madam,” Sand said."
    two = one.replace(" too, madam", "")
    assert losses(*answered(pair(document("a", one), document("b", two))), [], ()).shortened == ()


def test_an_answer_with_other_words_does_not_tell_the_quotation() -> None:
    other = "Rain fell upon Orla all afternoon while children slept at home."
    sides = answered(pair(document("a", ORIGINAL[4]), document("b", other)))
    assert losses(*sides, [], ()).unmarked == ()
