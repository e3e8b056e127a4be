from dataclasses import replace

from auditor.model import CLOSER, Audit, Evidence, RelationKind
from auditor.report.cluster_page import cluster_page, origin
from auditor.report.render import render_audit
from auditor.report.view import view


def test_the_reasons_for_a_direction_have_points(pages: dict[str, str]) -> None:
    page = pages["clusters/001.md"]
    assert "| credit | one names the other outlet | 101 line 3, 102 line 6 | +3 |" in page
    assert "| length | the longer text | – | -0.5 |" in page


def test_a_measure_stands_beside_its_words(pages: dict[str, str]) -> None:
    assert "- 101 and 102: 4 of 5 sentences are answered, in the same order: 0.90" in pages["clusters/001.md"]


def test_what_differs_is_counted_by_kind(pages: dict[str, str]) -> None:
    assert "| credit swapped | 1 | [102-C1](../articles/102-tidewater-now.md#credits) |" in pages["clusters/001.md"]


def test_the_origin_stands_before_a_dated_member(audit: Audit) -> None:
    turned = replace(audit.clusters[0], origin="102_tidewater.now")
    page = cluster_page(view(replace(audit, clusters=(turned,))), turned)
    assert page.startswith("# Cluster 001 · 102 and 101\n")


def test_an_undetermined_origin_is_said(undetermined: Audit) -> None:
    page = render_audit(undetermined, "md")["clusters/001.md"]
    assert "**Likely origin:** undetermined." in page
    assert "direction undetermined" in page


def test_outside_english_the_origin_is_not_calibrated(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents))
    shown = view(german)
    assert "**Likely origin:** 101 (not calibrated for German)." in cluster_page(shown, german.clusters[0])


def test_of_one_text_dates_are_no_reason(undetermined: Audit) -> None:
    same = replace(undetermined.relations[0], evidence=(Evidence("same text", 0.0, "no quotation altered"),))
    page = render_audit(replace(undetermined, relations=(same,)), "md")["clusters/001.md"]
    assert "| all | not decisive: who took one text from whom cannot be told | – | +0 |" in page


def test_the_named_source_of_a_text_stands_where_its_origin_would(undetermined: Audit) -> None:
    source = (Evidence("agency that both credit", 0.0, "AFP"),)
    wire = replace(undetermined.relations[0], kind=RelationKind.WIRE, evidence=source)
    page = render_audit(replace(undetermined, relations=(wire,)), "md")["clusters/001.md"]
    assert "**Likely origin:** undetermined; source named: AFP." in page


def test_an_origin_that_more_than_the_texts_tell_is_not_only_closer(audit: Audit) -> None:
    (cluster,) = audit.clusters
    told = replace(audit.relations[0], left="101-quay-gazette", right="103-coast")
    closer = replace(audit.relations[0], evidence=(Evidence(CLOSER, 0.0, ""),))
    match = replace(audit.matches[0], left="101-quay-gazette", right="103-coast")
    three = replace(cluster, members=("101-quay-gazette", "102_tidewater.now", "103-coast"))
    matches = (audit.matches[0], match)
    alone = view(replace(audit, matches=matches, relations=(closer,), clusters=(three,)))
    assert "closest to the original" in origin(alone, three)
    both = view(replace(audit, matches=matches, relations=(closer, told), clusters=(three,)))
    assert "closest to the original" not in origin(both, three)
