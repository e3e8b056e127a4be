"""How well rewritten articles are told from independent ones, on the labelled pairs of eval/rewrite.

    python benchmarks/rewrite.py [DATA]        DATA defaults to ../shared/eval

The shipped weights were fitted on these pairs (development part), so the figures are those of the fit; benchmarks/
fit_confirm.py prints cross-validated ones.
"""

from collections import Counter, defaultdict

from data import rows
from pairs import SETTINGS, labelled_pairs, matches

from auditor.audit import prepare
from auditor.candidates.bands import pairs_sharing_a_band
from auditor.candidates.signatures import signature
from auditor.confirm.overlap import jaccard, word_runs
from auditor.model import Document, Match, Verdict
from auditor.score.criteria import wilson

USUAL = 0.5


def main() -> None:
    """Print verdicts by label and variant, then what the first stage proposes."""
    texts = {row["id"]: row["text"] for row in rows("rewrite/documents")}
    pairs = labelled_pairs()
    found = matches(texts, pairs)
    by_variant: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for pair, match in zip(pairs, found, strict=True):
        by_variant[pair["label"], pair["variant"]][_said(match)] += 1
    print("label        variant              n   copy  rewritten  neither")
    for (label, variant), said in sorted(by_variant.items()):
        total = said.total()
        print(f"{label:12} {variant:18} {total:4} {said['copy']:5} {said['rewritten']:9} {said['neither']:9}")
    _summary(by_variant)
    _usual_recipe(texts, [(pair["id_a"], pair["id_b"], pair["label"]) for pair in pairs])
    _first_stage(texts, [(pair["id_a"], pair["id_b"], pair["label"]) for pair in pairs])


def _said(match: Match) -> str:
    return str(match.verdict) if match.verdict in (Verdict.COPY, Verdict.REWRITTEN) else "neither"


def _summary(by_variant: dict[tuple[str, str], Counter[str]]) -> None:
    confusion: dict[str, Counter[str]] = defaultdict(Counter)
    for (label, _), said in by_variant.items():
        confusion[{"independent": "neither"}.get(label, label)] += said
    scores = []
    for label, said in confusion.items():
        claimed = sum(other[label] for other in confusion.values())
        scores.append(2 * said[label] / (said.total() + claimed))
        low, high = wilson(said[label], said.total())
        print(f"{label}: recall {said[label]}/{said.total()} [{low}, {high}], precision {said[label]}/{claimed}")
    alarms = confusion["neither"]["rewritten"]
    hits, total = confusion["rewritten"]["rewritten"], confusion["rewritten"].total()
    either = hits + confusion["rewritten"]["copy"]
    print(
        f"rewritten v. independent: F1 {2 * either / (total + either + alarms):.3f} (n {total} and "
        f"{confusion['neither'].total()}); three-way macro-F1 {sum(scores) / len(scores):.3f}"
    )


def _usual_recipe(texts: dict[str, str], pairs: list[tuple[str, str, str]]) -> None:
    """Print what word 5-grams at Jaccard .5, the usual setting for near-duplicates, find of the same pairs."""
    runs = {name: word_runs(text) for name, text in texts.items()}
    for label in ("copy", "rewritten", "independent"):
        wanted = [(a, b) for a, b, other in pairs if other == label]
        hits = sum((jaccard(runs[a], runs[b]) or 0) >= USUAL for a, b in wanted)
        print(f"word 5-grams, exact Jaccard >= {USUAL}: {hits}/{len(wanted)} {label} pairs")


def _first_stage(texts: dict[str, str], pairs: list[tuple[str, str, str]]) -> None:
    shingles = {name: prepare(Document(name, text)).article.shingles for name, text in texts.items()}
    signatures = {name: signature(found) for name, found in shingles.items() if len(found) >= SETTINGS.shingles}
    proposed = pairs_sharing_a_band(signatures)
    for label in ("copy", "rewritten"):
        wanted = [(min(a, b), max(a, b)) for a, b, other in pairs if other == label]
        hits = sum(pair in proposed for pair in wanted)
        print(f"first stage: {hits}/{len(wanted)} {label} pairs proposed")
    news = [name for name in signatures if name.startswith("polnear:")]
    among = sum(a.startswith("polnear:") and b.startswith("polnear:") for a, b in proposed)
    total = len(news) * (len(news) - 1) // 2
    print(f"first stage: {among} of {total} pairs of unrelated news proposed ({len(news)} articles)")


if __name__ == "__main__":
    main()
