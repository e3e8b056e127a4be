import re
from dataclasses import replace

from auditor.model import Audit
from auditor.report.graph import graph
from auditor.report.view import View, view


def test_an_arrow_points_from_the_origin(seen: View) -> None:
    assert 'A0 -->|"likely rewritten"| A1' in graph(seen)


def test_without_a_direction_there_is_no_arrow(undetermined: Audit) -> None:
    assert 'A0 ---|"rewritten, direction undetermined"| A1' in graph(view(undetermined))


def test_a_source_that_two_articles_cite_is_drawn(seen: View) -> None:
    assert 'S0(["Harbour Office"])' in graph(seen)


def test_labels_cannot_leave_their_quotation_marks(audit: Audit) -> None:
    evil = replace(audit.documents[0], outlet='x"]\n  click A0 "http://evil.example"')
    drawn = graph(view(replace(audit, documents=(evil, *audit.documents[1:]))))
    assert 'A0["101 x click A0 http evil example"]' in drawn


def test_a_large_graph_is_a_sentence(audit: Audit, bare: Audit) -> None:
    documents = tuple(replace(audit.documents[0], id=f"{100 + at}-x") for at in range(32))
    matches = tuple(replace(audit.matches[0], left=documents[0].id, right=one.id) for one in documents[1:])
    drawn = graph(view(replace(bare, documents=documents, matches=matches)))
    assert re.match(r"32 articles are joined", drawn)


def test_nothing_joined_is_not_drawn(bare: Audit) -> None:
    assert graph(view(bare)) == ""
