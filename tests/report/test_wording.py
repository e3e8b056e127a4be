import datetime
import re
from dataclasses import replace

import pytest

from auditor.model import (
    SAME_THIRD,
    Audit,
    Confidence,
    Criterion,
    Evidence,
    Match,
    Relation,
    RelationKind,
    State,
    Verdict,
)
from auditor.report.render import render_audit
from auditor.report.view import view
from auditor.report.wording import DISCLAIMER, handed_on, relation, relations, value

BANNED = re.compile(r"\b(true|false|fake|plagiari\w*|stolen|first|AI-written|biased)\b", re.IGNORECASE)
# The heading is the product's own name for the list; it does not say who was earliest.
EXEMPT = (DISCLAIMER, "## Look at these first")


def told(audit: Audit, verdict: Verdict, kind: RelationKind, document: str = "102_tidewater.now") -> str:
    match = replace(audit.matches[0], verdict=verdict)
    relations = (replace(audit.relations[0], kind=kind),)
    return relation(view(replace(audit, matches=(match,), relations=relations)), match, document)


@pytest.mark.parametrize("name", ["audit", "undetermined", "bare"])
def test_no_page_of_ours_uses_a_word_of_judgement(name: str, request: pytest.FixtureRequest) -> None:
    text = "\n".join(render_audit(request.getfixturevalue(name), "md").values())
    for sentence in EXEMPT:
        text = text.replace(sentence, "")
    assert BANNED.findall(text) == []


def test_every_page_says_what_it_does_not_say(pages: dict[str, str]) -> None:
    assert all(text.endswith(DISCLAIMER + "\n") for text in pages.values())


@pytest.mark.parametrize(("verdict", "kind", "words"), [
    (Verdict.COPY, RelationKind.RIGHT_FROM_LEFT, "likely copied from 101"),
    (Verdict.REWRITTEN, RelationKind.RIGHT_FROM_LEFT, "likely rewritten from 101"),
    (Verdict.REWRITTEN, RelationKind.LEFT_FROM_RIGHT, "likely origin of 101"),
    (Verdict.POSSIBLE, RelationKind.RIGHT_FROM_LEFT, "possibly rewritten from 101"),
    (Verdict.COPY, RelationKind.UNDETERMINED, "with 101: copies of one another; direction undetermined"),
    (Verdict.REWRITTEN, RelationKind.REVISION, "another version of 101"),
    (Verdict.SAME_STORY, RelationKind.COMMON_SOURCE, "draws on the same source as 101"),
    (Verdict.SAME_STORY, RelationKind.UNDETERMINED, "same story as 101"),
    (Verdict.SHARED_PASSAGES, RelationKind.RIGHT_FROM_LEFT, "has a passage likely taken from 101"),
])  # fmt: skip
def test_the_words_follow_the_relation(audit: Audit, verdict: Verdict, kind: RelationKind, words: str) -> None:
    assert told(audit, verdict, kind) == words


def test_words_of_change_need_a_direction(pages: dict[str, str], undetermined: Audit) -> None:
    directed = re.compile(r"\b(altered|dropped|swapped|leaked)\b")
    assert directed.search(pages["articles/102-tidewater-now.md"])
    article = render_audit(undetermined, "md")["articles/102-tidewater-now.md"]
    assert not directed.search(article)
    assert " → " not in article


@pytest.mark.parametrize(("criterion", "shown"), [
    (Criterion("a", 0.25, "share", State.PARTLY, 20, (0.1, 0.4), ""), "25 % (10 % to 40 %), n = 20"),
    (Criterion("a", None, "share", State.NOT_OBSERVABLE, 3, None, "too short"), "–"),
    (Criterion("a", 0.5, "share of words", State.MET, 0, None, ""), "50 % of words"),
    (Criterion("a", 12.34, "grade", State.MET, 0, None, ""), "12.3 grade"),
    (Criterion("a", 2.0, "credits", State.MET, 0, None, ""), "2 credits"),
])  # fmt: skip
def test_a_value_has_its_unit_and_what_it_rests_on(criterion: Criterion, shown: str) -> None:
    assert value(criterion) == shown


def test_articles_on_one_story_are_told_together(audit: Audit) -> None:
    stories = tuple(replace(match, verdict=Verdict.SAME_STORY) for match in audit.matches)
    told_of = relations(view(replace(audit, matches=stories, relations=())), "101-quay-gazette")
    assert told_of == "same story as 102 and 103"


def test_a_strong_match_hides_the_same_story(pages: dict[str, str]) -> None:
    assert "same story" not in pages["articles/101-quay-gazette.md"]


RELATION_WORDS = re.compile(r"likely (?:rewritten|origin of)|rewritten versions|same story as")


@pytest.mark.parametrize("name", ["audit", "undetermined"])
def test_outside_english_no_verdict_stands_alone(name: str, request: pytest.FixtureRequest) -> None:
    english = request.getfixturevalue(name)
    documents = tuple(replace(one, language="de") for one in english.documents)
    # The words of a finding are the scorer's.
    pages = render_audit(replace(english, documents=documents, findings=()), "md").values()
    said = [line for text in pages for line in text.split("\n") if RELATION_WORDS.search(line)]
    assert len(said) > 5
    assert [line for line in said if "not calibrated for German" not in line] == []


def test_in_english_nothing_is_said_of_calibration(pages: dict[str, str]) -> None:
    assert not any("calibrated" in text for text in pages.values())


def test_prints_of_one_text_say_which_is_dated_earlier(undetermined: Audit) -> None:
    same = replace(undetermined.relations[0], evidence=(Evidence("same text", 0.0, ""),))
    days = enumerate(undetermined.documents, 3)
    dated = tuple(replace(one, published=datetime.date(2023, 4, day)) for day, one in days)
    shown = view(replace(undetermined, documents=dated, relations=(same,)))
    left = "direction undetermined"
    match = shown.audit.matches[0]
    assert relation(shown, match, match.right) == f"same text as 101, dated earlier; {left}"
    assert relation(shown, match, match.left) == f"same text as 102, dated later; {left}"


def test_other_prints_of_one_agencys_text_are_said_in_one_go(bare: Audit) -> None:
    source = (Evidence("agency that both credit", 0.0, "AFP"),)
    names = [f"{100 + at}-x" for at in range(6)]
    documents = tuple(replace(bare.documents[0], id=name) for name in names)
    copy = Match(names[0], names[1], Verdict.COPY, 0.9, 0.5, 0.9, 0.9, (), (), ())
    matches = tuple(replace(copy, right=name) for name in names[1:])
    wire = tuple(Relation(m.left, m.right, RelationKind.WIRE, Confidence.HIGH, source) for m in matches)
    shown = view(replace(bare, documents=documents, matches=matches, relations=wire))
    assert relations(shown, names[0]) == "carries the same agency text as 101, 102, 103 and 2 more (AFP)"


def test_two_rewrites_of_one_article_are_closer_to_it_than_to_one_another(audit: Audit) -> None:
    third = (Evidence(SAME_THIRD, 0.0, "103-coast"),)
    between = replace(audit.relations[0], kind=RelationKind.COMMON_SOURCE, evidence=third)
    seen = view(replace(audit, relations=(between, *audit.relations[1:])))
    match = next(one for one in audit.matches if (one.left, one.right) == (between.left, between.right))
    said = relation(seen, match, match.right)
    assert said == "with 101: both are closer to 103 than to one another"
    assert not handed_on(between)
