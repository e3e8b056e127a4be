"""Names that sign both articles of a pair as an agency would, though no list has them."""

import re
from collections.abc import Mapping

from auditor.attribute.pair import Pair
from auditor.language.address import host
from auditor.language.agencies import agency_of
from auditor.language.credits import outlet_key
from auditor.language.signatures import signatures
from auditor.model import Document, Family, Place

Signed = Mapping[str, tuple[Place, ...]]


def signed_in_both(pair: Pair) -> tuple[Signed, Signed]:
    """Return where a name that is in no list of agencies signs the left and the right article; empty unless both.

    Not the outlet of either, by its name, its first letters or its address: a copy keeps the dateline of its original.
    Not the author, and no region: "MARLOW (Norland) -" where the text goes on "in Norland".
    """
    left, right = _signed(pair, pair.left), _signed(pair, pair.right)
    names = [name for name in left if name in right and not any(_own(name, one) for one in (pair.left, pair.right))]
    return {name: left[name] for name in names}, {name: right[name] for name in names}


def _signed(pair: Pair, document: Document) -> Signed:
    media = [one.span for one in pair.marks if one.document == document.id and one.family is Family.MEDIA]
    return {
        name: (Place(document.id, span),)
        for span, name in reversed(signatures(document.text))
        if not agency_of(name) and not any(one.start <= span.start < one.end for one in media)
    }


def _own(name: str, document: Document) -> bool:
    """Tell whether a name is that of the outlet, of the author, or of the region in which it happened."""
    outlet = re.findall(r"\w+", document.outlet or "")
    own = (*outlet, "".join(outlet), "".join(word[0] for word in outlet), *re.findall(r"\w+", host(document.url)))
    region = re.search(rf"\b(?:across|in|near|outside|throughout) {re.escape(name)}\b", document.text)
    letters = outlet_key(name)
    return letters in {one.casefold() for one in own} or letters in outlet_key(document.byline or "") or bool(region)
