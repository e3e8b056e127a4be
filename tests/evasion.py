"""What people do to a text so that it no longer looks copied: each trick takes a text and a source of chance."""

import random
import re
import unicodedata
from collections.abc import Callable

Trick = Callable[[str, random.Random], str]

CYRILLIC = str.maketrans("aeopcxyijsAEOHBTMCPKX", "аеорсхуіјѕАЕОНВТМСРКХ")
GREEK = str.maketrans("ovaiABETONHMPZX", "οναιΑΒΕΤΟΝΗΜΡΖΧ")
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u202e\ufe0f\u034f"
LIGATURES = {"ffi": "ﬃ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ"}
# Two sites of the project's own invention: what stands around their articles.
BOILERPLATE = (
    "Home | News | Sport | Tides | Jobs",
    "You have read three of five free articles this month. Log in to read on.",
    "Photographs may not be reprinted without the consent of the picture desk.",
    "The Orla Lantern is printed in Dorrick on paper that was paper before.",
    "Most read in this section",
    "© 2023 Orla Lantern. All rights reserved.",
)
OTHER_BOILERPLATE = (
    "Menu",
    "Sign up for our pick of stories from the estuary, every Friday at noon.",
    "Letters to the editor carry a name and an address; we shorten the long ones.",
    "Follow the Gannet Post on Facebook, Twitter and Instagram.",
    "The Gannet Post takes part in a scheme that pays for links to shops.",
    "Cookies help us to improve this site. By staying here you accept them.",
)


def chance_of(*seed: object) -> random.Random:
    """Return a source of chance that always gives the same."""
    return random.Random(" ".join(map(str, seed)))  # noqa: S311 - no secret hangs on it


def letters(share: float, change: Callable[[str, random.Random], str]) -> Trick:
    """Return the trick of changing this share of the letters."""
    return lambda text, chance: "".join(
        change(one, chance) if one.isalpha() and chance.random() < share else one for one in text
    )


def mathematical(letter: str, chance: random.Random) -> str:
    """Return a bold or italic letter of the mathematical alphabets."""
    if not letter.isascii():
        return letter
    first = chance.choice((0x1D400, 0x1D468, 0x1D63C))
    return chr(first + ord(letter) - 65 if letter.isupper() else first + 26 + ord(letter) - 97)


def full_width(text: str, chance: random.Random) -> str:
    """Return the text with every ASCII character in full width, spaces too."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else "\u3000" if one == " " else one for one in text)


def ligatures(text: str, chance: random.Random) -> str:
    """Return the text with the ligatures that fonts have."""
    return re.sub("|".join(LIGATURES), lambda found: LIGATURES[found.group()], text)


def letter_spaced_words(text: str, chance: random.Random) -> str:
    """Return the text with every other long word l e t t e r by letter."""
    pieces = re.split(r"(\b[A-Za-z]{5,}\b)", text)
    return "".join(" ".join(one) if at % 4 == 1 else one for at, one in enumerate(pieces))


def letter_spaced(text: str, chance: random.Random) -> str:
    """Return the text letter by letter, words two spaces apart."""
    return "\n".join("  ".join(map(" ".join, line.split(" "))) for line in text.split("\n"))


def quoted(opening: str, closing: str) -> Trick:
    """Return the trick of setting quotations in other marks."""
    return lambda text, _: text.replace("“", opening).replace("”", closing)


def typewritten(text: str, chance: random.Random) -> str:
    """Return the text with straight single marks for quotations and apostrophes alike."""
    return re.sub("[“”‘’]", "'", text)


def shuffled(text: str, chance: random.Random) -> str:
    """Return the paragraphs in another order."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    return "\n\n".join(chance.sample(paragraphs, len(paragraphs)))


def surrounded(lines: tuple[str, ...]) -> Trick:
    """Return the trick of putting what stands around an article at both ends."""
    return lambda text, chance: "\n\n".join((*chance.sample(lines, 4), text, *chance.sample(lines, 4)))


def one_after_another(*tricks: Trick) -> Trick:
    """Return the tricks as one."""

    def trick(text: str, chance: random.Random) -> str:
        for one in tricks:
            text = one(text, chance)
        return text

    return trick


def capitals(text: str, chance: random.Random) -> str:
    """Return the text in capitals."""
    return text.upper()


def small_letters(text: str, chance: random.Random) -> str:
    """Return the text in small letters."""
    return text.lower()


def decomposed(text: str, chance: random.Random) -> str:
    """Return the accents as characters of their own."""
    return unicodedata.normalize("NFD", text)


INSERTED = letters(0.3, lambda one, chance: one + chance.choice(INVISIBLE))
# Those that put characters into words which nobody sees, or letters of another script: each is a finding.
HIDING: dict[str, Trick] = {
    "invisible characters": INSERTED,
    "an invisible character after each letter": letters(1, lambda one, _: f"{one}\u200b"),
    "soft hyphens": letters(0.3, lambda one, _: f"{one}\u00ad"),
    "Cyrillic letters, all": letters(1, lambda one, _: one.translate(CYRILLIC)),
    "Cyrillic letters, some": letters(0.3, lambda one, _: one.translate(CYRILLIC)),
    "Greek letters": letters(1, lambda one, _: one.translate(GREEK)),
    "Cyrillic capitals": one_after_another(capitals, letters(0.5, lambda one, _: one.translate(CYRILLIC))),
    "everything": one_after_another(
        shuffled, ligatures, letters(0.2, lambda one, _: one.translate(CYRILLIC)), INSERTED, decomposed
    ),
}
STYLING: dict[str, Trick] = {
    "mathematical letters": letters(1, mathematical),
    "full width": full_width,
    "ligatures": ligatures,
    "strokes through letters": letters(1, lambda one, _: f"{one}\u0336"),
    "letter-spaced words": letter_spaced_words,
    "letter-spaced text": letter_spaced,
    "capitals": capitals,
    "small letters": small_letters,
    "capitals at every word": lambda text, _: text.title(),
    "straight marks": quoted('"', '"'),
    "guillemets": quoted("«", "»"),
    "guillemets with spaces": quoted("«\u00a0", "\u00a0»"),
    "guillemets turned round": quoted("»", "«"),
    "German marks": quoted("„", "“"),
    "British marks": quoted("‘", "’"),
    "typewriter marks": typewritten,
    "two single marks": quoted("''", "''"),
    "full-width marks": quoted("＂", "＂"),
    "shuffled paragraphs": shuffled,
    "boilerplate": surrounded(BOILERPLATE),
}
