import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Audit, Baseline
from auditor.report.article_page import article_page
from auditor.report.csv_tables import csv_tables
from auditor.report.view import view
from tests.report.conftest import entry
from tests.report.test_prov import audits
from tests.report.test_render import hostile, poisoned


def tables(audit: Audit) -> dict[str, list[dict[str, str]]]:
    """Return the rows of each table by column."""
    return {
        name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
        for name, text in csv_tables(audit).items()
    }


@pytest.mark.parametrize("name", ["findings", "matches", "claims", "alterations", "marks"])
def test_there_is_a_row_for_each_thing(audit: Audit, name: str) -> None:
    assert len(tables(audit)[name]) == len(getattr(audit, name))


@pytest.mark.parametrize(("name", "side"), [("claims", ""), ("marks", ""), ("alterations", "left_"),
                                            ("alterations", "right_"), ("findings", "")])  # fmt: skip
def test_the_words_stand_at_the_offsets_on_the_line(audit: Audit, name: str, side: str) -> None:
    texts = {document.id: document.text for document in audit.documents}
    for row in tables(audit)[name]:
        start, end = int(row[f"{side}start"]), int(row[f"{side}end"])
        text = texts[row[f"{side}document"]]
        assert text[start:end] == row[f"{side}words"]
        assert row[f"{side}words"] in text.split("\n")[int(row[f"{side}line"]) - 1]


def test_ids_are_those_of_the_pages(audit: Audit) -> None:
    page = article_page(view(audit), "102_tidewater.now")
    for row in (*tables(audit)["alterations"], tables(audit)["marks"][0]):
        name, label = row["id"].split("-")
        assert name == "102"
        assert f"| {label} | " in page


def test_a_pair_has_its_relation(audit: Audit) -> None:
    first, second = tables(audit)["matches"]
    assert (first["relation"], first["origin"]) == ("right-from-left", "101-quay-gazette")
    assert (second["relation"], second["origin"]) == ("", "")


def test_a_claim_has_its_carriers_and_what_was_changed(audit: Audit) -> None:
    row = tables(audit)["claims"][1]
    assert (row["origin"], row["links"], row["alterations"]) == ("101-quay-gazette", "101-quay-gazette", "102-F1")


def test_a_finding_about_a_pair_has_both_places(audit: Audit) -> None:
    row = tables(audit)["findings"][0]
    assert (row["words"], row["other_document"], row["other_words"]) == ("In May", "101-quay-gazette", "The old")


def test_a_finding_without_a_place_is_a_row(audit: Audit) -> None:
    row = tables(replace(audit, findings=(replace(audit.findings[0], places=()),)))["findings"][0]
    assert (row["kind"], row["document"], row["line"]) == ("rewrite", "", "")


def test_a_finding_has_its_standing_and_an_ignored_one_who_settled_it(audit: Audit) -> None:
    held = replace(audit, ignored=(entry("f1"),), baseline=Baseline("base.json", ("f1", "f2"), ()))
    assert [tuple(row.values())[-4:] for row in tables(held)["findings"]] == [
        ("ignored", "by *agreement*", "Ada Moss", "2030-01-31"), ("known", "", "", ""), ("new", "", "", ""),
    ]  # fmt: skip


@given(audits())
def test_any_audit_gives_tables_of_one_width(audit: Audit) -> None:
    for text in csv_tables(audit).values():
        rows = list(csv.reader(io.StringIO(text, newline="")))
        assert len({len(row) for row in rows}) == 1


@given(hostile, st.sampled_from("=+-@\t"))
def test_hostile_text_is_no_formula_in_any_table(audit: Audit, words: str, sign: str) -> None:
    for rows in tables(poisoned(audit, sign + words)).values():
        # A negative number is one.
        cells = [cell for row in rows for cell in row.values() if not cell.lstrip("-").replace(".", "").isdigit()]
        assert [cell for cell in cells if cell.lstrip(' "').startswith(("=", "+", "-", "@"))] == []
