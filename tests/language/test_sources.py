import pytest

from auditor.language.sources import Citing, citing, named, person_key, source_key, whole_name


@pytest.mark.parametrize(("cited", "name"), [
    ("the Harbour Office", "Harbour Office"),
    ("Nell Harrow", "Nell Harrow"),
    ("Harrow", "Harrow"),
    ("港务局", "港务局"),
    ("the report", None),
    ("The ports authority", None),
    ("She", None),
    ("Police", None),
    ("a newsletter of June 2020", None),
    ("", None),
    (None, None),
])  # fmt: skip
def test_a_name_is_told_from_a_pronoun_and_a_noun(cited: str | None, name: str | None) -> None:
    assert named(cited) == name


@pytest.mark.parametrize(
    "name",
    [
        "The Harbour Office",
        "harbour  office",
        "“Harbour Office”",
        "Harbour-Office.",
        "HARBOUR OFFICE",
        "the Harbour Office’s",
        "Harbour Office's",
    ],
)
def test_spellings_of_one_source_have_one_key(name: str) -> None:
    assert source_key(name) == "harbour office"


@pytest.mark.parametrize(("cited", "way"), [
    ("Nell Harrow", Citing.NAME),
    ("the Harbour Office", Citing.NAME),
    ("harbour consultant Nell Harrow", Citing.NAME),
    ("his friend Nell Harrow", Citing.NAME),
    ("the ministry", Citing.BODY),
    ("Police", Citing.BODY),
    ("a spokesman for the port", Citing.BODY),
    ("a senior official", Citing.UNNAMED),
    ("Officials", Citing.UNNAMED),
    ("critics", Citing.UNNAMED),
    ("one Orla harbour worker", Citing.UNNAMED),
    ("people close to Harrow", Citing.UNNAMED),
    ("the source", Citing.UNNAMED),
    ("research", Citing.UNNAMED),
    ("she", Citing.PRONOUN),
    ("It", Citing.PRONOUN),
    ("", Citing.PRONOUN),
])  # fmt: skip
def test_a_name_a_body_somebody_unnamed_and_a_pronoun_are_told_apart(cited: str, way: Citing) -> None:
    assert citing(cited) is way


@pytest.mark.parametrize(("cited", "name"), [
    ("Mr. Harrow", "Harrow"),
    ("former clerk Dr. Ada Roe", "Ada Roe"),
    ("Mayor Tilda Brandt", "Tilda Brandt"),
    ("the board", None),
])  # fmt: skip
def test_a_name_stands_without_titles(cited: str, name: str | None) -> None:
    assert whole_name(cited) == name


def test_a_surname_is_the_one_full_name_that_ends_in_it() -> None:
    assert person_key("Roe", ["Ada Roe", "Jon Orr"]) == person_key("Ada M. Roe") == "ada roe"
    assert person_key("Roe", ["Ada Roe", "Tilda Roe"]) == "roe"
