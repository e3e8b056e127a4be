"""HTML: a web page, as it was sent or as a browser saved it."""

from collections.abc import Iterator

from auditor.model import Document
from auditor.read.file import Reading, fingerprint
from auditor.read.opened import Opened
from auditor.read.page.page import page


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article of the page."""
    data = given.stream.read()
    place = Document(given.file.id, "", source=given.file.source, sha256=fingerprint(data))
    yield from page(data, place, careful=given.carefully(0))
