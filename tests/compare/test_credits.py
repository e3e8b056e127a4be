from auditor.audit import segment_document
from auditor.compare.credits import differing_credits
from auditor.compare.sides import Side, side
from auditor.model import Aligned, AlterationKind, Document
from auditor.settings import Settings

LANTERN = "“The lock is a ruin,” Roe told The Orla Lantern."
BEACON = "“The lock is a ruin,” Roe told the Marlow Beacon."
REUTERS = "“The lock is a ruin,” Roe told Reuters."
PLAIN = "“The lock is a ruin,” Roe said."
CREDIT, SHARED = AlterationKind.CREDIT, AlterationKind.SHARED_CREDIT


def prepared(name: str, text: str, outlet: str | None) -> Side:
    document = Document(name, text, outlet=outlet)
    return side(document, segment_document(document))


def differing(
    left: str,
    right: str,
    *,
    outlets: tuple[str | None, str | None] = (None, None),
    aliases: tuple[tuple[str, str], ...] = (),
) -> list[tuple[AlterationKind, str, str]]:
    one, two = prepared("a", left, outlets[0]), prepared("b", right, outlets[1])
    aligned = [Aligned(x, y, 0.5) for x, y in zip(one.sentences, two.sentences, strict=True)]
    found = differing_credits(one, two, aligned, Settings(outlet_aliases=aliases))
    return [
        (f.kind, left[f.left.span.start : f.left.span.end], right[f.right.span.start : f.right.span.end]) for f in found
    ]


def test_a_swapped_credit_is_found_with_both_names() -> None:
    assert differing(LANTERN, BEACON) == [(CREDIT, "The Orla Lantern", "the Marlow Beacon")]


def test_the_same_third_outlet_credited_by_both_is_nothing() -> None:
    assert differing(REUTERS, REUTERS, outlets=("Orla Lantern", "Marlow Beacon")) == []


def test_a_credit_of_the_others_outlet_is_known_by_metadata() -> None:
    found = differing(LANTERN, LANTERN, outlets=("Orla Lantern", "Marlow Beacon"))
    assert found == [(SHARED, "The Orla Lantern", "The Orla Lantern")]


def test_a_credit_of_the_others_outlet_answering_a_sentence_without_one_is_found() -> None:
    found = differing(PLAIN, LANTERN, outlets=("Orla Lantern", "Marlow Beacon"))
    assert found == [(SHARED, PLAIN, "The Orla Lantern")]


def test_it_is_found_on_the_left_as_well() -> None:
    found = differing(LANTERN, PLAIN, outlets=("Marlow Beacon", "Orla Lantern"))
    assert found == [(SHARED, "The Orla Lantern", PLAIN)]


def test_without_metadata_one_shared_credit_says_nothing() -> None:
    assert differing(LANTERN, LANTERN) == []


def test_without_metadata_the_name_that_was_exchanged_elsewhere_is_a_shared_credit() -> None:
    found = differing(f"{LANTERN} {LANTERN}", f"{BEACON} {LANTERN}")
    assert [kind for kind, *_ in found] == [CREDIT, SHARED]
    assert found[1][1:] == ("The Orla Lantern", "The Orla Lantern")


def test_two_articles_of_one_outlet_share_no_credit() -> None:
    assert differing(PLAIN, LANTERN, outlets=("Orla Lantern", "The Orla Lantern")) == []


def test_an_alias_is_the_same_outlet() -> None:
    aliases = (("Marlow Beacon", "The Orla Lantern"),)
    assert differing(LANTERN, BEACON, aliases=aliases) == []


def test_an_alias_in_the_metadata_is_the_same_outlet() -> None:
    found = differing(
        PLAIN, LANTERN, outlets=("Lantern Online", "Marlow Beacon"), aliases=(("Lantern Online", "Orla Lantern"),)
    )
    assert [kind for kind, *_ in found] == [SHARED]


def test_a_report_credited_is_not_the_outlet_that_was_told() -> None:
    assert differing("The Orla Lantern reported a leak.", "The Marlow Beacon reported a leak.") == []
