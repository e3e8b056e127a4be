"""The lines between articles in the provenance graph: what was made from what, and what prints the same."""

from collections.abc import Collection, Iterator

from auditor.language.names import not_calibrated
from auditor.model import AlterationKind, Match, RelationKind, Verdict
from auditor.report.alterations import QUOTATIONS
from auditor.report.cited import handed_source, third_article
from auditor.report.evidence import pair
from auditor.report.graph_text import ARROW, DOTTED, DOTTED_ARROW, EDGES, LINE, Edge, Node, Stands
from auditor.report.references import passages_of
from auditor.report.safe import Safe, counted, joined, mermaid, say
from auditor.report.view import View

_DIRECTED = {
    Verdict.COPY: (ARROW, say("likely copied")),
    Verdict.REWRITTEN: (ARROW, say("likely rewritten")),
    Verdict.POSSIBLE: (DOTTED_ARROW, say("possibly rewritten")),
    Verdict.SHARED_PASSAGES: (DOTTED_ARROW, say("passage likely taken")),
}
_CLOSER = DOTTED_ARROW, say("closer to the original")
_UNDIRECTED = {
    Verdict.COPY: (LINE, say("copy, direction undetermined")),
    Verdict.REWRITTEN: (LINE, say("rewritten, direction undetermined")),
    Verdict.POSSIBLE: (DOTTED, say("possibly rewritten")),
    Verdict.SHARED_PASSAGES: (DOTTED, say("shared passages")),
}
_BETWEEN = {
    RelationKind.WIRE: (DOTTED, say("same agency text")),
    RelationKind.REVISION: (DOTTED, say("versions of one text")),
}


def edges(view: View, articles: Collection[str]) -> list[Edge]:
    """Return the lines between some articles; each end of a line is one of them.

    Many prints of one text are joined one after the other and not each with each; of very many origins of an article
    only the closest is drawn.
    """
    matches = among(view, articles)
    made = [match for match in matches if _directed(view, match)]
    alike = [(match, line) for match in matches if not _directed(view, match) and (line := _line(view, match))]
    drawn = made if len(made) <= EDGES else _closest(view, made)
    return [*(_made(view, match) for match in drawn), *_alike(view, alike)]


def among(view: View, articles: Collection[str]) -> list[Match]:
    """Return the matches between some articles, sorted by their ids."""
    inside = {*articles}
    found = {pair(one): one for document in inside for one in view.matches.get(document, ()) if {*pair(one)} <= inside}
    return [found[ids] for ids in sorted(found)]


def article(document: str) -> Node:
    """Return the node of an article."""
    return Stands.ARTICLE, document


def _directed(view: View, match: Match) -> bool:
    return view.origin(*pair(match)) is not None and match.verdict in _DIRECTED


def _closest(view: View, made: list[Match]) -> list[Match]:
    """Return for each article made from others the match with the one that it is closest to."""
    best: dict[str, Match] = {}
    for match in sorted(made, key=lambda match: (-(match.score or 0.0), -(match.jaccard or 0.0), pair(match))):
        best.setdefault(match.right if view.origin(*pair(match)) == match.left else match.left, match)
    return [best[document] for document in sorted(best)]


def _made(view: View, match: Match) -> Edge:
    origin = view.origin(*pair(match))
    made = match.right if origin == match.left else match.left
    line, words = _CLOSER if view.relations[pair(match)].implicit else _DIRECTED[match.verdict]
    said = joined(", ", [words, *_altered(view, made, match), *_caveat(view, match)])
    start = article(match.left if origin == match.left else match.right)
    return Edge(start, line, said, article(made), passages_of(view, match))


def _altered(view: View, made: str, match: Match) -> Iterator[Safe]:
    between = [one for one in view.shown(made) if {one.left.document, one.right.document} == {*pair(match)}]
    if quotations := sum(one.kind in QUOTATIONS for one in between):
        yield say("{} altered", counted(quotations, "quotation or title", "quotations and titles"))
    if any(one.kind is AlterationKind.CREDIT for one in between):
        yield say("credit swapped")


def _caveat(view: View, match: Match) -> Iterator[Safe]:
    if caveat := not_calibrated(*(view.documents[one].language for one in pair(match))):
        yield mermaid(caveat)


def _line(view: View, match: Match) -> tuple[Safe, Safe] | None:
    relation = view.relations.get(pair(match))
    if relation and match.copying and handed_source(relation):
        # Both have it from the source that is drawn.
        return None
    if relation and third_article(relation) is not None:
        # Both are joined to the article that they are closer to.
        return None
    if match.verdict is Verdict.SAME_STORY and view.derived & {*pair(match)}:
        # What an article made from another one shares with third ones, it shares through the other one.
        return None
    return _BETWEEN.get(relation.kind) if relation and relation.kind in _BETWEEN else _UNDIRECTED.get(match.verdict)


def _alike(view: View, matches: list[tuple[Match, tuple[Safe, Safe]]]) -> Iterator[Edge]:
    group: dict[str, str] = {}
    for match, (line, words) in matches:
        if match.copying:
            one, other = (_end(group, name) for name in pair(match))
            if one == other:
                continue
            group[one] = other
        said = joined(", ", [words, *_caveat(view, match)])
        evidence = passages_of(view, match)
        yield Edge(article(match.left), line, said, article(match.right), evidence)


def _end(group: dict[str, str], name: str) -> str:
    while name in group:
        # Halves the way for the next one: a thousand prints of one text are half a million pairs.
        group[name] = group.get(group[name], group[name])
        name = group[name]
    return name
