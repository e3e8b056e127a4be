from dataclasses import replace

import pytest

from auditor.model import RelationKind, Verdict
from auditor.score.verdicts import caveat, verdict
from tests.score.test_findings import HERE, linked, subject


def said(*, relation: RelationKind, kind: Verdict = Verdict.REWRITTEN) -> str:
    other = linked(kind, relation=relation)
    (found,) = verdict(subject(HERE, other), other)
    return found.message


def test_what_was_made_from_another_article_is_counted_in_sentences() -> None:
    assert said(relation=RelationKind.RIGHT_FROM_LEFT) == "likely rewritten: 1 of 2 sentences with a counterpart there"


def test_without_a_direction_both_shares_are_told() -> None:
    message = said(relation=RelationKind.UNDETERMINED, kind=Verdict.COPY)
    assert message == "almost the same text: 90% of the first and 90% of the second have a counterpart in the other"


def test_the_share_of_the_article_that_the_finding_stands_with_comes_first() -> None:
    other = linked(Verdict.COPY, relation=RelationKind.UNDETERMINED)
    uneven = replace(other, match=replace(other.match, left_in_right=0.3))
    (found,) = verdict(subject(HERE, uneven), uneven)
    assert found.message.startswith("almost the same text: 90% of the first and 30% of the second")


@pytest.mark.parametrize(("language", "words"), [("de", " (not calibrated across English and German)"), ("en", "")])
def test_another_language_is_a_caveat(language: str, words: str) -> None:
    here, other = subject(HERE), linked()
    german = replace(here, document=replace(here.document, language=language))
    assert caveat(german, replace(other, other=replace(other.other, language="en"))) == words
