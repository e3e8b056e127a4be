"""What programs write into the title and author of a file, sorted from what a person wrote there."""

import re

from auditor.read.facts import said

# "Microsoft Word - release_final2.doc", "untitled", "ferry.pdf".
PROGRAMS = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|office)|writer|print)\s*[-:].*"
    r"|(?:untitled|unbenannt|sans titre|document|dokument|word document|slide)\s*\(?\d*\)?"
    r"|\S*\.(?:docx?|docm|dotx?|pdf|odt|rtf|txt|indd|qxd|pages|html?|pptx?|xlsx?)"
    r"|.*\.(?:docx?|odt|rtf|indd|qxd|pages)",
    re.IGNORECASE,
)
NOBODY = re.compile(
    r"(?:windows |microsoft office |default |office )?(?:user|benutzer|admin|administrator|owner|author|unknown|root)"
    r"|python-docx|anonymous|\(?unspecified\)?|null|undefined|none|\W+",
    re.IGNORECASE,
)


def own_title(value: str | None) -> str | None:
    """Return the title on one line; None for a file name and for what a program puts there."""
    title = said(value)
    return None if title is None or PROGRAMS.fullmatch(title) else title


def own_author(value: str | None) -> str | None:
    """Return the author on one line; None for the name of an account that many machines share."""
    author = said(value)
    return None if author is None or NOBODY.fullmatch(author) else author
