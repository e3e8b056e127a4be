"""What the records of a PROV-JSON document are made of: names, typed values, and the words for a relation."""

from collections.abc import Iterable, Mapping

from auditor.model import CLOSER, Evidence, Relation, RelationKind
from auditor.report.qualified import local_name

Attributes = Mapping[str, object]
# The kind of a record, its name ("" for one without), what it says.
Record = tuple[str, str, Attributes]
AUDIT = "audit:this"


def article(document: str) -> str:
    """Return the qualified name of an article."""
    return f"article:{local_name(document)}"


def claim(name: str) -> str:
    """Return the qualified name of a claim."""
    return f"claim:{local_name(name)}"


def source(key: str) -> str:
    """Return the qualified name of a primary source by its key."""
    return f"source:{local_name(key)}"


def name(qualified: str) -> Attributes:
    """Return a qualified name as the value of an attribute."""
    return {"$": qualified, "type": "xsd:QName"}


def typed(value: object, kind: str) -> Attributes:
    """Return a value with its type of XML Schema: "int", "double", "date"."""
    return {"$": str(value), "type": f"xsd:{kind}"}


def statement(relation: Relation) -> str | None:
    """Return what a derivation says where only the texts tell its direction; None where more than they do."""
    closer = f"the used entity is {CLOSER}; an earlier version outside this batch is possible"
    return closer if relation.implicit else None


def reasons(relation: Relation) -> list[str]:
    """Return each piece of evidence with its points; those above 0 speak for the stated direction, else for the right
    article being from the left one.
    """
    sign = -1 if relation.kind is RelationKind.LEFT_FROM_RIGHT else 1
    return list(dict.fromkeys(_reason(piece, sign) for piece in relation.evidence))


def _reason(piece: Evidence, sign: int) -> str:
    return f"{piece.name}: {piece.detail}" + (f" ({sign * piece.strength:+g})" if piece.strength else "")


def derivation(made: str, origin: str, kind: str | None = None, /, **said: object) -> Record:
    """Return the record that one entity was made from another; kind is "Quotation", "PrimarySource" or None."""
    typing = {"prov:type": name(f"prov:{kind}")} if kind else {}
    ends = {"prov:generatedEntity": made, "prov:usedEntity": origin}
    return "wasDerivedFrom", "", {**ends, **typing, **{f"auditor:{key}": value for key, value in said.items()}}


def alternates(pairs: Iterable[tuple[str, str]]) -> Iterable[Record]:
    """Yield the records that two entities say the same, neither stated to be from the other."""
    return (("alternateOf", "", {"prov:alternate1": one, "prov:alternate2": two}) for one, two in pairs)
