import pytest

from auditor.mark.marks import marks_of
from auditor.model import Document


def rules(text: str) -> set[str]:
    return {mark.rule for mark in marks_of(Document("a", text)) if mark.removes}


@pytest.mark.parametrize(
    "record",
    [
        "adhouse.example, 42, DIRECT",
        "adhouse.example,42,reseller,0123456789abcdef",
        ", 42, DIRECT # lost its domain",
    ],
)
def test_record_of_ads_txt_is_known_with_and_without_its_domain(record: str) -> None:
    assert rules(record) == {"ads-txt-record"}


def test_three_words_with_commas_are_no_record() -> None:
    assert not rules("Blunt, honest, direct")


def test_label_alone_is_removed_but_a_sentence_with_it_is_not() -> None:
    assert rules("Advertisement\nAdvertisement is the soul of trade.") == {"ad-label"}


def test_label_with_no_break_space_is_known() -> None:
    assert rules("Sponsored\u00a0content") == {"ad-label"}
