import datetime
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from auditor.model import (
    Audit,
    Cluster,
    Confidence,
    Document,
    Evidence,
    Match,
    Relation,
    RelationKind,
    Verdict,
)
from auditor.report.copies import copies, earliest, prints_of, source_of, told_apart
from auditor.report.view import View, view

FOUR = ("001-a", "002-b", "003-c", "004-d")
AFP = (Evidence("agency that both credit", 0.0, "AFP"),)
SAME = (Evidence("same text", 0.0, ""),)


def match(left: str, right: str, verdict: Verdict = Verdict.COPY, runs: float = 1.0) -> Match:
    return Match(left, right, verdict, 0.9, 0.5, 0.9, 0.9, (), (), (Evidence("five-word runs", runs, ""),))


def relation(
    left: str,
    right: str,
    kind: RelationKind = RelationKind.UNDETERMINED,
    evidence: tuple[Evidence, ...] = SAME,
) -> Relation:
    return Relation(left, right, kind, Confidence.LOW, evidence)


def seen(bare: Audit, matches: Iterable[Match], relations: Iterable[Relation]) -> View:
    days = (datetime.date(2021, 5, day) for day in (3, 4, 4, 4, 5))
    documents = tuple(Document(name, "", published=day) for name, day in zip((*FOUR, "005-e"), days, strict=True))
    members = tuple(one.id for one in documents)
    cluster = Cluster("c", members, None, ())
    known = tuple(matches), tuple(relations)
    return view(replace(bare, documents=documents, matches=known[0], relations=known[1], clusters=(cluster,)))


PRINTS = [match(*pair) for pair in combinations(FOUR, 2)]
WIRE = [relation(one.left, one.right, RelationKind.WIRE, AFP) for one in PRINTS]
UNKNOWN = [relation(one.left, one.right) for one in PRINTS]


def test_prints_of_one_text_are_one_line_with_their_source(bare: Audit) -> None:
    said = copies(seen(bare, PRINTS, WIRE), PRINTS)
    assert said == "- 4 prints of the same text: 001, 002, 003, 004; dated earliest: 001; source named: AFP"


def test_prints_without_a_source_say_that_it_cannot_be_told(bare: Audit) -> None:
    said = copies(seen(bare, PRINTS, UNKNOWN), PRINTS)
    assert said.endswith("; dated earliest: 001; who took it from whom cannot be told")


def test_a_rewrite_of_a_print_is_said_once_for_all_of_them(bare: Audit) -> None:
    rewritten = [match(one, "005-e", Verdict.REWRITTEN, 0.1) for one in FOUR]
    made = [relation(one, "005-e", RelationKind.RIGHT_FROM_LEFT) for one in FOUR]
    said = copies(seen(bare, [*PRINTS, *rewritten], [*WIRE, *made]), [*PRINTS, *rewritten])
    assert said.split("\n")[1:] == ["- Rewritten · 005: likely rewritten from 001 (and its 3 other prints)"]


def test_copies_stand_before_rewrites_and_exact_ones_first(bare: Audit) -> None:
    found = [
        match("001-a", "002-b", Verdict.REWRITTEN, 0.1),
        match("001-a", "003-c", runs=0.7),
        match("001-a", "004-d"),
    ]
    made = [relation(one.left, one.right, RelationKind.RIGHT_FROM_LEFT) for one in found]
    assert copies(seen(bare, found, made), found).split("\n") == [
        "- Exact copy · 004: likely copied from 001",
        "- Near copy · 003: likely copied from 001",
        "- Rewritten · 002: likely rewritten from 001",
    ]


def test_copies_of_one_origin_are_one_line(bare: Audit) -> None:
    found = [match("001-a", "002-b"), match("001-a", "003-c")]
    made = [relation(one.left, one.right, RelationKind.RIGHT_FROM_LEFT) for one in found]
    assert copies(seen(bare, found, made), found) == "- Exact copy · 002 and 003: likely copied from 001"


def test_two_prints_are_a_pair(bare: Audit) -> None:
    assert prints_of(seen(bare, PRINTS[:1], UNKNOWN[:1]), PRINTS[:1]) == {}


def test_a_stated_direction_makes_no_prints(bare: Audit) -> None:
    made = [relation(one.left, one.right, RelationKind.RIGHT_FROM_LEFT) for one in PRINTS]
    assert prints_of(seen(bare, PRINTS, made), PRINTS) == {}


def test_of_the_pairs_between_prints_the_first_is_kept(bare: Audit) -> None:
    shown = seen(bare, PRINTS, WIRE)
    assert told_apart(PRINTS, prints_of(shown, PRINTS)) == PRINTS[:1]


def test_the_source_is_the_one_that_most_pairs_name(bare: Audit) -> None:
    others = [relation("001-a", "002-b", RelationKind.WIRE, (Evidence("x", 0.0, "agencies"),)), *WIRE[1:]]
    assert source_of(seen(bare, PRINTS, others), FOUR) == "AFP"
    assert source_of(seen(bare, PRINTS, UNKNOWN), FOUR) == ""


def test_a_shared_date_is_nobodys_earliest(bare: Audit) -> None:
    shown = seen(bare, PRINTS, WIRE)
    assert (earliest(shown, FOUR), earliest(shown, FOUR[1:])) == ("001", "")


def test_from_three_prints_on_a_text_is_said_once(bare: Audit) -> None:
    three = [one for one in PRINTS if FOUR[3] not in (one.left, one.right)]
    assert prints_of(seen(bare, three, UNKNOWN), three).keys() == {*FOUR[:3]}
    assert prints_of(seen(bare, three[:1], UNKNOWN), three[:1]) == {}
