"""Ids that lead to the place that explains them, and the lines to look at."""

from collections.abc import Iterable, Sequence
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
    "copy", "rewrite", "another-version", "credited-reuse", "common-source-copy",
    "possible-rewrite", "shared-passage", "reworded-passage",
    "common-source-passage",
})  # fmt: skip
_RUNS = 4
_LINES = 3
_PLACES = 2
_REACH = 30


def references(view: View, found: Iterable[tuple[str, Safe]], up: Safe = HERE, here: str | None = None) -> Safe:
    """Return ids as links to the sections that explain them: "004-Q1 to Q10, 004-C1"; "Q1" on the page of `here`."""
    groups: dict[tuple[str, str], list[int]] = {}
    for document, label in found:
        groups.setdefault((document, label[0]), []).append(int(label[1:]))
    links = []
    for (document, letter), numbers in groups.items():
        ids, own = _ids(letter, sorted({*numbers})), document == here
        words = ids if own else say("{}-{}", view.names[document], ids)
        row = say("{}{}", markdown(letter), numbers[0]) if len({*numbers}) == 1 else None
        links.append(view.section_link(words, document, SECTIONS[letter], None if own else up, label=row))
    return joined(", ", links)


def _ids(letter: str, numbers: Sequence[int]) -> Safe:
    """Return "Q1 to Q4, Q8": what follows one another as one."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [_run(markdown(letter), run) for run in runs[:_RUNS]]
    rest = sum(map(len, runs[_RUNS:]))
    return listed([*said, *([say("{} more", rest)] if rest else [])])


def _run(letter: Safe, run: Sequence[int]) -> Safe:
    if len(run) == 1:
        return say("{}{}", letter, run[0])
    ends = letter, run[0], letter, run[-1]
    return say("{}{} to {}{}", *ends) if len(run) > 2 else say("{}{}, {}{}", *ends)


def items(view: View, found: Iterable[Item], up: Safe = HERE, here: str | None = None) -> Safe:
    """Return the ids of alterations and marks as links, without the article's name on the page of `here`."""
    keys = [(one.document if isinstance(one, Mark) else view.home(one), one) for one in found]
    return references(view, [(key[0], view.labels[key]) for key in keys if key in view.labels], up, here)


def evidence(view: View, finding: Finding, up: Safe = HERE, here: str | None = None) -> Safe:
    """Return what a finding rests on, as links; where nothing has an id, the words themselves."""
    # A place alone does not name a difference: one figure may disagree with those of two other articles.
    keys = [*pairwise(finding.places), *((place,) for place in finding.places)]
    found = dict.fromkeys(view.places[key] for key in keys if key in view.places)
    match = _match(view, finding)
    if match and (finding.kind in WHOLE or not found):
        return passages_of(view, match, up, here)
    quoted = (_quoted(view, place) for place in finding.places[:_PLACES])
    return references(view, found, up, here) or joined("; ", quoted)


def _match(view: View, finding: Finding) -> Match | None:
    ids = {place.document for place in finding.places}
    return next((m for m in view.matches.get(min(ids), ()) if {*pair(m)} == ids), None) if len(ids) == 2 else None


def passages_of(view: View, match: Match, up: Safe = HERE, here: str | None = None) -> Safe:
    """Return where the passages of a pair stand, as links; "" where no page shows them."""
    home = view.homes[pair(match)]
    shown = any(one is match for one in told(view, home))
    way = None if home == here else up
    passages = [view.section_link(say("passages"), home, SECTIONS["P"], way)] if shown else []
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
