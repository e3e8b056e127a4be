"""The claim ledger: who carries an article's claims earliest, and who carries them after it."""

from auditor.model import Attribution, Claim, Place
from auditor.report.escape import markdown
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, counted, joined, own, say
from auditor.report.tables import folded, section, table
from auditor.report.view import View

_CLAIM = 76
# The name of the evidence that an earlier carrier of a claim cites a source (auditor/attribute/trail.py).
LENT = "cited by an earlier carrier"


def ledger(view: View, document: str) -> Safe:
    """Return the section on the claims of one article; those that no other article carries are folded."""
    numbered = list(enumerate(view.claimed.get(document, ()), 1))
    shared = [entry for entry in numbered if _links(view, entry[1])]
    alone = [entry for entry in numbered if not _links(view, entry[1])]
    return section(
        say("Claim ledger"),
        table(
            own("Claim:", "Line:", "Text", "Cited source", "Earliest in this batch", "Also in"),
            ((say("{}", at), *_said(view, claim), _earliest(view, claim), _later(view, claim))
             for at, claim in shared),
        ),
        folded(
            say("{} that only this article carries", counted(len(alone), "claim")),
            table(own("Claim:", "Line:", "Text", "Cited source"),
                  ((say("{}", at), *_said(view, claim)) for at, claim in alone)),
        ) if alone else say(""),
    )  # fmt: skip


def _attribution(view: View, claim: Claim) -> Attribution | None:
    return view.attributions.get(claim.id)


def _links(view: View, claim: Claim) -> bool:
    attribution = _attribution(view, claim)
    return bool(attribution and attribution.links)


def _said(view: View, claim: Claim) -> tuple[Safe, Safe, Safe]:
    place = Place(claim.document, claim.span)
    attribution = _attribution(view, claim)
    return say("{}", view.line(place)), markdown(cut(view.text(place), _CLAIM)), _source(view, claim, attribution)


def _source(view: View, claim: Claim, attribution: Attribution | None) -> Safe:
    if claim.cited_source or attribution is None or attribution.cited_source is None:
        return markdown(claim.cited_source or "")
    # The sentence itself cites nobody: an earlier carrier does.
    there = [view.names[one.there[0].document] for one in attribution.evidence if one.name == LENT and one.there]
    shown = markdown(attribution.cited_source)
    return say("{} (in {})", shown, there[0]) if there else shown


def _earliest(view: View, claim: Claim) -> Safe:
    attribution = _attribution(view, claim)
    if attribution is None or attribution.origin is None:
        return say("undetermined")
    if attribution.origin == claim.document:
        return say("this article")
    linked = (view.claims.get(link.claim) for link in attribution.links if link.document == attribution.origin)
    found = next((one for one in linked if one), None)
    return view.where(Place(found.document, found.span)) if found else view.names[attribution.origin]


def _later(view: View, claim: Claim) -> Safe:
    attribution = _attribution(view, claim)
    if attribution is None:
        return say("")
    others = sorted({link.document for link in attribution.links} - {attribution.origin, claim.document})
    return joined(", ", [view.names[article] for article in others])
