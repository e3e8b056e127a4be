"""Sourcing: whom an article cites, how often, and whether a reader can go to the source."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from auditor.language.counts import counted
from auditor.language.sources import Citing, citing, person_key, whole_name
from auditor.language.words import words
from auditor.model import Claim, Criterion, Evidence, Place, State
from auditor.score.criteria.case import Case
from auditor.score.criteria.standard import Group, Standard
from auditor.score.criteria.transparency import labelled
from auditor.score.intervals import wilson

# Three sources that say equally much give .67, two .50; one with three quarters of the words .38.
VARIETY = Standard("variety of sources", Group.SOURCING, 8.0, "of 1", (0.60, 0.40), sentences=True)
ATTRIBUTED = Standard("attributed share", Group.SOURCING, 5.0, "share of sentences", (0.60, 0.30), sentences=True)
UNNAMED = Standard("unnamed sources", Group.SOURCING, 4.0, "share of attributions", (0.10, 0.30), sentences=True)
# Of the words that are cited to more than a pronoun: below it the names say little about whom an article rests on.
BY_NAME = 0.5
ATTRIBUTIONS = 2
# "Comment" may be a button.
_OPINION = frozenset(
    ("opinion", "op-ed", "editorial", "commentary", "column", "satire", "letters", "letters to the editor",
     "letter to the editor")
)  # fmt: skip
_CAPITALS = "the text is in capitals throughout: its names cannot be told from other words"


def attributed_share(case: Case) -> Criterion:
    """Return the share of body sentences that name a source, in [0, 1]; those that say nothing do not count.

    Wilson's interval: a plain share, for which a bootstrap is too narrow (docs/scorecard.md).
    """
    if not case.claims:
        return ATTRIBUTED.unseen("no sentence says anything that could be attributed")
    if _capitals(case):
        return ATTRIBUTED.unseen(_CAPITALS, n=len(case.claims))
    hits, n = len(_cited(case)), len(case.claims)
    note = f"{hits} of {n} sentences name a source"
    return _unless_opinion(case, ATTRIBUTED.measured(hits / n, n, note, interval=wilson(hits, n)))


def variety_of_sources(case: Case) -> Criterion:
    """Return 1 − Σ share² of the words cited to each named source: 0 for one source, towards 1 for many even ones.

    Simpson (1949). A surname counts as the one full name that ends in it. "She", "the report" and "officials" are no
    names: what they say is left out and counted in the note. Where bodies and people without a name say more than the
    named ones the criterion is not observable; pronouns stand for either.
    """
    cited = _cited(case)
    if _capitals(case):
        return VARIETY.unseen(_CAPITALS, n=len(cited))
    names = {claim.id: name for claim, source in cited if (name := _name(source))}
    by_name = [claim for claim, _ in cited if claim.id in names]
    if len(by_name) < ATTRIBUTIONS:
        return VARIETY.unseen(f"{counted(len(by_name), 'sentence')} cited to a name, variety needs {ATTRIBUTIONS}")
    told = {claim.id: len(words(_text(case, claim))) for claim, _ in cited}
    sizes, places = _by_source(case, by_name, names, told)
    plain = {claim.id for claim, source in cited if citing(source) is Citing.PRONOUN}
    total, every = sum(sizes.values()), sum(size for claim, size in told.items() if claim not in plain)
    if total < BY_NAME * every:
        return VARIETY.unseen("most cited words are those of sources without a name here", n=len(cited))
    value = 1 - sum((size / total) ** 2 for size in sizes.values())
    evidence = tuple(
        Evidence("source", round(size / total, 3), f"{name} {100 * size / total:.0f} %", places[name])
        for name, size in sorted(sizes.items(), key=lambda one: (-one[1], one[0]))
    )
    left = f"{len(cited) - len(by_name) - len(plain)} to no name and {len(plain)} to a pronoun"
    note = f"{counted(len(sizes), 'named source')}; attributions left out: {left}"
    return _unless_opinion(case, VARIETY.measured(value, len(by_name), note, evidence=evidence))


def _unless_opinion(case: Case, found: Criterion) -> Criterion:
    """Return the criterion, not judged where the text is labelled as opinion: there the writer is the source."""
    label = labelled(case.subject.document)
    if label.lower() not in _OPINION:
        return found
    return replace(found, state=State.NOT_OBSERVABLE, note=f"not judged, labelled {label}: {found.note}")


def _by_source(
    case: Case, claims: Sequence[Claim], names: dict[str, str], told: dict[str, int]
) -> tuple[dict[str, int], dict[str, tuple[Place, ...]]]:
    """Return, by the longest name of each source, its words and its places."""
    keys = {name: person_key(name, names.values()) for name in names.values()}
    longest: dict[str, str] = {}
    for name in sorted(keys, key=lambda one: (-len(one), one)):
        longest.setdefault(keys[name], name)
    sizes: Counter[str] = Counter()
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for claim in claims:
        name = longest[keys[names[claim.id]]]
        sizes[name] += told[claim.id]
        places[name].append(case.place(claim.span))
    return dict(sizes), {name: tuple(found) for name, found in places.items()}


def unnamed_sources(case: Case) -> Criterion:
    """Return the share of attributions that rest on people who are not named, in [0, 1]: less is better.

    "A senior official", "critics", "sources close to the talks", "research". Bodies ("police", "the ministry") are not
    unnamed people, and "he" or "they" stand for somebody else: these do not count at all. Where each article that has
    too many gives a reason for it (anonymity granted), the criterion is partly met. Wilson's interval.
    """
    if _capitals(case):
        return UNNAMED.unseen(_CAPITALS, n=len(case.claims))
    ways = [(claim, source, citing(source)) for claim, source in _cited(case)]
    counting = [found for found in ways if found[2] is not Citing.PRONOUN]
    n = len(counting)
    if n < ATTRIBUTIONS:
        return UNNAMED.unseen(f"{counted(n, 'attribution')} to more than a pronoun, a share needs {ATTRIBUTIONS}", n=n)
    unnamed = [(claim, source) for claim, source, way in counting if way is Citing.UNNAMED]
    reasons = sum(any(sign in text.lower() for sign in _REASONS) for text in case.texts)
    evidence = tuple(Evidence("unnamed", 1.0, f"“{source}”", (case.place(claim.span),)) for claim, source in unnamed)
    why = "; the text says why" if unnamed and reasons else ""
    note = f"{len(unnamed)} of {counted(n, 'attribution')} to people without a name{why}"
    found = UNNAMED.measured(len(unnamed) / n, n, note, evidence=evidence, interval=wilson(len(unnamed), n))
    if why and found.state is State.NOT_MET:
        return UNNAMED.measured(
            len(unnamed) / n, n, note, evidence=evidence, interval=found.interval, state=State.PARTLY
        )
    return found


# In lower case.
_REASONS = (
    "condition of anonymity", "on condition he not be", "on condition she not be", "asked not to be named",
    "asked not to be identified", "asked to remain anonymous", "requested anonymity", "request anonymity",
    "declined to be named", "declined to be identified", "not authorized to", "not authorised to",
    "spoke anonymously", "granted anonymity", "name has been withheld", "names have been withheld", "fear of reprisal",
    "fear of retribution", "fears of retaliation",
)  # fmt: skip


def _cited(case: Case) -> list[tuple[Claim, str]]:
    return [(claim, claim.cited_source) for claim in case.claims if claim.cited_source]


def _name(source: str) -> str | None:
    return whole_name(source) if citing(source) is Citing.NAME else None


def _text(case: Case, claim: Claim) -> str:
    return case.subject.document.text[claim.span.start : claim.span.end]


def _capitals(case: Case) -> bool:
    return " ".join(case.texts).isupper()
