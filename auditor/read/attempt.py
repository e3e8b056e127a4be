"""One file, one attempt: whatever goes wrong while it is read becomes a Skipped with the reason and the remedy."""

import gzip
import zlib
from collections.abc import Iterator

from auditor.model import Skipped
from auditor.read.article import EMPTY
from auditor.read.columns import Columns
from auditor.read.file import File, Reading, compressed, printable, suffix
from auditor.read.formats.table import FORMATS, Format
from auditor.read.opened import Opened, TooLargeError, opened
from auditor.read.without_articles import without_articles


def attempt(file: File, columns: Columns, *, careful: int | None = None) -> Iterator[Reading]:
    """Yield what the reader of the file's suffix makes of it, the article of number `careful` carefully; never raises.

    Memory that runs out is not caught here: the process that reads guarded formats ends, and is missed.
    """
    chosen = FORMATS[suffix(file.name)]
    try:
        with opened(file, chosen.limit) as stream:
            nothing, made = True, chosen.read(Opened(file, stream, columns, careful))
            for reading in without_articles(made, file) if chosen.records else made:
                nothing = False
                yield reading
            if nothing:
                # A damaged table that states rows and has none.
                yield Skipped(file.source, EMPTY)
    except MemoryError:
        raise
    except Exception as error:  # one bad file never ends a batch, whatever the library behind its reader raises
        yield Skipped(file.source, reason(error, file, chosen))


def reason(error: Exception, file: File, chosen: Format) -> str:
    """Return what an exception means to the person who named the file, and what to do."""
    if isinstance(error, ImportError) and chosen.extra:
        return (
            f"needs the extra {chosen.extra!r}; in the folder of auditor: .venv/bin/pip install -e '.[{chosen.extra}]'"
        )
    if isinstance(error, TooLargeError):
        return str(error)
    if compressed(file.name) and isinstance(error, gzip.BadGzipFile | zlib.error | EOFError):
        return f"a damaged .gz file ({error}); fetch it again"
    # Libraries raise OSError for damage as well, without the system's message.
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read ({error.strerror}); check its permissions"
    said = printable(" ".join(str(error).split()))[:200]
    return f"cannot be taken apart ({type(error).__name__}: {said}); open it where it was made and save it as text"
