import json
from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prov.model import ProvDocument

from auditor import audit_documents, load_documents
from auditor.model import (
    COPYING,
    Attribution,
    Audit,
    Claim,
    ClaimKind,
    Confidence,
    Document,
    Evidence,
    Link,
    Match,
    Relation,
    RelationKind,
    Span,
    Verdict,
)
from auditor.report.prov import to_prov
from auditor.report.prov_terms import article, claim
from tests.conftest import ROOT
from tests.report.conftest import AUDIT
from tests.report.test_render import EVIL

WORDS = st.sampled_from(
    [*EVIL, "a/b c", "Пристань", "港口", '"', "\n", "\x00", "\ud800", "</script>", "prov:x", "_:id1", "%", "-"]
)
NAMES = st.lists(st.one_of(WORDS, st.text(st.characters(), max_size=5)), min_size=2, max_size=5, unique=True)


def parsed(text: str) -> ProvDocument:
    """Return the document as the reference implementation reads it; a warning fails the test."""
    document = ProvDocument.deserialize(content=text, format="json")
    assert isinstance(document, ProvDocument)
    return document


def records(container: dict[str, Any]) -> dict[str, Counter[str]]:
    """Return the records of a PROV-JSON document by kind, without the names that are made up for them."""
    return {
        kind: Counter(
            ("" if name.startswith("_:") else name) + json.dumps(said, sort_keys=True) for name, said in ones.items()
        )
        for kind, ones in container.items()
    }


def valid(audit: Audit) -> dict[str, Any]:
    """Return the PROV-JSON of an audit after the reference implementation has read, unified and written it."""
    text = to_prov(audit)
    document = parsed(text)
    unified = document.unified()
    assert unified == document
    written: dict[str, Any] = json.loads(str(unified.serialize(format="json")))
    assert records(written) == records(json.loads(text))
    return json.loads(text)


@pytest.mark.parametrize("name", ["audit", "undetermined", "bare"])
def test_the_reference_implementation_reads_it_and_writes_the_same(name: str, request: pytest.FixtureRequest) -> None:
    valid(request.getfixturevalue(name))


def test_the_audit_of_the_seeds_is_valid() -> None:
    container = valid(audit_documents(load_documents([ROOT / "seeds"])))
    assert Counter(name.split(":")[0] for name in container["entity"])["article"] == 5


def test_no_time_is_stated_but_the_day_of_publication(audit: Audit) -> None:
    container = valid(audit)
    assert container["activity"]["audit:this"]["auditor:version"] == "0.1.0"
    assert "Time" not in to_prov(audit)
    assert container["entity"]["article:101-quay-gazette"]["auditor:published"] == {
        "$": "2023-04-03",
        "type": "xsd:date",
    }


def test_articles_are_attributed_to_their_outlets(audit: Audit) -> None:
    container = valid(audit)
    assert container["agent"]["outlet:quaygazette"]["prov:label"] == "Quay Gazette"
    assert len(container["wasAttributedTo"]) == 2


def test_every_name_that_is_used_is_described(audit: Audit) -> None:
    container = valid(audit)
    described = {name for kind in ("entity", "agent", "activity") for name in container[kind]}
    used = {
        value
        for kind, ones in container.items()
        if kind not in ("prefix", "entity", "agent", "activity")
        for said in ones.values()
        for key, value in said.items()
        if key.startswith("prov:") and isinstance(value, str)
    }
    assert used <= described


def test_equal_audits_give_equal_text(audit: Audit) -> None:
    assert to_prov(audit) == to_prov(replace(audit))


@st.composite
def audits(draw: st.DrawFn) -> Audit:
    """Audits with any ids, outlets and titles, any relations, and claims linked in any way, circles included."""
    ids = sorted(draw(NAMES))
    documents = tuple(Document(one, "Water is wet.", draw(st.none() | WORDS), draw(st.none() | WORDS)) for one in ids)
    kinds, verdicts = st.sampled_from(RelationKind), st.sampled_from(Verdict)
    relations, matches = [], []
    for left, right in combinations(ids, 2):
        evidence = (Evidence("dates", 1.0, draw(WORDS)),)
        relations.append(Relation(left, right, draw(kinds), draw(st.sampled_from(Confidence)), evidence))
        matches.append(Match(left, right, draw(verdicts), None, None, None, None, (), (), ()))
    kind, source = st.sampled_from(ClaimKind), st.none() | WORDS
    claims = tuple(Claim(f"{one}#1", one, Span(0, 13), draw(kind), draw(source)) for one in ids)
    attributions = tuple(
        Attribution(
            one.id,
            draw(st.none() | st.sampled_from(ids)),
            tuple(Link(other.document, other.id, 0.5) for other in claims if other != one and draw(st.booleans())),
            None,
            Confidence.LOW,
            (),
        )
        for one in claims
    )
    return replace(
        AUDIT, documents=documents, relations=tuple(relations), matches=tuple(matches), claims=claims,
        attributions=attributions, alterations=(), marks=(), quotes=(), sentences=(), clusters=(), findings=(),
        scorecards=(), notices=(),
    )  # fmt: skip


def ends(container: dict[str, Any], kind: str = "wasDerivedFrom") -> Counter[tuple[str, str]]:
    """Return the two ends of each record of a kind."""
    first, second = {"wasDerivedFrom": ("generatedEntity", "usedEntity"), "alternateOf": ("alternate1", "alternate2")}[
        kind
    ]
    return Counter((one[f"prov:{first}"], one[f"prov:{second}"]) for one in container.get(kind, {}).values())


@given(audits())
def test_every_article_and_stated_relation_is_there_once(audit: Audit) -> None:
    container = valid(audit)
    made = Counter(ends(container))
    entities = Counter(name.split(":")[0] for name in container["entity"])
    assert entities["article"] == len(audit.documents)
    verdicts = {(one.left, one.right): one.verdict for one in audit.matches}
    notes = 0
    for one in audit.relations:
        there, back = (article(one.right), article(one.left)), (article(one.left), article(one.right))
        assert (made[there], made[back]) == (one.origin == one.left, one.origin == one.right)
        notes += one.origin is None and (
            one.kind is not RelationKind.UNDETERMINED or verdicts[one.left, one.right] in COPYING
        )
    assert entities["relation"] == notes


@given(audits())
def test_every_attribution_is_there_once_and_no_claim_is_from_another_without_a_direction(audit: Audit) -> None:
    container = valid(audit)
    for one in audit.attributions:
        said = container["entity"][claim(one.claim)]["auditor:earliestIn"]
        assert said == ("undetermined" if one.origin is None else {"$": article(one.origin), "type": "xsd:QName"})
    stated = {
        (article(one.left if one.origin == one.right else one.right), article(one.origin))
        for one in audit.relations
        if one.origin is not None
    }
    documents = {claim(one.id): article(one.document) for one in audit.claims}
    for (made, origin), count in ends(container).items():
        assert count == 1
        assert origin.startswith("source:") or (documents.get(made, made), documents.get(origin, origin)) in stated
    linked = {frozenset((claim(one.claim), claim(link.claim))) for one in audit.attributions for link in one.links}
    pairs = [*ends(container), *ends(container, "alternateOf")]
    assert Counter(frozenset(pair) for pair in pairs if {*pair} <= {*documents}) == Counter(linked)
