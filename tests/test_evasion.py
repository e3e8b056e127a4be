"""No trick changes a verdict: 224 variants of the project's own articles against the others of their pairs."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from auditor.audit import audit_documents, compare_documents, mark_document
from auditor.language.hidden import HIDDEN as HIDDEN_CHARACTER
from auditor.language.visible import as_seen
from auditor.model import Audit, Comparison, Document, Family, Level, Match, Verdict
from auditor.score.kinds import DISGUISED, HIDDEN
from tests.conftest import ROOT
from tests.evasion import BOILERPLATE, HIDING, OTHER_BOILERPLATE, STYLING, chance_of, surrounded
from tests.test_audit import places

# A rewrite, an exact copy, two articles on one story, and one with a passage of another.
PAIRS = {
    ("002", "004"): Verdict.REWRITTEN,
    ("002", "002"): Verdict.COPY,
    ("000", "001"): Verdict.SHARED_PASSAGES,
    ("001", "002"): Verdict.SHARED_PASSAGES,
}
TRICKS = HIDING | STYLING
ACCENTS = {"e": "é", "u": "ü", "o": "ö"}


@cache
def whole(number: str) -> str:
    (path,) = (ROOT / "seeds").glob(f"{number}-*.txt")
    return path.read_text(encoding="utf-8")


def article(number: str) -> str:
    """Return the first two thirds of an article: the verdicts are the same, and found in half the time."""
    lines = whole(number).splitlines(keepends=True)
    return "".join(lines[: len(lines) * 2 // 3])


def varied(trick: str, number: str, seed: int = 0) -> str:
    return TRICKS[trick](article(number), chance_of(trick, number, seed))


def compared(left: str, right: str) -> Comparison:
    return compare_documents(Document("left", left), Document("right", right))


def match(left: str, right: str) -> Match:
    return compared(left, right).match


@pytest.mark.parametrize("pair", PAIRS)
def test_the_verdicts_that_no_trick_changes(pair: tuple[str, str]) -> None:
    assert match(article(pair[0]), article(pair[1])).verdict is PAIRS[pair]


@pytest.mark.parametrize("trick", TRICKS)
def test_no_trick_on_one_side_changes_a_verdict(trick: str) -> None:
    verdicts = {pair: match(varied(trick, pair[0]), article(pair[1])).verdict for pair in PAIRS}
    assert verdicts == PAIRS


@pytest.mark.parametrize("trick", TRICKS)
def test_no_trick_on_the_other_side_changes_a_verdict(trick: str) -> None:
    pairs = list(PAIRS)[:2]
    assert [match(article(one), varied(trick, two)).verdict for one, two in pairs] == [PAIRS[pair] for pair in pairs]
    again = match(varied(trick, "002", 1), varied(trick, "004", 2)).verdict
    assert again is Verdict.REWRITTEN


@pytest.mark.parametrize("pair", PAIRS)
def test_decomposed_accents_are_accents(pair: tuple[str, str]) -> None:
    left, right = (re.sub("e(?=r)|u(?=d)|o(?=c)", lambda found: ACCENTS[found.group()], article(one)) for one in pair)
    composed, decomposed = match(left, right), match(unicodedata.normalize("NFD", left), right)
    assert (decomposed.verdict, decomposed.score) == (composed.verdict, composed.score)


def test_boilerplate_of_two_sites_makes_no_match() -> None:
    left = surrounded(BOILERPLATE)(article("000"), chance_of(0))
    right = surrounded(OTHER_BOILERPLATE)(article("002"), chance_of(0))
    assert match(left, right).verdict is Verdict.SAME_STORY


@pytest.mark.parametrize("trick", HIDING)
def test_what_hides_a_text_is_marked_where_it_stands(trick: str) -> None:
    text = varied(trick, "000")
    marks = [mark for mark in mark_document(Document("a", text)) if mark.family is Family.HIDDEN]
    assert len(marks) > 50
    for mark in marks:
        marked = text[mark.span.start : mark.span.end]
        assert mark.message.count("U+") > 0
        assert not marked.isascii()


@pytest.mark.parametrize("trick", ["ligatures", "Cyrillic letters, all", "full width", "mathematical letters"])
def test_a_disguised_copy_has_no_altered_quotation(trick: str) -> None:
    assert compared(article("002"), varied(trick, "002")).alterations == ()


@pytest.fixture(scope="module")
def audits() -> tuple[Audit, Audit]:
    """Return the audit of the articles as they are, and of the same with three of them disguised."""
    plain = {number: whole(number) for number in ("000", "001", "002", "003", "004")}
    disguised = {"000": "Cyrillic letters, some", "002": "soft hyphens", "004": "invisible characters"}
    changed = plain | {number: TRICKS[trick](whole(number), chance_of(number)) for number, trick in disguised.items()}
    one, other = ([Document(name, text) for name, text in texts.items()] for texts in (plain, changed))
    return audit_documents(one), audit_documents(other)


def test_an_audit_says_the_same_of_disguised_articles(audits: tuple[Audit, Audit]) -> None:
    plain, disguised = audits
    assert [(one.verdict, one.score) for one in disguised.matches] == [
        (one.verdict, one.score) for one in plain.matches
    ]
    assert [one.kind for one in disguised.relations] == [one.kind for one in plain.relations]
    assert [one.cited_source for one in disguised.claims] == [one.cited_source for one in plain.claims]
    assert {one.id for one in plain.findings} < {one.id for one in disguised.findings}


def test_an_audit_warns_of_each_disguised_article(audits: tuple[Audit, Audit]) -> None:
    found = [one for one in audits[1].findings if one.kind == "disguised-words"]
    assert [one.places[0].document for one in found] == ["000", "002", "004"]
    assert {one.level for one in found} == {Level.WARNING}
    assert all("U+" in one.message and "lines 1, 3" in one.message for one in (found[0], found[2]))


def test_an_audit_holds_the_texts_as_they_were_read(audits: tuple[Audit, Audit]) -> None:
    assert "\u00ad" in next(one.text for one in audits[1].documents if one.id == "002")


def test_every_place_of_disguised_articles_shows_the_same_words(audits: tuple[Audit, Audit]) -> None:
    plain, disguised = map(words_at, audits)
    assert len(plain) > 500
    assert disguised == plain


def words_at(audit: Audit) -> list[str]:
    """Return the words at every place, as a reader sees them, but for those of hidden characters."""
    marks = tuple(mark for mark in audit.marks if mark.family is not Family.HIDDEN)
    kept = tuple(one for one in audit.findings if one.kind not in (DISGUISED, HIDDEN))
    texts = {document.id: document.text for document in audit.documents}
    shown = places(replace(audit, marks=marks, findings=kept))
    return sorted(f"{one.document} {as_seen(texts[one.document][one.span.start : one.span.end])}" for one in shown)


@pytest.mark.parametrize(
    ("spoilt", "like_the_original"),
    [
        (str.upper, Verdict.COPY),
        (lambda text: re.sub("[.,!?;:“”]", "", text), Verdict.COPY),
        (lambda text: " ".join(re.sub("[.,!?;:“”]", "", text).split()), Verdict.COPY),
        (lambda text: "\n".join(re.findall("“[^”]{25,}”", text)), Verdict.SAME_STORY),
        (lambda text: "\n".join(f"- {' '.join(line.split()[:9])}" for line in text.split("\n")), Verdict.REWRITTEN),
    ],
    ids=["all capitals", "no punctuation", "no punctuation in one line", "only quotations", "only a list"],
)
def test_what_is_no_ordinary_article_has_its_verdict(spoilt: Callable[[str], str], like_the_original: Verdict) -> None:
    text, other = spoilt(article("002")), spoilt(article("000"))
    near = re.sub("watchdog|mud", "sludge", text, flags=re.IGNORECASE)
    assert match(text, text).verdict is Verdict.COPY
    assert match(text, near).verdict is Verdict.COPY
    assert match(text, article("002")).verdict is like_the_original
    assert match(text, other).verdict in (Verdict.SAME_STORY, Verdict.UNRELATED)


@given(st.sampled_from(sorted(HIDING)), st.integers(0, 10**6))
@profile(max_examples=20)
def test_every_hidden_character_is_inside_a_mark(trick: str, seed: int) -> None:
    text = varied(trick, "003", seed)
    marks = mark_document(Document("a", text))
    covered = {at for mark in marks if mark.family is Family.HIDDEN for at in range(mark.span.start, mark.span.end)}
    assert {at for at, letter in enumerate(text) if HIDDEN_CHARACTER.match(letter)} <= covered
