import itertools
from pathlib import Path

import pytest

from auditor.candidates.pairs import candidate_pairs, pairs_to_compare
from auditor.candidates.shingles import skip_pairs
from auditor.language.article import Article, narration
from auditor.model import Document
from auditor.segment.sentences import sentences
from auditor.settings import Settings

UNRELATED = {
    "bakery": "A bakery in Little Orla has banned shop-bought yeast. Its owner keeps a jar of sour dough that her "
    "grandmother began in a cellar. Customers queue before sunrise, and rye loaves are gone within an hour.",
    "chess": "Schoolgirls from Pellbridge won the county chess cup. Their captain sacrificed a rook on the ninth "
    "move and mated her rival with two bishops. The trophy will stand beside the swimming medals.",
    "owls": "Barn owls nest again in the belfry of Saint Tibb's. Volunteers blocked a draughty window with straw and "
    "hung cameras above the bells. Three chicks hatched, and the smallest already catches voles.",
    "trams": "Engineers in Great Harwick will replace nine miles of tram rail by autumn. Night crews grind welds while "
    "replacement buses circle the market square. Shopkeepers grumble that noise keeps diners away.",
    "comet": "An amateur astronomer photographed a faint comet through a home-made telescope. Observatories confirmed "
    "her orbit calculations within days. It will brighten near Orion before swinging behind the sun.",
}


def article(name: str, text: str) -> Article:
    document = Document(name, text)
    found = sentences(document, ())
    return Article(document, found, skip_pairs(narration(document, found)))


@pytest.fixture(scope="module")
def batch(seeds: Path) -> list[Article]:
    rewrite = {path.name[:3]: path.read_text(encoding="utf-8") for path in seeds.glob("00[24]-*.txt")}
    return [article(name, text) for name, text in {**UNRELATED, **rewrite}.items()]


def test_small_batch_is_compared_whole(batch: list[Article]) -> None:
    names = sorted(one.id for one in batch)
    assert candidate_pairs(batch, Settings()) == list(itertools.combinations(names, 2))


def test_batch_of_exactly_the_limit_is_compared_whole(batch: list[Article]) -> None:
    assert len(candidate_pairs(batch, Settings(all_pairs=7))) == 21
    assert len(candidate_pairs(batch, Settings(all_pairs=6))) < 21


def test_rewrite_is_proposed_in_a_large_batch(batch: list[Article]) -> None:
    assert ("002", "004") in candidate_pairs(batch, Settings(all_pairs=0))


def test_an_article_on_the_same_story_is_compared_though_nothing_was_copied(batch: list[Article]) -> None:
    settings = Settings(all_pairs=0, shingles=10_000)
    assert candidate_pairs(batch, settings) == []
    assert pairs_to_compare(batch, settings) == [("002", "004")]


def test_a_copy_printed_by_thirty_outlets_is_proposed_to_all(batch: list[Article]) -> None:
    text = batch[-1].document.text
    prints = [article(f"p{at:02}", f"{text}\nPrinted on page {at} of the morning edition.") for at in range(30)]
    pairs = candidate_pairs([*batch[:5], *prints], Settings(all_pairs=0))
    assert len(pairs) == 30 * 29 / 2


def test_unrelated_articles_are_not_proposed(batch: list[Article]) -> None:
    assert candidate_pairs(batch, Settings(all_pairs=0)) == [("002", "004")]


def test_order_of_the_articles_does_not_matter(batch: list[Article]) -> None:
    settings = Settings(all_pairs=0)
    assert candidate_pairs(batch[::-1], settings) == candidate_pairs(batch, settings)


@pytest.mark.parametrize("count", [0, 1])
def test_one_article_has_no_pair(batch: list[Article], count: int) -> None:
    assert candidate_pairs(batch[:count], Settings()) == candidate_pairs(batch[:count], Settings(all_pairs=0)) == []


def test_a_text_printed_many_times_is_compared_with_the_others_once() -> None:
    prints = [article(f"p{at}", "The pier at Orla is shut until the piles are mended.") for at in range(12)]
    other = article("x", "Goats ate the cabbages beside the chapel in Marlow.")
    pairs = candidate_pairs([*prints, other], Settings())
    assert pairs == sorted([("p0", f"p{at}") for at in range(1, 12)] + [("p0", "x")])
