import datetime
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import Rating, Skipped
from auditor.rated import Rated
from auditor.read.ratings import read_ratings

HEADER = "domain,rating,scale,rater,date,licence"
ROW = "gull.example,3,1 to 5,Watchers,2024-05-01,with leave"
RATING = Rating("gull.example", "3", "1 to 5", "Watchers", datetime.date(2024, 5, 1), "with leave")


def read(folder: Path, text: str | bytes) -> tuple[tuple[Rated, ...], tuple[Skipped, ...]]:
    path = folder / "r.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_ratings(path, "r.csv")


def test_a_row_is_read_as_it_stands(tmp_path: Path) -> None:
    assert read(tmp_path, f"{HEADER}\n{ROW}\n") == ((Rated(RATING, domain="gull.example"),), ())


def test_columns_may_stand_in_any_order_beside_others_and_semicolons_separate_too(tmp_path: Path) -> None:
    text = "Note;Rater;Licence;Rating;Scale;Date;Outlet\nx;Watchers;with leave;3;1 to 5;2024-05-01;The Gull\n"
    ((found,), _) = read(tmp_path, text)
    assert (found.outlet, found.domain, found.rating.rated) == ("The Gull", "", "The Gull")


@pytest.mark.parametrize("written", ["WWW.Gull.example", "https://gull.example/about", " gull.example "])
def test_an_address_is_as_good_as_a_domain(tmp_path: Path, written: str) -> None:
    ((found,), _) = read(tmp_path, f"{HEADER}\n{ROW.replace('gull.example', written)}\n")
    assert found == Rated(RATING, domain="gull.example")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("co.uk,3,5,W,2024-05-01,l", "domain = 'co.uk' is no site; write one like gull.example"),
        ("gull,3,5,W,2024-05-01,l", "domain = 'gull' is no site"),
        ("a b,3,5,W,2024-05-01,l", "domain = 'a b' is no site"),
        ("[gull.example,3,5,W,2024-05-01,l", "domain = '[gull.example' is no site"),
        (",3,5,W,2024-05-01,l", "neither a domain nor an outlet; write of whom it is"),
        ("gull.example,,5,W,2024-05-01,l", "rating is empty; fill it in"),
        ("gull.example,3,,W,2024-05-01,l", "scale is empty"),
        ("gull.example,3,5,,2024-05-01,l", "rater is empty"),
        ("gull.example,3,5,W,2024-05-01", "licence is empty"),
        ("gull.example,3,5,W,1.5.2024,l", "date = '1.5.2024' is no date; write it like 2026-03-31"),
        ("gull.example,3,5,W,2024-05-01,l,,m", "8 cells under 6 columns"),
    ],
)
def test_a_bad_row_is_named_with_line_and_remedy_and_the_next_one_is_read(
    tmp_path: Path, row: str, reason: str
) -> None:
    known, (bad,) = read(tmp_path, f"{HEADER}\n\n{row}\n{ROW}\n")
    assert [one.rating for one in known] == [RATING]
    assert bad.name == "r.csv, line 3"
    assert bad.reason.startswith(f"rating ignored: {reason}")


def test_lines_are_those_of_the_file_after_a_cell_of_two_lines(tmp_path: Path) -> None:
    _, (bad,) = read(tmp_path, f'{HEADER}\ngull.example,3,"1 to\n5",W,2024-05-01,l\nx\n')
    assert bad.name == "r.csv, line 4"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "r.csv: no column 'rating' (has: nothing)"),
        ("domain,rating\n", "r.csv: no column 'scale' (has: domain, rating); the first line names domain, rating"),
        ("rating,scale,rater,date,licence\n", "r.csv: no column 'domain'"),
        (f'{HEADER}\n{ROW}\n"gull', "r.csv, line 3: not readable as CSV"),
        (b"domain\xff\x00", "r.csv: "),
    ],
)
def test_a_table_that_cannot_be_used_is_an_error(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, text)
    assert str(error.value).startswith(said)


def test_a_table_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"r\.csv: no such file; name a CSV table"):
        read_ratings(tmp_path / "r.csv", "r.csv")
