"""What an article is called in a report: a short id on screen, a file name of plain ASCII."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from auditor.model import Document

_SEPARATOR = re.compile(r"[_\-./ ]")
_LEAST = 3
_LONGEST = 60
_HASH = re.compile(r"[0-9a-f]{24,}")
_DIGITS = 8


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """Return each id's shortest unambiguous beginning: whole tokens, 3 characters or more; "004" for "004-harbour"."""
    ordered = sorted(ids)
    clashes = dict.fromkeys(ordered, 0)
    for left, right in pairwise(ordered):
        shared = _shared(left, right)
        clashes[left] = max(clashes[left], shared)
        clashes[right] = max(clashes[right], shared)
    return {full: _beginning(full, longer_than=clashes[full]) for full in ordered}


def _shared(left: str, right: str) -> int:
    """Return how many characters both begin with."""
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _beginning(full: str, *, longer_than: int) -> str:
    cuts = (found.start() for found in _SEPARATOR.finditer(full))
    whole = next((full[:cut] for cut in cuts if cut >= _LEAST and cut > longer_than and full[:cut].strip()), full)
    # Crawlers name files by 64 digits of a hash: eight of them tell as much.
    return full[: max(_DIGITS, longer_than + 1)] if _HASH.fullmatch(whole) else whole


def slug(text: str) -> str:
    """Return lower-case ASCII letters and digits joined by hyphens; "" where none are left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def file_names(documents: Sequence[Document], ids: Mapping[str, str]) -> dict[str, str]:
    """Return each document's file name without suffix: short id and outlet, unique, never from a title.

    The outlet, or "unnamed", always follows the id, so that no name is one that Windows reserves (con, nul, com1).
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for document in documents:
        stem = f"{slug(ids[document.id]) or 'article'}-{slug(document.outlet or '') or 'unnamed'}"[:_LONGEST].strip("-")
        names[document.id] = _free(stem, taken)
        taken.add(names[document.id])
    return names


def _free(stem: str, taken: set[str]) -> str:
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem[: _LONGEST - len(str(number)) - 1].strip('-')}-{number}"
    return name
