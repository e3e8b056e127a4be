"""Which quoted words are the title of a work."""

import re

from auditor.model import Span

_INTRODUCES = re.compile(r"\b(?:titled|entitled|called|named|headlined)\W{0,3}$", re.IGNORECASE)
_CASED = re.compile(r"^\W*[A-Z0-9]")
_SMALL_WORDS = frozenset("a an and as at by for from in of on or the to with against".split())
# "titled “" and a space or two.
_LOOK_BACK = 20


def is_title(text: str, span: Span) -> bool:
    """Tell whether quoted words are the title of a work: introduced as one, or three and more words in title case.

    In a text all in capitals their case tells nothing.
    """
    words = text[span.start : span.end].split()
    if len(words) < 3:
        return False
    cased = [bool(_CASED.match(word)) for word in words if word.lower().strip(".,:;") not in _SMALL_WORDS]
    introduced = _INTRODUCES.search(text[max(0, span.start - _LOOK_BACK) : span.start]) is not None
    return (all(cased) and not text.isupper()) or (introduced and sum(cased) * 2 > len(cased))
