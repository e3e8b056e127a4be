import datetime
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from auditor.batch import Batch, coverage, gather, left_out, window, within
from auditor.model import Coverage, Document, Notice, Skipped
from auditor.settings import Settings

PIER = Document("pier", "The pier is shut.", outlet="Orla Ledger", published=datetime.date(2024, 3, 5))
GOATS = Document("goats", "Nine goats escaped.", outlet="Orla Ledger", published=datetime.date(2024, 3, 1))
OTHER_PIER = Document("pier", "The pier is open.")


@dataclass
class Archive:
    kept: Sequence[Document]
    asked: list[str] = field(default_factory=list)

    def nearest(self, document: Document) -> Sequence[Document]:
        self.asked.append(document.id)
        return self.kept


def ids(batch: Batch) -> list[str]:
    return [document.id for document in batch.documents]


def test_items_are_sorted_by_kind() -> None:
    skipped, notice = Skipped("x.txt", "empty"), Notice("pier", "encoding-guessed", "read as Latin-1")
    assert gather([skipped, PIER, notice, GOATS]) == Batch((GOATS, PIER), (skipped,), (notice,))


def test_nothing_gives_an_empty_batch() -> None:
    assert gather([]) == Batch((), (), ())


def test_second_document_of_one_id_is_renamed_with_a_notice() -> None:
    batch = gather([PIER, OTHER_PIER])
    assert [(d.id, d.text) for d in batch.documents] == [("pier", OTHER_PIER.text), ("pier~2", PIER.text)]
    assert [(n.document, n.code) for n in batch.notices] == [("pier~2", "id-renamed")]


def test_renamed_document_keeps_what_is_known_of_it() -> None:
    assert gather([PIER, OTHER_PIER]).documents[1].outlet == "Orla Ledger"


def test_id_that_is_already_taken_is_not_given_again() -> None:
    third = Document("pier~2", "A third text.")
    assert ids(gather([third, PIER, OTHER_PIER])) == ["pier", "pier~2", "pier~2~2"]


def test_same_document_twice_is_one() -> None:
    assert gather([PIER, GOATS, PIER]) == gather([PIER, GOATS])


def test_same_document_twice_beside_another_of_its_id_is_one() -> None:
    assert gather([OTHER_PIER, PIER, PIER]) == gather([OTHER_PIER, PIER])


def test_order_of_the_items_does_not_matter() -> None:
    items: list[Document | Skipped | Notice] = [
        PIER,
        GOATS,
        OTHER_PIER,
        Document("pier", "A third text."),
        Skipped("x.txt", "empty"),
    ]
    assert len({gather(order) for order in itertools.permutations(items)}) == 1


def test_order_of_one_text_from_two_outlets_does_not_matter() -> None:
    ours, theirs = Document("pier", "It is shut.", outlet="Ledger"), Document("pier", "It is shut.", outlet="Argus")
    assert gather([ours, theirs]) == gather([theirs, ours])


def test_same_skipped_file_and_notice_are_told_once() -> None:
    skipped, notice = Skipped("x.txt", "empty"), Notice("pier", "short", "too short")
    assert gather([notice, skipped, skipped, notice]) == Batch((), (skipped,), (notice,))


def test_kept_articles_join_the_batch() -> None:
    assert ids(gather([PIER], Archive([GOATS]))) == ["goats", "pier"]


def test_kept_article_does_not_displace_one_of_the_batch() -> None:
    assert gather([PIER], Archive([OTHER_PIER])) == gather([PIER])


def test_archive_is_asked_about_the_given_documents_only() -> None:
    archive = Archive([Document("kept", "An old text.")])
    gather([PIER, GOATS], archive)
    assert archive.asked == ["goats", "pier"]


def test_coverage_counts_articles_outlets_and_dates() -> None:
    assert coverage([PIER, GOATS, OTHER_PIER]) == Coverage(
        3, 1, 2, earliest=datetime.date(2024, 3, 1), latest=datetime.date(2024, 3, 5)
    )


def test_coverage_of_nothing_has_no_dates() -> None:
    assert coverage([]) == Coverage(0, 0, 0, None, None)


MARCH_5 = Settings(since=datetime.date(2024, 3, 5), until=datetime.date(2024, 3, 5))


def test_articles_of_other_days_are_skipped() -> None:
    batch = gather([PIER, GOATS], settings=MARCH_5)
    assert ids(batch) == ["pier"]
    assert batch.skipped == (Skipped("goats", "not dated from 2024-03-05 to 2024-03-05"),)
    assert left_out(batch.skipped[0])


def test_articles_without_a_date_are_kept() -> None:
    assert ids(gather([OTHER_PIER], settings=MARCH_5)) == ["pier"]


def test_notices_of_articles_of_other_days_go_with_them() -> None:
    notices = [Notice("goats", "short", "too short"), Notice("pier", "short", "too short")]
    assert gather([*notices, PIER, GOATS], settings=MARCH_5).notices == (notices[1],)


def test_leaving_out_twice_is_leaving_out_once() -> None:
    assert gather(within([PIER, GOATS], MARCH_5), settings=MARCH_5) == gather([PIER, GOATS], settings=MARCH_5)


def test_what_was_not_read_was_not_left_out() -> None:
    assert not left_out(Skipped("x.txt", "empty"))


def test_a_window_may_be_open_at_either_end() -> None:
    day = datetime.date(2024, 3, 1)
    assert ids(gather([PIER, GOATS], settings=Settings(until=day))) == ["goats"]
    assert [window(Settings(since=day)), window(Settings(until=day)), window(Settings())] == [
        "from 2024-03-01 on",
        "up to 2024-03-01",
        "",
    ]


def test_a_moment_of_a_day_is_in_a_window_of_days() -> None:
    moment = datetime.datetime(2026, 3, 1, 23, 30, tzinfo=datetime.UTC)
    document = Document("a", "One.", published=moment)
    assert list(within([document], Settings(since=datetime.date(2026, 3, 1), until=datetime.date(2026, 3, 1)))) == [
        document
    ]


def test_kept_articles_of_other_days_are_left_out_too() -> None:
    class Kept:
        def nearest(self, document: Document) -> list[Document]:
            return [Document("old", document.text, published=datetime.date(2020, 1, 1))]

    new = Document("new", "One.", published=datetime.date(2026, 3, 1))
    assert gather([new], Kept(), Settings(since=datetime.date(2026, 1, 1))).documents == (new,)
