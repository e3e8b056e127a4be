from auditor.language.titles import is_title
from auditor.model import Span


def title(before: str, quoted: str) -> bool:
    return is_title(f"{before}{quoted} came out in May.", Span(len(before), len(before) + len(quoted)))


def test_words_introduced_as_a_title_are_one() -> None:
    assert title("The report, titled ", "“Gravel for Gold and nothing More,”")


def test_three_words_in_title_case_are_a_title_without_introduction() -> None:
    assert title("The board's ", "“Renewal of Inland Piers”")


def test_small_words_need_no_capital() -> None:
    assert title("A book called ", "“A Wind From the North”")


def test_ordinary_words_are_no_title() -> None:
    assert not title("She said ", "“we sail at dawn tomorrow”")


def test_sentence_after_named_is_no_title() -> None:
    assert not title("He was named and said ", "“We sail at dawn tomorrow”")


def test_two_words_are_no_title() -> None:
    assert not title("A report titled ", "“Gravel Gold”")


def test_no_break_space_may_stand_between_titled_and_the_title() -> None:
    assert title("The report titled\u00a0", "“Gravel for Gold and nothing More”")


def test_in_a_text_in_capitals_only_what_is_introduced_is_a_title() -> None:
    assert not is_title("SHE SAID “WE SAIL AT DAWN”", Span(10, 25))
    assert is_title("A REPORT TITLED “GRAVEL FOR GOLD”", Span(17, 32))
