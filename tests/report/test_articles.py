import re
from dataclasses import replace

from auditor.model import Audit, Document, Finding, Level, Place, Span
from auditor.report.articles import articles
from auditor.report.view import View, view


def many(bare: Audit, count: int, *loud: int) -> Audit:
    """Return an audit of many articles, some of them with a finding."""
    documents = tuple(Document(f"{100 + at}-x", "words", f"Title {at}", f"Outlet {at}") for at in range(count))
    found = tuple(
        Finding(f"f{at}", "ad-record", Level.NOTICE, (Place(documents[at].id, Span(0, 1)),), "a record") for at in loud
    )
    return replace(bare, documents=documents, findings=found)


def test_an_article_has_its_headline_and_its_heaviest_findings(seen: View) -> None:
    text = articles(seen)
    assert "| [101](articles/101-quay-gazette.md) | Ferry pier to close | Quay Gazette, 2023-04-03 |" in text
    assert "| 1 serious, 1 more |" in text


def test_without_a_headline_the_beginning_of_the_text_stands(seen: View) -> None:
    assert "| “Ferry jetty to shut for 11 weeks In May, the old ferry …” | Tidewater Now, not dated |" in articles(seen)


def test_all_of_a_small_batch_are_open(bare: Audit) -> None:
    assert "<details>" not in articles(view(many(bare, 20)))


def test_of_a_large_batch_ten_with_findings_are_open(bare: Audit) -> None:
    text = articles(view(many(bare, 40, *range(12))))
    assert text.split("<details>")[0].count("1 notice") == 10
    assert re.findall("<summary>(.*)</summary>", text) == [
        "2 more articles with findings",
        "28 more articles without findings",
    ]


def test_members_of_a_cluster_are_folded_together(audit: Audit, bare: Audit) -> None:
    more = many(bare, 30)
    batch = replace(audit, documents=(*audit.documents, *(replace(one, id=f"9{one.id}") for one in more.documents)))
    cluster = articles(view(batch)).split("<summary>Cluster 001: 2 articles</summary>")[1].split("</details>")[0]
    assert "[101]" in cluster
    assert "[102]" in cluster


def test_a_member_of_a_cluster_is_not_told_again_among_the_others(audit: Audit, bare: Audit) -> None:
    more = many(bare, 30)
    batch = replace(audit, documents=(*audit.documents, *(replace(one, id=f"9{one.id}") for one in more.documents)))
    text = articles(view(replace(batch, findings=())))
    assert text.count("[102]") == 1
    assert "<summary>31 more articles without findings</summary>" in text
