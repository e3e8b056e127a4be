"""Which column of a table, or field of a record, holds what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from auditor.settings import Settings

# What exports of content systems, crawlers and research collections call them, the most telling name first.
USUAL = {
    "text": "text body article content body_text full_text fulltext article_text maintext article_body content_text "
    "content_html",
    "id": "id article_id uuid guid",
    "title": "title headline",
    "outlet": "outlet publisher source site_name publication newspaper source_domain domain",
    "byline": "byline author authors creator",
    "published": "published publish_date date date_publish published_at date_published pub_date pubdate",
    "url": "url link canonical_url permalink",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """The names a user gave; "" is "look for the usual ones"."""

    text: str = ""
    id: str = ""
    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""

    def found(self, names: Iterable[str]) -> dict[str, str]:
        """Return {what: column} for a table with these column names; what no column holds is left out.

        A name that the user gave is taken as it is or not at all; usual ones whatever their case and separators.
        """
        given = list(names)
        plain = {simple(name): name for name in reversed(given)}
        chosen: dict[str, str] = {}
        for what, names_of in USUAL.items():
            if wanted := getattr(self, what):
                chosen |= {what: wanted} if wanted in given else {}
            elif usual := next((plain[name] for name in names_of.split() if name in plain), None):
                chosen[what] = usual
        return chosen


USUAL_NAMES = Columns()


def simple(name: str) -> str:
    """Return a name as the table of usual ones spells it: publishedAt and "Published at" are published_at."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", words.casefold()).strip("_")


def columns_of(settings: Settings) -> Columns:
    """Return the columns that the settings name."""
    return Columns(**{field.name: getattr(settings, f"{field.name}_field") for field in fields(Columns)})
