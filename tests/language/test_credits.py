import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.language.credits import Credit, CreditKind, credits_in, outlet_key, same_outlet
from auditor.model import Span

PROSE = st.lists(
    st.sampled_from("told The Post Reuters (AP) reported according to\u00a0 \n , Harbour MARLOW — AFP St.".split(" ")),
    max_size=12,
).map(" ".join)


def found(text: str) -> list[tuple[str, str]]:
    return [(credit.kind.value, credit.outlet) for credit in credits_in(text)]


@pytest.mark.parametrize(
    "words",
    ["told {}", "informed {}", "spoke to {}", "in an interview with {}", "said in a statement to {}", "said to {}"],
)
def test_outlet_that_was_told_is_credited(words: str) -> None:
    assert found(f"Ada Brook {words.format('The Harbour Post')} that the pier is safe.") == [
        ("told", "The Harbour Post")
    ]


def test_outlet_that_reported_is_credited() -> None:
    assert found("The Orla Herald reported on Monday that it fell.") == [("reported", "The Orla Herald")]


def test_outlet_that_also_or_previously_reported_is_credited() -> None:
    assert found("Reuters also reported it. Newsweek previously wrote of it.") == [
        ("reported", "Reuters"),
        ("reported", "Newsweek"),
    ]


@pytest.mark.parametrize("words", ["According to {}, it fell.", "It fell, citing {}.", "It was published in {}."])
def test_outlet_named_as_source_is_credited(words: str) -> None:
    assert found(words.format("the Orla Ledger")) == [("according", "the Orla Ledger")]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("MARLOW (AP) — The pier fell.", "AP"),
        ("MARLOW, SALLOW — Reuters — The pier fell.", "Reuters"),
        ("Reuters contributed to this report.", "Reuters"),
        ("The Associated Press contributed to this story.", "Associated Press"),
    ],
)
def test_agency_that_delivered_is_credited(text: str, agency: str) -> None:
    assert found(text) == [("wire", agency)]


def test_dateline_counts_at_the_head_of_any_line() -> None:
    assert found("Pier falls\nMARLOW — AFP\nIt fell at dawn.") == [("wire", "AFP")]


@pytest.mark.parametrize("name", ["the Press Secretary", "the Post Office", "the News Conference", "Jane Postle"])
def test_what_only_sounds_like_a_masthead_is_not_credited(name: str) -> None:
    assert found(f"Ada Brook told {name} that the pier is safe.") == []


def test_longer_word_that_begins_like_an_agency_is_not_credited() -> None:
    assert found("Ada Brook told APEX workers, according to Voxel Ltd.") == []


def test_no_break_spaces_do_not_hide_a_credit() -> None:
    text = "Brook told\u00a0The\u00a0Harbour\u00a0Post so."
    assert credits_in(text) == (Credit(Span(11, 27), CreditKind.TOLD, "The Harbour Post"),)


def test_span_covers_the_name_alone() -> None:
    text = "MARLOW (AP) — Brook told the Orla Argus so."
    assert [text[credit.span.start : credit.span.end] for credit in credits_in(text)] == ["AP", "the Orla Argus"]


def test_name_with_a_full_stop_is_whole() -> None:
    assert found("Brook told the St. Orla Gazette so.") == [("told", "the St. Orla Gazette")]


@given(PROSE)
def test_credits_lie_in_the_text_in_order(text: str) -> None:
    credited = credits_in(text)
    assert list(credited) == sorted(credited)
    assert all(text[c.span.start : c.span.end].replace("\u00a0", " ") == c.outlet for c in credited)


@pytest.mark.parametrize("unit", [".", '"', "“", "a.", " ,", "1,", "A ", "AP ", "told The "])
def test_four_hundred_thousand_characters_in_one_line_are_read(unit: str) -> None:
    assert credits_in(unit * (400_000 // len(unit))) == ()


@pytest.mark.parametrize("other", ["harbour post", "The  Harbour Post ", "THE HARBOUR-POST", "HarbourPost"])
def test_case_spaces_and_the_do_not_make_another_outlet(other: str) -> None:
    assert same_outlet("The Harbour Post", other)


def test_other_outlet_is_another() -> None:
    assert not same_outlet("The Harbour Post", "The Harbour Times")


def test_the_inside_a_word_is_not_dropped() -> None:
    assert outlet_key("Theatre News") == "theatrenews"


def test_no_break_space_after_the_does_not_make_another_outlet() -> None:
    assert same_outlet("The\u00a0Harbour Post", "Harbour Post")


def test_alias_is_its_outlet() -> None:
    aliases = (("hp", "The Harbour Post"), ("The Lantern", "Orla Lantern"))
    assert same_outlet("HP", "harbour post", aliases)
    assert same_outlet("the lantern", "Orla Lantern", aliases)
    assert not same_outlet("HP", "Orla Lantern", aliases)


def test_alias_without_a_table_is_another_outlet() -> None:
    assert not same_outlet("HP", "The Harbour Post")
