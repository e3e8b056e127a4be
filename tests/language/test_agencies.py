import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.agencies import UNNAMED, agencies_heard, agencies_in_byline, agency_of, credited_agencies

PROSE = st.lists(
    st.sampled_from("told AFP (AP) MARLOW — - . \n APP ( ) Agencies with input from PTI reporters By".split(" ")),
    max_size=12,
).map(" ".join)


def credited(text: str) -> list[str]:
    return [agency for _, agency in credited_agencies(text)]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("MARLOW (AP) — The lock is shut.", "AP"),
        ("MARLOW, SALLOW — Reuters\nThe lock is shut.", "Reuters"),
        ("The lock is shut. AFP", "AFP"),
        ("The lock is shut. AFP\nThe mill is not.", "AFP"),
        ("“It is shut,” she said. (NAN)", "NAN"),
        ("The lock is shut.\n(With additional input from Reuters)", "Reuters"),
        ("The lock is shut.\n(WITH INPUT FROM APP)", "APP"),
        ("The Associated Press of Pakistan contributed to this report.", "APP"),
        ("By The Canadian Press", "CP"),
        ("MARLOW (NTB) — The lock is shut.", "NTB"),
        ("MARLOW, May 3 (STA) — The lock is shut.", "STA"),
        ("The lock is shut.\n(TT)", "TT"),
        ("The lock is shut. (PAP)", "PAP"),
        ("With material from Ritzau", "Ritzau"),
        ("The lock is shut.\nWith material from TT.", "TT"),
        ("The lock is shut. Agencies", UNNAMED),
        ("The lock is shut.\nWith inputs from agencies", UNNAMED),
    ],
)
def test_an_agency_in_a_credit_position_is_credited_by_its_short_name(text: str, agency: str) -> None:
    assert credited(text) == [agency]


@pytest.mark.parametrize(
    "text",
    [
        "The Movement for Justice (PTI) called a rally.",
        "She told AFP that the lock is shut.",
        "They fly to the Middle East and North Africa (MENA)",
        "MENA",
        "Two agencies were closed.",
        "The APPLE (APPL) fell.",
        "By our Correspondent",
        "News Desk",
        "By Hina",
        "TT told the town that MAP had paid.",
        "Orla Transit (STA) - The buses are late.",
        "The TT is a race.",
    ],
)
def test_letters_elsewhere_credit_nobody(text: str) -> None:
    assert credited(text) == []


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("“It is shut,” she told AFP.", "AFP"),
        ("A letter seen by Reuters says so.", "Reuters"),
        ("AFP journalists saw it.", "AFP"),
        ("A Reuters photographer saw it.", "Reuters"),
        ("She spoke to Yonhap.", "Yonhap"),
    ],
)
def test_what_an_agency_prints_of_itself_is_heard(text: str, agency: str) -> None:
    assert [found for _, found in agencies_heard(text)] == [agency]


@pytest.mark.parametrize("text", ["Khanum told PTI workers to wait.", "AFP fell.", "He told AFPA members."])
def test_what_is_told_to_a_party_is_not_heard(text: str) -> None:
    assert agencies_heard(text) == ()


@pytest.mark.parametrize(
    ("name", "agency"),
    [("Agence France-Presse", "AFP"), ("The Associated Press", "AP"), ("Press Association", "PA"), ("dpa", "dpa")],
)
def test_one_agency_has_several_names(name: str, agency: str) -> None:
    assert agency_of(name) == agency


@pytest.mark.parametrize("name", [None, "", "The Harbour Post", "Reuters Hill Gazette", "CNA", "MAP"])
def test_other_outlets_are_no_agency(name: str | None) -> None:
    assert agency_of(name) is None


@pytest.mark.parametrize(
    ("byline", "agencies"),
    [
        ("Reuters", {"Reuters"}),
        ("By AP and Ada Brandt", {"AP"}),
        ("AFP / News Desk", {"AFP"}),
        ("Agencies", {UNNAMED}),
        ("PTI Staff", {"PTI"}),
        ("Antara Roy", set()),
        ("Ani Brandt", set()),
        ("Our Correspondent", set()),
        (None, set()),
    ],
)
def test_a_byline_credits_the_agencies_among_its_names(byline: str | None, agencies: set[str]) -> None:
    assert agencies_in_byline(byline) == agencies


@given(PROSE)
def test_credits_lie_in_the_text_in_order(text: str) -> None:
    for found in (credited_agencies(text), agencies_heard(text)):
        assert [*found] == sorted(found)
        assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span, _ in found)


@pytest.mark.parametrize("unit", [". ", "(", "AFP ", "told ", "A, ", "\n", "With input from ", "By "])
def test_four_hundred_thousand_characters_are_read(unit: str) -> None:
    assert credited_agencies(unit * (400_000 // len(unit))) == ()


@pytest.mark.parametrize("name", ["CNN", "Bloomberg", "PTI"])
def test_what_a_broadcaster_or_a_party_was_told_credits_no_agency(name: str) -> None:
    assert agencies_heard(f"The minister told {name} that the lock is shut.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Rents rose, a survey by three U.N. agencies.",
        "Nobody blamed Michael R. Bloomberg.",
        "It was the fault of the states’ agencies.",
        "The Palestinian Authority (PA) – a partner of the town. Marlow had asked (PA) – twice.",
        "MARLOW — PTI chairman Omar Rind told the council to mend the lock.",
        "MARLOW — Bloomberg has spent more on bridges than Marlow has.",
    ],
)
def test_prose_that_names_an_agency_or_its_letters_credits_nobody(text: str) -> None:
    assert [agency for _, agency in credited_agencies(text) if agency != "PA"] == []


def test_a_byline_of_spaces_costs_nothing() -> None:
    assert agencies_in_byline("Reuters" + " " * 100_000 + "and AP") == {"Reuters", "AP"}


@pytest.mark.parametrize("text", ["MARLOW (APP): The lock is shut.", "MARLOW (Reuters) - The lock is shut."])
def test_an_agency_before_the_first_sentence_is_credited(text: str) -> None:
    assert len(credited_agencies(text)) == 1
