"""The sources that claims name: who said it, where that is a name and not "she" or "the report"."""

from collections import defaultdict
from collections.abc import Mapping

from auditor.language.agencies import UNNAMED
from auditor.language.sources import named, source_key
from auditor.model import SAME_THIRD, Audit, Relation, RelationKind

# A surname that more of a batch's sources share names nobody; 30,000 of them would be looked for in each article.
_NAMESAKES = 50


def named_sources(audit: Audit) -> Mapping[str, str]:
    """Return, by claim id, the name of the source that a claim cites; claims that cite nobody by name are missing.

    A surname stands for the one longer name, of all that are cited, that ends in it and stands in the same article.
    """
    told = {attribution.claim: attribution.cited_source for attribution in audit.attributions}
    sources = ((claim, named(claim.cited_source or told.get(claim.id))) for claim in audit.claims)
    cited = {claim.id: (claim.document, name) for claim, name in sources if name}
    longer: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for _, name in cited.values():
        key = source_key(name)
        longer[key.rsplit(" ", 1)[-1]].setdefault(key, name)
    texts = {document.id: document.text.casefold() for document in audit.documents}
    whole = {
        (document, name): _whole(name, longer[source_key(name)], texts[document]) for document, name in cited.values()
    }
    return {claim: whole[entry] for claim, entry in cited.items()}


def _whole(name: str, longer: Mapping[str, str], text: str) -> str:
    if len(longer) > _NAMESAKES:
        return name
    found = [other for key, other in longer.items() if " " in key and other.casefold() in text]
    return found[0] if len(found) == 1 else name


def handed_source(relation: Relation) -> str | None:
    """Return the agency, report or body that a relation says two articles draw on; None where none is named.

    An article of the batch that both are closer to than to each other is drawn as what it is.
    """
    source = handed_words(relation)
    return None if source == UNNAMED else source.strip("“” ") or None


def handed_words(relation: Relation) -> str:
    """Return the words for whoever handed a common text on, an agency without a name included; "" for nobody."""
    handed = relation.kind in (RelationKind.WIRE, RelationKind.COMMON_SOURCE) and relation.evidence
    return relation.evidence[0].detail if handed and third_article(relation) is None else ""


def third_article(relation: Relation) -> str | None:
    """Return the article of the batch that two rewrites are closer to than to each other; None where none is known."""
    return next((piece.detail for piece in relation.evidence if piece.name == SAME_THIRD), None)
