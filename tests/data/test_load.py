import pytest

from auditor.data.load import table


@pytest.mark.parametrize("name", ["background.json", "confirm.json"])
def test_table_says_how_it_was_made(name: str) -> None:
    assert {"made_by", "from"} <= set(table(name))


def test_table_is_read_once() -> None:
    assert table("background.json") is table("background.json")


def test_every_stem_stands_in_fewer_articles_than_there_are() -> None:
    background = table("background.json")
    assert all(2 <= int(frequency) <= background["documents"] for frequency in background["stems"])


def test_no_stem_is_counted_twice() -> None:
    stems = [stem for stems in table("background.json")["stems"].values() for stem in stems.split()]
    assert len(stems) == len(set(stems)) > 5_000


def test_more_overlap_weighs_for_a_rewrite() -> None:
    weights = table("confirm.json")["weights"]
    assert weights["jaccard"] > 0
    assert weights["coverage"] > 0
    assert weights["intercept"] < 0


def test_unknown_table_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        table("nothing.json")
