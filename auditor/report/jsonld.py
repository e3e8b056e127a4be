"""The claims of an audit as JSON-LD in the words of schema.org: what is claimed, where it appears, where earliest."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from auditor.model import Attribution, Audit, Claim, Document
from auditor.report.cited import named_sources
from auditor.report.json_text import json_text
from auditor.report.qualified import local_name, outlet_names

Node = dict[str, object]

# A name, never fetched.
CONTEXT = "https://schema.org"


def to_jsonld(audit: Audit) -> str:
    """Return one graph of NewsArticle, Organization and Claim nodes as JSON-LD text; equal audits give equal text.

    Every @id leads to a node of the graph. A claim's firstAppearance is the earliest carrier of this batch; it is there
    where several articles carry the claim and their order is known. Who is cited is a text: whether a name is of a
    person or a body is not known, and schema.org's author must be one of them.
    """
    outlets = outlet_names((one.outlet for one in audit.documents), audit.settings.outlet_aliases)
    organizations: list[Node] = [
        {"@id": f"#outlet/{key}", "@type": "Organization", "name": name}
        for key, name in dict.fromkeys(outlets.values())
    ]
    based: dict[str, list[Node]] = {}
    copying = {(match.left, match.right) for match in audit.matches if match.copying}
    for relation in audit.relations:
        # Neither "closer to the original" nor "possibly rewritten" is "based on".
        if relation.origin is not None and not relation.implicit and (relation.left, relation.right) in copying:
            made = relation.right if relation.origin == relation.left else relation.left
            based.setdefault(made, []).append(_article(relation.origin))
    articles = [_described(one, outlets, based.get(one.id, [])) for one in audit.documents]
    return json_text({"@context": CONTEXT, "@graph": [*organizations, *articles, *_claims(audit)]})


def _article(document: str) -> Node:
    return {"@id": f"#article/{local_name(document)}"}


def _described(document: Document, outlets: Mapping[str, tuple[str, str]], based: list[Node]) -> Node:
    return _known({
        **_article(document.id),
        "@type": "NewsArticle",
        "identifier": document.id,
        "headline": document.title,
        "publisher": {"@id": f"#outlet/{outlets[document.outlet][0]}"} if document.outlet else None,
        "datePublished": document.published.isoformat() if document.published else None,
        "inLanguage": document.language,
        "url": document.url if _address(document.url) else None,
        "isBasedOn": based,
    })  # fmt: skip


def _known(node: Node) -> Node:
    return {key: value for key, value in node.items() if value}


def _address(url: str | None) -> bool:
    """Tell whether a URL may stand as an address: of the web, and without anything that an address cannot hold."""
    if not url or not url.isprintable() or any(sign in url for sign in ' "<>\\^`{|}'):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _claims(audit: Audit) -> list[Node]:
    texts = {document.id: document.text for document in audit.documents}
    told = {attribution.claim: attribution for attribution in audit.attributions}
    cited = named_sources(audit)
    return [
        _known({
            "@id": f"#claim/{local_name(claim.id)}",
            "@type": "Claim",
            "text": texts[claim.document][claim.span.start : claim.span.end],
            "citation": cited.get(claim.id),
            **_appearances(claim, told.get(claim.id)),
        })
        for claim in audit.claims
    ]  # fmt: skip


def _appearances(claim: Claim, attribution: Attribution | None) -> Node:
    carriers = {claim.document}
    if attribution:
        carriers |= {*(link.document for link in attribution.links), attribution.origin or claim.document}
    origin = attribution.origin if attribution and len(carriers) > 1 else None
    return {
        "appearance": [_article(document) for document in sorted(carriers)],
        "firstAppearance": None if origin is None else _article(origin),
    }
