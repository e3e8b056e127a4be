from dataclasses import replace
from itertools import combinations

from auditor.model import CLOSER, Audit, Evidence, Relation, RelationKind, Verdict
from auditor.report.graph_edges import among, edges
from auditor.report.graph_text import ARROW, DOTTED_ARROW, EDGES, LINE
from auditor.report.references import passages_of
from auditor.report.view import View, view


def prints(audit: Audit, bare: Audit, kind: RelationKind, number: int, *evidence: Evidence) -> View:
    """Return the view of an audit in which each article is a copy of each other one."""
    documents = tuple(replace(audit.documents[0], id=f"{100 + at}-x") for at in range(number))
    pairs = list(combinations((one.id for one in documents), 2))
    copy = replace(audit.matches[0], verdict=Verdict.COPY)
    matches = tuple(replace(copy, left=left, right=right) for left, right in pairs)
    relations = tuple(Relation(*pair, kind, audit.relations[0].confidence, evidence) for pair in pairs)
    return view(replace(bare, documents=documents, matches=matches, relations=relations))


def test_prints_of_one_text_are_joined_one_after_the_other(audit: Audit, bare: Audit) -> None:
    seen = prints(audit, bare, RelationKind.UNDETERMINED, 9)
    drawn = edges(seen, seen.documents)
    assert len(drawn) == 8
    assert {edge.line for edge in drawn} == {LINE}


def test_of_very_many_origins_only_the_closest_is_drawn(audit: Audit, bare: Audit) -> None:
    seen = prints(audit, bare, RelationKind.RIGHT_FROM_LEFT, EDGES)
    drawn = edges(seen, seen.documents)
    assert len(drawn) == EDGES - 1
    assert {edge.line for edge in drawn} == {ARROW}


def test_an_agency_is_drawn_once_and_not_between_all_who_print_it(audit: Audit, bare: Audit) -> None:
    named = prints(audit, bare, RelationKind.WIRE, 5, Evidence("agency that both credit", 0.0, "AFP"))
    unnamed = prints(audit, bare, RelationKind.WIRE, 5)
    assert edges(named, named.documents) == []
    assert [edge.words for edge in edges(unnamed, unnamed.documents)] == ["same agency text"] * 4


def test_circles_of_directions_end(audit: Audit, bare: Audit) -> None:
    seen = prints(audit, bare, RelationKind.RIGHT_FROM_LEFT, 3)
    relations = tuple(
        replace(one, kind=RelationKind.LEFT_FROM_RIGHT) if (one.left, one.right) == ("100-x", "102-x") else one
        for one in seen.audit.relations
    )
    assert len(edges(view(replace(seen.audit, relations=relations)), seen.documents)) == 3


def test_only_matches_with_both_ends_inside_are_among_some_articles(seen: View) -> None:
    assert among(seen, ["101-quay-gazette", "103-coast"]) == [seen.audit.matches[1]]


def test_a_direction_that_only_the_texts_tell_is_dotted(audit: Audit) -> None:
    closer = replace(audit.relations[0], evidence=(Evidence(CLOSER, 1.0, "x"),))
    (drawn,) = edges(view(replace(audit, relations=(closer,))), [one.id for one in audit.documents])
    assert drawn.line == DOTTED_ARROW
    assert drawn.words.startswith("closer to the original")


def test_a_line_says_which_match_it_rests_on(seen: View) -> None:
    assert [edge.evidence for edge in edges(seen, seen.documents)] == [passages_of(seen, seen.audit.matches[0])]
