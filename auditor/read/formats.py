"""The table of readers: one row a format."""

from auditor.read.file import Reader
from auditor.read.markdown import read_markdown
from auditor.read.text import read_text

READERS: dict[str, Reader] = {
    ".md": read_markdown,
    ".txt": read_text,
}

# For messages.
SUFFIXES = ", ".join(sorted(READERS))
