from random import Random

import pytest
from mutations import ALTERING, HARMLESS, mutated, quoting

from auditor.audit import segment_document
from auditor.language.words import words
from auditor.model import Document

SAID = (
    "We will not organize the harbor in two years, it is a very old place with three ships, and they know that I’m "
    "working hard for the good people of Washington"
)
ARTICLE = Document("a", "\n".join(f"A big crowd came to the old town. “{SAID},” Roe said." for _ in range(20)))


def seeded(seed: int = 1) -> Random:
    return Random(seed)  # noqa: S311


def test_the_same_seed_gives_the_same_copy() -> None:
    assert mutated(ARTICLE, seeded()) == mutated(ARTICLE, seeded()) != mutated(ARTICLE, seeded(2))


def test_each_quotation_has_its_places_in_both_texts() -> None:
    copy = mutated(ARTICLE, seeded())
    assert len(copy.edited) == 20
    for one in copy.edited:
        said = ARTICLE.text[one.original.start : one.original.end]
        now = copy.text[one.copy.start : one.copy.end]
        assert said == SAID
        assert len({*words(said)} & {*words(now)}) >= 3


def test_the_narration_is_reworded() -> None:
    assert "A huge throng came to the ancient town." in mutated(ARTICLE, seeded()).text


@pytest.mark.parametrize("edit", [name for name in ALTERING if name != "another name"])
def test_an_altering_edit_changes_words(edit: str) -> None:
    now = ALTERING[edit](SAID, seeded())
    assert now is not None
    assert words(now) != words(SAID)


@pytest.mark.parametrize("edit", [*ALTERING, *HARMLESS])
def test_an_edit_that_finds_nothing_to_do_says_so_or_leaves_the_words(edit: str) -> None:
    now = (ALTERING | HARMLESS)[edit]("Ach so", seeded())
    assert now is None or words(now) == words("Ach so")


def test_each_line_is_one_quotation_of_the_article() -> None:
    document = Document("a", quoting(["It is “so”, she said.", "Never again."]))
    assert len(segment_document(document).quotes) == 2
