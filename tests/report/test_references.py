import re
from dataclasses import replace

from auditor.model import Audit, Finding, Level, Place, Span
from auditor.report.evidence import SECTIONS
from auditor.report.references import evidence, lines, references
from auditor.report.safe import say
from auditor.report.view import UP, View, view

COPY = "102_tidewater.now"


def slugs(page: str) -> set[str]:
    """Return the headings of a page as a Git host writes them in an address."""
    return {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall("^## (.*)$", page, re.MULTILINE)
    }


def test_each_finding_leads_to_its_evidence(seen: View) -> None:
    assert [str(evidence(seen, finding)) for finding in seen.audit.findings] == [
        "[passages](articles/102-tidewater-now.md#passages), [cluster 001](clusters/001.md)",
        "[102-Q1](articles/102-tidewater-now.md#quotations-and-titles)",
        "“… the pier repair may begin, **a spokesman** wrote.”",
    ]


def test_on_its_own_page_an_id_has_no_name(seen: View) -> None:
    assert evidence(seen, seen.audit.findings[1], UP, COPY) == "[Q1](#quotations-and-titles)"


def test_ids_that_follow_one_another_are_a_run(seen: View) -> None:
    ids = [say("Q{}", at) for at in (9, 1, 2, 3, 5, 6)]
    (found,) = re.findall(r"\[(.*)\]", references(seen, [(COPY, one) for one in ids]))
    assert found == "102-Q1 to Q3, Q5, Q6 and Q9"


def test_of_many_runs_the_rest_is_counted(seen: View) -> None:
    ids = [(COPY, say("W{}", at)) for at in range(1, 21, 2)]
    assert "[102-W1, W3, W5, W7 and 6 more](" in references(seen, ids)


def test_the_rest_counts_ids_and_not_runs(seen: View) -> None:
    ids = [(COPY, say("W{}", at)) for at in (1, 3, 5, 7, 9, 10, 11)]
    assert "W7 and 3 more](" in references(seen, ids)


def test_a_finding_on_many_places_names_them_once(seen: View) -> None:
    altered = seen.audit.alterations
    places = tuple(place for one in altered[:2] for place in (one.right, one.left)) * 2
    found = evidence(seen, Finding("x", "credit-swapped", Level.NOTICE, places, "two"))
    assert re.findall(r"\[([^]]*)\]", found) == ["102-Q1", "102-C1"]


def test_a_finding_without_a_place_has_no_evidence(seen: View) -> None:
    nothing = Finding("x", "batch", Level.NOTICE, (), "nothing dated")
    assert evidence(seen, nothing) == ""
    assert lines(seen, nothing) == "–"


def test_a_whole_pair_has_the_lines_from_its_beginning_to_its_end(seen: View) -> None:
    assert [str(lines(seen, finding)) for finding in seen.audit.findings] == ["2 to 5", "4", "2"]


def test_of_many_lines_the_first_are_named(seen: View) -> None:
    starts = (0, 40, 80, 170, 270)
    found = Finding("x", "appeal", Level.INFO, tuple(Place(COPY, Span(at, at + 1)) for at in starts), "")
    assert lines(seen, found) == "1, 2, 3 and 2 more"


def test_every_link_into_a_page_leads_to_a_heading_of_it(pages: dict[str, str]) -> None:
    links = [
        (name if not file else file.removeprefix("../"), part)
        for name, page in pages.items()
        for file, part in re.findall(r"\]\(([^)#]*)#([^)]*)\)", page)
    ]
    assert len(links) > 8
    assert [(name, part) for name, part in links if part not in slugs(pages[name])] == []


def test_a_pair_that_no_page_tells_leads_to_its_cluster(audit: Audit) -> None:
    names = [f"{at}-print" for at in range(200, 206)]
    match = replace(audit.matches[0], left="101-quay-gazette")
    others = tuple(replace(audit.documents[1], id=name) for name in names)
    matches = tuple(replace(match, left=name, right="299-last") for name in names)
    last = replace(audit.documents[1], id="299-last")
    cluster = replace(audit.clusters[0], members=(*names, "299-last"), origin=None)
    many = view(
        replace(audit, documents=(*audit.documents, *others, last), matches=matches, clusters=(cluster,), relations=())
    )
    found = Finding("x", "copy", Level.SERIOUS, (Place("299-last", Span(0, 1)), Place("205-print", Span(0, 1))), "")
    assert evidence(many, found) == "[cluster 001](clusters/001.md)"


def test_in_html_an_id_leads_to_its_row_and_in_markdown_to_its_section(seen: View) -> None:
    document, item = next(iter(seen.labels))
    label = seen.labels[document, item]
    lead, row = references(seen, [(document, label)]), seen.label(document, item).__html__()
    assert f'id="{seen.files[document]}--{label.lower()}"' in row
    assert f'href="#{seen.files[document]}--{label.lower()}"' in lead.__html__()
    assert f"#{SECTIONS[label[0]]})" in lead
