import pytest

from auditor.audit import segment_document
from auditor.compare.releases import differing_releases
from auditor.compare.sides import Side, side
from auditor.model import Document


def prepared(name: str, text: str) -> Side:
    document = Document(name, text)
    return side(document, segment_document(document))


# 5 December 2022 was a Monday.
LEFT = "Divers found 63 boats, says a new report. The Dec. 5 report was written in October 2022."


def differing(right: str, left: str = LEFT) -> list[tuple[str, str]]:
    found = differing_releases(prepared("a", left), prepared("b", right))
    return [(left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found]


def test_another_weekday_of_the_same_report_is_found() -> None:
    right = "All 63 boats stand in the latest Orlin report, issued on Tuesday."
    assert differing(right) == [("Dec. 5", "Tuesday")]


@pytest.mark.parametrize(
    "right",
    [
        "All 63 boats stand in the latest Orlin report, issued on Monday.",
        "All 71 boats stand in the latest Orlin report, issued on Tuesday.",
        "All 63 boats stand in the latest Orlin letter, issued on Tuesday.",
        "All 63 boats stand in an old Orlin report of Tuesday.",
        "All 63 boats lie there, Roe said on Tuesday.",
    ],
)
def test_the_right_weekday_another_work_and_other_figures_are_silent(right: str) -> None:
    assert differing(right) == []
