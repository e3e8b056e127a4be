"""What the first bytes and the places of NUL bytes say: kinds of files that are no text, UTF-16 and UTF-32."""

import codecs
import re

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
KINDS = (
    (b"PK\x03\x04", "a ZIP archive (as DOCX, ODT and EPUB are)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word, Excel or Outlook file of before 2007"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a sound, film or WebP image"),
    (b"ID3", "an MP3 sound"),
    (b"OggS", "an Ogg sound or film"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh91AY&SY", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
)
# These begin with letters that an article may begin with.
SPELT = (b"RIFF", b"ID3", b"OggS")
# NUL bytes are half of a Latin text in UTF-16, a sixth of a Russian one (its spaces and points) and at least the line
# ends of a Chinese one; hundredths.
FEWEST = 0.01
# Of the characters other than blanks; honest text has a soft hyphen or a stray control here and there.
UNPRINTABLE = 0.02
# ASCII and NUL; of UTF-16 that is not Latin, the upper half of most characters is something else.
CONTROLS = bytes([*range(9), *range(14, 27), *range(28, 32)])
# Bytes by chance are half in these ranges.
EAST_ASIAN = re.compile("[\n\r -~\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff01-\uff5e]")
EAST_ASIAN_SHARE = 0.95
PRINTABLE = bytes([0, 9, 10, 13, *range(32, 127)])


def kind(data: bytes) -> str | None:
    """Return which kind of file the first bytes belong to, with its article; None if they may be text."""
    found = next(((sign, name) for sign, name in KINDS if data.startswith(sign)), None)
    if found is None or (found[0] in SPELT and b"\0" not in data[:64]):
        return None
    return found[1]


def mark(data: bytes) -> str | None:
    """Return the Python name of the encoding whose byte order mark the bytes begin with."""
    return next((encoding for sign, encoding in MARKS if data.startswith(sign)), None)


def wide(data: bytes) -> str | None:
    """Return the encoding of text in UTF-16 or UTF-32 without a byte order mark; None for any other bytes."""
    found = next((encoding for encoding in suspects(data) if prose(data, encoding)), None)
    if found or (len(data) - len(data.translate(None, CONTROLS))) * 50 < len(data):
        return found
    return next((encoding for encoding in ("utf-16-le", "utf-16-be") if east_asian(data, encoding)), None)


def suspects(data: bytes) -> list[str]:
    """Return the encodings without a byte order mark in which the NUL bytes stand where they should."""
    count = data.count(0)
    if not count or count < FEWEST * len(data):
        return []
    first = data[::2].count(0)
    quads = () if len(data) % 4 else (("utf-32-le", 3), ("utf-32-be", 0))
    found = [encoding for encoding, top in quads if not any(data[top::4])]
    # A NUL in the other half is a stray one, or a letter such as Ā (U+0100): one in fifty.
    if first * 50 < count:
        found.append("utf-16-le")
    if (count - first) * 50 < count:
        found.append("utf-16-be")
    return found


def prose(data: bytes, encoding: str) -> bool:
    """Whether the bytes are prose in the encoding, and not ASCII into which a few NUL bytes have strayed."""
    pairs = data[: len(data) // 2 * 2]
    try:
        text = "".join(pairs.decode(encoding).split())
    except UnicodeDecodeError:
        return False
    if sum(not letter.isprintable() for letter in text) > UNPRINTABLE * len(text):
        return False
    return data.count(0) * 4 > len(data) or len(data.translate(None, PRINTABLE)) * 10 > len(data)


def east_asian(data: bytes, encoding: str) -> bool:
    """Whether the bytes are Chinese, Japanese or Korean in the encoding, which has next to no NUL bytes."""
    if not data or not prose(data, encoding):
        return False
    text = data.decode(encoding, "ignore")
    return len(EAST_ASIAN.findall(text)) > EAST_ASIAN_SHARE * len(text)
