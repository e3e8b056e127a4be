"""The page an editor opens: the headline, what to look at, then every article, cluster and figure."""

import datetime
from collections.abc import Sequence

from auditor.model import AlterationKind, Cluster, Match, Verdict
from auditor.report import alterations, findings
from auditor.report.carriers import matrix
from auditor.report.cluster_page import detail, in_time_order, origin
from auditor.report.copies import source_of
from auditor.report.escape import markdown
from auditor.report.graph import graph
from auditor.report.headline import headline
from auditor.report.limits import method, not_observed
from auditor.report.safe import Safe, bold, counted, joined, own, say
from auditor.report.tables import blocks, bullets, page, section, table
from auditor.report.view import View
from auditor.report.wording import DISCLAIMER, relation, relations, share

_CLUSTERS = 30
_WEAKER = 20
_FIGURES = 20


def index_page(view: View) -> Safe:
    """Return the page that leads to all others."""
    return page(
        say("Audit of {}", counted(len(view.audit.documents), "article")),
        bold(markdown(headline(view.audit))),
        section(say("Look at these first"), findings.first(view)),
        section(say("Articles"), _articles(view)),
        section(say("Clusters"), _clusters(view), _weaker(view)),
        section(say("Who carries whose claims"), matrix(view), graph(view)),
        section(say("Numbers that disagree"), _figures(view)),
        not_observed(view),
        method(view),
        DISCLAIMER,
        anchor=say("overview"),
    )


def _articles(view: View) -> Safe:
    ordered = sorted(view.audit.documents, key=lambda one: (one.published or datetime.date.max, one.id))
    header = own("Article", "Outlet", "Dated", "Relation", "Original share:", "Attributed share:", "Marks:")
    return blocks(
        table(header, (_article(view, document.id) for document in ordered)),
        say("Earliest date before the others; articles without a date stand last. Original share: words of the body "
            "that no earlier article of this batch has. Attributed share: sentences that name a source."),
    )  # fmt: skip


def _article(view: View, article: str) -> tuple[Safe, ...]:
    return (
        view.link(article),
        view.outlet(article),
        view.dated(article),
        relations(view, article),
        share(view, article, "original share"),
        share(view, article, "attributed share"),
        say("{}", len(view.marks.get(article, ()))),
    )


def _clusters(view: View) -> Safe:
    clusters = view.audit.clusters
    rows = [_cluster(view, cluster) for cluster in clusters[:_CLUSTERS]]
    rest = len(clusters) - len(rows)
    return blocks(
        table(own("Cluster", "Members", "Likely origin", "Reasons"), rows) or say("No article is a copy of another."),
        say("{} in the folder clusters.", counted(rest, "more cluster")) if rest else say(""),
    )


def _cluster(view: View, cluster: Cluster) -> tuple[Safe, ...]:
    source = source_of(view, cluster.members)
    # Who handed the text on stands beside it.
    said = (markdown(one.name) if detail(view, one) == source else detail(view, one) for one in cluster.evidence)
    reasons = joined("; ", list(dict.fromkeys(said))[:3])
    return (
        view.cluster_link(cluster, view.cluster_files[cluster.id]),
        joined(", ", [view.names[article] for article in in_time_order(view, cluster)]),
        origin(view, cluster),
        reasons or say("–"),
    )


def _weaker(view: View) -> Safe:
    # A copy may stand outside: the parts of a roundup are copies, and it is no one's cluster.
    weaker = (Verdict.COPY, Verdict.REWRITTEN, Verdict.POSSIBLE, Verdict.SHARED_PASSAGES, Verdict.SAME_STORY)
    matches = [
        match
        for verdict in weaker
        for match in view.audit.matches
        if match.verdict is verdict and not _together(view, match) and not _second_hand(view, match)
    ]
    lines = [say("Article {}: {}", view.names[one.right], relation(view, one, one.right)) for one in matches[:_WEAKER]]
    rest = len(matches) - len(lines)
    if rest:
        lines.append(say("{}", counted(rest, "more pair")))
    return blocks(say("Pairs outside the clusters:"), bullets(lines)) if lines else say("")


def _together(view: View, match: Match) -> bool:
    cluster = view.clusters.get(match.left)
    return cluster is not None and match.right in cluster.members


def _second_hand(view: View, match: Match) -> bool:
    """An article made from another one shares a story with whatever the other one shares it with."""
    return match.verdict is Verdict.SAME_STORY and bool(view.derived & {match.left, match.right})


def _figures(view: View) -> Safe:
    found = alterations.of_kinds(view.audit.alterations, (AlterationKind.FIGURE,))
    rows: Sequence[tuple[Safe, ...]] = [
        (
            alterations.label(view, one),
            view.where(one.left),
            alterations.context(view, one.left),
            view.where(one.right),
            alterations.context(view, one.right),
        )
        for one in found[:_FIGURES]
    ]
    rest = len(found) - len(rows)
    return blocks(
        table(own("Id", "In", "Text", "In", "Text"), rows),
        say("Which figure is right is not decided here.") if rows else say(""),
        say("{} on the pages of the articles.", counted(rest, "more pair")) if rest else say(""),
    )
