from dataclasses import replace

import pytest

from auditor.model import LENT, Audit, Confidence, Evidence, Link, Place, Verdict
from auditor.report.ledger import ledger
from auditor.report.view import View, view


def apart(audit: Audit) -> Audit:
    """Return the audit with a match that is no copy: nothing else shows the claims that both carry."""
    return replace(audit, matches=(replace(audit.matches[0], verdict=Verdict.POSSIBLE),))


def test_a_claim_from_elsewhere_names_its_earliest_carrier_how_sure_and_what_was_changed(audit: Audit) -> None:
    row = "| 5 | About 1,900 commuters use the jetty every day. | Harbour Office | 101 line 4 | sure | "
    assert row + "[F1](#figures-that-differ) |" in ledger(view(apart(audit)), "102_tidewater.now")


def test_what_only_a_copy_carries_too_is_counted(seen: View) -> None:
    said = "**1 claim earlier in another article**: 1 shared with 101 alone (sure); the passages show them"
    assert said in ledger(seen, "102_tidewater.now")
    assert "About 1,900" not in ledger(seen, "102_tidewater.now")


def test_a_claim_that_others_have_later_lists_them(audit: Audit) -> None:
    row = "| 4 | About 900 commuters use the pier each day. | Harbour Office | 102 | sure |"
    assert row in ledger(view(apart(audit)), "101-quay-gazette")


def test_what_came_from_elsewhere_stands_before_what_others_took_and_the_rest(audit: Audit) -> None:
    other = audit.claims[2]
    taken = replace(audit.attributions[2], links=(Link("103-coast", "none", 0.5),))
    alone = replace(other, id="alone")
    shown = ledger(
        view(replace(audit, claims=(*audit.claims, alone), attributions=(*audit.attributions[:2], taken))),
        other.document,
    )
    titles = ["1 claim earlier in another article", "1 claim earliest in this article", "1 claim stands in no other"]
    assert [title in shown for title in titles] == [True, True, True]
    assert sorted(titles, key=shown.index) == titles


def test_of_claims_of_one_article_alone_the_sources_are_named_with_their_lines(audit: Audit) -> None:
    cited = replace(audit.claims[2], cited_source="Nell Harrow")
    shown = ledger(view(replace(audit, claims=(*audit.claims[:2], cited))), "102_tidewater.now")
    assert "1 claim stands in no other article of this batch. Cited there: Nell Harrow (line 6)." in shown


@pytest.mark.parametrize("nobody", ["He", "it", "research", "This"])
def test_a_pronoun_is_no_source(audit: Audit, nobody: str) -> None:
    cited = replace(audit.claims[2], cited_source=nobody)
    shown = ledger(view(replace(audit, claims=(*audit.claims[:2], cited))), "102_tidewater.now")
    assert "Cited there: nobody by name." in shown


def test_many_claims_are_folded(audit: Audit) -> None:
    claims = tuple(replace(audit.claims[0], id=f"c{at}") for at in range(6))
    found = tuple(replace(audit.attributions[0], claim=one.id) for one in claims)
    shown = ledger(view(replace(apart(audit), claims=claims, attributions=found)), "101-quay-gazette")
    assert "<details><summary>6 claims</summary>" in shown


def test_an_unknown_order_is_said(audit: Audit) -> None:
    unknown = tuple(replace(one, origin=None) for one in audit.attributions)
    shown = ledger(view(replace(apart(audit), attributions=unknown)), "101-quay-gazette")
    assert "**1 claim of which it cannot be told who is earlier**" in shown
    assert "| Harbour Office | 102 |" in shown


def test_how_sure_is_said_in_words(audit: Audit) -> None:
    unsure = tuple(replace(one, confidence=Confidence.MEDIUM) for one in audit.attributions)
    assert "| 101 line 4 | fairly sure |" in ledger(
        view(replace(apart(audit), attributions=unsure)), "102_tidewater.now"
    )


def test_a_claim_that_came_by_way_of_a_third_article_is_from_elsewhere(audit: Audit) -> None:
    told = replace(audit.attributions[2], origin="103-coast")
    shown = ledger(view(replace(audit, attributions=(*audit.attributions[:2], told))), "102_tidewater.now")
    assert "| Harrow spoke to the Quay Gazette at the slipway. | 103 | sure |" in shown


def test_of_many_carriers_the_first_are_named(audit: Audit, bare: Audit) -> None:
    copies = tuple(replace(audit.documents[0], id=f"{at}-copy") for at in range(200, 212))
    links = tuple(Link(one.id, "none", 0.5) for one in copies)
    attribution = replace(audit.attributions[0], links=links)
    many = replace(bare, documents=(*audit.documents, *copies), claims=audit.claims, attributions=(attribution,))
    assert "206, 207, 4 more |" in ledger(view(many), "101-quay-gazette")


def test_an_article_without_claims_has_no_ledger(seen: View) -> None:
    assert ledger(seen, "103-coast") == ""


def test_a_source_that_only_an_earlier_carrier_cites_says_where(audit: Audit) -> None:
    lent = Evidence(LENT, 0.0, audit.claims[0].document, (), (Place(audit.claims[0].document, audit.claims[0].span),))
    changed = replace(audit.attributions[1], evidence=(lent,))
    claims = (audit.claims[0], replace(audit.claims[1], cited_source=None), *audit.claims[2:])
    shown = replace(apart(audit), claims=claims, attributions=(audit.attributions[0], changed, *audit.attributions[2:]))
    assert "| Harbour Office (in 101) |" in ledger(view(shown), "102_tidewater.now")


def test_a_claim_of_unknown_order_is_not_called_earlier_elsewhere(audit: Audit) -> None:
    unknown = tuple(replace(one, origin=None) for one in audit.attributions)
    shown = ledger(view(replace(apart(audit), attributions=unknown)), "102_tidewater.now")
    assert "earlier in another article" not in shown


def test_a_claim_that_all_copies_and_nobody_else_carry_is_counted(audit: Audit) -> None:
    both = replace(audit.attributions[1], links=(*audit.attributions[1].links, Link("103-coast", "none", 0.5)))
    matches = (*audit.matches, replace(audit.matches[0], left="102_tidewater.now", right="103-coast"))
    attributions = (audit.attributions[0], both, audit.attributions[2])
    shown = ledger(view(replace(audit, matches=matches, attributions=attributions)), "102_tidewater.now")
    assert "1 shared with 101 and 103 alone (sure); the passages show them" in shown
