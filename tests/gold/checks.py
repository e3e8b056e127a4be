"""What both sets of five articles must show: the project's own and the real ones have the same roles."""

from collections import defaultdict
from typing import Any

from auditor.model import AlterationKind, Span
from tests.gold.answers import Case

REPORTING = frozenset({"content", "heading", "title"})
_IN_MARKS = (AlterationKind.QUOTE, AlterationKind.TITLE)


def only_the_copy_is_reported(case: Case) -> None:
    """Assert that 004 with 002 is the one pair reported as copy or rewritten."""
    assert [(m.left[:3], m.right[:3]) for m in case.audit.matches if m.copying] == [("002", "004")]


def the_copy_is_004(case: Case) -> None:
    """Assert that the direction is stated and right."""
    relation = next(r for r in case.audit.relations if (r.left[:3], r.right[:3]) == ("002", "004"))
    assert relation.origin is not None
    assert relation.origin[:3] == "002"


def altered_found(case: Case) -> tuple[int, int]:
    """Return how many altered quotations and titles of the copy are found at their places, and how many there are."""
    wanted = [r for r in _quotations(case) if r["label"] == "altered"]
    found = case.altered(*_IN_MARKS)
    return sum(any(_covers(a.right.span, r) for a in found) for r in wanted), len(wanted)


def unchanged_flagged(case: Case) -> list[str]:
    """Return the unchanged quotations of the copy that are called altered."""
    found = case.altered(*_IN_MARKS)
    unchanged = [row for row in _quotations(case) if row["label"] == "unchanged"]
    return [row["copy"] for row in unchanged if any(_covers(a.right.span, row) for a in found)]


def both_credits_are_found(case: Case) -> None:
    """Assert that one credit differs and that one still names the other outlet."""
    assert len(case.altered(AlterationKind.CREDIT)) == 1
    assert len(case.altered(AlterationKind.SHARED_CREDIT)) == 1


def lines_missed(case: Case) -> list[tuple[str, int]]:
    """Return the lines that are not reporting and carry no removing mark."""
    wanted = (r for r in case.rows("lines") if r["label"] not in REPORTING)
    return [(r["seed"], r["line"]) for r in wanted if not case.removing(r["seed"], r["line"])]


def lines_wrongly_marked(case: Case) -> list[tuple[str, int]]:
    """Return the lines of reporting, titles and headings that carry a removing mark."""
    others = (r for r in case.rows("lines") if r["label"] in REPORTING)
    return [(r["seed"], r["line"]) for r in others if case.removing(r["seed"], r["line"])]


def _quotations(case: Case) -> list[dict[str, Any]]:
    rows = case.rows("alterations")
    return [
        row
        for row in rows
        if row["kind"] in ("quote", "title") and (row["original_seed"], row["copy_seed"]) == ("002", "004")
    ]


def _covers(span: Span, row: dict[str, Any]) -> bool:
    start: int = row["copy_offset"]
    return span.start < start + len(row["copy"]) and start < span.end


def origins(case: Case) -> tuple[float, float]:
    """Return the share of claim sentences whose earliest carrier is right: of all, and of those from elsewhere."""
    wanted: dict[tuple[str, int], set[str]] = defaultdict(set)
    for row in case.rows("claims"):
        if row["relation"] not in ("boilerplate", "non-claim"):
            wanted[row["seed"], row["start"]] |= set(row["origin_seed"].split("|"))
    earliest = {found.claim: found.origin for found in case.audit.attributions}
    found = {(c.document[:3], c.span.start): (earliest[c.id] or "")[:3] for c in case.audit.claims}
    judged = [
        (seed in right, found[seed, start] in right)
        for (seed, start), right in wanted.items()
        if (seed, start) in found
    ]
    elsewhere = [right for own, right in judged if not own]
    return sum(right for _, right in judged) / len(judged), sum(elsewhere) / len(elsewhere)
