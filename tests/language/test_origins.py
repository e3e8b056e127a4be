import pytest

from auditor.language.origins import Origin, declared_origins, names
from auditor.model import Document


def declaring(*rows: tuple[str, str], outlet: str | None = "Orla Lantern") -> Document:
    return Document("a", "The lock is shut.", outlet=outlet, url="https://www.orla.example/lock", declared=rows)


@pytest.mark.parametrize(
    "value", ["https://www.orla.example/lock", "https://orla.example/lock-2", "The Orla Lantern", "Orla Lantern"]
)
def test_an_outlet_is_no_origin_of_its_own_page(value: str) -> None:
    assert declared_origins(declaring(("canonical", value), ("publisher", value))) == ()


def test_an_address_at_another_site_is_an_origin() -> None:
    assert declared_origins(declaring(("canonical", "https://gull.example/lock"))) == (
        Origin("canonical address", "https://gull.example/lock"),
    )


def test_what_is_no_declaration_of_origin_is_left_out() -> None:
    assert declared_origins(declaring(("link", "https://gull.example/"), ("copyright-holder", "Gull"))) == ()


def test_a_canonical_address_says_nothing_on_a_page_without_an_address() -> None:
    page = Document("a", "The lock is shut.", declared=(("canonical", "https://gull.example/lock"),))
    assert declared_origins(page) == ()


@pytest.mark.parametrize(
    "value", ["https://gull.example/story", "https://www.gull.example/other", "The Gull Herald", "Gull Herald"]
)
def test_an_origin_is_named_by_its_address_its_site_or_its_outlet(value: str) -> None:
    gull = Document("b", "The lock is shut.", outlet="Gull Herald", url="https://gull.example/story")
    assert names(Origin("source", value), gull)


def test_another_site_is_not_named() -> None:
    gull = Document("b", "The lock is shut.", outlet="Gull Herald", url="https://gull.example/story")
    assert not names(Origin("source", "https://tern.example/story"), gull)


def test_an_address_that_cannot_be_parsed_names_nobody() -> None:
    assert not names(Origin("source", "http://[::1"), Document("b", "x", outlet="Gull"))


@pytest.mark.parametrize(
    "value", ["https://amp.orla.example/lock", "https://m.orla.example/lock", "https://orla.co.uk/x"]
)
def test_another_edition_of_the_site_is_no_origin(value: str) -> None:
    assert declared_origins(declaring(("canonical", value), outlet=None)) == ()


def test_on_a_platform_the_name_before_its_own_tells_whose_site_it_is() -> None:
    gull = Document("b", "The lock is shut.", url="https://gull.blogspot.com/lock")
    assert names(Origin("source", "https://gull.blogspot.com/other"), gull)
    assert not names(Origin("source", "https://tern.blogspot.com/lock"), gull)
