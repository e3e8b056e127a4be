"""The one sentence that an editor reads in the subject of a mail."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from auditor.language.agencies import UNNAMED
from auditor.language.names import not_calibrated
from auditor.model import SAME_TEXT, Audit, Relation, RelationKind, TranslationLevel, Verdict
from auditor.report.escape import visible
from auditor.report.slug import short_ids
from auditor.report.wording import DERIVED

# More than this, and it is a list and no sentence: then the first few are named, and the rest is counted.
_PARTS = 5
_NAMED = 3
# A passage in common is no relation of two articles as a whole.
_WHOLE = frozenset({Verdict.COPY, Verdict.REWRITTEN, Verdict.POSSIBLE})
_MUTUAL = {
    Verdict.COPY: "are copies of one another",
    Verdict.REWRITTEN: "are rewritten versions of one another",
    Verdict.POSSIBLE: "are possibly rewritten versions of one another",
}
_BETWEEN = {
    RelationKind.WIRE: "carry the same agency text",
    RelationKind.REVISION: "are versions of one text",
}


def headline(audit: Audit) -> str:
    """Return the audit in one sentence of plain text, without a verdict word; articles by their short ids."""
    names = {article: visible(name) for article, name in short_ids(document.id for document in audit.documents).items()}
    said = [
        *_derived(audit, _with_outlets(audit, names)),
        *_between(audit, names),
        *_translated(audit, names),
        *_common_source(audit, names),
    ]
    if len(said) > _PARTS:
        said[_NAMED:] = [f"{len(said) - _NAMED} more relations"]
    return f"{_counts(audit)}: {'; '.join(said) or 'no copy relation found'}."


def _counts(audit: Audit) -> str:
    articles, outlets = len(audit.documents), audit.coverage.outlets
    named = {0: "no outlet given", 1: "1 outlet"}.get(outlets, f"{outlets} outlets")
    return f"{'1 article' if articles == 1 else f'{articles} articles'}, {named}"


def _with_outlets(audit: Audit, names: Mapping[str, str]) -> dict[str, str]:
    """Return "004 (Coastline Newscast)": who took from whom is what is read before anything else."""
    outlets = {document.id: visible(document.outlet or "").strip() for document in audit.documents}
    return {article: f"{name} ({outlets[article]})" if outlets[article] else name for article, name in names.items()}


def _derived(audit: Audit, names: dict[str, str]) -> Iterator[str]:
    """Yield, for each verdict and origin, which articles were made from it."""
    origins = {(relation.left, relation.right): relation.origin for relation in audit.relations}
    languages = _languages(audit)
    implicit = {(one.left, one.right) for one in audit.relations if one.implicit}
    copies: defaultdict[tuple[int, bool, str, str], list[str]] = defaultdict(list)
    for match in audit.matches:
        origin = origins.get((match.left, match.right))
        if origin and match.verdict in _WHOLE:
            derived = match.right if origin == match.left else match.left
            caveat = _caveat(languages, match.left, match.right)
            closer = (match.left, match.right) in implicit
            copies[list(Verdict).index(match.verdict), closer, origin, caveat].append(names[derived])
    for (verdict, closer, origin, caveat), made in sorted(copies.items()):
        words = DERIVED[list(Verdict)[verdict]]
        if closer:
            yield f"{names[origin]} is closer to the original than {_list(made)}{caveat}"
        else:
            yield f"{_list(made)} {'is' if len(made) == 1 else 'are'} {words} {names[origin]}{caveat}"


def _languages(audit: Audit) -> dict[str, str | None]:
    return {document.id: document.language for document in audit.documents}


def _caveat(languages: Mapping[str, str | None], *ids: str) -> str:
    """Return " (not calibrated for German)" where one of the articles is not in English, else ""."""
    caveat = not_calibrated(*(languages[article] for article in ids))
    return f" ({visible(caveat)})" if caveat else ""


def _translated(audit: Audit, names: dict[str, str]) -> Iterator[str]:
    declared = [
        names[card.document] for card in audit.scorecards if card.translation_level is TranslationLevel.DECLARED
    ]
    if len(declared) == 1:
        yield f"{declared[0]} declares itself machine-translated"
    elif declared:
        yield f"{_list(declared)} declare themselves machine-translated"


def _between(audit: Audit, names: dict[str, str]) -> Iterator[str]:
    """Yield what is said of articles alike: pairs, and as one the larger clusters in which no direction is stated."""
    verdicts = {(match.left, match.right): match.verdict for match in audit.matches}
    groups = _groups(audit)
    said: dict[tuple[str, tuple[str, ...]], None] = {}
    whole: set[tuple[str, ...]] = set()
    for pair in sorted(verdicts.keys() | groups.keys()):
        group, inside = groups.get(pair, (pair, []))
        if group in whole:
            # 80 prints of one text are 3,160 pairs in one group, and one sentence.
            continue
        kind = inside[0].kind if inside else RelationKind.UNDETERMINED
        if kind in _BETWEEN:
            said[f"{_BETWEEN[kind]}{_agency(inside)}", group] = None
            whole.add(group)
        elif kind is RelationKind.UNDETERMINED and verdicts.get(pair) in _MUTUAL:
            same = bool(inside) and all(any(piece.name == SAME_TEXT for piece in one.evidence) for one in inside)
            mutual = f"{_MUTUAL[verdicts[pair]]} (direction undetermined)"
            said[_same_text(audit, group, names) if same else mutual, group] = None
            whole.add(group)
    languages = _languages(audit)
    # An outlet's own update is the least of it.
    for words, group in sorted(said, key=lambda found: found[0] == _BETWEEN[RelationKind.REVISION]):
        yield f"{_list([names[article] for article in group])} {words}{_caveat(languages, *group)}"


def _groups(audit: Audit) -> dict[tuple[str, str], tuple[tuple[str, ...], list[Relation]]]:
    """Return for each related pair its cluster with all relations in it where these are of one kind, else the pair."""
    clusters = {member: one.members for one in audit.clusters for member in one.members}
    inside: defaultdict[tuple[str, ...], list[Relation]] = defaultdict(list)
    for one in audit.relations:
        if one.right in clusters.get(one.left, ()):
            inside[clusters[one.left]].append(one)
    alike = {members for members, found in inside.items() if len({one.kind for one in found}) == 1}
    groups = {}
    for one in audit.relations:
        members = clusters.get(one.left, ())
        whole = members in alike and one.right in members
        groups[one.left, one.right] = (members, inside[members]) if whole else ((one.left, one.right), [one])
    return groups


def _agency(inside: Sequence[Relation]) -> str:
    """Return " (AFP)": the agency that most of the relations name; "" where none does."""
    named = Counter(one.evidence[0].detail for one in inside if one.kind is RelationKind.WIRE and one.evidence)
    first = min(named, key=lambda agency: (agency == UNNAMED, -named[agency], agency), default="")
    return f" ({visible(first)})" if first else ""


def _same_text(audit: Audit, group: tuple[str, ...], names: Mapping[str, str]) -> str:
    """Return what is said of some prints of one text: who is dated earliest, and no more."""
    dates = {one.id: one.published for one in audit.documents if one.id in group}
    known = [date for date in dates.values() if date is not None]
    first = [article for article, date in dates.items() if known and date == min(known)]
    earliest = f"{names[first[0]]} is dated earliest; " if len(first) == 1 and len(known) == len(dates) else ""
    return f"carry the same text ({earliest}direction undetermined)"


def _common_source(audit: Audit, names: dict[str, str]) -> Iterator[str]:
    """Yield the articles that draw on one source, by source; an article made from another one has it from there."""
    made = {one for r in audit.relations if r.origin for one in (r.left, r.right) if one != r.origin}
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for relation in audit.relations:
        pair = {relation.left, relation.right}
        if relation.kind is RelationKind.COMMON_SOURCE and relation.evidence and not pair & made:
            groups[visible(relation.evidence[0].detail)] |= pair
    languages = _languages(audit)
    for source, group in sorted(groups.items(), key=lambda found: (sorted(found[1]), found[0])):
        shared = f"draw on a common source: {source}{_caveat(languages, *group)}"
        yield f"{_list([names[article] for article in sorted(group)])} {shared}"


def _list(names: Sequence[str]) -> str:
    some = [*names[:3], f"{len(names) - 3} more"] if len(names) > 4 else list(names)
    return " and ".join([", ".join(some[:-1]), some[-1]] if len(some) > 1 else some)
