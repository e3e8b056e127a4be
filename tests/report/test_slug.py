from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Document
from auditor.report.slug import file_names, short_ids, slug

names = st.lists(st.text(alphabet="ab12_-./ é", min_size=1, max_size=12), min_size=1, max_size=8, unique=True)


def test_a_short_id_is_the_beginning_of_a_file_name() -> None:
    assert short_ids(["004-harbour-copy", "002-harbour"]) == {"004-harbour-copy": "004", "002-harbour": "002"}


def test_a_beginning_that_two_share_grows() -> None:
    assert set(short_ids(["pier-a-1", "pier-b-1"]).values()) == {"pier-a", "pier-b"}


def test_a_hash_is_its_first_digits() -> None:
    one, two, three = "1f" * 32, "1f" * 5 + "0c" * 27, "ab" * 20
    assert short_ids([one, two, three]) == {one: "1f1f1f1f1f1", two: "1f1f1f1f1f0", three: "abababab"}


def test_a_short_id_has_three_characters_at_least() -> None:
    assert short_ids(["a-b-c"]) == {"a-b-c": "a-b"}


@given(names)
def test_short_ids_are_beginnings_and_unique(ids: list[str]) -> None:
    short = short_ids(ids)
    assert all(full.startswith(short[full]) for full in ids)
    assert len(set(short.values())) == len(ids)


def test_a_file_is_named_after_the_outlet_not_the_title() -> None:
    document = Document("102-x", "text", title="LIES!", outlet="Café Éclair")
    assert file_names([document], {"102-x": "102"}) == {"102-x": "102-cafe-eclair"}


def test_equal_names_get_a_number() -> None:
    twins = [Document("á", ""), Document("ä", ""), Document("a", "")]
    files = file_names(twins, {document.id: document.id for document in twins})
    assert list(files.values()) == ["a-unnamed", "a-unnamed-2", "a-unnamed-3"]


@given(names, st.text(max_size=80))
def test_file_names_are_plain_short_and_unique(ids: list[str], outlet: str) -> None:
    files = list(file_names([Document(full, "", outlet=outlet) for full in ids], short_ids(ids)).values())
    assert len(set(files)) == len(ids)
    assert all(file == slug(file) and 0 < len(file) <= 60 for file in files)


def test_no_file_has_a_name_that_windows_reserves() -> None:
    reserved = [Document(name, "") for name in ("con", "NUL", "com1", "..", "日本")]
    files = file_names(reserved, {document.id: document.id for document in reserved})
    assert [*files.values()][:4] == ["con-unnamed", "nul-unnamed", "com1-unnamed", "article-unnamed"]
