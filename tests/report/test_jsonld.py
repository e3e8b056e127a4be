import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from auditor.model import CLOSER, Audit, Evidence, Verdict
from auditor.report.jsonld import to_jsonld
from tests.report.test_prov import audits

# What schema.org has of each type that we use.
TERMS = {
    "Organization": {"name"},
    "NewsArticle": {"identifier", "headline", "publisher", "datePublished", "inLanguage", "url", "isBasedOn"},
    "Claim": {"text", "citation", "appearance", "firstAppearance"},
}


def graph(audit: Audit) -> list[dict[str, Any]]:
    """Return the nodes."""
    document = json.loads(to_jsonld(audit))
    assert document.keys() == {"@context", "@graph"}
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def named(value: object) -> Iterator[str]:
    """Yield each @id inside a value."""
    if isinstance(value, dict):
        yield from ([value["@id"]] if "@id" in value else [])
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from named(inner)


def of(audit: Audit, kind: str) -> list[dict[str, Any]]:
    return [node for node in graph(audit) if node["@type"] == kind]


@given(audits())
def test_every_id_is_unique_leads_to_a_node_and_is_an_address(audit: Audit) -> None:
    nodes = graph(audit)
    ids = [node["@id"] for node in nodes]
    assert len({*ids}) == len(ids)
    assert {*named(nodes)} == {*ids}
    assert all(re.fullmatch(r"#(article|claim|outlet)/(?:[\w-]|%[0-9A-F]{2})+", one, re.ASCII) for one in ids)


@given(audits())
def test_types_and_properties_are_of_schema_org(audit: Audit) -> None:
    for node in graph(audit):
        assert node.keys() - {"@id", "@type"} <= TERMS[node["@type"]]


@given(audits())
def test_every_article_and_claim_is_there(audit: Audit) -> None:
    assert len(of(audit, "NewsArticle")) == len(audit.documents)
    assert len(of(audit, "Claim")) == len(audit.claims)


def test_an_article_has_what_is_known_of_it(audit: Audit) -> None:
    assert of(audit, "NewsArticle")[0] == {
        "@id": "#article/101-quay-gazette", "@type": "NewsArticle", "identifier": "101-quay-gazette",
        "headline": "Ferry pier to close", "publisher": {"@id": "#outlet/quaygazette"}, "datePublished": "2023-04-03",
    }  # fmt: skip


def test_a_copy_is_based_on_its_origin(audit: Audit, undetermined: Audit) -> None:
    assert of(audit, "NewsArticle")[1]["isBasedOn"] == [{"@id": "#article/101-quay-gazette"}]
    assert "isBasedOn" not in of(undetermined, "NewsArticle")[1]


def test_closer_to_the_original_and_possibly_rewritten_are_not_based_on(audit: Audit) -> None:
    closer = replace(audit.relations[0], evidence=(Evidence(CLOSER, 1.0, "x"),))
    possible = replace(audit.matches[0], verdict=Verdict.POSSIBLE)
    for other in (replace(audit, relations=(closer,)), replace(audit, matches=(possible,))):
        assert "isBasedOn" not in of(other, "NewsArticle")[1]


def test_an_earliest_carrier_that_no_link_leads_to_is_an_appearance(audit: Audit) -> None:
    told = replace(audit.attributions[2], origin="103-coast")
    last = of(replace(audit, attributions=(*audit.attributions[:2], told)), "Claim")[2]
    assert last["firstAppearance"] in last["appearance"]


def test_a_shared_claim_has_its_appearances_and_the_earliest_of_them(audit: Audit) -> None:
    shared = of(audit, "Claim")[1]
    first, second = {"@id": "#article/101-quay-gazette"}, {"@id": "#article/102_tidewater%2Enow"}
    assert (shared["appearance"], shared["firstAppearance"]) == ([first, second], first)
    assert shared["citation"] == "Harbour Office"


def test_a_claim_of_one_article_has_no_first_appearance(audit: Audit) -> None:
    assert "firstAppearance" not in of(audit, "Claim")[2]


def test_an_unknown_order_gives_no_first_appearance(audit: Audit) -> None:
    unknown = replace(audit, attributions=tuple(replace(one, origin=None) for one in audit.attributions))
    assert not any("firstAppearance" in one for one in of(unknown, "Claim"))


@pytest.mark.parametrize(("url", "kept"), [
    ("https://quay-gazette.example/pier?x=1#a", True),
    ("javascript:alert(1)", False),
    ("https://x.example/</script>", False),
    ("https://x.example/a b", False),
    ("https://[x", False),
    ("//x.example", False),
    ("https://x.example/\u202e", False),
])  # fmt: skip
def test_only_an_address_of_the_web_is_a_url(audit: Audit, url: str, kept: bool) -> None:  # noqa: FBT001
    documents = (replace(audit.documents[0], url=url), *audit.documents[1:])
    assert ("url" in of(replace(audit, documents=documents), "NewsArticle")[0]) is kept


def test_nothing_ends_the_script_element_that_it_stands_in(audit: Audit) -> None:
    documents = (replace(audit.documents[0], title="</script><script>alert(1)</script>"), *audit.documents[1:])
    assert "<" not in to_jsonld(replace(audit, documents=documents))
