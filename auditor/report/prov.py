"""The audit as W3C PROV-JSON: what was made from what where that is stated, and what cannot be told.

Every name is made of ids and never of positions, so a batch that grows keeps the names it had.
"""

from collections.abc import Iterator
from itertools import chain

from auditor.model import Audit, Document
from auditor.report.json_text import json_text
from auditor.report.prov_claims import claim_records
from auditor.report.prov_relations import relation_records
from auditor.report.prov_terms import AUDIT, Attributes, Record, article, name, typed
from auditor.report.qualified import outlet_names

_NAMED = ("article", "audit", "claim", "outlet", "relation", "source")
_PROGRAM = "auditor:program"


def to_prov(audit: Audit) -> str:
    """Return the audit as PROV-JSON text, without a time of its own; equal audits give equal text.

    A copy with a stated direction is wasDerivedFrom; one without is alternateOf with an entity that says so. A claim's
    primary source and a quotation are wasDerivedFrom with prov:type PrimarySource and Quotation, as PROV-JSON has them.
    """
    container: dict[str, dict[str, object]] = {
        "prefix": {"auditor": "urn:auditor:", **{kind: f"urn:auditor:{kind}:" for kind in _NAMED}}
    }
    for kind, named, said in chain(_audit(audit), _outlets(audit), claim_records(audit), relation_records(audit)):
        group = container.setdefault(kind, {})
        group[named or f"_:{kind}{len(group) + 1}"] = {key: _single(value) for key, value in said.items() if value}
    return json_text(container)


def _single(value: object) -> object:
    """Return the one value of a list that has no other, as PROV-JSON writes it; all else as it is."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _audit(audit: Audit) -> Iterator[Record]:
    program = {"prov:type": name("prov:SoftwareAgent"), "prov:label": f"auditor {audit.version}"}
    yield "activity", AUDIT, {"prov:type": name("auditor:Audit"), "auditor:version": audit.version}
    yield "agent", _PROGRAM, program
    yield "wasAssociatedWith", "", {"prov:activity": AUDIT, "prov:agent": _PROGRAM}
    for document in audit.documents:
        yield "entity", article(document.id), _described(document)
        yield "used", "", {"prov:activity": AUDIT, "prov:entity": article(document.id)}


def _described(document: Document) -> Attributes:
    return {
        "prov:type": [name("auditor:Article"), name("prov:Collection")],
        "prov:label": document.title or document.id,
        "auditor:id": document.id,
        "auditor:file": document.source,
        "auditor:published": typed(document.published, "date") if document.published else None,
        "auditor:url": document.url,
        "auditor:language": document.language,
        "auditor:sha256": document.sha256,
    }


def _outlets(audit: Audit) -> Iterator[Record]:
    names = outlet_names((one.outlet for one in audit.documents), audit.settings.outlet_aliases)
    for key, label in dict.fromkeys(names.values()):
        yield "agent", f"outlet:{key}", {"prov:type": name("prov:Organization"), "prov:label": label}
    for document in audit.documents:
        if document.outlet:
            agent = f"outlet:{names[document.outlet][0]}"
            yield "wasAttributedTo", "", {"prov:entity": article(document.id), "prov:agent": agent}
