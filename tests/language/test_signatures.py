import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.signatures import CLOSING_LETTERS, signatures

PROSE = st.lists(
    st.sampled_from("MARLOW , May 3 (Sorva) — - : . \n ( ) With material from Sorva contributed to this".split(" ")),
    max_size=14,
).map(" ".join)


def signed(text: str, closing: int = CLOSING_LETTERS) -> list[str]:
    return [name for _, name in signatures(text, closing)]


@pytest.mark.parametrize(
    "text",
    [
        "MARLOW (Sorva) - The lock is shut.",
        "Lock shut\nBy Ada Roy\n\nMARLOW, May 3 (Sorva) — “We wait,” she said.",
        "Marlow (Sorva): The lock is shut.",
        "Marlow, 3 May 2026 (Sorva) – The lock is shut.",
        "MÜRLOW, 3. Mai (Sorva) - Die Schleuse ist zu.",
        "PORT MARLOW, Orla (Sorva) -- The lock is shut.",
        "Port Marlow (Sorva) - The lock is shut.",
        "The lock is shut. (Sorva)",
        "The lock is shut.\n(Sorva)",
        "The lock is shut.\nWith material from Sorva.",
        "The lock is shut.\n(With inputs from Sorva)",
        "The lock is shut.\nSorva contributed to this report.",
    ],
)
def test_a_name_where_an_agency_signs_is_a_signature(text: str) -> None:
    assert signed(text) == ["Sorva"]


@pytest.mark.parametrize(
    "text",
    [
        "She told Sorva that the lock is shut.",
        "Ada Berg (Labour) - The minister is from Marlow.",
        "Orla Trust (OT) - The trust is from Marlow.",
        "The lock of the town (Marlow) is shut.",
        "Ada Roe contributed to this report.",
        "“It leaks.” (Laughs)",
        "The lock is shut. (Updated)",
        "MARLOW (Analysis) - The lock is shut.",
        "",
    ],
)
def test_desks_parties_and_persons_are_no_signatures(text: str) -> None:
    assert signed(text) == []


def test_the_letters_of_an_author_at_the_end_sign_only_where_few_letters_may() -> None:
    assert (signed("The lock is shut. (jmd)"), signed("The lock is shut. (TT)", 2)) == ([], ["TT"])


def test_an_agency_with_its_whole_name_is_thanked() -> None:
    assert signed("Orla Harbour News Agency contributed to this report.") == ["Orla Harbour News Agency"]


def test_a_dateline_stands_at_the_head_and_a_closing_line_at_the_end() -> None:
    rain = "It rained.\n" * 200
    assert signed(f"{rain}MARLOW (Sorva) - The lock is shut.\n{rain}") == []
    assert signed(f"The lock is shut. (Sorva)\n{rain}") == []


@given(PROSE)
def test_signatures_lie_in_the_text_in_order(text: str) -> None:
    found = signatures(text)
    assert [*found] == sorted(found)
    assert all(text[span.start : span.end] == name for span, name in found)


@pytest.mark.parametrize("unit", ["A ", "Aa, ", "MARLOW (", "(Aaaa)\n", "With material from "])
def test_four_hundred_thousand_characters_are_looked_through(unit: str) -> None:
    assert len(signatures(unit * (400_000 // len(unit)))) <= 1_000
