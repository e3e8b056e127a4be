from dataclasses import replace

from auditor.model import Audit, RelationKind
from auditor.report.prov_terms import alternates, article, claim, derivation, name, reasons, source, typed


def test_names_have_the_prefix_of_their_kind() -> None:
    assert [article("a b"), claim("a#1"), source("x")] == ["article:a%20b", "claim:a%231", "source:x"]


def test_values_have_a_type() -> None:
    assert typed(3, "int") == {"$": "3", "type": "xsd:int"}
    assert name("auditor:Claim") == {"$": "auditor:Claim", "type": "xsd:QName"}


def test_points_above_0_speak_for_the_stated_direction(audit: Audit) -> None:
    there = replace(audit.relations[0], kind=RelationKind.LEFT_FROM_RIGHT)
    assert reasons(audit.relations[0])[0] == "credit: one names the other outlet (+3)"
    assert reasons(there)[0] == "credit: one names the other outlet (-3)"


def test_a_derivation_has_its_kind_as_a_type() -> None:
    kind, _, said = derivation("claim:1", "source:x", "PrimarySource", similarity=1)
    assert kind == "wasDerivedFrom"
    assert said["prov:type"] == name("prov:PrimarySource")
    assert said["auditor:similarity"] == 1


def test_alternates_have_two_ends_and_no_more() -> None:
    assert [*alternates([("a", "b")])] == [("alternateOf", "", {"prov:alternate1": "a", "prov:alternate2": "b"})]
