from dataclasses import replace

import pytest

from auditor.model import Verdict
from auditor.score.credited import credit_line, names_outlet
from tests.score.made import linked, subject


@pytest.mark.parametrize(("text", "named"), [
    ("That was told to Marlow Howl.", True),
    ("The Howl reported it.", False),
    ("Marlow Howlers sang.", False),
    ("Roe told the Orla Courier so.", False),
    ("", False),
])  # fmt: skip
def test_an_outlet_is_named_by_its_full_name(text: str, named: bool) -> None:  # noqa: FBT001
    assert names_outlet(text, "The Marlow Howl") is named


def test_a_short_name_counts_where_it_credits() -> None:
    assert names_outlet("Roe told the Courier so.", "Orla Courier")
    assert not names_outlet("Roe sent the Courier away.", "Orla Courier")


def test_no_outlet_is_never_named() -> None:
    assert not names_outlet("Roe told the Courier so.", None)


@pytest.mark.parametrize(("fields", "verdict", "said"), [
    ({"byline": "Ada Roe, Marlow Howl"}, Verdict.REWRITTEN, "the byline"),
    ({"declared": (("link", "https://howl.example/a"),)}, Verdict.REWRITTEN, "a link to the article"),
    ({"declared": (("canonical", "https://howl.example/a"),), "url": "https://echo.example/b"}, Verdict.COPY,
     "the metadata"),
    ({"declared": (("canonical", "https://howl.example/a"),), "url": "https://echo.example/b"}, Verdict.REWRITTEN, ""),
    ({}, Verdict.COPY, ""),
])  # fmt: skip
def test_a_whole_article_is_credited_where_a_reader_sees_it(
    fields: dict[str, object], verdict: Verdict, said: str
) -> None:
    one = linked(4, verdict=verdict)
    other = replace(one, other=replace(one.other, outlet="Marlow Howl", url="https://howl.example/a"))
    made = subject(10, other)
    document = replace(made.document, **fields)  # type: ignore[arg-type]
    assert credit_line(replace(made, document=document), other) == said


def test_the_metadata_may_name_an_outlet_by_an_alias() -> None:
    one = linked(4, verdict=Verdict.COPY)
    other = replace(one, other=replace(one.other, outlet="Marlow Howl"))
    made = subject(10, other)
    document = replace(made.document, declared=(("source", "MH Online"),))
    assert credit_line(replace(made, document=document), other, (("MH Online", "Marlow Howl"),)) == "the metadata"
