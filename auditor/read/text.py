"""Plain text: the whole file is the article."""

from collections.abc import Iterator

from auditor.model import Document, Notice, Skipped
from auditor.read.encoding import GUESSED, Undecodable, decode
from auditor.read.file import File, Reading, fingerprint


def read_text(data: bytes, file: File) -> Iterator[Reading]:
    """Yield the article with its line numbers as in the file; Skipped when it is binary or holds no word."""
    decoded = decode(data)
    if isinstance(decoded, Undecodable):
        yield Skipped(file.source, decoded.reason)
    elif not wordy(decoded.text):
        yield Skipped(file.source, "empty: not one word in it; remove it, or fetch the article again")
    else:
        yield Document(file.id, decoded.text, source=file.source, sha256=fingerprint(data))
        if decoded.guessed:
            yield Notice(file.id, "encoding-guessed", GUESSED)


def wordy(text: str) -> bool:
    """Whether there is a letter or a digit: a file of spaces, dashes or invisible characters is as good as empty."""
    return any(map(str.isalnum, text))
