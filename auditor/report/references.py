"""Ids that lead to the place that explains them, and the lines to look at."""

from collections.abc import Iterable
from itertools import pairwise

from auditor.model import Finding, Mark, Match, Place, Span
from auditor.report.copies import told
from auditor.report.escape import markdown
from auditor.report.evidence import SECTIONS, Item, pair
from auditor.report.excerpt import around
from auditor.report.safe import Safe, joined, listed, say
from auditor.report.view import HERE, View

# Findings about a pair as a whole: the sentences that answer each other are their evidence.
WHOLE = frozenset({
    "copy", "rewrite", "credited-reuse", "common-source-copy", "possible-rewrite", "shared-passage", "reworded-passage",
    "common-source-passage",
})  # fmt: skip
_IDS = 4
_LINES = 3
_PLACES = 2
_REACH = 30


def references(view: View, found: Iterable[tuple[str, Safe]], up: Safe | None = HERE) -> Safe:
    """Return ids as links to the sections that explain them: "004-Q1 to Q10, 004-C1"; "Q1" where `up` is None."""
    groups: dict[tuple[str, str], list[int]] = {}
    for document, label in found:
        groups.setdefault((document, label[0]), []).append(int(label[1:]))
    return joined(", ", [
        view.section_link(_ids(view, document, letter, sorted({*numbers}), up), document, SECTIONS[letter], up)
        for (document, letter), numbers in groups.items()
    ])  # fmt: skip


def _ids(view: View, document: str, letter: str, numbers: list[int], up: Safe | None) -> Safe:
    first = say("") if up is None else say("{}-", view.names[document])
    ids = [say("{}{}", markdown(letter), number) for number in numbers]
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return say("{}{} to {}", first, ids[0], ids[-1])
    more = [say("{} more", len(ids) - _IDS)] if len(ids) > _IDS else []
    return say("{}{}", first, listed([*ids[:_IDS], *more]))


def items(view: View, found: Iterable[Item], up: Safe | None = HERE) -> Safe:
    """Return the ids of alterations and marks as links."""
    keys = [(one.document if isinstance(one, Mark) else view.home(one), one) for one in found]
    return references(view, [(key[0], view.labels[key]) for key in keys if key in view.labels], up)


def evidence(view: View, finding: Finding, up: Safe = HERE) -> Safe:
    """Return what a finding rests on, as links; where nothing has an id, the words themselves."""
    # A place alone does not name a difference: one figure may disagree with those of two other articles.
    keys = [*pairwise(finding.places), *((place,) for place in finding.places)]
    found = dict.fromkeys(view.places[key] for key in keys if key in view.places)
    match = _match(view, finding)
    if match and (finding.kind in WHOLE or not found):
        return _pair(view, match, up)
    return references(view, found, up) or joined("; ", [_quoted(view, place) for place in finding.places[:_PLACES]])


def _match(view: View, finding: Finding) -> Match | None:
    ids = {place.document for place in finding.places}
    return next((m for m in view.matches.get(min(ids), ()) if {*pair(m)} == ids), None) if len(ids) == 2 else None


def _pair(view: View, match: Match, up: Safe) -> Safe:
    home = view.homes[pair(match)]
    shown = any(one is match for one in told(view, home))
    passages = [view.section_link(say("passages"), home, SECTIONS["P"], up)] if shown else []
    cluster = view.clusters.get(home)
    if cluster and {*pair(match)} <= {*cluster.members}:
        passages.append(view.cluster_link(cluster, say("cluster {}", view.cluster_files[cluster.id]), up))
    return joined(", ", passages)


def _quoted(view: View, place: Place) -> Safe:
    text, span = around(view.documents[place.document].text, place.span, _REACH)
    return say("“{}”", markdown(text, [span] if span.end > span.start else []))


def lines(view: View, finding: Finding) -> Safe:
    """Return the lines of a finding in the article that it stands with: "3, 9 and 13", "3 to 39" for a whole pair."""
    if not finding.places:
        return say("–")
    document, match = finding.places[0].document, _match(view, finding)
    if match and finding.kind in WHOLE:
        return _stretch(view, document, match)
    found = sorted({view.line(place) for place in finding.places if place.document == document})
    more = [say("{} more", len(found) - _LINES)] if len(found) > _LINES else []
    return listed([*(say("{}", line) for line in found[:_LINES]), *more])


def _stretch(view: View, document: str, match: Match) -> Safe:
    pairs = match.aligned if match.copying or not match.passages else [p for one in match.passages for p in one.pairs]
    spans = [one.span for p in pairs for one in (p.left, p.right) if one.document == document]
    if not spans:
        return say("–")
    first, last = (view.line(Place(document, Span(at, at))) for at in (min(spans).start, max(spans).start))
    return say("{}", first) if first == last else say("{} to {}", first, last)
