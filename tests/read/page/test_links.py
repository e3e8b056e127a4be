import pytest

from auditor.read.page.extract import tree_of
from auditor.read.page.links import AT_MOST, absolute, body_links, policy_links

PLAN = '<p>The harbour board has <a href="https://port.example/plan#top">a plan</a> for May.</p>'
MENU = '<ul><li><a href="https://gull.example/sport">Sport</a></li></ul>'
TEXT = "The harbour board has a plan for May."


def links(markup: str, text: str = TEXT, address: str | None = None) -> list[str]:
    tree = tree_of(markup)
    assert tree is not None
    return body_links(tree, text, address)


def policies(markup: str) -> list[tuple[str, str]]:
    tree = tree_of(markup)
    assert tree is not None
    return policy_links(tree, "https://gull.example/a/7")


def test_links_of_the_body_are_kept_and_those_around_it_are_not() -> None:
    assert links(MENU + PLAN + MENU) == ["https://port.example/plan"]


def test_a_paragraph_is_known_whatever_its_spaces() -> None:
    assert links(PLAN, "The harbour\u00a0board has a plan  for May.") == ["https://port.example/plan"]


def test_a_link_is_kept_once_in_its_place() -> None:
    more = '<p>The harbour board has <a href="/b">b</a> and <a href="https://port.example/plan">the plan</a>.</p>'
    text = f"{TEXT}\nThe harbour board has b and the plan."
    assert links(PLAN + more, text, "https://gull.example/a") == ["https://port.example/plan", "https://gull.example/b"]


def test_a_list_of_links_has_an_end() -> None:
    markup = "<p>Tide " + "".join(f'<a href="https://gull.example/{number}">t</a>' for number in range(900)) + "</p>"
    assert len(links(markup, "Tide " + "t" * 900)) == AT_MOST


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("/b", "https://gull.example/b"),
        ("//port.example/b", "https://port.example/b"),
        (" https://port.example/b#c ", "https://port.example/b"),
        ("#top", None),
        ("", None),
        (None, None),
        ("mailto:ida@gull.example", None),
        ("javascript:void(0)", None),
        ("file:///etc/hosts", None),
        ("http://[", None),
        ("/" + "b" * 2_000, None),
    ],
)
def test_only_web_addresses_are_links(target: str | None, found: str | None) -> None:
    assert absolute(target, "https://gull.example/a/7") == found


def test_a_place_without_an_address_is_nowhere_on_the_web() -> None:
    assert absolute("/b", None) is None


def test_policies_are_links_that_are_called_so() -> None:
    markup = (
        '<footer><a href="/fix">Corrections</a> <a href="/how">Editorial\n Standards</a> <a href="/x">Jobs</a></footer>'
    )
    assert policies(markup) == [
        ("corrections", "https://gull.example/fix"),
        ("publishing-principles", "https://gull.example/how"),
    ]


def test_a_headline_about_corrections_is_no_policy() -> None:
    assert policies('<a href="/7">Harbour board asks for corrections to the plan of the new quay</a>') == []
