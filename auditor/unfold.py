"""The way back: every span that an audit found in the folded texts, put where the same words stand in the text as read.

A span belongs to the document that its holder names: by `document`, or by the side, `left` or `right`, on which it
stands in a match or an alteration. Everything else of a noun is passed on as it is. So are marks and findings of hidden
characters: they have no place in a folded text and hold spans of the text as read from the start.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from operator import is_
from typing import Any, TypeVar

from auditor.language.visible import Visible
from auditor.model import Claim, Dated, Family, Figure, Finding, Mark, Place, Quote, Reported, Sentence, Span
from auditor.score.kinds import DISGUISED, HIDDEN
from auditor.settings import Settings

Noun = TypeVar("Noun")


@dataclass(frozen=True, slots=True)
class _Owners:
    """The ids of the documents that spans belong to: `one` for all of them, else the one of the side."""

    one: str | None = None
    left: str | None = None
    right: str | None = None

    def of(self, field: str) -> str:
        """Return the id of the document that a span in this field belongs to; raises KeyError where none is named."""
        side = {"left": self.left, "right": self.right}.get(field.partition("_")[0])
        # An id may be "".
        if (owner := side if self.one is None else self.one) is None:
            raise KeyError(f"no document is named for the span in the field {field!r}")
        return owner


def unfolded(found: Noun, folded: Mapping[str, Visible]) -> Noun:
    """Return a noun, or a tuple of nouns, with spans of the texts as read; folded holds the folded texts by id.

    Where nothing was folded it is the very object that was given.
    """
    result: Noun = _walk(found, "", _Owners(), folded) if folded else found
    return result


def _walk(value: Any, field: str, owners: _Owners, folded: Mapping[str, Visible]) -> Any:
    if isinstance(value, Span):
        text = folded.get(owners.of(field))
        return text.raw(value) if text else value
    if isinstance(value, tuple):
        items = tuple(_walk(item, field, owners, folded) for item in value)
        return value if all(map(is_, items, value)) else items
    if not is_dataclass(value) or isinstance(value, type | Settings) or _stays(value, folded):
        return value
    inside = _owners(value) or owners
    held = {one.name: getattr(value, one.name) for one in fields(value)}
    moved = {name: _walk(part, name, inside, folded) for name, part in held.items()}
    changed = {name: part for name, part in moved.items() if part is not held[name]}
    return replace(value, **changed) if changed else value


def _stays(noun: object, folded: Mapping[str, Visible]) -> bool:
    """Return whether a noun holds no span of a folded text: the many of one document are told at a glance."""
    if isinstance(noun, Mark | Sentence | Quote | Figure | Claim | Dated | Reported):
        return noun.document not in folded or (isinstance(noun, Mark) and noun.family is Family.HIDDEN)
    return isinstance(noun, Finding) and noun.kind in (DISGUISED, HIDDEN)


def _owners(noun: Any) -> _Owners | None:
    """Return the documents that a noun names; None where it names none and belongs to those of its holder."""
    if isinstance(document := getattr(noun, "document", None), str):
        return _Owners(one=document)
    sides = tuple(_id(getattr(noun, side, None)) for side in ("left", "right"))
    return None if None in sides else _Owners(None, *sides)


def _id(side: object) -> str | None:
    return side if isinstance(side, str) else side.document if isinstance(side, Place) else None
