import pytest

from auditor.audit import segment_document
from auditor.model import Criterion, Document, State
from auditor.score.subject import Subject
from tests.score.made import criterion

LEAD = "The harbour board paid for forty loads that nobody saw. " * 8


def reply(sentence: str) -> Criterion:
    document = Document("a", LEAD + sentence)
    return criterion("right of reply", Subject(document, (), segment_document(document), ()))


@pytest.mark.parametrize("sentence", [
    "The board did not respond to either request for comment.",
    "Mr. Orr didn’t immediately return two messages.",
    "Through a lawyer, Orr declined to comment.",
    "Orr could not be reached on Tuesday.",
    "The board denies the allegations.",
    "She rejected those claims on the quay.",
])  # fmt: skip
def test_a_denial_or_a_request_for_comment_is_a_reply(sentence: str) -> None:
    found = reply(sentence)
    assert (found.state, len(found.evidence[0].here)) == (State.MET, 1)


@pytest.mark.parametrize("sentence", [
    "The mill did not answer the needs of the town.",
    "“He did not answer your question,” she said.",
    "The board rejected the lowest bid.",
    "She refused to leave the quay.",
])  # fmt: skip
def test_an_article_without_one_is_not_at_fault(sentence: str) -> None:
    assert reply(sentence).state is State.NOT_OBSERVABLE
