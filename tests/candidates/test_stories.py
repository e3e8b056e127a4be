from auditor.candidates.stories import BLOCK, NEIGHBOURS, story_pairs

PIER = "The old pier at Dunmarrow collapsed when a gravel barge struck it."
AGAIN = "A barge full of gravel struck Dunmarrow's pier, which collapsed."
GOATS = "Nine goats ate every cabbage on Ada Brook's allotment."


def test_reports_of_one_event_are_a_pair() -> None:
    assert story_pairs(["c", "b", "a"], [PIER, GOATS, AGAIN], threshold=0.3) == {("a", "c")}


def test_high_threshold_leaves_no_pair() -> None:
    assert story_pairs(["a", "b"], [PIER, AGAIN], threshold=1.0) == set()


def test_identical_texts_are_a_pair_at_any_threshold() -> None:
    assert story_pairs(["a", "b"], [PIER, PIER], threshold=1.0) == {("a", "b")}


def test_no_article_is_paired_with_itself() -> None:
    assert story_pairs(["a", "b"], [PIER, GOATS], threshold=0.0) == {("a", "b")}


def test_texts_without_content_are_no_pair() -> None:
    assert story_pairs(["a", "b"], ["", "It is what it is."], threshold=0.1) == set()


def test_nothing_has_no_pairs() -> None:
    assert story_pairs([], [], threshold=0.3) == set()


def test_one_article_brings_no_more_than_its_nearest() -> None:
    names = [f"{number:03}" for number in range(3 * NEIGHBOURS)]
    assert len(story_pairs(names, [PIER] * len(names), threshold=0.3)) <= NEIGHBOURS * len(names)


def test_neighbours_in_another_block_are_found() -> None:
    names = [f"{number:04}" for number in range(BLOCK + 2)]
    texts = [PIER, *(f"zz{number}y qq{number}x" for number in range(BLOCK)), AGAIN]
    assert story_pairs(names, texts, threshold=0.3) == {(names[0], names[-1])}
