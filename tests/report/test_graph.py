import re
from dataclasses import replace

from auditor.model import Audit, Evidence, RelationKind, Verdict
from auditor.report.graph import graph
from auditor.report.view import View, view


def test_an_arrow_points_from_the_origin(seen: View) -> None:
    assert 'A0 -->|"likely rewritten"| A1' in graph(seen)


def test_without_a_direction_there_is_no_arrow(undetermined: Audit) -> None:
    assert 'A0 ---|"rewritten, direction undetermined"| A1' in graph(view(undetermined))


def test_a_source_that_two_articles_draw_on_is_drawn(audit: Audit) -> None:
    shared = Evidence("same source cited", 0.0, "Harbour Office")
    relation = replace(audit.relations[0], kind=RelationKind.COMMON_SOURCE, evidence=(shared,))
    match = replace(audit.matches[0], verdict=Verdict.SAME_STORY)
    drawn = graph(view(replace(audit, relations=(relation,), matches=(match,))))
    assert all(line in drawn for line in ('S0(["Harbour Office"])', "S0 --> A0", "S0 --> A1"))


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


def test_outside_english_an_arrow_says_so(audit: Audit) -> None:
    german = replace(audit, documents=tuple(replace(one, language="de") for one in audit.documents))
    assert 'A0 -->|"likely rewritten, not calibrated for German"| A1' in graph(view(german))


def test_a_code_of_language_cannot_leave_its_quotation_marks(audit: Audit) -> None:
    evil = tuple(replace(one, language='x"| A1\nclick A0 "y') for one in audit.documents)
    assert '|"likely rewritten, not calibrated for x A1 click A0 y"|' in graph(view(replace(audit, documents=evil)))
