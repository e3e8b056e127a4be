"""Which claims of different articles say the same: cosines of sentences inside matched pairs, with two thresholds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from auditor.attribute.sentences import Said
from auditor.language.vectors import DECIMALS
from auditor.model import Claim, Document, Figure, Link, Match
from auditor.settings import Settings

# What a shared figure adds to a cosine.
FIGURE_BONUS = 0.10
# Claims of one article looked at at once: two texts of 200,000 words have 178 million pairs of claims.
BLOCK = 512
# Pairs of claims in one table: 16 MB of cosines.
CELLS = 1 << 21
# Claims whose vectors are held at once. A vector depends on nothing but its sentence, so stories can be cut apart.
STORIES = 10_000

Links = dict[str, list[Link]]
Partner = tuple[str, bool]


def claim_links(
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    figures: Iterable[Figure],
    matches: Iterable[Match],
    settings: Settings,
) -> dict[str, tuple[Link, ...]]:
    """Return, by claim id, the best answering claim of each matched article, sorted.

    Inside a copy or rewrite a cosine of `link_in_match` is enough. Elsewhere it takes `link_elsewhere`, or
    `link_with_figure` and a shared figure of 3 or more with its unit: one threshold for both loses precision or recall.
    """
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.document].append(claim)
    counted: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        counted[figure.document].append(figure)
    links: Links = defaultdict(list)
    between = [match for match in matches if match.left in by_document and match.right in by_document]
    for stories in _stories(between, {name: len(found) for name, found in by_document.items()}):
        # Story by story, so that the claims of each are a run of rows.
        names = [
            name for story in stories for name in sorted({n for match in story for n in (match.left, match.right)})
        ]
        said = Said({name: by_document[name] for name in names}, documents, counted)
        for story in stories:
            _link_story(said, story, settings, links)
    # A claim has one link a document. Lists go as tuples come: a thousand copies of one article have 36 million links.
    return {claim: tuple(sorted(links.pop(claim), key=lambda link: link.document)) for claim in list(links)}


def _stories(matches: Sequence[Match], sizes: Mapping[str, int]) -> Iterator[list[list[Match]]]:
    """Yield the matches story by story, in groups of at most STORIES claims or of one story."""
    names = {name for match in matches for name in (match.left, match.right)}
    number = {name: at for at, name in enumerate(sorted(names))}
    ends = [number[match.left] for match in matches], [number[match.right] for match in matches]
    graph = csr_matrix((np.ones(len(matches)), ends), shape=(len(number), len(number)))
    story = connected_components(graph, directed=False)[1].tolist() if number else []
    claims: dict[int, int] = defaultdict(int)
    for name, at in number.items():
        claims[story[at]] += sizes[name]
    inside: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        inside[story[number[match.left]]].append(match)
    group: list[list[Match]] = []
    held = 0
    for at, found in inside.items():
        if group and held + claims[at] > STORIES:
            yield group
            group, held = [], 0
        group.append(found)
        held += claims[at]
    if group:
        yield group


def _link_story(said: Said, story: Sequence[Match], settings: Settings, links: Links) -> None:
    partners: dict[str, list[Partner]] = defaultdict(list)
    for match in story:
        partners[match.left].append((match.right, match.copying))
    names = {name for match in story for name in (match.left, match.right)}
    rows = np.sort(np.concatenate([said.rows[name] for name in names]))
    # Where most articles of a story are matched, one product for all saves a fifth of the time.
    if len(rows) <= BLOCK and 4 * len(story) >= len(names) * (len(names) - 1):
        said.hold(rows)
    for name, matched in partners.items():
        for some in _tables(matched, said):
            _link(said, name, some, settings, links)


def _tables(partners: Sequence[Partner], said: Said) -> Iterator[list[Partner]]:
    """Yield the partners of one article, in groups whose claims fill at most CELLS by BLOCK of its own, or single."""
    group: list[Partner] = []
    held = 0
    for partner in partners:
        size = len(said.rows[partner[0]])
        if group and (held + size) * BLOCK > CELLS:
            yield group
            group, held = [], 0
        group.append(partner)
        held += size
    if group:
        yield group


def _link(said: Said, name: str, partners: Sequence[Partner], settings: Settings, links: Links) -> None:
    """Add the links between one article and some matched with it."""
    sizes = [len(said.rows[partner]) for partner, _ in partners]
    ends = np.cumsum(sizes).tolist()
    there = np.concatenate([said.rows[partner] for partner, _ in partners])
    copying = np.repeat([copying for _, copying in partners], sizes)[:, None]
    # The better of two blocks answers the claims of `there`; of equal ones the first, as within a block.
    score, answer = np.zeros(len(there)), np.zeros(len(there), dtype=np.int64)
    mine = said.rows[name]
    step = max(1, min(BLOCK, CELLS // len(there)))
    for start in range(0, len(mine), step):
        here = mine[start : start + step]
        scores = _scores(said, there, here, copying, settings)
        best = scores.argmax(axis=1)
        higher = scores[np.arange(len(there)), best]
        better = higher > score
        score[better], answer[better] = higher[better], here[best[better]]
        for end, size in zip(ends, sizes, strict=True):
            part = scores[end - size : end]
            rows = part.argmax(axis=0)
            _add(said, here, there[end - size + rows], part[rows, np.arange(len(here))], links)
    _add(said, there, answer, score, links)


def _scores(
    said: Said, there: NDArray[np.int64], here: NDArray[np.int64], copying: NDArray[np.bool_], settings: Settings
) -> NDArray[np.float64]:
    """Return the cosines with what a shared figure adds, 0 below the threshold, shape (n_there, n_here)."""
    cosines = np.round(said.cosines(there, here), DECIMALS)
    shared = said.figures_in_common(there, here)
    raised = np.round(cosines + FIGURE_BONUS * shared, DECIMALS)
    elsewhere = (cosines >= settings.link_elsewhere) | (shared & (cosines >= settings.link_with_figure))
    allowed = np.where(copying, raised >= settings.link_in_match, elsewhere)
    scores: NDArray[np.float64] = np.where(allowed, np.minimum(raised, 1.0), 0.0)
    return scores


def _add(
    said: Said, ones: NDArray[np.int64], others: NDArray[np.int64], scores: NDArray[np.float64], links: Links
) -> None:
    claims = said.claims
    found = scores > 0
    for one, other, score in zip(ones[found].tolist(), others[found].tolist(), scores[found].tolist(), strict=True):
        link = said.same[other] if score == 1.0 else Link(claims[other].document, claims[other].id, score)
        links[claims[one].id].append(link)
