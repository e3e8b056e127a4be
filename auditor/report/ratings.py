"""What third parties say of an outlet, apart from all that was found in the articles."""

from collections.abc import Iterable, Sequence

from auditor.model import Rating
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, joined, own, say
from auditor.report.tables import section, table
from auditor.report.view import View

_ROWS = 30
_NAMES = 5
_APART = say(
    "From a table that was given to this program. No figure, finding or order in this report rests on it, and it says "
    "nothing about an article."
)


def of_article(view: View, document: str) -> Safe:
    """Return the section with the ratings of the article's site or outlet; "" where there are none."""
    found = [one for one in view.audit.ratings if document in one.articles]
    header = own("Of", "Rating", "Scale", "Rater", "As of", "Licence")
    return section(_title(found), table(header, ((markdown(one.rated), *_said(one)) for one in found)), _apart(found))


def overview(view: View) -> Safe:
    """Return the section with the ratings of all articles; "" where there are none."""
    found = view.audit.ratings
    rest = len(found) - _ROWS
    header = own("Of", "Articles", "Rating", "Scale", "Rater", "As of", "Licence")
    return section(
        _title(found),
        table(header, ((markdown(one.rated), _articles(view, one), *_said(one)) for one in found[:_ROWS])),
        say("{} on the pages of the articles.", counted(rest, "more rating")) if rest > 0 else say(""),
        _apart(found),
    )


def _title(ratings: Iterable[Rating]) -> Safe:
    days = [markdown(day.isoformat()) for day in sorted({one.date for one in ratings})]
    span = say("{} to {}", days[0], days[-1]) if len(days) > 1 else joined("", days)
    return say("Third-party opinion, as of {}", span)


def _said(rating: Rating) -> tuple[Safe, ...]:
    texts = (rating.rating, rating.scale, rating.rater, rating.date.isoformat(), rating.licence)
    return tuple(map(markdown, texts))


def _apart(ratings: Sequence[Rating]) -> Safe:
    return _APART if ratings else say("")


def _articles(view: View, rating: Rating) -> Safe:
    known = [view.link(article) for article in rating.articles]
    more = [say("{} more", len(known) - _NAMES)] if len(known) > _NAMES else []
    return joined(", ", [*known[:_NAMES], *more])
