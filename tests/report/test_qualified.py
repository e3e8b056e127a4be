import re
from urllib.parse import unquote_to_bytes

from hypothesis import given
from hypothesis import strategies as st

from auditor.report.qualified import local_name, outlet_names


@given(st.text(st.characters(), max_size=12))
def test_a_local_name_is_valid_and_leads_back_to_the_text(text: str) -> None:
    name = local_name(text)
    assert re.fullmatch(r"(?:\w|%[0-9A-F]{2})(?:[\w-]|%[0-9A-F]{2})*", name, re.ASCII)
    assert unquote_to_bytes(name) == (text.encode("utf-8", "surrogatepass") or b"\xff")


def test_a_plain_id_stays_readable() -> None:
    assert local_name("004-harbour_mud") == "004-harbour_mud"


def test_two_spellings_of_an_outlet_share_a_name() -> None:
    assert outlet_names(["The Quay Gazette", "Quay gazette", None], ()) == {
        "Quay gazette": ("quaygazette", "Quay gazette"),
        "The Quay Gazette": ("quaygazette", "Quay gazette"),
    }


def test_an_alias_shares_the_name_of_its_outlet() -> None:
    names = outlet_names(["QG", "Quay Gazette"], (("qg", "Quay Gazette"),))
    assert names["QG"][0] == names["Quay Gazette"][0]


def test_outlets_of_signs_alone_are_told_apart() -> None:
    assert len({key for key, _ in outlet_names(["!!!", "???"], ()).values()}) == 2
