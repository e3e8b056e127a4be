"""The claim ledger: who carries an article's claims earliest, who after it, whom they cite, and what was changed."""

from collections.abc import Callable, Sequence

from auditor.language.sources import source_key
from auditor.model import LENT, Attribution, Claim, Place
from auditor.report.escape import markdown
from auditor.report.evidence import pair
from auditor.report.excerpt import cut
from auditor.report.references import items
from auditor.report.safe import Safe, bold, counted, joined, listed, own, say
from auditor.report.tables import blocks, folded, section, table
from auditor.report.view import UP, View
from auditor.report.wording import SURENESS

_CLAIM = 60
_NAMES = 8
_OPEN = 5
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
    title = say("{} earlier in another article", counted(len(claims), "claim"))
    return _part(view, title, header, claims, lambda one: (
        *_said(view, one), _earliest(view, one), _sure(view, one), _others(view, one), _changed(view, one)
    ))  # fmt: skip


def _unordered(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Text", "Cited source", "Also in")
    title = say("{} of which it cannot be told who is earlier", counted(len(claims), "claim"))
    return _part(view, title, header, claims, lambda one: (*_said(view, one), _others(view, one)))


def _taken(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Text", "Cited source", "Later in", "How sure")
    title = say("{} earliest in this article", counted(len(claims), "claim"))
    return _part(view, title, header, claims, lambda one: (*_said(view, one), _others(view, one), _sure(view, one)))


def _part(
    view: View, title: Safe, header: Sequence[Safe], claims: list[Claim], row: Callable[[Claim], tuple[Safe, ...]]
) -> Safe:
    """Return a title and a table, folded where it is long; a column without an entry is left out.

    What an article shares with nobody but its copies and rewrites, the passages show already.
    """
    alone = [claim for claim in claims if _carriers(view, claim) <= _copies(view, claim.document)]
    rows = [row(claim) for claim in claims if claim not in alone]
    kept = [at for at in range(len(header)) if any(one[at] for one in rows)]
    body = table([header[at] for at in kept], ([one[at] for at in kept] for one in rows))
    folds = folded(counted(len(rows), "claim"), body) if len(rows) > _OPEN else body
    return blocks(say("{}{}", bold(title), _with_copies(view, alone)), folds) if claims else say("")


def _with_copies(view: View, claims: Sequence[Claim]) -> Safe:
    """Return which articles alone carry some claims, and how sure their order is."""
    if not claims:
        return say("")
    carriers = sorted(set[str]().union(*(_carriers(view, claim) for claim in claims)))
    more = [say("{} more", len(carriers) - _NAMES)] if len(carriers) > _NAMES else []
    sure = dict.fromkeys(_sure(view, claim) for claim in claims if _origin(view, claim) is not None)
    names = listed([*(view.names[one] for one in carriers[:_NAMES]), *more])
    said = say(" ({})", joined(", ", sure)) if sure else say("")
    return say(": {} shared with {} alone{}; the passages show them", len(claims), names, said)


def _carriers(view: View, claim: Claim) -> set[str]:
    """Return the other articles that carry a claim."""
    attribution = view.attributions[claim.id]
    others = {attribution.origin, *(link.document for link in attribution.links)} - {claim.document}
    return {one for one in others if one is not None}


def _copies(view: View, document: str) -> set[str]:
    return {one for match in view.matches.get(document, ()) if match.copying for one in pair(match)}


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
