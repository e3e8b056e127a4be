"""The origin that a page declares against the one that was found."""

from collections.abc import Iterator

from auditor.language.fingerprint import fingerprint
from auditor.language.origins import ORIGINS, Origin, declared_origins, names
from auditor.model import Finding
from auditor.score.kinds import KINDS
from auditor.score.subject import Linked, Subject

KIND = "origin-declared-otherwise"


def declared_otherwise(subject: Subject, aliases: tuple[tuple[str, str], ...] = ()) -> Iterator[Finding]:
    """Yield a finding where the declared origin is not the found one, or where the found original declares its copy."""
    origins = declared_origins(subject.document)
    copied = [linked for linked in subject.linked if linked.match.copying and linked.relation.origin is not None]
    found = [linked for linked in copied if linked.derived]
    # A publisher behind a site may be its owner, or the agency of both: that contradicts nothing.
    stated = [origin for origin in origins if origin.name != ORIGINS["publisher"]]
    if stated and found and not any(names(origin, linked.other, aliases) for origin in origins for linked in found):
        # Which original is named may change with the batch; that the declared one is not among them does not.
        yield _finding(subject, found[0], stated[0], f"the text answers {found[0].other.id}")
    for linked in copied:
        named = [origin for origin in origins if not linked.derived and names(origin, linked.other, aliases)]
        for origin in named[:1]:
            said = f"{linked.other.id} was found to be made from this article"
            yield _finding(subject, linked, origin, said, other=linked.other.id)


def _finding(subject: Subject, linked: Linked, origin: Origin, found: str, *, other: str = "") -> Finding:
    message = f"declares in its metadata: {origin.name} {origin.value}; {found}"
    identity = fingerprint(KIND, f"{subject.document.id}\x1f{other}\x1f{origin.value}")
    return Finding(identity, KIND, KINDS[KIND].level, linked.beginning(), message)
