"""Rewrites by a language model, and native news that two outlets print: what the product says of each pair."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from data import rows
from fit_pairs import PARTIAL, WHOLE
from intervals import share
from paths import COPYING, REUSE, Ids, compared, confirmed, ids, proposed, tell

from auditor.language.vectors import story_vectors
from auditor.model import Document, Match, Verdict

BANDS = (0.0, 0.02, 0.05, 0.2, 0.5, 1.0)
NEAREST = 5


@dataclass(frozen=True, slots=True)
class Rewrites:
    """The rewrites of eval/rewrite_llm among the articles of PolNeAR, which hold their originals.

    `pairs` gives the variant of each rewrite with each of its originals.
    """

    articles: Mapping[str, Document]
    rewrites: Mapping[str, Document]
    pairs: Mapping[Ids, str]


def rewrites() -> Rewrites:
    """Return the rewrites with the articles around them."""
    articles = {
        row["id"]: Document(row["id"], row["text"], title=row["title"], outlet=row["outlet"])
        for name in ("quotes/articles_train", "quotes/articles_dev", "rewrite_llm/originals")
        for row in rows(name)
    }
    made = list(rows("rewrite_llm/rewrites"))
    by_id = {row["id"]: Document(row["id"], row["text"], title=row["title"], outlet=row["outlet"]) for row in made}
    pairs = {ids(row["id"], original): row["variant"] for row in made for original in row["original"]}
    return Rewrites(articles, by_id, pairs)


def print_rewrites(basil: Sequence[tuple[str, Match]]) -> None:
    """Print what is said of rewrites by a language model, of their neighbours, and of three outlets on one event.

    basil holds group and match of those same-story pairs.
    """
    data = rewrites()
    everything = {**data.articles, **data.rewrites}
    tell(f"{len(data.pairs)} pairs of a rewrite and its original, alone")
    said = compared(everything, data.pairs)
    tell(f"first stage of {len(everything)} articles")
    near = proposed(everything.values())
    print(
        f"\n### Rewrites by a language model ({len(data.rewrites)} texts, {len(data.pairs)} pairs with an original)\n"
    )
    print(
        "| rewrite | pairs | copy or rewritten | or shared passages | only possible | proposed | proposed, reported |"
    )
    print("|---|---|---|---|---|---|---|")
    for title, variants in _kinds():
        chosen = [pair for pair, variant in data.pairs.items() if variant in variants]
        print(_row(title, [(_rewrite_of(pair), said[pair]) for pair in chosen], [pair in near for pair in chosen]))
    print(_row("BASIL, three outlets on one event", basil, None), "– | – |")
    tell("neighbours of the rewrites")
    pairs = list(_neighbours(data))
    others = confirmed(everything.values(), pairs)
    print(
        _row(f"{NEAREST} nearest other articles", [(_rewrite_of(pair), others[pair]) for pair in pairs], None),
        "– | – |",
    )
    _print_pool(data, near)


def _kinds() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((variant, (variant,)) for variant in (*WHOLE, *PARTIAL))
    yield "**whole article**", WHOLE
    yield "**partial**", PARTIAL


def _row(title: str, said: Sequence[tuple[str, Match]], near: Sequence[bool] | None) -> str:
    groups = [group for group, _ in said]
    verdicts = [match.verdict for _, match in said]
    cells = [
        counted(groups, [verdict in kinds for verdict in verdicts]) for kinds in (COPYING, REUSE, (Verdict.POSSIBLE,))
    ]
    if near is not None:
        reported = [one and verdict in REUSE for one, verdict in zip(near, verdicts, strict=True)]
        cells += [counted(groups, near), counted(groups, reported)]
    return f"| {title} | {len(said)} | {' | '.join(cells)} |"


def counted(groups: Sequence[str], hits: Sequence[bool]) -> str:
    """Return "hits of n, share [interval]"."""
    return f"{sum(hits)} of {len(hits)}, {share(groups, hits)}"


def _rewrite_of(pair: Ids) -> str:
    return next(name for name in pair if name.startswith("llm:"))


def _neighbours(data: Rewrites) -> Iterator[Ids]:
    """Yield each rewrite with the nearest articles that it was not made from."""
    names = [*data.articles, *data.rewrites]
    vectors = story_vectors([one.text for one in (*data.articles.values(), *data.rewrites.values())])
    count = len(data.articles)
    cosines = (vectors[count:] @ vectors[:count].T).toarray()
    for name, row in zip(data.rewrites, cosines, strict=True):
        others = [names[at] for at in (-row).argsort(kind="stable") if ids(name, names[at]) not in data.pairs]
        yield from (ids(name, other) for other in others[:NEAREST])


def _print_pool(data: Rewrites, near: set[Ids]) -> None:
    count = len(data.articles)
    total = count * (count - 1) // 2
    among = sum(one in data.articles and two in data.articles for one, two in near)
    print(
        f"\nThe first stage proposes {among:,} of {total:,} pairs of PolNeAR's {count} articles ({among / total:.3%})."
    )


def print_world() -> None:
    """Print in how many pairs of native news with shared text it is found, by how much they share."""
    pairs: dict[Ids, float] = {}
    documents: dict[str, Document] = {}
    for row in rows("world_english/pairs"):
        for end in ("a", "b"):
            one = row[end]
            name = f"{row['id']}/{end}"
            documents[name] = Document(name, one["text"], title=one["title"], outlet=one["outlet"])
        pairs[f"{row['id']}/a", f"{row['id']}/b"] = row["contain5"]
    tell(f"{len(pairs)} pairs of native news, together")
    said = confirmed(documents.values(), pairs)
    print(f"\n### Native news at two outlets ({len(pairs)} pairs of eval/world_english, chosen by overlap)\n")
    print("| containment of 5-grams | pairs | copy or rewritten | or shared passages | only possible |")
    print("|---|---|---|---|---|")
    bands: dict[int, list[Ids]] = defaultdict(list)
    for pair, containment in pairs.items():
        bands[sum(containment >= end for end in BANDS[1:-1])].append(pair)
    for at, chosen in sorted(bands.items()):
        print(_row(f"{BANDS[at]:g}–{BANDS[at + 1]:g}", [(pair[0], said[pair]) for pair in chosen], None))
