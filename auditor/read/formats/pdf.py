"""PDF: the text of its pages, broken lines joined again; a page is a picture, so order and line ends are a guess."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from auditor.model import Document, Skipped
from auditor.read.article import LIMIT, article, wordy
from auditor.read.facts import Facts
from auditor.read.file import Reading, fingerprint
from auditor.read.opened import Opened
from auditor.read.titles import own_author, own_title
from auditor.read.wrapped import rejoined

PAGES = 2_000
LAYOUT_LOST = ("layout-lost", "read from a PDF: order of columns and line ends may differ from the page")
SCAN = "no text in it (a scan?); run OCR first"
ENCRYPTED = "encrypted; save it without a password"


@dataclass(slots=True)
class Refused(Exception):  # noqa: N818 - a reason, not a fault of the program
    """Why a PDF is not read."""

    reason: str = field(default="")


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article, all pages one text, with a notice on its layout."""
    data = given.stream.read()
    try:
        reader = PdfReader(given.stream)
        text = rejoined("\n".join(pages(reader))).strip()
    except (DependencyError, NotImplementedError):  # AES, which pypdf leaves to a library of its own
        yield Skipped(given.file.source, ENCRYPTED)
    except LimitReachedError as error:
        yield Skipped(given.file.source, f"unpacks to far more than an article ({error}); save its text as .txt")
    except (PyPdfError, RecursionError) as error:
        yield Skipped(given.file.source, f"no PDF, or a damaged one ({error}); print it to PDF again")
    except Refused as refused:
        yield Skipped(given.file.source, refused.reason)
    else:
        declared = tuple(("created", day.isoformat()) for day in [created(reader)] if day)
        place = given.file
        document = Document(place.id, text, source=place.source, sha256=fingerprint(data), declared=declared)
        yield from article(document, facts(reader), [LAYOUT_LOST])


def pages(reader: PdfReader) -> Iterator[str]:
    """Yield the text of each page; raises Refused for what cannot be read, or is far too long for an article."""
    # One that only forbids printing opens without a password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise Refused(ENCRYPTED)
    if (count := len(reader.pages)) > PAGES:
        raise Refused(f"{count:,} pages, above the limit of {PAGES:,}; split it into articles")
    size, words = 0, False
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        size += len(text)
        words = words or wordy(text)
        # Reading on would cost a minute, and no reader of ours takes more.
        if size > LIMIT:
            raise Refused(f"more than {LIMIT:,} characters on its first {number} pages; split it into articles")
        yield text
    if not words:
        raise Refused(SCAN)


def facts(reader: PdfReader) -> Facts:
    """Return title and author of the document information; what cannot be read is not said."""
    said = reader.metadata
    return Facts(title=own_title(said.title), byline=own_author(said.author)) if said else Facts()


def created(reader: PdfReader) -> datetime.date | None:
    """Return the day the file was made on: not that of publication, a page saved today was published long ago."""
    try:
        made = reader.metadata.creation_date if reader.metadata else None
    except ValueError:
        return None
    return made.date() if made else None
