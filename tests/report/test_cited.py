from dataclasses import replace

import pytest

from auditor.model import Audit, Claim, Evidence, RelationKind
from auditor.report.cited import handed_source, named_sources


def cited_in(audit: Audit, *names: str) -> list[str]:
    first: Claim = audit.claims[0]
    claims = tuple(replace(first, id=f"{at}", cited_source=name) for at, name in enumerate(names))
    return list(named_sources(replace(audit, claims=claims)).values())


def test_the_source_of_an_attribution_counts_where_the_claim_names_none(audit: Audit) -> None:
    told = replace(audit.attributions[2], cited_source="Coast Guard")
    assert named_sources(replace(audit, attributions=(told,)))[told.claim] == "Coast Guard"


def test_a_surname_stands_for_the_name_in_the_same_article(audit: Audit) -> None:
    assert cited_in(audit, "Nell Harrow", "Harrow") == ["Nell Harrow", "Nell Harrow"]


@pytest.mark.parametrize("written", ["HARROW", "Harrow’s", "Harrow's"])
def test_a_surname_in_capitals_or_as_an_owner_is_the_same(audit: Audit, written: str) -> None:
    assert cited_in(audit, "Nell Harrow", written) == ["Nell Harrow", "Nell Harrow"]


def test_a_surname_of_a_name_that_the_article_does_not_have_stays(audit: Audit) -> None:
    assert cited_in(audit, "Ove Harrow", "Harrow") == ["Ove Harrow", "Harrow"]


def test_a_surname_of_two_stays(audit: Audit) -> None:
    assert cited_in(audit, "Nell Harrow", "Officer Nell Harrow", "Harrow")[-1] == "Harrow"


@pytest.mark.parametrize(("kind", "detail", "source"), [
    (RelationKind.COMMON_SOURCE, "“Piers in Peril”", "Piers in Peril"),
    (RelationKind.WIRE, "AFP", "AFP"),
    (RelationKind.WIRE, "agencies", None),
    (RelationKind.UNDETERMINED, "AFP", None),
])  # fmt: skip
def test_a_relation_names_its_source(audit: Audit, kind: RelationKind, detail: str, source: str | None) -> None:
    relation = replace(audit.relations[0], kind=kind, evidence=(Evidence("x", 0.0, detail),))
    assert handed_source(relation) == source
