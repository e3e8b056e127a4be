"""An ignore list and a baseline name findings by their ids: what an id must bear."""

import datetime
from dataclasses import replace
from functools import cache
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import audit_documents, load_documents
from auditor.model import Audit, Document, Finding
from tests.conftest import ROOT

SEEDS = tuple(one for one in load_documents([ROOT / "seeds"]) if isinstance(one, Document))
APPEAL = "Support our work: subscribe to the Orla Lantern for two pounds a month.\nThe lock at Orla is shut until May."
RECORD = "adhouse.example, pub-0000000000000001, DIRECT, f00dfeed00c0ffee\nThe bridge at Orla opens in June."
OWN = tuple(
    Document(name, f"{text}\nNumber {name} of the file.", outlet=outlet)
    for name, text, outlet in (
        ("x1", APPEAL, None), ("x2", APPEAL, None), ("x3", RECORD, "Orla Lantern"), ("x4", RECORD, "Marlow Post"),
        ("x5", RECORD, "Marlow Post"),
    )
)  # fmt: skip
ARTICLES = {one.id: one for one in (*SEEDS, *OWN)}
BATCHES = st.frozensets(st.sampled_from(sorted(ARTICLES)), min_size=1)


@cache
def audit(ids: frozenset[str]) -> Audit:
    return audit_documents(ARTICLES[name] for name in ids)


def told(finding: Finding) -> tuple[str, frozenset[object]]:
    """Return what a finding is about, whichever of its articles it stands with."""
    return finding.kind, frozenset(finding.places)


@settings(max_examples=30)
@given(BATCHES, BATCHES)
def test_a_finding_keeps_its_id_whatever_else_is_in_the_batch(some: frozenset[str], more: frozenset[str]) -> None:
    fewer, all_of_them = audit(some), audit(some | more)
    later = {told(one): one.id for one in all_of_them.findings}
    assert all(later.get(told(one), one.id) == one.id for one in fewer.findings)


@settings(max_examples=30)
@given(BATCHES)
def test_an_id_names_one_finding(some: frozenset[str]) -> None:
    ids = [one.id for one in audit(some).findings]
    assert len(ids) == len(set(ids))


@settings(max_examples=10)
@given(st.permutations(sorted(ARTICLES)))
def test_the_order_of_the_articles_changes_no_id(names: list[str]) -> None:
    some = names[:6]
    assert audit_documents(ARTICLES[name] for name in some).findings == audit(frozenset(some)).findings


def test_findings_of_the_five_articles_are_there_to_be_compared() -> None:
    assert len(audit(frozenset(one.id for one in SEEDS)).findings) > 10


def test_an_account_of_two_outlets_keeps_its_id_with_another_article_of_one() -> None:
    ids = [
        {one.id for one in audit(frozenset(names)).findings if one.kind == "shared-ad-account"}
        for names in (("x3", "x4"), ("x3", "x4", "x5"))
    ]
    assert ids[0] == ids[1] != set()


def test_two_articles_that_suggest_one_outlet_are_two_findings() -> None:
    texts = [f"Mayor Orr told the Orla Lantern that the {what} will open in June." for what in ("lock", "bridge")]
    found = audit_documents(Document(f"y{at}", text) for at, text in enumerate(texts)).findings
    assert len({one.id for one in found if one.kind == "outlet-suggested"}) == 2


def test_a_pair_keeps_its_ids_when_its_direction_turns() -> None:
    left, right = next(
        pair for pair in combinations(SEEDS, 2) if {one.id[:3] for one in pair} == {"002", "003"}
    )  # fmt: skip
    day = datetime.date(2020, 1, 1)
    ids = [
        {one.id for one in audit_documents(turned).findings if one.kind in ("figures-disagree", "wording-differs")}
        for turned in (
            (left, replace(right, published=day)),
            (left, replace(right, published=day.replace(year=2030))),
        )
    ]
    assert ids[0] == ids[1] != set()
