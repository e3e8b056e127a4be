"""What stands behind the articles of the provenance graph: agencies and reports they draw on, outlets they credit."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from auditor.language.credits import CreditKind, credits_in, credits_outlet
from auditor.language.sources import source_key
from auditor.model import ClaimKind, Place, RelationKind
from auditor.report.cited import handed_source
from auditor.report.evidence import pair
from auditor.report.graph_edges import among
from auditor.report.qualified import outlet_names
from auditor.report.safe import Safe, joined, say
from auditor.report.view import View

_SOURCES = 6
_PLACES = 3
_SAME_TEXT = say("same text")


def sources(view: View, articles: Collection[str]) -> list[tuple[str, dict[str, Safe]]]:
    """Return each source with its articles and the words on their lines: those that relations rest on before others."""
    names: dict[str, str] = {}
    common: defaultdict[str, dict[str, Safe]] = defaultdict(dict)
    for ids in map(pair, among(view, articles)):
        relation = view.relations.get(ids)
        if relation is None or (source := handed_source(relation)) is None:
            continue
        wire = relation.kind is RelationKind.WIRE
        # An article made from another one has its sources from there.
        if wire or not view.derived & {*ids}:
            key = source_key(source)
            names.setdefault(key, source)
            common[key] |= dict.fromkeys(ids, _SAME_TEXT if wire else say(""))
    cited = {key: found for key, found in _cited(view, articles, names).items() if key not in common}
    found = [*_ranked(common), *_ranked(cited)][:_SOURCES]
    return [(names[key], ids) for key, ids in found]


def _ranked(found: Mapping[str, dict[str, Safe]]) -> list[tuple[str, dict[str, Safe]]]:
    return sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0]))


def _cited(view: View, articles: Collection[str], names: dict[str, str]) -> dict[str, dict[str, Safe]]:
    """Return the articles that cite a source by name, where they are on one story; one topic has many citing a name."""
    found: defaultdict[str, dict[str, Safe]] = defaultdict(dict)
    for document in {*articles} - view.derived:
        for claim in view.claimed.get(document, ()):
            if name := view.cited.get(claim.id):
                key = source_key(name)
                # In capitals or as an owner only where nobody writes it otherwise.
                names[key] = min(name, names.get(key, name), key=lambda one: (one.isupper(), len(one), one))
                quoted = claim.kind is ClaimKind.QUOTE
                found[key][document] = say("quoted") if quoted else found[key].get(document, say(""))
    together = {key: {one: ids[one] for one in sorted(ids) if _beside(view, one, ids)} for key, ids in found.items()}
    return {key: ids for key, ids in together.items() if len(ids) > 1}


def _beside(view: View, document: str, others: Collection[str]) -> bool:
    return any(
        article in others for match in view.matches.get(document, ()) for article in pair(match) if article != document
    )


def citing(view: View, document: str, source: str) -> Safe:
    """Return where an article cites a source by name, the earliest places; "" where none of its claims does."""
    names = ((claim, view.cited.get(claim.id)) for claim in view.claimed.get(document, ()))
    found = (
        view.where(Place(document, claim.span))
        for claim, name in names
        if name and source_key(name) == source_key(source)
    )
    return joined(", ", list(dict.fromkeys(found))[:_PLACES])


def credited(view: View, documents: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield each article with an outlet of the articles that it credits and is not published by, by id and name."""
    aliases = view.audit.settings.outlet_aliases
    outlets = published_by(view, documents)
    for document in sorted(documents):
        named = {one.outlet for one in credits_in(view.documents[document].text) if one.kind is not CreditKind.WIRE}
        for outlet in sorted({*outlets.values()} - {outlets.get(document)}):
            if any(credits_outlet(name, outlet, aliases) for name in named):
                yield document, outlet


def published_by(view: View, documents: Collection[str]) -> dict[str, str]:
    """Return the outlets of some articles, by article, each under one name; those without an outlet are missing."""
    known = {document: outlet for document in documents if (outlet := view.documents[document].outlet)}
    names = outlet_names(known.values(), view.audit.settings.outlet_aliases)
    return {document: names[outlet][1] for document, outlet in known.items()}
