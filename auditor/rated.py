"""Third parties' opinions beside an audit: which article each is about. Nothing else of the audit reads them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from auditor.language.address import host
from auditor.language.credits import outlet_key
from auditor.model import Audit, Document, Rating, Skipped


@dataclass(frozen=True, slots=True)
class Rated:
    """One row of a table of ratings: what it says, and the domain and the outlet that it says it of; "" for none."""

    rating: Rating
    domain: str = ""
    outlet: str = ""


def rated(audit: Audit, rows: Iterable[Rated], skipped: Iterable[Skipped] = ()) -> Audit:
    """Return the audit with the ratings that are about one of its articles, and the rows that could not be used."""
    aliases = audit.settings.outlet_aliases
    found = [
        replace(row.rating, articles=articles)
        for row in rows
        if (articles := tuple(one.id for one in audit.documents if _about(row, one, aliases)))
    ]
    return replace(audit, ratings=tuple(sorted({*found})), skipped=tuple(sorted({*audit.skipped, *skipped})))


def _about(row: Rated, document: Document, aliases: tuple[tuple[str, str], ...]) -> bool:
    outlet = outlet_key(document.outlet or "", aliases)
    return bool(outlet and outlet == outlet_key(row.outlet, aliases)) or belongs(host(document.url), row.domain)


def belongs(name: str, domain: str) -> bool:
    """Return whether a host is a domain or lies below it: "sport.gull.example" below "gull.example", not "seagull"."""
    return "." in domain and (name == domain or name.endswith(f".{domain}"))
