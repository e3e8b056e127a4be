"""Altered quotations: how many are found, how many of those reported are none, and which credits were exchanged.

    python benchmarks/altered.py [DATA]        DATA defaults to ../shared/eval

1. Rewrites by a language model (eval/rewrite_llm), each against its originals with `compare_documents`. Every
quotation has a label: altered, unchanged, truncated, marks-dropped, omitted. A reported pair of quotations or titles
touches a label where its left place shares a letter with the label's words in the original and its right place with
those in the rewrite (of labels without words there, the left place alone). Precision: reported pairs that touch an
altered label, of those that touch any label or one side of any; a pair that touches none (quotations too short to be
labelled) is counted apart. Recall: altered labels that a reported pair touches. Marks dropped is its own row: reported
marks that touch such a label. "Variant" counts altered labels that are shown as variant wording only: outside a copy
relation that is all that may be said. A swapped credit is found where a reported credit lies within 60 letters of the
label's words on both sides, a leaked one likewise; reported ones near no such label are wrong.

Rules were written while looking at the rewrites of the first writer (ids llm:1-…); the second's (llm:2-…) are the
check.

2. Synthetic edits (mutations.py) on PolNeAR articles: `compare_documents` of each article and its edited copy, with
`rewritten` at 0, so that every pair is compared as a copy. dev was looked at, the last 100 sorted train articles were
not. A quotation is reported where an alteration touches it. Unrelated pairs: two articles drawn at random, with the
settings as they are and with every pair forced to be a copy: no use of the product, but a count of what chance does.

3. Natural rewording (eval/claims): 25 lines an article, each a quotation; the copy has the other version of the lines.
Both end with one paragraph of narration, without which there is no score, and are compared as above.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from data import FOLDER, rows
from intervals import Figure, share
from mutations import Edited, mutated, quoting

from auditor.audit import compare_documents
from auditor.language.words import words
from auditor.model import Alteration, AlterationKind, Comparison, Document, Span
from auditor.settings import Settings

IN_MARKS = (AlterationKind.QUOTE, AlterationKind.TITLE)
COPIED = Settings(rewritten=0, possible=0)
NEAR = 60
CLAIMS = ("zh-en.refA.refB", "de-en.refA.refB", "cs-en.refB.refC", "zh-en.refA.Online-B", "de-en.refA.Online-B")
LINES = 25


def main() -> None:
    """Print every table."""
    print("\n".join(lines(FOLDER)))


def lines(data: Path) -> Iterator[str]:
    """Yield the tables as Markdown, each figure with its number of cases and its 95 % interval."""
    yield from _rewrites(data)
    yield ""
    yield from _synthetic(data)
    yield ""
    yield from _natural(data)


# --- rewrites by a language model ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """One rewrite with each of its originals compared."""

    id: str
    labels: Mapping[str, Any]
    pairs: tuple[tuple[str, Comparison], ...]

    @property
    def copying(self) -> bool:
        """Whether each original is reported as copied or rewritten."""
        return all(found.match.copying for _, found in self.pairs)


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted over some rewrites: a name of the group of each case, and whether it is a hit."""

    reported: list[tuple[str, bool]]
    unlabelled: list[str]
    altered: list[tuple[str, bool]]
    variant: list[str]
    marks_reported: list[tuple[str, bool]]
    marks: list[tuple[str, bool]]
    harmless: list[tuple[str, bool]]


def _rewrites(data: Path) -> Iterator[str]:
    found = list(_compared(data))
    parts: dict[str, list[Row]] = {
        "all": found,
        "first writer (tuned on)": [row for row in found if row.id.startswith("llm:1")],
        "second writer (check)": [row for row in found if row.id.startswith("llm:2")],
        "reported as copy or rewritten": [row for row in found if row.copying],
    }
    for row in found:
        parts.setdefault(row.labels["variant"], []).append(row)
    yield "| language model | n | altered P | altered R | variant only | without label | others wrongly reported |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for name, part in parts.items():
        tally = _tally(part)
        yield (
            f"| {name} | {len(part)} | {_share(tally.reported)} | {_share(tally.altered)} | {len(tally.variant)} "
            f"| {len(tally.unlabelled)} | {_share(tally.harmless)} |"
        )
    tally = _tally(found)
    yield f"| marks dropped, all | {len(found)} | {_share(tally.marks_reported)} | {_share(tally.marks)} | – | – | – |"
    yield ""
    yield "| credits of the rewrites | P | R |"
    yield "| --- | --- | --- |"
    for label, kind in (("swapped", AlterationKind.CREDIT), ("leaked", AlterationKind.SHARED_CREDIT)):
        yield _credits(found, label, kind)


def _compared(data: Path) -> Iterator[Row]:
    originals = {row["id"]: row for row in rows("rewrite_llm/originals", data)}
    for row in rows("rewrite_llm/rewrites", data):
        copy = Document("b", row["text"], row["title"], row["outlet"])
        pairs = []
        for name in row["original"]:
            one = originals[name]
            found = compare_documents(Document("a", one["text"], one["title"], one["outlet"]), copy)
            pairs.append((one["text"], found))
        yield Row(row["id"], row, tuple(pairs))


def _tally(part: Iterable[Row]) -> Tally:
    tally = Tally([], [], [], [], [], [], [])
    for row in part:
        labels = row.labels["quotes"]
        for label in labels:
            touching = [
                one.kind for text, found in row.pairs for one in found.alterations if _touches(one, label, text, row)
            ]
            hit = any(kind in IN_MARKS for kind in touching)
            if label["label"] == "altered":
                tally.altered.append((row.id, hit))
                if not hit and AlterationKind.VARIANT in touching:
                    tally.variant.append(row.id)
            else:
                tally.harmless.append((row.id, hit))
            if label["label"] == "marks-dropped":
                tally.marks.append((row.id, AlterationKind.MARKS in touching))
        for text, found in row.pairs:
            for one in found.alterations:
                _reported(tally, row, text, one)
    return tally


def _reported(tally: Tally, row: Row, text: str, one: Alteration) -> None:
    labels = row.labels["quotes"]
    touched = {label["label"] for label in labels if _touches(one, label, text, row)}
    if one.kind is AlterationKind.MARKS:
        tally.marks_reported.append((row.id, "marks-dropped" in touched))
    if one.kind not in IN_MARKS:
        return
    one_side = any(
        _meets(one.left.span, text, label["original"]) or _meets(one.right.span, row.labels["text"], label["rewrite"])
        for label in labels
    )
    if touched or one_side:
        tally.reported.append((row.id, "altered" in touched))
    else:
        tally.unlabelled.append(row.id)


def _touches(one: Alteration, label: Mapping[str, Any], text: str, row: Row) -> bool:
    there = label["rewrite"] is None or _meets(one.right.span, row.labels["text"], label["rewrite"])
    return there and _meets(one.left.span, text, label["original"])


def _meets(span: Span, text: str, said: str | None, near: int = 0) -> bool:
    """Tell whether a span shares a letter with words wherever they stand in a text, or lies that many letters near."""
    at = text.find(said) if said else -1
    while said and at >= 0:
        if span.start < at + len(said) + near and at - near < span.end:
            return True
        at = text.find(said, at + 1)
    return False


def _credits(found: Sequence[Row], label: str, kind: AlterationKind) -> str:
    wanted, told = [], []
    for row in found:
        labelled = [one for one in row.labels["credit"] if one["label"] == label]
        alterations = [(text, one) for text, pair in row.pairs for one in pair.alterations if one.kind is kind]
        wanted += [(row.id, any(_credit(one, want, text, row) for text, one in alterations)) for want in labelled]
        told += [(row.id, any(_credit(one, want, text, row) for want in labelled)) for text, one in alterations]
    return f"| {label} | {_share(told)} | {_share(wanted)} |"


def _credit(one: Alteration, label: Mapping[str, Any], text: str, row: Row) -> bool:
    here = _meets(one.left.span, text, label["original"], NEAR)
    return here and _meets(one.right.span, row.labels["text"], label["rewrite"], NEAR)


def _share(cases: Sequence[tuple[str, bool]]) -> str:
    return f"{_figure(cases)} ({sum(hit for _, hit in cases)} of {len(cases)})"


def _figure(cases: Sequence[tuple[str, bool]]) -> Figure:
    return share([group for group, _ in cases], [hit for _, hit in cases])


# --- synthetic edits ----------------------------------------------------------------------------------------------


def _synthetic(data: Path) -> Iterator[str]:
    yield "| synthetic | n | P | R | right original | altered / variant in 400 unrelated pairs | in 100 forced |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    missed: Counter[str] = Counter()
    for part, seed, last in (("dev", 31, None), ("train", 47, 100)):
        articles = sorted(rows(f"quotes/articles_{part}", data), key=lambda row: str(row["id"]))
        documents = [Document(row["id"], row["text"], row["title"], row["outlet"]) for row in articles[-(last or 0) :]]
        judged = [case for document in documents for case in judged_copy(document, Random(f"{seed} {document.id}"))]
        altering, told = [one for one in judged if one.edited.alters], [one for one in judged if one.reported]
        missed.update(f"{one.edited.edit} ({part})" for one in judged if one.reported != one.edited.alters)
        yield (
            f"| {part}, seed {seed} | {len(judged)} | {_share([(one.group, one.edited.alters) for one in told])} "
            f"| {_share([(one.group, one.reported) for one in altering])} "
            f"| {_share([(one.group, one.right) for one in altering if one.reported])} "
            f"| {_false_alarms(documents, Random(seed), Settings(), pairs=400)} "
            f"| {_false_alarms(documents, Random(seed), COPIED, pairs=100)} |"
        )
    yield ""
    yield "Wrong: " + (", ".join(f"{name} {number}" for name, number in sorted(missed.items())) or "none")


@dataclass(frozen=True, slots=True)
class Case:
    """One edited quotation, whether it is reported, and with the right original."""

    group: str
    edited: Edited
    reported: bool
    right: bool


def judged_copy(document: Document, random: Random) -> Iterator[Case]:
    """Yield what is said of each quotation of an article's edited copy."""
    copy = mutated(document, random)
    original = Document("a", document.text, document.title, document.outlet)
    found = compare_documents(original, Document("b", copy.text), settings=COPIED).alterations
    for edited in copy.edited:
        touching = [one for one in found if one.kind in IN_MARKS and _overlap(one.right.span, edited.copy)]
        right = any(_overlap(one.left.span, edited.original) for one in touching)
        yield Case(document.id, edited, bool(touching), right)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _false_alarms(documents: Sequence[Document], random: Random, settings: Settings, *, pairs: int) -> str:
    counts: Counter[AlterationKind] = Counter()
    for _ in range(pairs):
        one, two = random.sample(documents, 2)
        counts.update(found.kind for found in compare_documents(one, two, settings=settings).alterations)
    return f"{sum(counts[kind] for kind in IN_MARKS)} / {counts[AlterationKind.VARIANT]}"


# --- natural rewording --------------------------------------------------------------------------------------------


def _natural(data: Path) -> Iterator[str]:
    yield "| natural rewording | quotations | detected | right original | unchanged lines left alone |"
    yield "| --- | --- | --- | --- | --- |"
    pooled: tuple[list[tuple[str, bool]], ...] = ([], [], [])
    for name in CLAIMS:
        counted = _reworded(name, data)
        for every, cases in zip(pooled, counted, strict=True):
            every.extend(cases)
        yield _natural_row(name, counted)
    yield _natural_row("all five", pooled)


def _natural_row(name: str, counted: Sequence[Sequence[tuple[str, bool]]]) -> str:
    return f"| {name} | {len(counted[0])} | " + " | ".join(_share(cases) for cases in counted) + " |"


def _reworded(name: str, data: Path) -> tuple[list[tuple[str, bool]], ...]:
    """Return the cases detected, with the right original, and left alone; groups are articles."""
    found: tuple[list[tuple[str, bool]], ...] = ([], [], [])
    kept = [row for row in rows(f"claims/{name}", data) if min(len(words(row["left"])), len(words(row["right"]))) >= 4]
    for start in range(0, len(kept), LINES):
        part = kept[start : start + LINES]
        left, right = (quoting([row[side] for row in part]) for side in ("left", "right"))
        compared = compare_documents(Document("a", left), Document("b", right), settings=COPIED).alterations
        reported = [(one.left.span, one.right.span) for one in compared if one.kind in IN_MARKS]
        for row, here, there in zip(part, _paragraphs(left), _paragraphs(right), strict=False):
            touching = [one for one, two in reported if _overlap(two, there)]
            if words(row["left"]) == words(row["right"]):
                found[2].append((f"{name} {start}", not touching))
                continue
            found[0].append((f"{name} {start}", bool(touching)))
            if touching:
                found[1].append((f"{name} {start}", any(_overlap(one, here) for one in touching)))
    return found


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for paragraph in text.split("\n\n"):
        yield Span(start, start + len(paragraph))
        start += len(paragraph) + 2


if __name__ == "__main__":
    main()
