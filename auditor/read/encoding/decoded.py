"""The text that bytes stand for in an encoding, and what was lost on the way."""

from dataclasses import dataclass

Caveat = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, a line feed for every line end; the Python name of its encoding; what an editor should know of both.

    `confidence` is how likely the text is exact, in [0, 1]; None where the bytes or the file say the encoding
    themselves and nothing contradicts. `caveats` are pairs of notice code and message.
    """

    text: str
    encoding: str = "utf-8"
    confidence: float | None = None
    caveats: tuple[Caveat, ...] = ()

    @property
    def guessed(self) -> bool:
        """Whether nothing says the encoding."""
        return self.confidence is not None


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why bytes are not text."""

    reason: str


def transcribed(data: bytes, encoding: str, confidence: float | None = None) -> Decoded:
    """Return the text in the encoding, with U+FFFD and a caveat where bytes are not in it."""
    count, first = losses(data, encoding)
    name = encoding.removesuffix("-sig")
    places = "1 place" if count == 1 else f"{count:,} places"
    message = f"{places} not in {name}, shown as U+FFFD, first at byte {first:,}: look there, or save the file again"
    caveats = (("bytes-lost", message),) if count else ()
    return Decoded(data.decode(encoding, "replace"), name, confidence, caveats)


def losses(data: bytes, encoding: str) -> tuple[int, int]:
    """Return how many places are not in the encoding, and the first byte of the first."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        marks = data.decode(encoding, "replace").count("\ufffd") - data.decode(encoding, "ignore").count("\ufffd")
        return max(1, marks), error.start
    return 0, 0
