"""The headlines of two articles, where both texts print one."""

from collections.abc import Iterator

from auditor.compare.alteration import alteration
from auditor.compare.edits import changes, common_stretch
from auditor.compare.severity import severity
from auditor.compare.sides import Side
from auditor.compare.tokens import tokens
from auditor.model import Alteration, AlterationKind


def differing_headlines(left: Side, right: Side) -> Iterator[Alteration]:
    """Yield one alteration where words of the headlines differ; one that is only cut or in other case does not."""
    if left.headline is None or right.headline is None:
        return
    one, two = tokens(left.document.text, left.headline), tokens(right.document.text, right.headline)
    if not one or not two:
        return
    changed = changes(*common_stretch(one, two))
    if changed:
        kept = bool({token.word for token in one} & {token.word for token in two})
        places = (left.id, left.headline), (right.id, right.headline)
        edits = tuple(change.edit for change in changed)
        yield alteration(AlterationKind.HEADLINE, *places, edits, severity(changed, anything_kept=kept))
