"""The page an editor opens: the headline, what to look at, the articles; then clusters, claims and figures, folded."""

from auditor.model import Cluster, Match, Verdict
from auditor.report import findings
from auditor.report.articles import articles
from auditor.report.carriers import matrix
from auditor.report.cluster_page import detail, in_time_order, origin
from auditor.report.copies import source_of
from auditor.report.disagreements import disagreements
from auditor.report.escape import markdown
from auditor.report.graph import graph
from auditor.report.headline import headline
from auditor.report.ignored import ignored
from auditor.report.limits import method, not_observed
from auditor.report.ratings import overview
from auditor.report.reading_order import reading_order
from auditor.report.safe import Safe, counted, joined, link, own, say
from auditor.report.svg.timeline import timeline
from auditor.report.tables import blocks, bullets, folded, lead, page, section, table
from auditor.report.view import View
from auditor.report.wording import DISCLAIMER, relation

_CLUSTERS = 30
_OUTLETS = link(say("What the articles of one outlet have in common"), say("outlets.md"), say("outlets"))
_WEAKER = 20
_OUTSIDE = (Verdict.COPY, Verdict.REWRITTEN, Verdict.POSSIBLE, Verdict.SHARED_PASSAGES, Verdict.SAME_STORY)


def index_page(view: View) -> Safe:
    """Return the page that leads to all others."""
    return page(
        say("Audit of {}", counted(len(view.audit.documents), "article")),
        lead(markdown(headline(view.audit))),
        section(say("Look at these first"), findings.first(view)),
        section(
            say("Articles"),
            articles(view),
            reading_order(view),
            _OUTLETS if view.audit.outlets else say(""),
            timeline(view),
        ),
        section(say("Clusters"), _clusters(view)),
        section(say("Who carries whose claims"), _carriers(view)),
        section(say("Numbers that disagree"), disagreements(view)),
        ignored(view),
        overview(view),
        not_observed(view),
        method(view),
        DISCLAIMER,
        anchor=say("overview"),
    )


def _carriers(view: View) -> Safe:
    parts = blocks(matrix(view), graph(view))
    return folded(say("Table of claims, and a drawing"), parts) if parts else parts


def _clusters(view: View) -> Safe:
    clusters, pairs = view.audit.clusters, _weaker(view)
    rows = [_cluster(view, cluster) for cluster in clusters[:_CLUSTERS]]
    rest = len(clusters) - len(rows)
    none = say("No article is a copy of another.")
    if not clusters and not pairs:
        return none
    some = say("{} of copies and rewrites", counted(len(clusters), "cluster")) if clusters else say("no cluster")
    return folded(
        say("{}; {} with something in common", some, counted(len(pairs), "other pair")),
        blocks(
            table(own("Cluster", "Members", "Likely origin", "Reasons"), rows) or none,
            say("{} in the folder clusters.", counted(rest, "more cluster")) if rest else say(""),
            _outside(view, pairs),
        ),
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


def _weaker(view: View) -> list[Match]:
    """Return the pairs outside the clusters, strongest first; a copy may be one: a roundup is no one's cluster."""
    return [
        match
        for verdict in _OUTSIDE
        for match in view.audit.matches
        if match.verdict is verdict and not _together(view, match) and not _second_hand(view, match)
    ]


def _outside(view: View, pairs: list[Match]) -> Safe:
    lines = [say("Article {}: {}", view.link(one.right), relation(view, one, one.right)) for one in pairs[:_WEAKER]]
    rest = len(pairs) - len(lines)
    if rest:
        lines.append(say("{}", counted(rest, "more pair")))
    return blocks(say("Pairs outside the clusters:"), bullets(lines)) if lines else say("")


def _together(view: View, match: Match) -> bool:
    cluster = view.clusters.get(match.left)
    return cluster is not None and match.right in cluster.members


def _second_hand(view: View, match: Match) -> bool:
    """An article made from another one shares a story with whatever the other one shares it with."""
    return match.verdict is Verdict.SAME_STORY and bool(view.derived & {match.left, match.right})
