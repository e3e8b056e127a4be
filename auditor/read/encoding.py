"""From bytes to text: byte order marks, UTF-8, else Windows-1252 with a caveat; binary data is refused."""

import codecs
from dataclasses import dataclass

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
# Above this share of control characters a file is no prose: even text with terminal colours has one in about 40.
CONTROLS = 0.05
GUESSED = "not UTF-8, read as Windows-1252: look at letters with accents, or save the file as UTF-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text with a line feed for every line end; `guessed` when the bytes did not say which encoding they are in."""

    text: str
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why bytes are not text."""

    reason: str


def decode(data: bytes) -> Decoded | Undecodable:
    """Return the text of the bytes, or why there is none; never raises."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    if b"\0" in data:
        return Undecodable("binary, or UTF-16 without a byte order mark (it holds NUL bytes); save it as UTF-8 text")
    try:
        return _prose(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _prose(data.decode("cp1252", "replace"), guessed=True)


def _marked(data: bytes, encoding: str) -> Decoded | Undecodable:
    try:
        return _prose(data.decode(encoding))
    except UnicodeDecodeError as error:
        return Undecodable(
            f"says by its byte order mark that it is {encoding.removesuffix('-sig').upper()}, "
            f"but byte {error.start} is not; save it again as UTF-8 text"
        )


def _prose(text: str, *, guessed: bool = False) -> Decoded | Undecodable:
    controls = sum(map(text.count, _CONTROLS))
    if controls > CONTROLS * len(text):
        return Undecodable(
            f"binary ({controls} of {len(text)} characters are controls); leave it out, or save it as text"
        )
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), guessed)


# Tab, line feed, vertical tab, form feed, carriage return and escape occur in honest text.
_CONTROLS = [
    chr(code) for code in (*range(9), *range(14, 27), *range(28, 32), *range(127, 160), 0xFFFD) if code != 0x85
]
