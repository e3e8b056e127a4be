"""How often the marks of translation, spinning and language hit, corpus by corpus, and what they say of known texts.

    PYTHONPATH=. python benchmarks/translation.py [DATA]             DATA defaults to ../shared/eval
    PYTHONPATH=. python benchmarks/translation.py DATA --rates       also writes auditor/data/base_rates.json

One document at a time, as `auditor.mark_document` does; the levels of the five articles are those of `audit_documents`.
Their gold answers are looked for in DATA/../gold/seeds and their texts in DATA/../seeds, and left out where missing.
"""

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data import FOLDER, ROOT

from auditor import Document, audit_documents, mark_document
from auditor.mark.rules import RULES
from auditor.model import Family, Mark, Strength
from auditor.score.intervals import wilson

FAMILIES = frozenset({Family.DECLARED, Family.TRANSLATION, Family.SPIN, Family.FOREIGN, Family.SLIP})
LEVELS = (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
RATES = ROOT / "auditor" / "data" / "base_rates.json"
# Of the mutations: the rule that should see each.
MUTATED = {
    "repeated_phrase": "doubled-phrase, phrase-said-twice",
    "a_an": "wrong-article",
    "explicit_disclaimer": "declared-*",
    "decimal_comma": "decimal-comma",
    "double_negation": "negated-no",
    "noun_adj_order": "plural-nationality",
    "dup_speech_tag": "doubled-speech-tag",
}


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts of one origin, with the marks of language in each."""

    name: str
    texts: tuple[str, ...]
    marks: tuple[tuple[Mark, ...], ...]
    seconds: float

    @property
    def words(self) -> int:
        """The number of words."""
        return sum(len(text.split()) for text in self.texts)

    def hits(self) -> Counter[str]:
        """Return how often each rule hit."""
        return Counter(mark.rule for found in self.marks for mark in found)

    def of(self, strength: Strength) -> int:
        """Return the number of marks of a strength."""
        return sum(mark.strength is strength for found in self.marks for mark in found)

    def strong(self) -> list[bool]:
        """Return of each text whether it has a strong mark."""
        return [any(mark.strength is Strength.STRONG for mark in found) for found in self.marks]

    def spun(self) -> list[bool]:
        """Return of each text whether it holds two different phrases of a spinner."""
        return [any(mark.rule == "spun-phrases" for mark in found) for found in self.marks]


def main() -> None:
    """Print all tables; with --rates write the data file as well."""
    folder = FOLDER
    for line in lines(folder):
        print(line)
    if "--rates" in sys.argv:
        write_rates(corpora(folder))


def lines(data: Path) -> Iterator[str]:
    """Yield the tables as lines of Markdown."""
    found = corpora(data)
    yield "Development data: the rules were written on it, so these figures are no test.\n"
    yield from _overview(found)
    yield from _by_rule(found)
    yield from _by_country(data)
    yield from _mutations(data)
    yield from _gold(data)


def corpora(data: Path) -> tuple[Corpus, ...]:
    """Return the corpora marked; ends the program with exit code 3 where the data is missing."""
    translated, spun = (list(rows(data, f"translation/{name}")) for name in ("mt_doc_dev", "spun_dev"))
    return (
        marked("native US news", (row["text"] for row in rows(data, "translation/native_news_dev"))),
        marked("native World-English news", (row["text"] for row in rows(data, "world_english/articles"))),
        marked("machine translation", of_kind(translated, "mt")),
        marked("human translation", of_kind(translated, "human_translation")),
        marked("English sources of WMT", of_kind(translated, "native")),
        marked("spun text", of_kind(spun, "spun")),
        marked("machine translation of what was spun", of_kind(spun, "mt_same_source")),
    )


def rows(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of DATA/name.jsonl.gz; ends the program with exit code 3 where it is missing."""
    path = data / f"{name}.jsonl.gz"
    if not path.is_file():
        print(f"{path}: no such file; give the folder of the development data as the first argument", file=sys.stderr)
        raise SystemExit(3)
    with gzip.open(path, "rt", encoding="utf-8") as stored:
        for line in stored:
            yield json.loads(line)


def of_kind(texts: Iterable[dict[str, Any]], kind: str) -> Iterator[str]:
    """Yield the texts of one kind."""
    return (row["text"] for row in texts if row["kind"] == kind)


def marked(name: str, texts: Iterable[str]) -> Corpus:
    """Return a corpus with its marks of language, and the seconds that all marks took."""
    kept, started = tuple(texts), time.process_time()
    marks = tuple(language_marks(text) for text in kept)
    return Corpus(name, kept, marks, time.process_time() - started)


def language_marks(text: str) -> tuple[Mark, ...]:
    """Return the marks of language in a text."""
    return tuple(mark for mark in mark_document(Document("text", text)) if mark.family in FAMILIES)


def language_rules() -> list[str]:
    """Return the names of the rules counted here."""
    return [rule.name for rule in RULES if rule.family in FAMILIES]


def write_rates(found: Sequence[Corpus]) -> None:
    """Write how often each rule of language hit in the four large corpora."""
    table = {
        "provenance": "benchmarks/translation.py --rates on the development part of eval/translation and "
        "eval/world_english: the rules were written on it",
        "words": {one.name: one.words for one in found[:4]},
        "hits": {
            rule.name: {one.name: one.hits()[rule.name] for one in found[:4]}
            for rule in RULES
            if rule.family in FAMILIES
        },
    }
    RATES.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def _overview(found: Sequence[Corpus]) -> Iterator[str]:
    yield (
        "| corpus | texts | words | strong / 100k | medium / 100k | weak / 100k | texts with a strong mark "
        "| with spun phrases |"
    )
    yield "|---|---:|---:|---:|---:|---:|---|---|"
    for one in found:
        rates = " | ".join(f"{one.of(level) / one.words * 1e5:.2f} ({one.of(level)})" for level in LEVELS)
        texts = f"{_shares(one.strong())} | {_shares(one.spun())}"
        yield f"| {one.name} | {len(one.texts)} | {one.words:,} | {rates} | {texts} |"
    size = sum(len(text.encode()) for one in found for text in one.texts) / 1e6
    seconds = sum(one.seconds for one in found)
    yield f"\nAll marks, of lines too: {size:.1f} MB in {seconds:.1f} s, {size / seconds:.2f} MB/s of processor time.\n"


def _shares(hits: Sequence[bool]) -> str:
    low, high = wilson(sum(hits), len(hits))
    return f"{sum(hits)} ({sum(hits) / len(hits):.1%}) [{low}, {high}]"


def _by_rule(found: Sequence[Corpus]) -> Iterator[str]:
    hits = [one.hits() for one in found]
    yield "| rule | strength | " + " | ".join(one.name for one in found) + " |"
    yield "|---|---|" + "---:|" * len(found)
    for rule in RULES:
        if rule.family in FAMILIES:
            yield f"| {rule.name} | {rule.strength} | " + " | ".join(str(each[rule.name]) for each in hits) + " |"
    yield ""


def _by_country(data: Path) -> Iterator[str]:
    words: Counter[str] = Counter()
    found: dict[str, Counter[str]] = {}
    for row in rows(data, "world_english/articles"):
        words[row["country"]] += len(row["text"].split())
        found.setdefault(row["country"], Counter()).update(mark.strength for mark in language_marks(row["text"]))
    yield "| World-English news of | words | strong | medium | weak |"
    yield "|---|---:|---:|---:|---:|"
    for country, number in words.most_common():
        yield f"| {country} | {number:,} | " + " | ".join(str(found[country][level]) for level in LEVELS) + " |"
    yield ""


def _mutations(data: Path) -> Iterator[str]:
    all_of, seen = Counter[str](), Counter[str]()
    for row in rows(data, "translation/mutations_dev"):
        all_of[row["rule"]] += 1
        seen[row["rule"]] += any(_meets(mark, row) for mark in language_marks(row["text"]))
    yield "| trace put into native news | rule | found |"
    yield "|---|---|---:|"
    yield from (f"| {name} | {MUTATED.get(name, '')} | {seen[name]} of {all_of[name]} |" for name in all_of)
    yield ""


def _meets(mark: Mark, row: dict[str, Any]) -> bool:
    return bool(mark.span.start < row["end"] and row["start"] < mark.span.end)


def _gold(data: Path) -> Iterator[str]:
    gold, texts = data.parent / "gold" / "seeds" / "artifacts.jsonl", sorted((data.parent / "seeds").glob("*.txt"))
    if not gold.is_file() or not texts:
        return
    documents = [Document(path.name[:3], path.read_text(encoding="utf-8")) for path in texts]
    artifacts = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    together = {card.document: card.translation_level for card in audit_documents(documents).scorecards}
    yield "| article | reference-free traces marked | strong marks | level alone | without its notice | in the batch |"
    yield "|---|---:|---:|---|---|---|"
    for one in documents:
        marks = mark_document(one)
        own = [row for row in artifacts if row["seed"] == one.id and not row["needs_reference"]]
        found = sum(any(_meets(mark, row) for mark in marks if mark.family not in _LINES) for row in own)
        strong = sum(mark.strength is Strength.STRONG for mark in marks)
        levels = f"{_level(one)} | {_level(_without_notice(one, marks))} | {together[one.id]}"
        yield f"| {one.id} | {found} of {len(own)} | {strong} | {levels} |"


_LINES = frozenset({Family.STRUCTURE, Family.SOURCE_CREDIT})


def _level(document: Document) -> str:
    return audit_documents([document]).scorecards[0].translation_level


def _without_notice(document: Document, marks: Sequence[Mark]) -> Document:
    """Return the document without the lines in which it declares anything."""
    declared = [mark.span for mark in marks if mark.family is Family.DECLARED]
    starts = [document.text.rfind("\n", 0, span.start) + 1 for span in declared]
    return Document(document.id, document.text[: min(starts)] if starts else document.text)


if __name__ == "__main__":
    main()
