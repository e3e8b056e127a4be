"""Write auditor/data/spun.json: phrases that spinning software leaves behind and nobody else.

    PYTHONPATH=. python benchmarks/mine_spun.py [DATA]        DATA defaults to ../shared/eval

A phrase of two to four words is kept if it stands in two spun passages that lie APART or further from each other, and
so are not about the same thing, and in no other text of the folder. Of phrases that stand in the same passages the
longest is kept, for a fragment of it says less.

First it is measured what phrases mined from one half of the spun passages and other texts find in the other half:
they are bound to their subject, which is why auditor/mark/spun.py has signatures beside them.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from data import ROOT, rows

from auditor.language.words import words
from auditor.score.intervals import wilson

Phrase = tuple[str, ...]
LONGEST, PASSAGES, APART = 4, 2, 5
# Good English that the other texts lack by chance, taken out by hand: an editor would not see what is wrong with it.
GOOD_ENGLISH = {"are utilized", "are utilized to", "exist within the", "is right now", "the encasing", "this is often"}
TARGET = ROOT / "auditor" / "data" / "spun.json"


def main() -> None:
    """Print how well mined phrases are found in what they were not mined from, then write those of everything."""
    spun, others = spun_passages(), other_texts()
    for line in checked(spun, others):
        print(line)
    write(TARGET, sorted(mine(spun, others)), f"{len(spun)} spun passages, {len(others)} other texts")


def checked(spun: Sequence[str], others: Sequence[str]) -> Iterator[str]:
    """Yield a line for each half that was mined."""
    for here in (0, 1):
        mined = {tuple(phrase.split()) for phrase in mine(half(spun, here), half(others, here), apart=1)}
        hits = [len(phrases(text) & mined) > 1 for text in half(spun, 1 - here)]
        alarms = [len(phrases(text) & mined) > 1 for text in half(others, 1 - here)]
        found = f"{sum(hits)} of {len(hits)} {list(wilson(sum(hits), len(hits)))}"
        yield f"{len(mined)} phrases of half {here + 1}: two of them in {found} spun passages of the other half,"
        yield f"  and in {sum(alarms)} of {len(alarms)} other texts of the other half"


def write(target: Path, mined: Sequence[str], made_of: str) -> None:
    """Write the data file."""
    table = {
        "version": 1,
        "provenance": f"benchmarks/mine_spun.py, development part of eval/translation and world_english: {made_of}",
        "phrases": mined,
    }
    target.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {len(mined)} phrases", file=sys.stderr)


def spun_passages() -> list[str]:
    """Return the spun passages, in the order in which they follow each other."""
    spun = [row for row in rows("translation/spun_dev") if row["kind"] == "spun"]
    return [row["text"] for row in sorted(spun, key=lambda row: int(row["group"].rsplit(".", 1)[1]))]


def other_texts() -> list[str]:
    """Return translations by software and by people, and native news."""
    kept = [row["text"] for row in rows("translation/spun_dev") if row["kind"] != "spun"]
    names = ("translation/mt_doc_dev", "translation/native_news_dev", "world_english/articles")
    return [*kept, *(row["text"] for name in names for row in rows(name))]


def half(texts: Sequence[str], which: int) -> Sequence[str]:
    """Return the first or the second half: every other one would put neighbours on both sides."""
    middle = len(texts) // 2
    return texts[middle:] if which else texts[:middle]


def mine(spun: Iterable[str], others: Iterable[str], *, apart: int = APART) -> Iterator[str]:
    """Yield the phrases of two spun passages that lie apart, and of no other text."""
    places: dict[Phrase, set[int]] = {}
    for at, text in enumerate(spun):
        for phrase in phrases(text):
            places.setdefault(phrase, set()).add(at)
    often = {phrase: at for phrase, at in places.items() if len(at) >= PASSAGES and max(at) - min(at) >= apart}
    for text in others:
        for phrase in phrases(text) & often.keys():
            del often[phrase]
    parts = {part for phrase, at in often.items() for part in (phrase[:-1], phrase[1:]) if often.get(part) == at}
    yield from {" ".join(phrase) for phrase in often if phrase not in parts} - GOOD_ENGLISH


def phrases(text: str) -> set[Phrase]:
    """Return the runs of two to four words without a number, none across a stop, a comma or a line break."""
    found: set[Phrase] = set()
    for stretch in text.replace(". ", "\n").replace(", ", "\n").split("\n"):
        said = words(stretch)
        runs = (said[at : at + size] for size in range(2, LONGEST + 1) for at in range(len(said) - size + 1))
        found.update(tuple(run) for run in runs if not any(word[0].isdecimal() for word in run))
    return found


if __name__ == "__main__":
    main()
