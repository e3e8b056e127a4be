"""The style sheet: contrast of what is read, and that nothing in print stays folded."""

import re

import pytest

from auditor.report.html.templates import source

CSS = source("report.css")
TOKEN = re.compile(r"--([\w-]+): (#[0-9a-f]{3,6});")
LIGHT, DARK = (dict(TOKEN.findall(block)) for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL))
GROUNDS = ("ground", "panel", "one-tint")
TEXTS = ("ink", "muted", "link", "one", "other")


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour after WCAG 2.2, in [0, 1]."""
    digits = colour[1:] if len(colour) == 7 else "".join(one * 2 for one in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours after WCAG 2.2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_most_contrast() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(colours: dict[str, str], ground: str, text: str) -> None:
    assert contrast(colours[text], colours[ground]) >= 4.5


def test_what_is_changed_is_marked_by_more_than_colour() -> None:
    rule = re.search(r"del, ins, bdi > b \{([^}]*)\}", CSS)
    assert rule
    assert "font-weight: 700" in rule[1]
    assert "underline" in rule[1]


def test_print_unfolds_everything() -> None:
    assert "details::details-content { content-visibility: visible" in CSS.split("@media print", 1)[1]
