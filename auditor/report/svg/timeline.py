"""When the articles of a batch were published, as a picture within a page."""

from auditor.report.safe import Safe, say
from auditor.report.svg.counts import counts
from auditor.report.svg.events import events
from auditor.report.view import View

# More than this have no row each: they are counted.
_EVENTS = 40
_TITLE = say("Timeline")


def timeline(view: View) -> Safe:
    """Return the articles on an axis of time, or how many there are of each date where they are more than 40.

    "" where fewer than two of them are dated. In Markdown there is nothing: the table of articles says it.
    """
    dates = {one: known.published for one, known in view.documents.items()}
    if sum(known is not None for known in dates.values()) < 2:
        return say("")
    return events(_TITLE, view, [*dates]) if len(dates) <= _EVENTS else counts(_TITLE, dates.values())
