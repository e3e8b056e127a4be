"""The table of formats: one row a suffix, one file beside this one a reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from auditor.read.file import Reading
from auditor.read.opened import Opened

# A reader turns an opened file into its documents, each followed by its notices. What is wrong with the contents is a
# Skipped. It may raise what its library raises: auditor.read.attempt turns that into a Skipped as well.
Reader = Callable[[Opened], Iterator[Reading]]

MEGABYTE = 1_000_000
# Tables are read record by record, so their size costs time, not memory.
STREAMED = 20_000 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Format:
    """How a suffix is read.

    reader    the module beside this one whose function `read` reads it; imported when a file of the format is there
    limit     bytes, unpacked, above which a file is not read
    deadline  seconds for one article, in a process of its own: what takes apart nested structures with somebody
              else's code can hang, crash or fill the memory; 0 for what is safe to read in this process
    records   whether it holds many records: a file in which none is an article is then one row
    careful   whether the reader knows a plainer way, to be tried after it hung or crashed
    extra     what to install for it; "" for nothing
    """

    reader: str
    limit: int
    deadline: float = 0
    records: bool = False
    careful: bool = False
    extra: str = ""

    @property
    def read(self) -> Reader:
        """The reader; raises ImportError where the extra is not installed."""
        reader: Reader = import_module(f"auditor.read.formats.{self.reader}").read
        return reader


# 2 MB of text: 500,000 characters, the limit of an article, in any encoding.
TEXT = Format("text", 2 * MEGABYTE)

# 10 MB of markup: 60 times the average news page. 5 s and, carefully, 5 s more: the slowest of 122 pages takes .15 s.
PAGE = Format("html", 10 * MEGABYTE, deadline=5, careful=True)

# The pictures of the page are in it.
SAVED = Format("mhtml", 50 * MEGABYTE, deadline=5, careful=True)

# 2,000 items with their text, 2.5 MB, take .4 s. Ten seconds are twice what 10 MB of the worst markup takes.
FEED = Format("feed", 10 * MEGABYTE, deadline=10)

# One record after the other, each of 10 MB at most.
RECORDS = Format("jsonl", STREAMED, records=True)
TABLE = Format("delimited", STREAMED, records=True)

FORMATS: dict[str, Format] = {
    ".atom": FEED,
    ".csv": TABLE,
    ".docx": Format("docx", 50 * MEGABYTE, deadline=10),
    ".eml": Format("eml", 25 * MEGABYTE, deadline=10),
    ".htm": PAGE,
    ".html": PAGE,
    ".json": Format("json", 50 * MEGABYTE, deadline=30, records=True),
    ".jsonl": RECORDS,
    ".md": Format("markdown", 2 * MEGABYTE),
    ".mht": SAVED,
    ".mhtml": SAVED,
    ".ndjson": RECORDS,
    ".parquet": Format("parquet", STREAMED, deadline=30, records=True, extra="tables"),
    ".pdf": Format("pdf", 50 * MEGABYTE, deadline=10, extra="documents"),
    ".rss": FEED,
    ".tsv": TABLE,
    ".txt": TEXT,
    ".warc": Format("warc", STREAMED, deadline=5, careful=True, extra="web-archives"),
    ".xml": Format("xml", 10 * MEGABYTE, deadline=10),
}

# For messages.
SUFFIXES = ", ".join(sorted(FORMATS))
