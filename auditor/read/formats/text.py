"""Plain text: the whole file is the article."""

from collections.abc import Iterator

from auditor.model import Document, Skipped
from auditor.read.article import article
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.file import Reading, fingerprint
from auditor.read.opened import Opened


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article with its line numbers as in the file; Skipped when it is binary or holds no word."""
    data = given.stream.read()
    decoded = decode(data)
    if isinstance(decoded, Undecodable):
        yield Skipped(given.file.source, decoded.reason)
    else:
        document = Document(given.file.id, decoded.text, source=given.file.source, sha256=fingerprint(data))
        yield from article(document, caveats=decoded.caveats)
