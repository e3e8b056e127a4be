import datetime
import hashlib
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from auditor import from_json, load_documents, to_json
from auditor.audit import audit_documents, compare_documents, mark_document, segment_document
from auditor.confirm.matches import confirm_pairs
from auditor.engines.processes import Processes
from auditor.errors import InputError
from auditor.model import Audit, Document, Match, Notice, Place, RelationKind, Skipped, Verdict
from auditor.prepared import prepare
from auditor.settings import Settings

STAGES = ["segment", "candidates", "confirm", "compare", "attribute", "score"]
UNRELATED = Document("zz", "A violinist in Quillon tuned her instrument twice. The concert hall has new chairs of oak.")
FAR = Document("yy", "Frost ruined the plum blossom near Dorrick. Beekeepers feed their hives with sugar until June.")
HASHED = """
import hashlib, sys
from auditor import audit_documents, load_documents, to_json
print(hashlib.sha256(to_json(audit_documents(load_documents(sys.argv[1]))).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def read(seeds: Path) -> list[Document | Skipped | Notice]:
    return list(load_documents(seeds))


@pytest.fixture(scope="module")
def articles(read: list[Document | Skipped | Notice]) -> list[Document]:
    return [one for one in read if isinstance(one, Document)]


@pytest.fixture(scope="module")
def audit(read: list[Document | Skipped | Notice]) -> Audit:
    return audit_documents(read)


def places(audit: Audit) -> Iterator[Place]:
    yield from (Place(mark.document, mark.span) for mark in audit.marks)
    yield from (Place(sentence.document, sentence.span) for sentence in audit.sentences)
    yield from (Place(figure.document, figure.span) for figure in audit.figures)
    yield from (Place(claim.document, claim.span) for claim in audit.claims)
    for quote in audit.quotes:
        yield Place(quote.document, quote.span)
        yield from (Place(quote.document, span) for span in (quote.speaker, quote.cue, quote.recipient) if span)
    for changed in audit.alterations:
        yield from (changed.left, changed.right)
        for edit in changed.edits:
            yield from (Place(changed.left.document, edit.left), Place(changed.right.document, edit.right))
    for found in audit.findings:
        yield from found.places
    by_kind = ((m.evidence for m in audit.matches), (r.evidence for r in audit.relations))
    yield from (
        place for kind in by_kind for pieces in kind for piece in pieces for place in (*piece.here, *piece.there)
    )


@given(st.data())
@profile(max_examples=6)
def test_the_order_of_the_documents_does_not_matter(
    audit: Audit, read: list[Document | Skipped | Notice], data: st.DataObject
) -> None:
    assert audit_documents(data.draw(st.permutations(read))) == audit


def test_an_engine_gives_the_same_audit(audit: Audit, read: list[Document | Skipped | Notice]) -> None:
    with Processes(2) as engine:
        assert audit_documents(read, engine=engine) == audit


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_seed_of_hashes_does_not_matter(audit: Audit, seeds: Path, seed: str) -> None:
    command = [sys.executable, "-c", HASHED, str(seeds)]
    environment = os.environ | {"PYTHONHASHSEED": seed}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=seeds.parent)
    assert ran.stdout.strip() == hashlib.sha256(to_json(audit).encode()).hexdigest()


def test_an_audit_survives_json(audit: Audit) -> None:
    assert from_json(to_json(audit)) == audit


def test_every_place_lies_in_its_document(audit: Audit) -> None:
    lengths = {document.id: len(document.text) for document in audit.documents}
    found = list(places(audit))
    assert len(found) > 500
    assert all(0 <= place.span.start <= place.span.end <= lengths[place.document] for place in found)


def test_everything_named_is_a_document_of_the_audit(audit: Audit) -> None:
    known = {document.id for document in audit.documents}
    assert {place.document for place in places(audit)} <= known
    assert {name for match in audit.matches for name in (match.left, match.right)} <= known
    assert {name for cluster in audit.clusters for name in cluster.members} <= known


def test_pairs_have_the_smaller_id_on_the_left(audit: Audit) -> None:
    assert all(match.left < match.right for match in audit.matches)
    assert all(relation.left < relation.right for relation in audit.relations)
    assert all(found.left.document < found.right.document for found in audit.alterations)


def test_each_match_has_its_relation(audit: Audit) -> None:
    assert [(m.left, m.right) for m in audit.matches] == [(r.left, r.right) for r in audit.relations]


def test_ids_of_alterations_and_claims_are_unique(audit: Audit) -> None:
    for ids in ([found.id for found in audit.alterations], [claim.id for claim in audit.claims]):
        assert len(set(ids)) == len(ids) > 0


def test_the_one_rewrite_among_the_seeds_is_found_with_its_origin(audit: Audit) -> None:
    (match,) = [one for one in audit.matches if one.copying]
    (relation,) = [one for one in audit.relations if one.origin is not None]
    assert (match.left[:3], match.right[:3]) == ("002", "004")
    assert relation.origin == match.left
    assert [cluster.origin for cluster in audit.clusters] == [match.left]


def test_an_unrelated_article_changes_nothing_between_the_others(audit: Audit, articles: list[Document]) -> None:
    larger = audit_documents([*articles, UNRELATED])
    assert larger.matches == audit.matches
    assert larger.alterations == audit.alterations
    assert larger.relations == audit.relations


def test_every_document_has_a_scorecard(audit: Audit) -> None:
    assert [card.document for card in audit.scorecards] == [document.id for document in audit.documents]


def test_an_empty_batch_gives_an_empty_audit() -> None:
    audit = audit_documents([])
    assert (audit.documents, audit.matches, audit.findings, audit.scorecards) == ((), (), (), ())
    assert (audit.coverage.documents, audit.coverage.earliest) == (0, None)


def test_one_document_alone_has_a_scorecard_and_no_match() -> None:
    audit = audit_documents([UNRELATED])
    assert (audit.matches, audit.clusters, len(audit.scorecards)) == ((), (), 1)


@pytest.mark.parametrize("text", ["", " \n\n", "Lock", "…", "[", "“", "\u200b", "\ud800"])
def test_a_document_of_one_word_or_none_is_audited(text: str) -> None:
    audit = audit_documents([Document("a", text), Document("b", text), UNRELATED])
    assert from_json(to_json(audit)) == audit
    assert [notice.code for notice in audit.notices if notice.document == "a"][-1] == "too-short-to-match"


@given(st.lists(st.text(st.sampled_from('ab İ.“”"[]…1%,\n’A\u200b\ud800'), max_size=60), max_size=3))
def test_any_text_can_be_audited(texts: list[str]) -> None:
    audit = audit_documents([Document(f"{at}", text) for at, text in enumerate(texts)])
    lengths = {document.id: len(document.text) for document in audit.documents}
    assert all(place.span.end <= lengths[place.document] for place in places(audit))
    assert from_json(to_json(audit)) == audit


def test_an_empty_document_is_audited_whatever_the_settings() -> None:
    audit = audit_documents([Document("a", "")], settings=Settings(body_sentences=0, shingles=0))
    assert all(criterion.value is None for criterion in audit.scorecards[0].criteria)


def test_of_two_documents_with_one_id_one_is_renamed() -> None:
    audit = audit_documents([FAR, replace(UNRELATED, id=FAR.id)])
    assert {document.id for document in audit.documents} == {"yy", "yy~2"}
    assert [notice.document for notice in audit.notices if notice.code == "id-renamed"] == ["yy~2"]


def test_the_same_document_twice_is_one() -> None:
    assert audit_documents([FAR, FAR]) == audit_documents([FAR])


def test_a_renamed_document_given_twice_is_one_too() -> None:
    later = replace(FAR, id=UNRELATED.id)
    assert audit_documents([UNRELATED, later, later]).documents == audit_documents([UNRELATED, later]).documents


def test_documents_that_differ_in_metadata_alone_may_come_in_any_order() -> None:
    other = replace(FAR, outlet="The Orla Lantern")
    assert audit_documents([FAR, other]) == audit_documents([other, FAR])


def test_what_an_index_has_kept_joins_the_audit() -> None:
    class Kept:
        def nearest(self, document: Document) -> list[Document]:
            return [replace(document, id="kept")]

    audit = audit_documents([FAR], index=Kept())
    assert [document.id for document in audit.documents] == ["kept", "yy"]
    assert [(match.left, match.right) for match in audit.matches] == [("kept", "yy")]


def test_what_was_skipped_is_kept_and_sorted() -> None:
    skipped = [Skipped("b.txt", "empty"), Skipped("a.txt", "empty")]
    assert audit_documents([*skipped, FAR]).skipped == tuple(reversed(skipped))


def test_two_unrelated_documents_have_no_match() -> None:
    assert audit_documents([FAR, UNRELATED]).matches == ()


def test_two_documents_compared_are_what_they_are_in_the_batch(audit: Audit, articles: list[Document]) -> None:
    known = {document.id: document for document in articles}
    for match in audit.matches:
        alone = compare_documents(known[match.right], known[match.left]).match
        assert (alone.left, alone.right, alone.verdict) == (match.left, match.right, match.verdict)
        assert alone.score == pytest.approx(match.score, abs=1e-6)


def test_pairs_confirmed_together_are_what_each_is_alone(articles: list[Document]) -> None:
    known = {document.id: document for document in articles}
    pairs = list(itertools.combinations(sorted(known), 2))
    together = confirm_pairs({name: prepare(one).article for name, one in known.items()}, pairs, Settings())
    assert list(together) == [compare_documents(known[left], known[right]).match for left, right in pairs]


def test_a_comparison_has_the_alterations_of_the_batch(audit: Audit, articles: list[Document]) -> None:
    left, right = (next(one for one in articles if one.id.startswith(number)) for number in ("002", "004"))
    pair = {left.id, right.id}
    found = [one for one in audit.alterations if {one.left.document, one.right.document} == pair]
    assert list(compare_documents(left, right).alterations) == found != []


def test_unrelated_documents_are_called_unrelated() -> None:
    comparison = compare_documents(UNRELATED, FAR)
    assert comparison.match.verdict is Verdict.UNRELATED
    assert (comparison.alterations, comparison.relation.kind) == ((), RelationKind.UNDETERMINED)


def test_a_document_copied_whole_is_a_copy(articles: list[Document]) -> None:
    first = articles[0]
    match: Match = compare_documents(first, replace(first, id="again")).match
    assert (match.verdict, match.jaccard, match.left_in_right) == (Verdict.COPY, 1.0, 1.0)


def test_documents_with_one_id_are_not_compared() -> None:
    with pytest.raises(InputError, match="both documents have the id 'yy'; give"):
        compare_documents(FAR, replace(UNRELATED, id="yy"))


def test_progress_is_told_stage_by_stage(read: list[Document | Skipped | Notice]) -> None:
    told: list[tuple[str, int, int]] = []
    audit_documents(read, progress=lambda *step: told.append(step))
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == STAGES
    assert [stage for stage, _, _ in told] == sorted((stage for stage, _, _ in told), key=STAGES.index)


def test_progress_counts_up_to_its_total(read: list[Document | Skipped | Notice]) -> None:
    told: list[tuple[str, int, int]] = []
    audit_documents(read, progress=lambda *step: told.append(step))
    last = {stage: (done, total) for stage, done, total in told}
    assert all(done == total for done, total in last.values())
    assert last["confirm"] == (10, 10)


def test_marks_and_parts_of_one_document_are_those_of_the_audit(audit: Audit, articles: list[Document]) -> None:
    first = articles[0]
    assert mark_document(first) == tuple(mark for mark in audit.marks if mark.document == first.id)
    found = segment_document(first)
    assert found.quotes == tuple(quote for quote in audit.quotes if quote.document == first.id)


NOTE = "The Harbour Post podcast with tides, trains, markets and weather is out every weekday from six in the morning."
REPEATING = [
    replace(one, id=f"p{at}", text=f"{one.text}\n{NOTE}", outlet="Harbour Post")
    for at, one in enumerate((UNRELATED, FAR, Document("xx", "Nine goats escaped. A baker found them in her garden.")))
]


def test_what_an_outlet_repeats_is_marked_and_no_sentence() -> None:
    audit = audit_documents(REPEATING)
    assert [mark.document for mark in audit.marks if mark.rule == "repeated-by-outlet"] == ["p0", "p1", "p2"]
    texts = {one.id: one.text for one in audit.documents}
    assert NOTE not in {texts[one.document][one.span.start : one.span.end] for one in audit.sentences}


def test_articles_that_share_only_what_their_outlet_repeats_do_not_match() -> None:
    assert audit_documents(REPEATING).matches == ()
    assert len(audit_documents(REPEATING, settings=Settings(repeated=0)).matches) == 3


def test_three_versions_of_one_story_are_still_copies(articles: list[Document]) -> None:
    versions = [replace(articles[0], id=f"v{at}", outlet="Harbour Post") for at in range(3)]
    assert {match.verdict for match in audit_documents(versions).matches} == {Verdict.COPY}


def test_an_engine_gives_the_same_audit_of_what_is_repeated() -> None:
    with Processes(2) as engine:
        assert audit_documents(REPEATING, engine=engine) == audit_documents(REPEATING[::-1])


def test_articles_of_other_days_are_left_out_and_survive_json() -> None:
    day = datetime.date(2020, 3, 1)
    dated = [replace(one, published=day) if one.id == REPEATING[0].id else one for one in REPEATING]
    audit = audit_documents([*dated, Notice("p0", "short", "x")], settings=Settings(since=day.replace(day=2)))
    assert [one.id for one in audit.documents] == ["p1", "p2"]
    assert [one.name for one in audit.skipped] == ["p0"]
    assert from_json(to_json(audit)) == audit
