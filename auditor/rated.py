"""Third parties' opinions beside an audit: which articles each is about. Nothing else of the audit reads them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
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
    articles: dict[str, list[str]] = defaultdict(list)
    for document in audit.documents:
        for name in _names(document, aliases):
            articles[name].append(document.id)
    found = set()
    for row in rows:
        about = {*articles.get(row.domain, ()), *articles.get(_outlet(row.outlet, aliases), ())}
        if about:
            found.add(replace(row.rating, articles=tuple(sorted(about))))
    return replace(audit, ratings=tuple(sorted(found)), skipped=tuple(sorted({*audit.skipped, *skipped})))


def _names(document: Document, aliases: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Yield the outlet of an article, its host, and each domain of two labels or more above that."""
    if outlet := _outlet(document.outlet or "", aliases):
        yield outlet
    labels = host(document.url).split(".")
    yield from (".".join(labels[at:]) for at in range(len(labels) - 1))


def _outlet(name: str, aliases: tuple[tuple[str, str], ...]) -> str:
    # A key has letters and digits only, so a blank tells it from a host.
    key = outlet_key(name, aliases)
    return f" {key}" if key else ""
