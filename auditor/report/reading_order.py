"""The order in which an editor may read the articles, with every term of it."""

from auditor.model import Queued, Term
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, joined, number, own, say
from auditor.report.tables import blocks, folded, table
from auditor.report.view import View

_SHOWN = 10
_ARTICLES = 2


def reading_order(view: View) -> Safe:
    """Return the folded list; "" where fewer than two articles could be put in an order.

    It stands below the findings, which say what is wrong: this says only whose scorecard to open next.
    """
    queue = view.audit.queue
    if len(queue) < _ARTICLES:
        return say("")
    rows = [(view.link(one.document), _terms(one), say("{}", one.observed)) for one in queue[:_SHOWN]]
    rest = len(queue) - len(rows)
    return folded(
        say("Reading order of the articles"),
        blocks(
            table(own("Article", "Weight × what is lacking", "Criteria observed:"), rows),
            say("{} in audit.json (format json).", counted(rest, "more article")) if rest else say(""),
            say("An order for reading, no score: weight × (1 − value) of the criteria that could be observed and are "
                "judged. An article of which more could be observed has more terms."),
        ),
    )  # fmt: skip


def _terms(one: Queued) -> Safe:
    terms = joined(" + ", [_term(term) for term in one.terms])
    return say("{} = {}", terms, number(one.attention, 1))


def _term(term: Term) -> Safe:
    weight, lack = number(term.weight, 0), number(term.lack)
    return say("{} {} × {}", markdown(term.criterion), weight, lack)
