import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.mark.marks import marks_of
from auditor.mark.repetition import REPEATED, Printed, prints, repetitions
from auditor.model import Document, Mark, Strength
from auditor.segment.sentences import sentences
from auditor.settings import Settings

NOTE = "The Harbour Post podcast is out every weekday from six in the morning."
STORIES = (
    "The bridge over the Orla was closed on Monday. Divers found a crack in the third pier, and cars take the ferry.",
    "Nine goats escaped from a farm near Dorrick. A baker found them in her garden, where they had eaten the roses.",
    "The library of Marlow lends ladders now. Four of them are out, says the woman at the desk, and one is missing.",
    "Frost ruined the plum blossom in the valley. Beekeepers feed their hives with sugar until the middle of June.",
)


def printed(article: Document) -> Printed:
    marks = marks_of(article)
    found = sentences(article, marks)
    return Printed(article, marks, found, prints(article, found))


def marks(articles: list[Document], settings: Settings | None = None) -> dict[str, tuple[Mark, ...]]:
    return repetitions(map(printed, articles), settings or Settings())


def marked(articles: list[Document], settings: Settings | None = None) -> dict[str, list[str]]:
    texts = {article.id: article.text for article in articles}
    return {
        article: [texts[article][mark.span.start : mark.span.end] for mark in found]
        for article, found in marks(articles, settings).items()
    }


def carriers(line: str, stories: tuple[str, ...] = STORIES[:3], outlet: str | None = "Harbour Post") -> list[Document]:
    return [Document(f"{outlet}-{at}", f"{story}\n{line}", outlet=outlet) for at, story in enumerate(stories)]


def test_a_sentence_in_three_articles_of_an_outlet_is_marked_in_each() -> None:
    assert marked(carriers(NOTE)) == {f"Harbour Post-{at}": [NOTE] for at in range(3)}


def test_a_mark_says_in_how_many_articles_of_which_outlet() -> None:
    mark = marks(carriers(NOTE, STORIES))["Harbour Post-0"][0]
    assert mark.message == "sentence that the outlet repeats: stands in 4 articles of Harbour Post"
    assert (mark.rule, mark.strength, mark.removes) == ("repeated-by-outlet", Strength.LIKELY, True)


def test_two_articles_are_too_few() -> None:
    assert marks(carriers(NOTE, STORIES[:2])) == {}


def test_a_repeated_sentence_inside_a_paragraph_is_marked_alone() -> None:
    articles = [Document(f"a{at}", f"{story} {NOTE} More tomorrow.", outlet="X") for at, story in enumerate(STORIES)]
    assert all(found == [NOTE] for found in marked(articles).values())
    assert len(marked(articles)) == 4


def test_both_places_of_one_article_are_marked() -> None:
    assert marked([*carriers(NOTE), Document("twice", f"{NOTE}\n{STORIES[3]}\n{NOTE}", outlet="Harbour Post")])[
        "twice"
    ] == [NOTE, NOTE]


def test_what_three_outlets_print_is_left_alone() -> None:
    articles = [Document(str(at), f"{story}\n{NOTE}", outlet=f"Outlet {at}") for at, story in enumerate(STORIES)]
    assert marks(articles) == {}


def test_articles_of_unknown_outlets_are_left_alone() -> None:
    assert marks(carriers(NOTE, outlet=None)) == {}
    assert marks(carriers(NOTE, outlet="–")) == {}


def test_an_article_of_an_unknown_outlet_beside_others_is_left_alone() -> None:
    assert "None-0" not in marks([*carriers(NOTE), *carriers(NOTE, STORIES[3:], outlet=None)])


def test_names_of_one_outlet_are_one() -> None:
    names = ("The Harbour Post", "harbour post", "HP")
    articles = [Document(name, f"{story}\n{NOTE}", outlet=name) for name, story in zip(names, STORIES, strict=False)]
    assert marks(articles) == {}
    assert len(marks(articles, Settings(outlet_aliases=(("hp", "Harbour Post"),)))) == 3


def test_versions_of_one_story_do_not_erase_each_other() -> None:
    story = " ".join(STORIES)
    versions = [Document(f"v{at}", f"{story}\nIt was {at} o'clock by then.", outlet="X") for at in range(5)]
    assert marks(versions) == {}


def test_a_note_in_two_stories_of_which_one_has_three_versions_is_left_alone() -> None:
    articles = carriers(NOTE, (*STORIES[:2], f"{STORIES[0]} It is open again.", f"{STORIES[0]} Cars wait."))
    assert marks(articles) == {}


def test_a_short_article_that_is_little_but_the_note_does_not_save_the_note() -> None:
    assert len(marks([*carriers(NOTE), Document("brief", f"{NOTE}\nMore soon.", outlet="Harbour Post")])) == 4


@pytest.mark.parametrize("line", REPEATED.hits)
def test_the_examples_of_the_rule_are_marked(line: str) -> None:
    assert len(marks(carriers(line))) == 3


@pytest.mark.parametrize("line", REPEATED.misses)
def test_the_counterexamples_of_the_rule_are_left(line: str) -> None:
    assert marks(carriers(line)) == {}


def test_a_title_is_left() -> None:
    title = "What you need to know in Marlow this morning"
    assert marks([Document(story, f"{title}\n\n{story}", outlet="X") for story in STORIES]) == {}


def test_a_source_credit_is_left() -> None:
    assert marks(carriers("Last week this story was first published in The Orla Ledger.")) == {}


def test_sentences_that_differ_in_a_number_are_left() -> None:
    rates = (f"{story}\nThe Marlow index closed at {at},012 points on the day." for at, story in enumerate(STORIES, 1))
    assert marks([Document(text, text, outlet="X") for text in rates]) == {}


def test_typography_and_case_do_not_count() -> None:
    notes = (NOTE, NOTE.upper(), NOTE.replace(" ", "\u00a0"))
    articles = [Document(note, f"{story}\n{note}", outlet="X") for story, note in zip(STORIES, notes, strict=False)]
    assert marked(articles) == {note: [note] for note in notes}


def test_what_another_outlet_prints_as_well_stays_in_the_earliest_article() -> None:
    dated = [
        Document(str(at), f"{story}\n{NOTE}", outlet="Post", published=datetime.date(2026, 3, 9 - at))
        for at, story in enumerate(STORIES[:3])
    ]
    assert marks([*dated, Document("theirs", f"{STORIES[3]}\n{NOTE}", outlet="Argus")]).keys() == {"0", "1"}


@pytest.mark.parametrize("least", [0, 1])
def test_the_rule_can_be_switched_off(least: int) -> None:
    assert marks(carriers(NOTE), Settings(repeated=least)) == {}


def test_how_many_articles_it_takes_is_a_setting() -> None:
    assert len(marks(carriers(NOTE, STORIES[:2]), Settings(repeated=2))) == 2
    assert marks(carriers(NOTE), Settings(repeated=4)) == {}


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = carriers(NOTE, (*STORIES, f"{STORIES[0]} It is open again.", NOTE))
    found = marks(articles)
    assert len(found) == 6
    assert all(marks(list(order)) == found for order in itertools.permutations(articles))


def test_a_label_alone_in_its_line_may_be_short() -> None:
    label = "Enlarge this picture"
    assert set(itertools.chain(*marked(carriers(label)).values())) == {label}
    assert marks([Document(story, f"{story} {label}", outlet="X") for story in STORIES]) == {}


def test_one_word_is_no_label() -> None:
    assert marks(carriers("Enlarge")) == {}


@given(st.lists(st.lists(st.sampled_from([*STORIES, NOTE, "He said no."]), max_size=6), max_size=8))
def test_marks_are_sentences_of_eight_words_or_more(texts: list[list[str]]) -> None:
    articles = [Document(str(at), "\n".join(lines), outlet="X") for at, lines in enumerate(texts)]
    for article, found in marked(articles).items():
        known = {
            articles[int(article)].text[s.span.start : s.span.end] for s in printed(articles[int(article)]).sentences
        }
        assert all(text in known and len(text.split()) >= 8 for text in found)
