"""How well copied and rewritten articles are told from independent ones, a pair alone and in a batch, beside peers.

    python benchmarks/rewrite.py [DATA]        DATA defaults to ../shared/eval

Prints Markdown, progress to stderr; some five minutes. The shipped weights were fitted on the pairs of eval/rewrite
(development part), so the figures are those of the fit; benchmarks/fit_confirm.py prints cross-validated ones.
Intervals: 95 %, 1,000 draws of whole groups of pairs; Wilson's below 50 pairs and where all or none are hits.
"""

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from data import rows
from intervals import bootstrapped, calibration, confusion, detection, f1, macro_f1, precision, recall, short
from paths import (
    NOTHING,
    Ids,
    audited,
    compared,
    confirmed,
    found,
    generated,
    ids,
    listed,
    proposed,
    said,
    tell,
)
from peers import BATCH, PEERS, seconds
from reuse import counted, print_rewrites, print_world

from auditor.audit import audit_documents
from auditor.model import Document, Match

CLASSES = ("copy", "rewritten", "independent")
BINS = (0, 0.05, 0.2, 0.5, 0.8, 0.95, 1)
CLOSE = 0.05
# In the id of what was made from an article for this data: cut, edited, spun, shuffled.
MADE = "~"
SAMPLE, MOVED, TIMED = 300, 40, 600
LARGE, LARGE_WORDS = 20_000, 45
WHOLE_AUDIT, PAIRS_ONLY = "whole audit", "pairs only"

Matches = Mapping[Ids, Match]
Documents = Mapping[str, Document]


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair of eval/rewrite."""

    ids: Ids
    label: str
    source: str
    variant: str
    group: str


def main() -> None:
    """Measure both paths and the peers; print table after table."""
    documents = {row["id"]: Document(row["id"], row["text"]) for row in rows("rewrite/documents")}
    pairs = [
        Pair(ids(row["id_a"], row["id_b"]), row["label"], row["source"], row["variant"], row["group"])
        for row in rows("rewrite/pairs")
    ]
    tell(f"{len(pairs)} pairs of {len(documents)} documents, each pair alone")
    alone = confirmed(documents.values(), [pair.ids for pair in pairs])
    tell(f"audit of {len(documents)} documents")
    batch = listed(audited(documents.values()))
    print(f"## rewrite.py ({len(pairs):,} labelled pairs of {len(documents):,} documents, eval/rewrite)\n")
    print(
        "auditor's weights were fitted on these pairs (fit_confirm.py cross-validates), the peers' settings were not.\n"
    )
    _side_by_side(documents, pairs, alone, batch)
    _variants(pairs, alone, batch)
    _agreement(documents, pairs, alone, batch)
    _movement(documents, pairs, alone, batch)
    _calibration(pairs, alone)
    _first_stage(documents, pairs, batch)
    print_rewrites([(pair.group, alone[pair.ids]) for pair in pairs if pair.source == "basil"])
    print_world()


def _side_by_side(documents: Documents, pairs: Sequence[Pair], alone: Matches, batch: Matches) -> None:
    spent, usual = _spent(documents), next(iter(PEERS))
    ratio = {name: f"{time / spent[usual]:.1f}" for name, time in spent.items()}
    n = {label: sum(pair.label == label for pair in pairs) for label in CLASSES}
    print(
        f"{n['rewritten']:,} rewritten v. {n['independent']:,} independent pairs; macro-F1 with {n['copy']} copies.\n"
    )
    print("| | precision | recall | F1 | 3-way macro-F1 | BASIL flagged | PolNeAR flagged | time |")
    print("|---|---|---|---|---|---|---|---|")
    for title, path, time in (("a pair alone", alone, "–"), ("a batch", batch, ratio[WHOLE_AUDIT])):
        classes = [said(path.get(pair.ids)) for pair in pairs]
        cells = (_detected(pairs, classes), _macro(pairs, classes), _alarms(pairs, classes), time)
        print(f"| **auditor, {title}** | {' | '.join(cells)} |")
    for name, recipe in PEERS.items():
        tell(name)
        near = recipe(list(documents.values()))
        classes = ["rewritten" if pair.ids in near else "independent" for pair in pairs]
        print(f"| {name} | {_detected(pairs, classes)} | – | {_alarms(pairs, classes)} | {ratio[name]} |")
    print(
        "\nFlagged: copy or rewritten. BASIL: three outlets on one event. PolNeAR: a year of US politics, nearest"
        " neighbours and random pairs. Peers know no copy beside rewritten, so no macro-F1. Time: CPU,"
        f" {TIMED} documents in batches of {BATCH}, the recipes taking turns, datasketch's {spent[usual]:.1f} s = 1;"
        f" auditor's is the whole audit, of which finding the pairs takes {ratio[PAIRS_ONLY]}."
    )


def _spent(documents: Documents) -> dict[str, float]:
    chosen = random.Random(1).sample(list(documents.values()), TIMED)
    tell(f"time of every recipe over {len(chosen)} documents")
    return seconds({WHOLE_AUDIT: audit_documents, PAIRS_ONLY: found, **PEERS}, chosen)


def _detected(pairs: Sequence[Pair], classes: Sequence[str]) -> str:
    """Return the cells of precision, recall and F1 of rewritten against independent pairs."""
    chosen = [(pair, told != "independent") for pair, told in zip(pairs, classes, strict=True) if pair.label != "copy"]
    counts = detection([pair.label == "rewritten" for pair, _ in chosen], [flagged for _, flagged in chosen])
    groups = [pair.group for pair, _ in chosen]
    return " | ".join(str(bootstrapped(groups, counts, measure)) for measure in (precision, recall, f1))


def _macro(pairs: Sequence[Pair], classes: Sequence[str]) -> str:
    counts = confusion([pair.label for pair in pairs], classes, CLASSES)
    return str(bootstrapped([pair.group for pair in pairs], counts, macro_f1))


def _alarms(pairs: Sequence[Pair], classes: Sequence[str]) -> str:
    """Return the cells of the independent pairs of BASIL and PolNeAR that were flagged."""
    cells = []
    for source in ("basil", "polnear"):
        chosen = [
            (pair.group, told != "independent")
            for pair, told in zip(pairs, classes, strict=True)
            if pair.source == source and pair.label == "independent"
        ]
        cells.append(counted([group for group, _ in chosen], [flagged for _, flagged in chosen]))
    return " | ".join(cells)


def _variants(pairs: Sequence[Pair], alone: Matches, batch: Matches) -> None:
    print("\n### By variant: reported as copy or rewritten\n")
    print("| label | variant | a pair alone | a batch |")
    print("|---|---|---|---|")
    for (label, variant), chosen in _grouped(pairs):
        groups = [pair.group for pair in chosen]
        cells = [
            counted(groups, [said(path.get(pair.ids)) != "independent" for pair in chosen]) for path in (alone, batch)
        ]
        print(f"| {label} | {variant} | {' | '.join(cells)} |")


def _grouped(pairs: Sequence[Pair]) -> Iterator[tuple[tuple[str, str], list[Pair]]]:
    ordered = sorted(pairs, key=lambda pair: (pair.label, pair.variant))
    for key, chosen in itertools.groupby(ordered, key=lambda pair: (pair.label, pair.variant)):
        yield key, list(chosen)


def _agreement(documents: Documents, pairs: Sequence[Pair], alone: Matches, batch: Matches) -> None:
    print("\n### A pair alone and in the batch\n")
    chosen = random.Random(1).sample(pairs, SAMPLE)
    tell(f"compare_documents on {len(chosen)} pairs")
    single = compared(documents, [pair.ids for pair in chosen])
    same = [single[pair.ids].verdict is alone[pair.ids].verdict for pair in chosen]
    near = [_near(single[pair.ids].score, alone[pair.ids].score) for pair in chosen]
    print("| pairs | agree | |")
    print("|---|---|---|")
    print(
        f"| compare_documents and pairs confirmed together, seeded sample | same verdict | {_counted(chosen, same)} |"
    )
    print(f"| | scores within {CLOSE} | {_counted(chosen, near)} |")
    same = [_said_of_reuse(single[pair.ids]) == _said_of_reuse(batch.get(pair.ids)) for pair in chosen]
    print(f"| compare_documents and audit_documents, that sample | same verdict¹ | {_counted(chosen, same)} |")
    there = [pair for pair in chosen if pair.ids in batch]
    near = [_near(single[pair.ids].score, batch[pair.ids].score) for pair in there]
    print(f"| of these listed by the audit | scores within {CLOSE} | {_counted(there, near)} |")
    same = [_said_of_reuse(alone[pair.ids]) == _said_of_reuse(batch.get(pair.ids)) for pair in pairs]
    print(f"| pairs confirmed together and audit_documents, all of them | same verdict¹ | {_counted(pairs, same)} |")
    both = [pair for pair in pairs if pair.ids in batch]
    near = [_near(alone[pair.ids].score, batch[pair.ids].score) for pair in both]
    print(f"| of these listed by the audit | scores within {CLOSE} | {_counted(both, near)} |")
    near = [_near(alone[pair.ids].score, batch[pair.ids].score if pair.ids in batch else 0) for pair in pairs]
    print(f"| all, 0 for what is not listed | scores within {CLOSE} | {_counted(pairs, near)} |")
    print("\n¹ *same-story*, *unrelated* and a pair that the audit does not list count as one: nothing was reused.")


def _counted(pairs: Sequence[Pair], hits: Sequence[bool]) -> str:
    return counted([pair.group for pair in pairs], hits)


def _near(one: float | None, two: float | None) -> bool:
    return one is two or abs((one or 0) - (two or 0)) <= CLOSE


def _said_of_reuse(match: Match | None) -> str:
    return "nothing" if match is None or match.verdict in NOTHING else str(match.verdict)


def _movement(documents: Documents, pairs: Sequence[Pair], alone: Matches, batch: Matches) -> None:
    """Print how far scores move from those of the pair alone in batches of 5, of all documents and of LARGE."""
    draw = random.Random(2)
    rewritten = [pair for pair in pairs if pair.label == "rewritten" and pair.ids in batch]
    story = [pair for pair in pairs if pair.variant == "same-story" and pair.ids in batch]
    chosen = [*draw.sample(rewritten, MOVED // 2), *draw.sample(story, min(MOVED // 2, len(story)))]
    tell(f"batches of 5 with {len(chosen)} pairs")
    names = sorted(documents)
    small: dict[Ids, Match] = {}
    for pair in chosen:
        company = draw.sample([name for name in names if name not in pair.ids], 3)
        small |= listed(audited(documents[name] for name in (*pair.ids, *company)))
    members = {name for pair in chosen for name in pair.ids}
    tell(f"a batch of {LARGE}")
    crowd = generated(LARGE - len(members), LARGE_WORDS)
    large = listed(audit_documents([*(documents[name] for name in members), *crowd]))
    print(f"\n### How a score moves with the batch ({len(chosen)} pairs, half rewritten, half of one event)\n")
    print("| documents in the batch | pairs listed | mean | largest | verdicts changed |")
    print("|---|---|---|---|---|")
    for size, path in ((5, small), (len(documents), batch), (LARGE, large)):
        there = [pair.ids for pair in chosen if pair.ids in path]
        moved = [abs((path[pair].score or 0) - (alone[pair].score or 0)) for pair in there]
        changed = sum(path[pair].verdict is not alone[pair].verdict for pair in there)
        print(f"| {size:,} | {len(there)} | {np.mean(moved):.3f} | {max(moved):.3f} | {changed} |")
    print(
        f"\nThe {LARGE:,}: those articles among generated texts of {LARGE_WORDS} words with the stems of general news."
    )


def _calibration(pairs: Sequence[Pair], alone: Matches) -> None:
    scored = [(alone[pair.ids].score, pair.label != "independent") for pair in pairs]
    known = [(score, true) for score, true in scored if score is not None]
    bins, brier = calibration([score for score, _ in known], [true for _, true in known], BINS)
    print(f"\n### Calibration ({len(known):,} pairs with a score, Brier score {short(brier)})\n")
    print("| score | pairs | share copied or rewritten | mean score |")
    print("|---|---|---|---|")
    for one in bins:
        print(f"| {one.low:g}–{one.high:g} | {one.n:,} | {short(one.true)} | {short(one.score)} |")


def _first_stage(documents: Documents, pairs: Sequence[Pair], batch: Matches) -> None:
    tell("first stage")
    near = proposed(documents.values())
    print(f"\n### First stage ({len(near):,} pairs proposed among {len(documents):,} documents)\n")
    print("| pairs | proposed |")
    print("|---|---|")
    for label in ("rewritten", "copy"):
        chosen = [pair for pair in pairs if pair.label == label]
        print(f"| {label} | {_counted(chosen, [pair.ids in near for pair in chosen])} |")
    for source, title in (("polnear:", "PolNeAR"), ("basil:", "BASIL")):
        _print_all_pairs(
            title, [name for name in documents if name.startswith(source) and MADE not in name], pairs, near, batch
        )


def _print_all_pairs(title: str, names: Sequence[str], pairs: Sequence[Pair], near: set[Ids], batch: Matches) -> None:
    """Print how many of all pairs of a collection are proposed and reported, beside those labelled as copies."""
    inside = set(names)
    total = len(names) * (len(names) - 1) // 2
    among = sum(one in inside and two in inside for one, two in near)
    reported = {pair for pair in batch if pair[0] in inside and pair[1] in inside and batch[pair].copying}
    known = {pair.ids for pair in pairs if pair.label != "independent"}
    print(
        f"| all {total:,} pairs of {len(names)} articles of {title} | {among:,} ({among / total:.3%});"
        f" the audit reports {len(reported)} as copy or rewritten, {len(reported & known)} of them labelled so |"
    )


if __name__ == "__main__":
    main()
