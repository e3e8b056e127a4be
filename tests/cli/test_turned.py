from pathlib import Path

from auditor import compare_documents
from auditor.cli.turned import turned
from auditor.model import Comparison, Document, RelationKind


def compared(seeds: Path) -> Comparison:
    one, other = (next(seeds.glob(f"{number}-*")) for number in ("002", "004"))
    return compare_documents(*(Document(path.stem, path.read_text("utf-8")) for path in (one, other)))


def test_turned_twice_is_the_same(seeds: Path) -> None:
    found = compared(seeds)
    again = turned(turned(found))
    assert again.match == found.match
    assert again.relation == found.relation
    assert {*again.alterations} == {*found.alterations}


def test_the_sides_and_the_direction_change_places(seeds: Path) -> None:
    found, other = compared(seeds), turned(compared(seeds))
    assert (other.match.left, other.match.left_in_right) == (found.match.right, found.match.right_in_left)
    assert other.relation.origin == found.relation.origin
    assert other.relation.kind is RelationKind.LEFT_FROM_RIGHT
    assert [one.strength for one in other.relation.evidence] == [-one.strength for one in found.relation.evidence]
