from auditor.mark.marks import marks_of
from auditor.model import Document

STORY = "The bridge over the Orla was closed on Monday after divers found a crack in its third pier."
LINKS = "Five floods in ten years\nMayor of Arlen to go"


def removed(text: str) -> list[str]:
    return [text[mark.span.start : mark.span.end] for mark in marks_of(Document("a", text)) if mark.removes]


def test_titles_under_a_heading_of_links_go_with_it() -> None:
    assert removed(f"{STORY}\n\nRelated stories\n{LINKS}") == ["Related stories", *LINKS.split("\n")]


def test_heading_of_what_follows_is_left() -> None:
    text = f"{STORY}\n\nRead more\nFive floods in ten years\nA long wait\n{STORY}"
    assert removed(text) == ["Read more", "Five floods in ten years"]


def test_looser_heading_counts_where_its_links_end_the_text() -> None:
    heading = "More coverage of the Orla and other stories"
    assert removed(f"{STORY}\n\n{heading}\n{LINKS}") == [heading, *LINKS.split("\n")]
    assert removed(f"{STORY}\n\n{heading}\n{LINKS}\n{STORY}") == []


def test_chronicle_with_dates_is_longer_than_a_list_of_links() -> None:
    chronicle = "\n".join(f"- The river rose again - May {day}, 2021" for day in range(1, 21))
    assert removed(f"{STORY}\n{chronicle}\n{STORY}") == []


def test_poem_at_the_end_is_left() -> None:
    assert removed(f"{STORY}\n\nSlow goes the Orla\nUnder the bridge at dawn\nNobody rows there") == []
