import datetime
from dataclasses import replace

from auditor.model import Audit, Evidence, RelationKind, Verdict
from auditor.report.headline import headline


def test_the_headline_names_articles_and_no_verdict(audit: Audit) -> None:
    said = "3 articles, 2 outlets: 102 (Tidewater Now) is likely rewritten from 101 (Quay Gazette); "
    said += "103 declares itself machine-translated."
    assert headline(audit) == said


def test_nothing_found_is_said(bare: Audit) -> None:
    assert headline(bare) == "1 article, 1 outlet: no copy relation found."


def test_without_a_direction_both_are_equals(undetermined: Audit) -> None:
    assert "101 and 102 are rewritten versions of one another (direction undetermined)" in headline(undetermined)


def test_a_common_source_is_said_of_both(audit: Audit) -> None:
    shared = Evidence("same source cited", 0.0, "Harbour Office")
    relation = replace(audit.relations[0], kind=RelationKind.COMMON_SOURCE, evidence=(shared,))
    match = replace(audit.matches[0], verdict=Verdict.SAME_STORY)
    both = replace(audit, relations=(relation,), matches=(match,), scorecards=())
    assert headline(both) == "3 articles, 2 outlets: 101 and 102 draw on a common source: Harbour Office."


def test_copies_of_one_origin_share_a_clause(audit: Audit) -> None:
    more = replace(audit.matches[0], right="103-coast")
    relation = replace(audit.relations[0], right="103-coast")
    both = replace(audit, matches=(audit.matches[0], more), relations=(audit.relations[0], relation), scorecards=())
    assert headline(both).endswith(": 102 (Tidewater Now) and 103 are likely rewritten from 101 (Quay Gazette).")


def test_many_relations_are_counted_not_listed(audit: Audit) -> None:
    documents = tuple(replace(audit.documents[0], id=f"{100 + at}-x") for at in range(14))
    matches = tuple(
        replace(audit.matches[0], left=documents[at].id, right=documents[at + 1].id) for at in range(0, 14, 2)
    )
    many = replace(audit, documents=documents, matches=matches, relations=(), scorecards=())
    assert headline(many).endswith("; 4 more relations.")
    assert "more relations" not in headline(replace(many, matches=matches[:5]))


def test_other_languages_are_not_calibrated(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents), scorecards=())
    assert headline(german).endswith(
        ": 102 (Tidewater Now) is likely rewritten from 101 (Quay Gazette) (not calibrated for German)."
    )


def test_versions_of_one_outlet_stand_behind_what_two_outlets_share(undetermined: Audit) -> None:
    match, relation = undetermined.matches[0], undetermined.relations[0]
    other = replace(undetermined.documents[0], id="100-quay-gazette")
    update = replace(relation, left="100-quay-gazette", right="101-quay-gazette", kind=RelationKind.REVISION)
    both = replace(
        undetermined,
        documents=(other, *undetermined.documents),
        matches=(replace(match, left=update.left, right=update.right), match),
        relations=(update, relation),
    )
    said = headline(both)
    assert said.index("101 and 102 are rewritten versions") < said.index("100 and 101 are versions of one text")


def test_two_languages_are_not_calibrated(undetermined: Audit) -> None:
    first = replace(undetermined.documents[0], language="de")
    mixed = replace(undetermined, documents=(first, *undetermined.documents[1:]))
    assert "(direction undetermined) (not calibrated across English and German)" in headline(mixed)


def test_the_agency_of_one_text_is_named(audit: Audit) -> None:
    source = (Evidence("agency that both credit", 0.0, "AFP"),)
    wire = replace(audit.relations[0], kind=RelationKind.WIRE, evidence=source)
    said = headline(replace(audit, relations=(wire,), scorecards=()))
    assert said.endswith(": 101 and 102 carry the same agency text (AFP).")


def test_prints_of_one_text_are_said_to_be_that_and_who_is_dated_earliest(undetermined: Audit) -> None:
    same = replace(undetermined.relations[0], evidence=(Evidence("same text", 0.0, ""),))
    days = enumerate(undetermined.documents, 3)
    dated = tuple(replace(one, published=datetime.date(2023, 4, day)) for day, one in days)
    said = headline(replace(undetermined, documents=dated, relations=(same,), scorecards=()))
    left = "direction undetermined"
    assert said.endswith(f": 101 and 102 carry the same text (101 is dated earliest; {left}).")
    assert "copied from" not in said
