import re
from dataclasses import replace

from auditor.model import Audit, Cluster, Evidence, RelationKind, Verdict
from auditor.report.graph import cluster_graph, graph
from auditor.report.view import View, view


def many(audit: Audit, bare: Audit, articles: int, *, apart: int = 10**6) -> Audit:
    """Return an audit of one origin and its rewrites, in clusters of the given size."""
    documents = tuple(replace(audit.documents[0], id=f"{100 + at}-x", published=None) for at in range(articles))
    groups = [documents[at : at + apart] for at in range(0, articles, apart)]
    pairs = [(group[0].id, one.id) for group in groups for one in group[1:]]
    return replace(
        bare,
        documents=documents,
        matches=tuple(replace(audit.matches[0], left=left, right=right) for left, right in pairs),
        relations=tuple(replace(audit.relations[0], left=left, right=right) for left, right in pairs),
        clusters=tuple(
            Cluster(f"{at:03}", tuple(one.id for one in group), group[0].id, ()) for at, group in enumerate(groups, 1)
        ),
    )


def test_an_arrow_points_from_the_origin_and_says_what_was_altered(seen: View) -> None:
    words = "likely rewritten, 1 quotation or title altered, credit swapped"
    assert f'A0 -->|"{words}"| A1' in graph(seen)


def test_without_a_direction_there_is_no_arrow(undetermined: Audit) -> None:
    assert 'A0 ---|"rewritten, direction undetermined"| A1' in graph(view(undetermined))


def test_a_shared_claim_stands_between_its_carriers(seen: View) -> None:
    drawn = graph(seen)
    assert 'C0("About 900 commuters use the pier each")' in drawn
    assert "A0 --- C0" in drawn
    assert 'C0 -->|"altered"| A1' in drawn


def test_a_box_holds_the_articles_of_an_outlet_and_a_credit_points_to_it(seen: View) -> None:
    drawn = graph(seen)
    assert 'subgraph O0["Quay Gazette"]\n    A0["101 2023-04-03"]\n  end' in drawn
    assert 'A1 -.->|"credits"| O0' in drawn


def test_a_source_that_two_articles_draw_on_is_drawn(audit: Audit) -> None:
    shared = Evidence("same source cited", 0.0, "Harbour Office")
    relation = replace(audit.relations[0], kind=RelationKind.COMMON_SOURCE, evidence=(shared,))
    match = replace(audit.matches[0], verdict=Verdict.SAME_STORY)
    drawn = graph(view(replace(audit, relations=(relation,), matches=(match,))))
    assert all(line in drawn for line in ('S0(["Harbour Office"])', "S0 --> A0", "S0 --> A1"))


def test_labels_cannot_leave_their_quotation_marks(audit: Audit) -> None:
    evil = replace(audit.documents[1], outlet='x"]\n  click A0 "http://evil.example"')
    drawn = graph(view(replace(audit, documents=(audit.documents[0], evil, audit.documents[2]))))
    assert 'A1["102 x click A0 http evil.example"]' in drawn


def test_claims_are_left_out_where_there_are_too_many(audit: Audit, bare: Audit) -> None:
    batch = many(audit, bare, 30)
    claims = tuple(replace(one, document=f"{100 + at}-x") for at, one in enumerate(audit.claims[:2]))
    links = (replace(audit.attributions[0].links[0], document="101-x"),)
    told = replace(audit.attributions[0], origin="100-x", links=links)
    other = replace(
        audit.attributions[1], origin="100-x", links=(replace(links[0], document="100-x", claim=claims[0].id),)
    )
    drawn = graph(view(replace(batch, claims=claims, attributions=(told, other))))
    assert "A29" in drawn
    assert "C0" not in drawn


def test_too_many_articles_are_drawn_as_clusters(audit: Audit, bare: Audit) -> None:
    batch = many(audit, bare, 80, apart=8)
    passage = replace(audit.matches[0], left="100-x", right="108-x", verdict=Verdict.SHARED_PASSAGES)
    drawn = graph(view(replace(batch, matches=(*batch.matches, passage))))
    assert 'K0[["Cluster 001, 8 articles"]]' in drawn
    assert 'K0 -.-|"shared passages"| K1' in drawn
    assert '["1' not in drawn


def test_a_source_that_all_clusters_cite_is_left_out_before_the_clusters_are(audit: Audit, bare: Audit) -> None:
    batch = many(audit, bare, 120, apart=3)
    passage = replace(audit.matches[0], left="100-x", right="103-x", verdict=Verdict.SHARED_PASSAGES)
    agency = Evidence("agency that both credit", 0.0, "AFP")
    wire = tuple(replace(one, kind=RelationKind.WIRE, evidence=(agency,)) for one in batch.relations)
    drawn = graph(view(replace(batch, matches=(*batch.matches, passage), relations=wire)))
    assert 'K0 -.-|"shared passages"| K1' in drawn
    assert "AFP" not in drawn


def test_clusters_that_nothing_joins_are_a_sentence(audit: Audit, bare: Audit) -> None:
    drawn = graph(view(many(audit, bare, 80, apart=8)))
    assert re.match(r"80 articles are joined, in 10 clusters: too many to draw", drawn)


def test_nothing_joined_is_not_drawn(bare: Audit) -> None:
    assert graph(view(bare)) == ""


def test_a_cluster_of_three_has_a_graph_of_its_own(audit: Audit, bare: Audit) -> None:
    batch = many(audit, bare, 3)
    assert cluster_graph(view(batch), batch.clusters[0]).count("likely rewritten") == 2


def test_a_cluster_of_two_or_of_hundreds_has_none(audit: Audit, bare: Audit) -> None:
    batches = [many(audit, bare, size) for size in (2, 200)]
    assert [cluster_graph(view(batch), batch.clusters[0]) for batch in batches] == ["", ""]


def test_outside_english_an_arrow_says_so(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents))
    assert 'credit swapped, not calibrated for German"| A1' in graph(view(german))


def test_a_code_of_language_cannot_leave_its_quotation_marks(audit: Audit) -> None:
    evil = tuple(replace(one, language='x"| A1\nclick A0 "y') for one in audit.documents)
    assert 'not calibrated for x A1 click A0 y"|' in graph(view(replace(audit, documents=evil)))


def test_in_html_the_graph_is_a_picture_with_a_table(seen: View) -> None:
    drawn = graph(seen).__html__()
    assert all(part in drawn for part in ('<svg class="picture"', "<table "))
    assert 'href="#101-quay-gazette' in drawn
    assert "mermaid" not in drawn


def test_the_graphs_of_two_clusters_have_ids_of_their_own(audit: Audit, bare: Audit) -> None:
    batch = many(audit, bare, 6, apart=3)
    drawn = [cluster_graph(view(batch), cluster).__html__() for cluster in batch.clusters]
    assert ['id="graph_001_title"' in drawn[0], 'id="graph_002_title"' in drawn[1]] == [True, True]
