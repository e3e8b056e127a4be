"""The claim ledger: who carries an article's claims earliest, who after it, whom they cite, and what was changed."""

from collections.abc import Sequence

from auditor.model import LENT, Attribution, Claim, Place
from auditor.report.cited import source_key
from auditor.report.escape import markdown
from auditor.report.excerpt import cut
from auditor.report.references import items
from auditor.report.safe import Safe, bold, counted, joined, listed, own, say
from auditor.report.tables import blocks, folded, section, table
from auditor.report.view import UP, View
from auditor.report.wording import SURENESS

_CLAIM = 60
_NAMES = 8
_OPEN = 5
_SURE = say("How sure")
_SOURCES = 12
# Who or what these are stands elsewhere in the article, or nowhere: they name no source.
_NOBODY = frozenset(
    "he her him i it its one she that their them they this those we who you another both many others some "
    "data documents evidence figures records reports research statistics studies".split()
)


def ledger(view: View, document: str) -> Safe:
    """Return the section on the claims of one article: those from elsewhere, of unknown order, taken up, its alone."""
    claims = view.claimed.get(document, ())
    shared = [claim for claim in claims if _links(view, claim)]
    elsewhere = [claim for claim in shared if _origin(view, claim) not in (None, document)]
    unordered = [claim for claim in shared if _origin(view, claim) is None]
    taken = [claim for claim in shared if _origin(view, claim) == document]
    alone = [claim for claim in claims if not _links(view, claim)]
    return section(
        say("Claim ledger"),
        _elsewhere(view, elsewhere),
        _unordered(view, unordered),
        _taken(view, taken),
        _alone(view, alone),
    )


def _elsewhere(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Text", "Cited source", "Earliest in", "How sure", "Also in", "Changed")
    origins = {_origin(view, claim) for claim in claims} - {None}
    where = view.names[min(filter(None, origins))] if len(origins) == 1 else say("another article")
    return _part(say("{} earlier in {}", counted(len(claims), "claim"), where), header, [
        (*_said(view, claim), _earliest(view, claim), _sure(view, claim), _others(view, claim), _changed(view, claim))
        for claim in claims
    ])  # fmt: skip


def _unordered(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Text", "Cited source", "Also in")
    return _part(say("{} of which it cannot be told who is earlier", counted(len(claims), "claim")), header, [
        (*_said(view, claim), _others(view, claim)) for claim in claims
    ])  # fmt: skip


def _taken(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Text", "Cited source", "Later in", "How sure")
    return _part(say("{} earliest in this article", counted(len(claims), "claim")), header, [
        (*_said(view, claim), _others(view, claim), _sure(view, claim)) for claim in claims
    ])  # fmt: skip


def _part(title: Safe, header: Sequence[Safe], rows: Sequence[tuple[Safe, ...]]) -> Safe:
    """Return a title and its table, folded where it is long; a column without an entry is left out.

    What holds for all rows of how sure their order is stands in the title.
    """
    if not rows:
        return say("")
    kept = [at for at in range(len(header)) if any(row[at] for row in rows)]
    sure = {row[at] for row in rows for at in kept if header[at] == _SURE}
    if len(sure) == 1:
        kept = [at for at in kept if header[at] != _SURE]
        title = say("{} ({})", title, *sure)
    body = table([header[at] for at in kept], ([row[at] for at in kept] for row in rows))
    return folded(title, body) if len(rows) > _OPEN else blocks(bold(title), body)


def _alone(view: View, claims: list[Claim]) -> Safe:
    """Return how many claims no other article carries, and whom these cite on which lines."""
    cited: dict[str, tuple[Safe, dict[Safe, None]]] = {}
    for claim in claims:
        name = view.cited.get(claim.id) or _named(claim.cited_source)
        if name:
            line = say("{}", view.line(Place(claim.document, claim.span)))
            cited.setdefault(source_key(name), (markdown(cut(name, _CLAIM)), {}))[1][line] = None
    said = [
        say("{} ({} {})", name, say("line") if len(lines) == 1 else say("lines"), joined(", ", lines))
        for name, lines in cited.values()
    ]
    more = [say("{} more", len(said) - _SOURCES)] if len(said) > _SOURCES else []
    if not claims:
        return say("")
    return say("{} in no other article of this batch. Cited there: {}.",
               counted(len(claims), "claim stands", "claims stand"),
               listed([*said[:_SOURCES], *more]) or say("nobody by name"))  # fmt: skip


def _attribution(view: View, claim: Claim) -> Attribution | None:
    return view.attributions.get(claim.id)


def _links(view: View, claim: Claim) -> bool:
    """Tell whether another article carries the claim, or carried it before the article that this one has it from."""
    attribution = _attribution(view, claim)
    return bool(attribution and (attribution.links or attribution.origin not in (None, claim.document)))


def _origin(view: View, claim: Claim) -> str | None:
    attribution = _attribution(view, claim)
    return attribution.origin if attribution else None


def _said(view: View, claim: Claim) -> tuple[Safe, Safe, Safe]:
    place = Place(claim.document, claim.span)
    text = markdown(cut(view.text(place), _CLAIM))
    return say("{}", view.line(place)), text, _source(view, claim, _attribution(view, claim))


def _source(view: View, claim: Claim, attribution: Attribution | None) -> Safe:
    if claim.cited_source or attribution is None or attribution.cited_source is None:
        return markdown(cut(_named(claim.cited_source), _CLAIM))
    # The sentence itself cites nobody: an earlier carrier does.
    there = [view.names[one.there[0].document] for one in attribution.evidence if one.name == LENT and one.there]
    shown = markdown(cut(_named(attribution.cited_source), _CLAIM))
    return say("{} (in {})", shown, there[0]) if there and shown else shown


def _named(cited: str | None) -> str:
    """Return the source as the text has it; "" for a pronoun and for "research", which name none."""
    return "" if (cited or "").casefold() in _NOBODY else cited or ""


def _earliest(view: View, claim: Claim) -> Safe:
    origin = _origin(view, claim)
    links = view.attributions[claim.id].links
    found = next(
        (view.claims[link.claim] for link in links if link.document == origin and link.claim in view.claims), None
    )
    return view.where(Place(found.document, found.span)) if found else view.names[origin or claim.document]


def _sure(view: View, claim: Claim) -> Safe:
    return SURENESS[view.attributions[claim.id].confidence]


def _others(view: View, claim: Claim) -> Safe:
    """Return the articles with the same claim, without this one and the earliest."""
    attribution = view.attributions[claim.id]
    others = sorted({link.document for link in attribution.links} - {attribution.origin, claim.document})
    more = [say("{} more", len(others) - _NAMES)] if len(others) > _NAMES else []
    return joined(", ", [*(view.names[article] for article in others[:_NAMES]), *more])


def _changed(view: View, claim: Claim) -> Safe:
    """Return the ids of what differs from the earliest carrier in the words of this claim."""
    origin = _origin(view, claim)
    found = [one for other, one in view.changes.get(claim.id, ()) if other == origin]
    return items(view, found, UP, claim.document)
