import pytest

from auditor.audit import segment_document
from auditor.compare.qualifiers import differing_qualifiers
from auditor.compare.sides import Side, side
from auditor.model import AlterationKind, Document, Match, Severity, Verdict


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


def differing(left: str, right: str, verdict: Verdict = Verdict.COPY) -> list[tuple[str, str]]:
    match = Match("a", "b", verdict, None, None, None, None, (), (), ())
    found = list(differing_qualifiers(prepared("a", left), prepared("b", right), match))
    assert all((one.kind, one.severity) == (AlterationKind.WORDING, Severity.MODALITY) for one in found)
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


@pytest.mark.parametrize("verdict", [Verdict.COPY, Verdict.SAME_STORY])
def test_up_to_and_some_are_another_bound(verdict: Verdict) -> None:
    found = differing("They sank up to 2,300 boats.", "They sank some 2,300 ships.", verdict)
    assert found == [("up to 2,300", "some 2,300")]


def test_small_figures_of_two_reports_meet_by_chance() -> None:
    left, right = "They sank up to 23 boats.", "They sank some 23 ships."
    assert differing(left, right) == [("up to 23", "some 23")]
    assert differing(left, right, Verdict.SAME_STORY) == []


def test_a_bound_left_out_counts_in_a_copy_only() -> None:
    left, right = "They sank up to 2,300 boats.", "They sank 2,300 ships."
    assert differing(left, right) == [("up to 2,300", "2,300")]
    assert differing(left, right, Verdict.SAME_STORY) == []


@pytest.mark.parametrize(
    "right",
    [
        "They sank as many as 2,300 boats.",
        "They sank up to 2,300 boats, or some 2,300 boats.",
        "They sank some 9 boats.",
    ],
)
def test_the_same_bound_is_silent(right: str) -> None:
    assert differing("They sank up to 2,300 boats, not 9 boats.", right) == []


def test_about_and_nothing_are_one_bound() -> None:
    assert differing("They sank about 2,300 boats.", "They sank 2,300 boats.") == []
