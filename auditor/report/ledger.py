"""The claim ledger: who carries an article's claims earliest, who after it, whom they cite, and what was changed."""

from collections.abc import Iterable

from auditor.model import LENT, Attribution, Claim, ClaimKind, Place
from auditor.report.escape import markdown
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, bold, counted, joined, own, say
from auditor.report.tables import blocks, folded, section, table
from auditor.report.view import View
from auditor.report.wording import SURENESS

_CLAIM = 76
_NAMES = 8
_IDS = 3

_CHANGED = say(" Changed: what differs from the earliest carrier, by its id above.")

_KINDS = {
    ClaimKind.STATEMENT: say("statement"),
    ClaimKind.QUOTE: say("quotation"),
    ClaimKind.FIGURE: say("figure"),
    ClaimKind.TITLE: say("title"),
}


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
        say("How sure: about the order of the carriers in this batch, not about the claim.{}", _CHANGED if elsewhere
            else say("")) if elsewhere or taken else say(""),
        folded(
            say("{} without a counterpart found", counted(len(alone), "claim")),
            table(own("Line:", "Kind", "Text", "Cited source"), (_said(view, claim) for claim in alone)),
        ) if alone else say(""),
    )  # fmt: skip


def _elsewhere(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Kind", "Text", "Cited source", "Earliest in this batch", "How sure", "Also in", "Changed")
    return _part(say("{} earlier in another article", counted(len(claims), "claim")), header, (
        (*_said(view, claim), _earliest(view, claim), _sure(view, claim), _others(view, claim), _changed(view, claim))
        for claim in claims
    ))  # fmt: skip


def _unordered(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Kind", "Text", "Cited source", "Also in")
    return _part(say("{} of which it cannot be told who is earlier", counted(len(claims), "claim")), header, (
        (*_said(view, claim), _others(view, claim)) for claim in claims
    ))  # fmt: skip


def _taken(view: View, claims: list[Claim]) -> Safe:
    header = own("Line:", "Kind", "Text", "Cited source", "Later in", "How sure")
    return _part(say("{} earliest in this article", counted(len(claims), "claim")), header, (
        (*_said(view, claim), _others(view, claim), _sure(view, claim)) for claim in claims
    ))  # fmt: skip


def _part(title: Safe, header: tuple[Safe, ...], rows: Iterable[tuple[Safe, ...]]) -> Safe:
    body = table(header, rows)
    return blocks(bold(title), body) if body else body


def _attribution(view: View, claim: Claim) -> Attribution | None:
    return view.attributions.get(claim.id)


def _links(view: View, claim: Claim) -> bool:
    """Tell whether another article carries the claim, or carried it before the article that this one has it from."""
    attribution = _attribution(view, claim)
    return bool(attribution and (attribution.links or attribution.origin not in (None, claim.document)))


def _origin(view: View, claim: Claim) -> str | None:
    attribution = _attribution(view, claim)
    return attribution.origin if attribution else None


def _said(view: View, claim: Claim) -> tuple[Safe, Safe, Safe, Safe]:
    place = Place(claim.document, claim.span)
    attribution = _attribution(view, claim)
    text = markdown(cut(view.text(place), _CLAIM))
    return say("{}", view.line(place)), _KINDS[claim.kind], text, _source(view, claim, attribution)


def _source(view: View, claim: Claim, attribution: Attribution | None) -> Safe:
    if claim.cited_source or attribution is None or attribution.cited_source is None:
        return markdown(cut(claim.cited_source or "", _CLAIM))
    # The sentence itself cites nobody: an earlier carrier does.
    there = [view.names[one.there[0].document] for one in attribution.evidence if one.name == LENT and one.there]
    shown = markdown(cut(attribution.cited_source, _CLAIM))
    return say("{} (in {})", shown, there[0]) if there else shown


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
    ids = [view.labels[claim.document, one] for one in found if (claim.document, one) in view.labels]
    more = [say("{} more", len(ids) - _IDS)] if len(ids) > _IDS else []
    return joined(", ", [*ids[:_IDS], *more])
