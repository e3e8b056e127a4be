from dataclasses import replace

import pytest

from auditor.audit import mark_document, segment_document
from auditor.compare.alteration import alteration
from auditor.model import (
    Aligned,
    AlterationKind,
    Confidence,
    Document,
    Evidence,
    Finding,
    Level,
    Match,
    Passage,
    Relation,
    RelationKind,
    Sentence,
    Span,
    Verdict,
)
from auditor.score.findings import finding, findings
from auditor.score.kinds import KINDS
from auditor.score.subject import Linked, Subject
from tests.passages import literal, reworded

HERE, THERE = "The pumps broke in May. Nobody came.", "In May the pumps failed. Nobody came."
DECLARED = "This article was translated automatically by software."
TRACE = "It was read in the council in the council on Monday. The harbour is not no safer than it was before."
TOLD = "“We want it open,” Roe told The Orla Lantern."
WHOLE = Span(0, 10)
TWO = "Nine barges carried gravel past Orlin. Goats ate every cabbage beside the chapel in Marlow."
UNKNOWN = RelationKind.UNDETERMINED
ALIKE = reworded((Sentence("a", 0, Span(0, 24)), Sentence("b", 0, Span(0, 23))))


def subject(text: str, *linked: Linked, name: str = "b", outlet: str | None = None) -> Subject:
    document = Document(name, text, outlet=outlet)
    return Subject(document, mark_document(document), segment_document(document), linked)


def declaring(canonical: str, *linked: Linked) -> Subject:
    page = subject(HERE, *linked)
    declared = (("canonical", canonical),)
    return replace(page, document=replace(page.document, url="https://orla.example/story", declared=declared))


def linked(
    verdict: Verdict = Verdict.REWRITTEN,
    *kinds: AlterationKind,
    relation: RelationKind = RelationKind.RIGHT_FROM_LEFT,
    there: bool = False,
    outlet: str | None = None,
    passage: Passage | None = None,
) -> Linked:
    aligned = Aligned(Sentence("a", 0, Span(0, 24)), Sentence("b", 0, Span(0, 23)), 0.5)
    match = Match("a", "b", verdict, 0.9, 0.5, 0.9, 0.9, (aligned,), (passage or literal(WHOLE, WHOLE),), ())
    changed = tuple(alteration(kind, ("a", Span(at, at + 9)), ("b", Span(at, at + 9))) for at, kind in enumerate(kinds))
    other = Document("b", HERE) if there else Document("a", THERE, outlet=outlet)
    return Linked(other, match, changed, Relation("a", "b", relation, Confidence.HIGH, ()))


def partly(name: str, ordinal: int) -> Linked:
    """Link with a reworded passage of one sentence of the document."""
    here = segment_document(Document("b", TWO)).sentences[ordinal]
    passage = reworded((here, Sentence(name, 0, Span(0, 24))))
    match = Match("b", name, Verdict.SHARED_PASSAGES, 0.1, 0.1, 0.2, 0.2, (), (passage,), ())
    return Linked(Document(name, THERE), match, (), Relation("b", name, UNKNOWN, Confidence.LOW, ()), after=True)


def handed(prints: Linked) -> Linked:
    source = (Evidence("agency that both credit", 0.0, "AFP"),)
    return replace(prints, relation=replace(prints.relation, kind=RelationKind.WIRE, evidence=source), after=True)


CASES = {
    "copy": subject(HERE, linked(Verdict.COPY)),
    "rewrite": subject(HERE, linked()),
    "common-source-copy": subject(HERE, handed(linked(Verdict.COPY))),
    "another-version": subject(HERE, linked(Verdict.COPY, relation=RelationKind.REVISION)),
    "credited-reuse": subject(
        f"{HERE} This article was first published in The Orla Lantern.", linked(outlet="Orla Lantern")
    ),
    "possible-rewrite": subject(HERE, linked(Verdict.POSSIBLE)),
    "shared-passage": subject(HERE, linked(Verdict.SHARED_PASSAGES)),
    "reworded-passage": subject(HERE, linked(Verdict.SHARED_PASSAGES, passage=ALIKE, relation=UNKNOWN)),
    "common-source-passage": subject(
        HERE, linked(Verdict.SHARED_PASSAGES, passage=ALIKE, relation=RelationKind.COMMON_SOURCE)
    ),
    "assembled": subject(TWO, partly("x", 0), partly("y", 1)),
    "credit-swapped": subject(HERE, linked(Verdict.COPY, AlterationKind.CREDIT)),
    "credit-leaked": subject(HERE, linked(Verdict.COPY, AlterationKind.SHARED_CREDIT)),
    "origin-declared-otherwise": declaring("https://gull.example/story", linked()),
    "quotations-altered": subject(HERE, linked(Verdict.COPY, AlterationKind.QUOTE)),
    "variant-wording": subject(HERE, linked(Verdict.SAME_STORY, AlterationKind.VARIANT)),
    "figures-disagree": subject(HERE, linked(Verdict.SAME_STORY, AlterationKind.FIGURE)),
    "dates-disagree": subject(HERE, linked(Verdict.SAME_STORY, AlterationKind.DATE)),
    "figures-inconsistent": subject("The number of boats is now 14 towns."),
    "date-inconsistent": subject("It sank on Friday, May 5, 2021."),
    "wording-differs": subject(HERE, linked(Verdict.COPY, AlterationKind.WORDING)),
    "translation-declared": subject(DECLARED),
    "translation-indicated": subject(f"{TRACE}\n{DECLARED}"),
    "disguised-words": subject("The may\u200bor of Marlow spoke for an hour."),
    "hidden-characters": subject("The mayor of Marlow\u200b spoke for an hour."),
    "ad-record": subject("orla-lantern.example, pub-0000000000000001, DIRECT, 0a1b2c3d4e5f6071\nThe lock is shut."),
    "appeal": subject("The lock is shut.\nPlease support our work and donate to our newsroom today."),
    "outlet-suggested": subject(TOLD),
}


# An account of two outlets is found by looking at both.
OF_ONE = [kind for kind in KINDS if kind != "shared-ad-account"]


def kinds(of: Subject) -> list[str]:
    return [found.kind for found in findings(of)]


def test_a_variant_wording_is_not_an_altered_quotation() -> None:
    of = kinds(CASES["variant-wording"])
    assert "variant-wording" in of
    assert "quotations-altered" not in of


def test_prints_of_one_agencys_text_are_no_copies_and_the_agency_is_named() -> None:
    (found,) = findings(CASES["common-source-copy"])
    assert (found.kind, found.message.split(":")[0]) == ("common-source-copy", "almost the same text, from AFP")


def test_two_versions_of_one_outlet_are_a_notice() -> None:
    (found,) = findings(CASES["another-version"])
    assert (found.kind, found.level) == ("another-version", Level.NOTICE)
    assert found.message.startswith("almost the same text in two versions of one outlet:")


def messages(of: Subject, kind: str) -> list[str]:
    return [found.message for found in findings(of) if found.kind == kind]


@pytest.mark.parametrize("kind", OF_ONE)
def test_every_kind_is_reached(kind: str) -> None:
    (found,) = [one for one in findings(CASES[kind]) if one.kind == kind]
    assert found.level is KINDS[kind].level
    assert found.message


@pytest.mark.parametrize("kind", OF_ONE)
def test_places_lie_in_their_documents(kind: str) -> None:
    of = CASES[kind]
    lengths = {of.document.id: len(of.document.text)} | {one.other.id: len(one.other.text) for one in of.linked}
    places = [place for found in findings(of) for place in found.places]
    assert places
    assert all(0 <= place.span.start < place.span.end <= lengths[place.document] for place in places)


@pytest.mark.parametrize("case", CASES)
def test_only_listed_kinds_are_found(case: str) -> None:
    assert set(kinds(CASES[case])) <= set(KINDS)


def test_an_ordinary_article_has_no_finding() -> None:
    assert findings(subject(HERE)) == ()


def test_one_story_told_twice_is_no_finding() -> None:
    assert findings(subject(HERE, linked(Verdict.SAME_STORY))) == ()


def test_the_heaviest_finding_comes_first() -> None:
    text = f"{TOLD}\n{TRACE}\n{DECLARED}"
    found = findings(subject(text, linked(Verdict.COPY, AlterationKind.FIGURE, AlterationKind.QUOTE)))
    ranks = [one.level.rank for one in found]
    assert len(set(ranks)) > 2
    assert ranks == sorted(ranks, reverse=True)


def test_an_id_does_not_change_with_the_text_around() -> None:
    (found,) = findings(CASES["hidden-characters"])
    (moved,) = findings(subject(f"It rained.\n{CASES['hidden-characters'].document.text}"))
    assert (moved.id, moved.kind) == (found.id, found.kind)
    assert moved.places != found.places


def test_an_id_hangs_on_the_kind_and_the_words() -> None:
    def made(kind: str, text: str, message: str = "") -> Finding:
        return finding(kind, text, (), message)

    assert made("appeal", "x").id == made("appeal", "x", "in other words").id
    assert len({made("appeal", "x").id, made("appeal", "y").id, made("copy", "x").id}) == 3


def test_findings_of_one_document_have_different_ids() -> None:
    found = findings(subject(f"{TOLD}\n{TRACE}\n{DECLARED}", linked(Verdict.COPY, *AlterationKind)))
    assert len({one.id for one in found}) == len(found)


def test_a_finding_about_a_pair_stands_with_the_derived_article_alone() -> None:
    original = subject(THERE, linked(there=True), name="a")
    assert kinds(original) == []
    assert kinds(CASES["rewrite"]) == ["rewrite"]


def test_without_a_direction_it_stands_with_the_last_id() -> None:
    undecided = RelationKind.UNDETERMINED
    assert kinds(subject(HERE, linked(relation=undecided))) == ["rewrite"]
    assert kinds(subject(THERE, linked(relation=undecided, there=True), name="a")) == []


def test_a_copy_without_a_single_answered_sentence_names_both_articles() -> None:
    copied = linked(Verdict.COPY)
    (found,) = findings(subject(HERE, replace(copied, match=replace(copied.match, aligned=()))))
    assert [place.document for place in found.places] == ["b", "a"]


def test_altered_quotations_of_a_pair_are_one_finding_with_counts() -> None:
    changed = (AlterationKind.QUOTE, AlterationKind.QUOTE, AlterationKind.TITLE, AlterationKind.MARKS)
    (message,) = messages(subject(HERE, linked(Verdict.COPY, *changed)), "quotations-altered")
    assert message == (
        "other words inside the marks: 2 quotations; other words in 1 title; marks on one side only: 1 quotation"
    )


def test_medium_traces_of_one_rule_are_no_indication() -> None:
    assert "translation-indicated" not in kinds(subject("It was read in the council in the council on Monday."))


def test_an_outlet_is_suggested_only_where_metadata_names_none() -> None:
    assert kinds(subject(TOLD, outlet="Marlow Beacon")) == []


def test_of_two_outlets_told_none_is_suggested() -> None:
    assert kinds(subject(f"{TOLD} “We wait,” she told the Marlow Beacon.")) == []


def test_of_two_outlets_told_the_one_that_asks_for_money_is_suggested() -> None:
    appeal = "Please support our work and donate to the Marlow Beacon today."
    of = subject(f"{TOLD} “We wait,” she told the Marlow Beacon.\n{appeal}")
    (found,) = [one for one in findings(of) if one.kind == "outlet-suggested"]
    assert found.evidence[0].detail == "Marlow Beacon"


@pytest.mark.parametrize("kind", ["copy", "rewrite", "possible-rewrite", "shared-passage"])
def test_outside_english_each_verdict_says_so(kind: str) -> None:
    german = replace(CASES[kind], document=replace(CASES[kind].document, language="de"))
    (message,) = messages(german, kind)
    assert "(not calibrated across English and German)" in message
    assert message.replace(" (not calibrated across English and German)", "") == messages(CASES[kind], kind)[0]
