from dataclasses import replace

import pytest

from auditor.audit import segment_document
from auditor.model import Criterion, Document, State
from auditor.score.intervals import wilson
from auditor.score.subject import Subject
from tests.score.made import criterion, subject


@pytest.mark.parametrize(
    ("cited", "state"), [(6, State.MET), (5, State.PARTLY), (3, State.PARTLY), (2, State.NOT_MET), (0, State.NOT_MET)]
)
def test_attributed_share_is_what_names_a_source(cited: int, state: State) -> None:
    found = criterion("attributed share", subject(10, cited=cited))
    assert (found.value, found.state, found.interval) == (cited / 10, state, wilson(cited, 10))


def test_attributed_share_of_capitals_throughout_is_not_observable() -> None:
    text = "\n".join("THE BRIDGE OVER THE ORLA IS OPEN, THE MAYOR TOLD THE COUNCIL." for _ in range(9))
    document = Document("a", text)
    of = Subject(document, (), segment_document(document), ())
    assert criterion("attributed share", of).state is State.NOT_OBSERVABLE


@pytest.mark.parametrize(("line", "state"), [
    ("OPINION", State.NOT_OBSERVABLE), ("Letters.", State.NOT_OBSERVABLE), ("Analysis", State.NOT_MET),
    ("Comment", State.NOT_MET), ("", State.NOT_MET),
])  # fmt: skip
def test_what_is_labelled_as_opinion_is_measured_and_not_judged(line: str, state: State) -> None:
    made = citing("Ada Roe", "Roe", more=f"\n{line}")
    found = [criterion(name, made) for name in ("attributed share", "variety of sources")]
    assert [(one.value, one.state) for one in found] == [(0.167, state), (0.0, state)]


def citing(*sources: str | None, more: str = "") -> Subject:
    made = subject(12)
    cited = [*sources, *[None] * (12 - len(sources))]
    claims = tuple(
        replace(claim, cited_source=source) for claim, source in zip(made.segmented.claims, cited, strict=True)
    )
    document = replace(made.document, text=made.document.text + more)
    return replace(made, document=document, segmented=replace(made.segmented, claims=claims))


@pytest.mark.parametrize(("sources", "value", "state"), [
    (["Ada Roe", "Jon Orr", "Lena Ode"], 0.667, State.MET),
    (["Ada Roe", "Jon Orr"], 0.5, State.PARTLY),
    (["Ada Roe", "Roe", "Ms. Roe", "Jon Orr"], 0.375, State.NOT_MET),
    (["Ada Roe", "Roe", "she", "Roe"], 0.0, State.NOT_MET),
])  # fmt: skip
def test_variety_is_one_less_the_squared_shares(sources: list[str], value: float, state: State) -> None:
    found = criterion("variety of sources", citing(*sources))
    assert (found.value, found.state) == (value, state)


def test_the_sources_are_shown_with_their_share_largest_before_the_others() -> None:
    found = criterion("variety of sources", citing("Jon Orr", "Ada Roe", "Roe", "the board"))
    assert [(one.detail, len(one.here)) for one in found.evidence] == [("Ada Roe 67 %", 2), ("Jon Orr 33 %", 1)]
    assert found.note == "2 named sources; attributions left out: 1 to no name and 0 to a pronoun"


def test_where_most_is_said_by_bodies_the_names_tell_no_variety() -> None:
    found = criterion("variety of sources", citing("Ada Roe", "Jon Orr", "the board", "police", "the report"))
    assert (found.value, found.state) == (None, State.NOT_OBSERVABLE)


def test_one_attribution_has_no_variety() -> None:
    assert criterion("variety of sources", citing("Ada Roe", "she")).value is None


@pytest.mark.parametrize(("sources", "value", "state"), [
    (["Ada Roe"] * 9 + ["a senior official"], 0.1, State.MET),
    (["Ada Roe"] * 3 + ["critics", "they"], 0.25, State.PARTLY),
    (["police", "a source"], 0.5, State.NOT_MET),
])  # fmt: skip
def test_unnamed_sources_are_a_share_of_attributions_without_pronouns(
    sources: list[str], value: float, state: State
) -> None:
    found = criterion("unnamed sources", citing(*sources))
    assert (found.value, found.state) == (value, state)


def test_a_reason_for_anonymity_is_half_of_what_is_asked() -> None:
    made = citing("police", "a source")
    text = made.document.text.replace("saw ten old boats.", "granted anonymity.")
    found = criterion("unnamed sources", replace(made, document=replace(made.document, text=text)))
    assert (found.value, found.state) == (0.5, State.PARTLY)


def test_a_pronoun_alone_is_no_attribution_to_count() -> None:
    found: Criterion = criterion("unnamed sources", citing("he", "she", "they"))
    assert found.state is State.NOT_OBSERVABLE
