"""MHTML (RFC 2557): a web page that a browser saved as one file, its pictures and frames beside it."""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError

from auditor.model import Document, Skipped
from auditor.read.facts import said
from auditor.read.file import Reading, fingerprint
from auditor.read.formats.eml import Part, leaves
from auditor.read.opened import Opened
from auditor.read.page.page import page


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article of the first page in the file; frames behind it are advertising."""
    data, source = given.stream.read(), given.file.source
    try:
        message = message_from_bytes(data)
        markup = next((part for part in leaves(message) if part.get_content_type() == "text/html"), None)
    except (MessageError, RecursionError):
        yield Skipped(source, "parts nested too deep for a saved page; save it again as HTML")
        return
    if markup is None:
        yield Skipped(source, "no web page in it; save the page again as HTML")
        return
    contents = markup.get_payload(decode=True)
    place = Document(given.file.id, "", url=address(message, markup), source=source, sha256=fingerprint(data))
    pure = contents if isinstance(contents, bytes) else b""
    yield from page(pure, place, charset=markup.get_content_charset(), careful=given.carefully(0))


def address(message: Part, markup: Part) -> str | None:
    """Return the web address that the page was saved from."""
    given = (message.get("Snapshot-Content-Location"), markup.get("Content-Location"))
    return next((found for value in given if (found := said(str(value or ""))) and "://" in found), None)
