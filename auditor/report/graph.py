"""The provenance graph in Mermaid: articles, and the sources that more than one of them cites."""

from collections import defaultdict
from collections.abc import Iterator

from auditor.language.names import not_calibrated
from auditor.model import Match, RelationKind, Verdict
from auditor.report.escape import visible
from auditor.report.evidence import pair
from auditor.report.safe import Safe, counted, joined, mermaid, own, say
from auditor.report.view import View

# A reader follows 30 nodes; Mermaid itself stops at 500 edges.
_NODES = 30
_SOURCES = 6
_EDGES = 40
_LABEL = 40

# The line and the words on it.
_ARROWS = {
    Verdict.COPY: own("-->", "likely copied"),
    Verdict.REWRITTEN: own("-->", "likely rewritten"),
    Verdict.POSSIBLE: own("-.->", "possibly rewritten"),
    Verdict.SHARED_PASSAGES: own("-.->", "passage likely taken"),
}
_CLOSER = own("-.->", "closer to the original")
_LINES = {
    Verdict.COPY: own("---", "copy, direction undetermined"),
    Verdict.REWRITTEN: own("---", "rewritten, direction undetermined"),
    Verdict.POSSIBLE: own("-.-", "possibly rewritten"),
    Verdict.SHARED_PASSAGES: own("-.-", "shared passages"),
}
_BETWEEN = {
    RelationKind.WIRE: own("-.-", "same agency text"),
    RelationKind.REVISION: own("-.-", "versions of one text"),
}


def graph(view: View) -> Safe:
    """Return the graph, a sentence where it would have too many nodes, "" where nothing is joined."""
    edges = list(_edges(view))
    sources = _sources(view)
    joined_ones = {article for left, _, right in edges for article in (left, right)}
    joined_ones |= {article for ids in sources for article in ids[1]}
    every = sorted(view.documents)
    nodes = every if joined_ones and len(every) + len(sources) <= _NODES else sorted(joined_ones)
    if len(nodes) + len(sources) > _NODES or len(edges) > _EDGES:
        return say("{} are joined: too many to draw. The tables say the same.", counted(len(nodes), "article"))
    keys = {article: say("A{}", at) for at, article in enumerate(nodes)}
    lines = [
        *(say('  {}["{}"]', keys[article], _label(view, article)) for article in nodes),
        *(say('  S{}(["{}"])', at, mermaid(visible(name)[:_LABEL])) for at, (name, _) in enumerate(sources)),
        *(say("  S{} --> {}", at, keys[article]) for at, (_, ids) in enumerate(sources) for article in ids),
        *(say("  {} {} {}", keys[left], arrow, keys[right]) for left, arrow, right in edges),
    ]
    return say("```mermaid\nflowchart LR\n{}\n```", joined("\n", lines)) if nodes else say("")


def _label(view: View, document: str) -> Safe:
    outlet = view.documents[document].outlet or "not named"
    return mermaid(f"{visible(view.ids[document])[:_LABEL]} {visible(outlet)[:_LABEL]}")


def _edges(view: View) -> Iterator[tuple[str, Safe, str]]:
    for match in view.audit.matches:
        origin = view.origin(*pair(match))
        if origin and match.verdict in _ARROWS:
            closer = view.relations[pair(match)].implicit
            arrow = _worded(view, match, _CLOSER if closer else _ARROWS[match.verdict])
            yield origin, arrow, match.right if origin == match.left else match.left
        elif line := _line(view, match):
            yield match.left, _worded(view, match, line), match.right


def _worded(view: View, match: Match, line: tuple[Safe, ...]) -> Safe:
    caveat = not_calibrated(*(view.documents[article].language for article in pair(match)))
    return say('{}|"{}{}"|', *line, say(", {}", mermaid(caveat)) if caveat else say(""))


def _line(view: View, match: Match) -> tuple[Safe, ...] | None:
    if match.verdict is Verdict.SAME_STORY and view.derived & {match.left, match.right}:
        # What an article made from another one shares with third ones, it shares through the other one.
        return None
    relation = view.relations.get(pair(match))
    return _BETWEEN.get(relation.kind) if relation and relation.kind in _BETWEEN else _LINES.get(match.verdict)


def _sources(view: View) -> list[tuple[str, list[str]]]:
    """Return the common sources that relations rest on, those of most articles before others, with the articles."""
    drawing: defaultdict[str, set[str]] = defaultdict(set)
    for relation in view.audit.relations:
        ids = {relation.left, relation.right}
        if relation.kind is RelationKind.COMMON_SOURCE and not view.derived & ids:
            drawing[relation.evidence[0].detail if relation.evidence else "common source"] |= ids
    shared = [(name, sorted(ids)) for name, ids in drawing.items()]
    return sorted(shared, key=lambda entry: (-len(entry[1]), entry[0]))[:_SOURCES]
