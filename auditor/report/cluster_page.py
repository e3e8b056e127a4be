"""The page of one cluster: its articles in time order, why they match, which way, and what differs."""

import datetime
from collections.abc import Sequence

from auditor.model import SAME_THIRD, Alteration, Cluster, Evidence, Match, Place, Relation, Verdict
from auditor.report import alterations
from auditor.report.copies import copies, earliest, prints_of, source_of, told_apart
from auditor.report.escape import markdown
from auditor.report.evidence import pair
from auditor.report.graph import cluster_graph
from auditor.report.references import items
from auditor.report.safe import Safe, bold, counted, joined, listed, number, own, percent, points, say
from auditor.report.tables import blocks, bullets, page, section, table
from auditor.report.view import INDEX, UP, View
from auditor.report.wording import DISCLAIMER, handed_on, relation, relations, same_text

# A hundred articles make thousands of pairs; the strongest tell enough, the rest stand on the articles' pages.
_PAIRS = 30
_NAMES = 6


def cluster_page(view: View, cluster: Cluster) -> Safe:
    """Return the page of one cluster."""
    members = in_time_order(view, cluster)
    inside = set(cluster.members)
    matches = {
        m for article in members for m in view.matches.get(article, ()) if m.copying and {m.left, m.right} <= inside
    }
    strongest = sorted(matches, key=lambda match: (-(match.score or 0.0), pair(match)))
    shown = told_apart(strongest, prints_of(view, strongest))[:_PAIRS]
    changes = [
        one
        for one in dict.fromkeys(one for article in members for one in view.shown(article))
        if {one.left.document, one.right.document} <= inside
    ]
    return page(
        say("Cluster {} · {}", view.cluster_files[cluster.id], _named(view, members)),
        say("{} {}. · {}", bold(say("Likely origin:")), origin(view, cluster), INDEX),
        section(say("Members, in time order"), _members(view, members)),
        section(say("Relations"), copies(view, matches), cluster_graph(view, cluster)) if len(members) > 2 else say(""),
        section(say("Why this is a match"), _scores(view, shown), *(_reasons(view, match) for match in shown),
                _left_out(len(matches) - len(shown))),
        section(say("Which way"), *(_way(view, match) for match in shown)),
        section(say("What differs"), _counts(view, changes)),
        section(say("Near, but not in the cluster"), _near(view, cluster)),
        DISCLAIMER,
        anchor=say("cluster-{}", view.cluster_files[cluster.id]),
    )  # fmt: skip


def _named(view: View, members: Sequence[str]) -> Safe:
    more = [say("{} more", len(members) - _NAMES)] if len(members) > _NAMES else []
    return listed([*(view.names[article] for article in members[:_NAMES]), *more])


def origin(view: View, cluster: Cluster) -> Safe:
    """Return the likely origin's id, or "undetermined" with the source that is named, with the cluster's caveat.

    Whoever is dated earliest is said to be that, and no origin.
    """
    source, first = source_of(view, cluster.members), earliest(view, cluster.members)
    undetermined = joined("; ", [
        say("undetermined"),
        *([say("source named: {}", source)] if source else []),
        *([say("dated earliest: {}", first)] if first else []),
    ])  # fmt: skip
    known = view.names[cluster.origin] if cluster.origin else undetermined
    closer = say(" (closest to the original; an earlier version outside this batch is possible)")
    return say("{}{}{}", known, closer if _only_closer(view, cluster) else say(""), view.caveat(*cluster.members))


def _only_closer(view: View, cluster: Cluster) -> bool:
    """Return whether nothing but the texts tells which member is the origin."""
    if cluster.origin is None:
        return False
    inside = (pair(match) for match in view.matches[cluster.origin] if {*pair(match)} <= {*cluster.members})
    from_it = [view.relations[ids] for ids in inside if view.origin(*ids) == cluster.origin]
    return bool(from_it) and all(one.implicit for one in from_it)


def in_time_order(view: View, cluster: Cluster) -> list[str]:
    """Return the members by date, the stated origin before all; those without a date stand last, by id."""
    return sorted(
        cluster.members,
        key=lambda article: (
            article != cluster.origin,
            view.documents[article].published or datetime.date.max,
            article,
        ),
    )


def _members(view: View, members: Sequence[str]) -> Safe:
    return table(own("Article", "Outlet", "Dated", "Relation"), (
        (view.link(one, UP), view.outlet(one), view.dated(one), relations(view, one)) for one in members
    ))  # fmt: skip


def _left_out(rest: int) -> Safe:
    more = counted(rest, "pair is", "pairs are")
    return say("{} not listed here: of other prints of one text, or weaker.", more) if rest else say("")


def _scores(view: View, matches: Sequence[Match]) -> Safe:
    settings = view.audit.settings
    header = own("Articles", "Score:", "Shared word pairs:", "Of the one in the other:", "Of the other in the one:")
    return blocks(
        table(header, ((
            _ends(view, match),
            number(match.score, 3),
            number(match.jaccard, 3),
            say("–") if match.left_in_right is None else percent(match.left_in_right),
            say("–") if match.right_in_left is None else percent(match.right_in_left),
        ) for match in matches)),
        say("A rewrite is reported from a score of {}, a possible one from {}. Shared word pairs: Jaccard, outside "
            "quotations. The shares count words in sentences that the other article answers.",
            number(settings.rewritten), number(settings.possible)),
    )  # fmt: skip


def _ends(view: View, match: Match) -> Safe:
    return say("{} and {}", view.names[match.left], view.names[match.right])


def _reasons(view: View, match: Match) -> Safe:
    return bullets(
        say("{}: {}: {}{}", _ends(view, match), markdown(one.detail), number(one.strength), _where(view, one))
        for one in match.evidence
    )


def _where(view: View, evidence: Evidence) -> Safe:
    places = listed(_places(view, evidence))
    return say(" ({})", places) if places else say("")


def _places(view: View, evidence: Evidence) -> list[Safe]:
    some: tuple[Place, ...] = (*evidence.here[:2], *evidence.there[:2])
    return list(dict.fromkeys(view.where(place) for place in some))


def _way(view: View, match: Match) -> Safe:
    found = view.relations.get(pair(match))
    source = view.origin(*pair(match))
    article = match.right if source == match.left else match.left
    return blocks(
        say(
            "{} {}: {}.",
            bold(say("{}:", _ends(view, match))),
            view.names[article],
            relation(view, match, article),
        ),
        *([_points(view, found)] if found and found.evidence else []),
    )


def _points(view: View, found: Relation) -> Safe:
    left, right = view.names[found.left], view.names[found.right]
    total = sum(one.strength for one in found.evidence)
    rows = [
        (markdown(one.name), detail(view, one), joined(", ", _places(view, one)), points(one.strength))
        for one in found.evidence
    ]
    return blocks(
        table(
            own("Reason", "Evidence", "Where", "Points:"),
            [*rows, (say("all"), _why(found), say(""), points(total))],
        ),
        say("Points above 0 speak for {} → {}, points below 0 for {} → {}; a direction is stated from {} points.",
            left, right, right, left, number(view.audit.settings.direction, 1)),
    )  # fmt: skip


def detail(view: View, piece: Evidence) -> Safe:
    """Return what a piece of evidence says; an article by its short id."""
    if piece.name == SAME_THIRD:
        return say("both are closer to {} than to one another", view.names[piece.detail])
    return markdown(piece.detail)


def _why(found: Relation) -> Safe:
    """Return why the sum of the points does not decide, where it does not."""
    if found.origin is not None:
        return say("")
    if same_text(found):
        return say("not decisive: who took one text from whom cannot be told")
    if handed_on(found):
        return say("both have the text from the source that is named")
    return say("not decisive")


def _counts(view: View, changes: Sequence[Alteration]) -> Safe:
    kinds: dict[Safe, list[Alteration]] = {}
    for one in changes:
        kinds.setdefault(alterations.kind_words(view, one), []).append(one)
    return table(own("Kind", "Count:", "Where"), (
        (kind, say("{}", len(found)), items(view, found, UP)) for kind, found in kinds.items()
    ))  # fmt: skip


def _near(view: View, cluster: Cluster) -> Safe:
    inside = set(cluster.members)
    weaker = (Verdict.COPY, Verdict.REWRITTEN, Verdict.SHARED_PASSAGES, Verdict.POSSIBLE)
    near = [
        (inner, match)
        for inner in cluster.members
        for match in view.matches.get(inner, ())
        if match.verdict in weaker and not {match.left, match.right} <= inside
    ]
    return bullets(
        say("Article {}: {}", view.names[article], relation(view, match, article)) for article, match in near
    )
