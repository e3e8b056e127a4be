"""What the articles of a cluster are to each other, one line a relation: copies first, prints of one text as one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from auditor.language.agencies import UNNAMED
from auditor.model import RUNS, Match, Verdict
from auditor.report.evidence import pair
from auditor.report.safe import Safe, counted, joined, listed, own, say
from auditor.report.tables import bullets
from auditor.report.view import View
from auditor.report.wording import handed_on, relation

# From three prints on the pairs would say one thing three times.
PRINTS = 3
_NAMES = 40
# Matches whose passages a page shows; the relation and the cluster name all of them.
_MATCHES = 3
_LINES = 60
_EXACT = 0.95
_KINDS = own("Exact copy", "Near copy", "Rewritten")

Prints = Mapping[str, tuple[str, ...]]


def prints_of(view: View, matches: Iterable[Match]) -> Prints:
    """Return, by member, the articles that print one text, where three or more do and no direction is stated."""
    group: dict[str, set[str]] = {}
    for match in matches:
        between = view.relations.get(pair(match))
        if match.verdict is Verdict.COPY and between and between.origin is None:
            one, other = (group.setdefault(name, {name}) for name in pair(match))
            if one is not other:
                one |= other
                group.update(dict.fromkeys(other, one))
    return {name: tuple(sorted(members)) for name, members in group.items() if len(members) >= PRINTS}


def told_apart(matches: Iterable[Match], prints: Prints) -> list[Match]:
    """Return the matches, of those between prints of one text only the first, and of a print's with others as well."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for match in matches:
        ends = _end(match.left, prints), _end(match.right, prints)
        key = min(ends), max(ends)
        if key not in seen:
            seen.add(key)
            kept.append(match)
    return kept


def told(view: View, document: str) -> list[Match]:
    """Return the strongest matches that the page tells of; thirty prints of one text would show it thirty times."""
    order = list(Verdict)
    here = [match for match in view.matches.get(document, ()) if view.homes[pair(match)] == document]
    strongest = sorted(here, key=lambda match: (order.index(match.verdict), -(match.score or 0)))
    kept = told_apart(strongest, prints_of(view, strongest))[:_MATCHES]
    return [match for match in here if any(match is one for one in kept)]


def copies(view: View, matches: Iterable[Match]) -> Safe:
    """Return the lines: prints of one text, then exact copies before near ones, both before rewrites."""
    ordered = sorted(matches, key=lambda match: (_rank(match), pair(match)))
    prints = prints_of(view, ordered)
    between = [match for match in told_apart(ordered, prints) if _end(match.left, prints) != _end(match.right, prints)]
    made: dict[tuple[int, Safe], list[Safe]] = defaultdict(list)
    for match in between:
        name, said = _said(view, match, prints)
        made[_rank(match), said].append(name)
    lines = [_prints(view, members) for members in sorted(set(prints.values()))]
    lines += [say("{} · {}: {}", _KINDS[rank], listed(names), said) for (rank, said), names in made.items()]
    rest = len(lines) - _LINES
    return bullets([*lines[:_LINES], *([counted(rest, "more relation")] if rest > 0 else [])])


def _rank(match: Match) -> int:
    """Return 0 for an exact copy, 1 for a near one, 2 for a rewrite."""
    runs = next((one.strength for one in match.evidence if one.name == RUNS), 0.0)
    return 2 if match.verdict is not Verdict.COPY else 0 if runs >= _EXACT else 1


def _end(article: str, prints: Prints) -> str:
    return prints.get(article, (article,))[0]


def _prints(view: View, members: Sequence[str]) -> Safe:
    names = [view.names[article] for article in members[:_NAMES]]
    rest = [counted(len(members) - _NAMES, "more", "more")] if len(members) > _NAMES else []
    source, first = source_of(view, members), earliest(view, members)
    return joined("; ", [
        say("{} prints of the same text: {}", len(members), joined(", ", [*names, *rest])),
        *([say("dated earliest: {}", first)] if first else []),
        say("source named: {}", source) if source else say("who took it from whom cannot be told"),
    ])  # fmt: skip


def source_of(view: View, members: Iterable[str]) -> Safe:
    """Return whoever the relations between some articles name most as the source of their text; "" for nobody."""
    inside = {*members}
    pairs = {pair(match) for one in inside for match in view.matches.get(one, ()) if {*pair(match)} <= inside}
    found = Counter(handed_on(view.relations[ids]) for ids in pairs if ids in view.relations)
    found.pop(say(""), None)
    return min(found, key=lambda name: (name == UNNAMED, -found[name], name), default=say(""))


def earliest(view: View, members: Sequence[str]) -> Safe:
    """Return the one article dated before all others; "" where a date is missing or shared."""
    dates = sorted((published, one) for one in members if (published := view.documents[one].published))
    alone = len(dates) == len(members) > 1 and dates[0][0] < dates[1][0]
    return view.names[dates[0][1]] if alone else say("")


def _said(view: View, match: Match, prints: Prints) -> tuple[Safe, Safe]:
    """Return the article that a line is about, the later one where that is known, and what is said of it."""
    source = view.origin(*pair(match))
    article, other = (match.left, match.right) if source == match.right else (match.right, match.left)
    said = say("{}{}", relation(view, match, article), _others(other, prints))
    return say("{}{}", view.names[article], _others(article, prints)), said


def _others(article: str, prints: Prints) -> Safe:
    members = prints.get(article, ())
    return say(" (and its {} other prints)", len(members) - 1) if members else say("")
