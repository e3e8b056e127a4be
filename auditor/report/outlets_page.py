"""The articles of each outlet beside one another: no rank, no total, in alphabetical order."""

from collections.abc import Sequence

from auditor.model import OutletSummary, Spread, State
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, joined, link, listed, number, own, percent, say
from auditor.report.tables import blocks, bullets, page, section, table
from auditor.report.view import View
from auditor.report.wording import DISCLAIMER

_NAMED = 12


def outlets_page(view: View) -> Safe:
    """Return the page of the outlets with two articles or more."""
    return page(
        say("Outlets with two articles or more"),
        link(say("All articles"), say("index.md"), say("overview--articles")),
        *(_outlet(view, at, one) for at, one in enumerate(view.audit.outlets, 1)),
        say("Median and range of what was observed; no median of fewer than three articles. Outlets stand in "
            "alphabetical order and have no total: they wrote about different things, and these articles are a batch, "
            "not a sample of an outlet."),
        DISCLAIMER,
        anchor=say("outlets"),
    )  # fmt: skip


def _outlet(view: View, at: int, one: OutletSummary) -> Safe:
    header = own("Criterion", "Articles observed:", "Met:", "Median:", "Range:")
    return section(
        markdown(one.outlet),
        say("{}, {}: {}", counted(len(one.articles), "article"), _dates(one), _articles(view, one)),
        _partners(one),
        table(header, [_row(each, _met(view, one, each)) for each in one.spreads if each.n]),
        _unseen([each for each in one.spreads if not each.n]),
        anchor=say("outlet-{}", at),
    )


def _dates(one: OutletSummary) -> Safe:
    if one.earliest is None or one.latest is None:
        return say("no date stated")
    first, last = markdown(one.earliest.isoformat()), markdown(one.latest.isoformat())
    return say("{} to {}", first, last) if one.earliest != one.latest else first


def _articles(view: View, one: OutletSummary) -> Safe:
    links = [view.link(article) for article in one.articles[:_NAMED]]
    if len(one.articles) > _NAMED:
        links.append(say("{} more", len(one.articles) - _NAMED))
    return listed(links)


def _partners(one: OutletSummary) -> Safe:
    lines = [
        say("{}: {}", said, joined(", ", [say("{} ({})", markdown(name), n) for name, n in partners]))
        for said, partners in (
            (say("Articles here that answer an earlier one of"), one.taken_from),
            (say("Articles elsewhere that answer an earlier one of this outlet, in"), one.taken_by),
        )
        if partners
    ]
    return bullets(lines) or say("No article here is a copy or rewrite of another outlet’s, nor the other way.")


def _met(view: View, one: OutletSummary, each: Spread) -> Safe:
    """Return in how many articles a criterion is met; "–" where it is measured and not judged: 0 would be a verdict."""
    cards = (view.scorecards[article] for article in one.articles if article in view.scorecards)
    same = [criterion for card in cards for criterion in card.criteria if criterion.name == each.criterion]
    not_judged = same and all(criterion.state is State.NOT_OBSERVABLE for criterion in same)
    return say("–") if not_judged else say("{}", each.met)


def _row(each: Spread, met: Safe) -> tuple[Safe, ...]:
    name = markdown(each.criterion)
    if each.unit == "presence":
        return name, say("{}", each.n), met, say("–"), say("–")
    if each.median is None or each.low is None or each.high is None:
        return name, say("{}", each.n), met, say("too few"), say("–")
    shown = percent if each.unit.startswith("share") else _plain
    return name, say("{}", each.n), met, shown(each.median), say("{} to {}", shown(each.low), shown(each.high))


def _plain(value: float) -> Safe:
    return number(value, 0 if value.is_integer() else 2)


def _unseen(spreads: Sequence[Spread]) -> Safe:
    names = joined(", ", [markdown(each.criterion) for each in spreads])
    return blocks(say("Not observable in any of them: {}.", names)) if spreads else say("")
