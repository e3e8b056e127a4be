"""Which sentences of two articles say the same, where a claim came from, and what both cost.

    python benchmarks/claims.py [DATA]        DATA defaults to ../shared/eval; gold answers in DATA/../gold/seeds

Lines of eval/claims are one sentence in two translations; every other line is a distractor. The thresholds of links
and the rarity in sentences were chosen on the five real articles (gold/seeds) and on eval/claims. Times are CPU
seconds of one process and one thread, each peer once, in one run.
"""

import csv
import datetime
import gzip
import itertools
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from claims_speed import speed
from data import FOLDER

from auditor import audit_documents, load_documents
from auditor.attribute.links import claim_links
from auditor.language.vectors import claim_vectors
from auditor.language.words import content_stems
from auditor.model import Attribution, Audit, Claim, ClaimKind, Document, Match, Span, Verdict
from auditor.settings import Settings

SETS = ("cs-en.refB.refC", "de-en.refA.refB", "zh-en.refA.refB", "de-en.refA.Online-B", "zh-en.refA.Online-B")
GROUP = 25
NO_CLAIM = ("boilerplate", "non-claim")
Sentence = tuple[str, int]


def main() -> None:
    """Print every table."""
    for line in lines(FOLDER):
        print(line, flush=True)


def lines(data: Path) -> Iterator[str]:
    """Yield the tables as Markdown, a line at a time; end the program with exit code 3 where data is missing."""
    yield from found_again(data)
    yield from real_articles(data.parent)
    yield from speed([row["text"] for row in _rows(data / "quotes" / "articles_train.jsonl.gz")])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        print(f"{path}: no such file; give the folder of the development data as the first argument", file=sys.stderr)
        raise SystemExit(3)
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def found_again(data: Path) -> Iterator[str]:
    """Yield how often the right line of a set comes first, and the links of groups in which half have a partner."""
    s = Settings()
    yield "### A claim among distractors (eval/claims)"
    yield f"Groups: {GROUP} lines, every other one without a partner; P / R of links at the product's thresholds."
    yield ""
    yield f"| set | n | R@1 | MRR | in a copy (≥ {s.link_in_match}) P / R | elsewhere (≥ {s.link_elsewhere}) P / R |"
    yield "|---|---|---|---|---|---|"
    for name in SETS:
        rows = list(_rows(data / "claims" / f"{name}.jsonl.gz"))
        left, right = [row["left"] for row in rows], [row["right"] for row in rows]
        first, reciprocal = _ranks(left, right)
        pooled = [_grouped(left, right, verdict) for verdict in (Verdict.REWRITTEN, Verdict.SAME_STORY)]
        yield f"| {name} | {len(rows)} | {first:.3f} | {reciprocal:.3f} | {pooled[0]} | {pooled[1]} |"
    yield ""


def _ranks(left: list[str], right: list[str]) -> tuple[float, float]:
    vectors = claim_vectors([*left, *right])
    cosines = np.round((vectors[: len(left)] @ vectors[len(left) :].T).toarray(), 6)
    own = cosines.diagonal()[:, None]
    # Of equal lines the first counts as found: a twin of the right line that stands before it is a miss.
    before = np.tril(cosines == own, -1).sum(axis=1)
    ranks = 1 + (cosines > own).sum(axis=1) + before
    return float((ranks == 1).mean()), float((1 / ranks).mean())


def _grouped(left: list[str], right: list[str], verdict: Verdict) -> str:
    hits = said = wanted = 0
    for start in range(0, len(left) - GROUP + 1, GROUP):
        kept = range(start + 1, start + GROUP, 2)
        documents, claims = _as_claims({"a": left[start : start + GROUP], "b": [right[at] for at in kept]})
        match = Match("a", "b", verdict, None, None, None, None, (), (), ())
        links = claim_links(claims, documents, (), [match], Settings())
        linked = {claim: found[0].claim for claim, found in links.items() if claim.startswith("a")}
        partner = {f"a#{at - start}": f"b#{place}" for place, at in enumerate(kept)}
        hits += sum(partner.get(claim) == other for claim, other in linked.items())
        said, wanted = said + len(linked), wanted + len(partner)
    return f"{hits / said:.3f} / {hits / wanted:.3f}"


def _as_claims(texts: Mapping[str, list[str]]) -> tuple[dict[str, Document], list[Claim]]:
    documents, claims = {}, []
    for name, sentences in texts.items():
        documents[name] = Document(name, "\n".join(sentences))
        ends = itertools.accumulate(len(one) + 1 for one in sentences)
        spans = (Span(end - 1 - len(one), end - 1) for one, end in zip(sentences, ends, strict=True))
        claims += [Claim(f"{name}#{at}", name, span, ClaimKind.STATEMENT, None) for at, span in enumerate(spans)]
    return documents, claims


@dataclass(frozen=True)
class Gold:
    """What a reader found in five articles: per sentence its claims, their origins, whom it cites; and those copied."""

    said: Mapping[Sentence, set[str]]
    origins: Mapping[Sentence, set[str]]
    cited: Mapping[Sentence, str]
    reworded: set[Sentence]
    empty: set[Sentence]


def real_articles(shared: Path) -> Iterator[str]:
    """Yield links, origins and sources on the five real articles."""
    gold = _gold(shared / "gold" / "seeds")
    texts = [document for document in load_documents([shared / "seeds"]) if isinstance(document, Document)]
    listed = list(_with_manifest(texts, shared / "gold" / "seeds" / "manifest.csv"))
    with_dates, bare = audit_documents(listed), audit_documents(texts)
    crowd = [
        Document(f"x{at}", row["text"], row["title"], row["outlet"])
        for at, row in enumerate(itertools.islice(_rows(shared / "eval" / "quotes" / "articles_train.jsonl.gz"), 300))
    ]
    yield "### Links, origins and sources on the five real articles (thresholds chosen on them)"
    yield ""
    yield "| question | the five with manifest | without | the five among 300 others |"
    yield "|---|---|---|---|"
    audits = with_dates, bare, audit_documents([*listed, *crowd])
    told = [list(_answers(audit, gold)) for audit in audits]
    for row in zip(*told, strict=True):
        yield f"| {row[0][0]} | " + " | ".join(value for _, value in row) + " |"
    first = audit_documents(listed, settings=Settings(link_in_match=0.0))
    right, n = _first(first, gold)
    yield ""
    yield f"Source sentence first, of reworded sentences of 004, no threshold: {right} of {n}."
    yield ""


def _gold(folder: Path) -> Gold:
    said: dict[Sentence, set[str]] = defaultdict(set)
    origins: dict[Sentence, set[str]] = defaultdict(set)
    cited: dict[Sentence, str] = {}
    reworded: set[Sentence] = set()
    empty: set[Sentence] = set()
    for row in _rows(folder / "claims.jsonl"):
        at = row["seed"], row["start"]
        if row["relation"] in NO_CLAIM:
            empty.add(at)
            continue
        said[at].add(row["claim"])
        origins[at] |= set(row["origin_seed"].split("|"))
        cited[at] = f"{cited.get(at, '')} {row['cited_source']}".strip()
        if row["seed"] == "004" and row["origin_seed"] == "002":
            reworded.add(at)
    return Gold(said, origins, cited, reworded, empty - said.keys())


def _with_manifest(documents: Iterable[Document], manifest: Path) -> Iterator[Document]:
    with manifest.open(encoding="utf-8", newline="") as file:
        known = {row["file"][:3]: row for row in csv.DictReader(file)}
    for document in documents:
        row = known[document.id[:3]]
        day = datetime.date.fromisoformat(row["published"]) if row["published"] else None
        yield replace(document, outlet=row["outlet"] or None, published=day)


def _answers(audit: Audit, gold: Gold) -> Iterator[tuple[str, str]]:
    """Yield each question with its answer."""
    at = {claim.id: (claim.document[:3], claim.span.start) for claim in audit.claims if claim.document[0] == "0"}
    found = {at[one.claim]: one for one in audit.attributions if one.claim in at}
    links = [(claim, at[link.claim]) for claim, one in found.items() for link in one.links if link.claim in at]
    right = {(one, other[0]) for one, other in links if gold.said.get(one, set()) & gold.said.get(other, set())}
    wanted = {(one, other[0]) for one in gold.said for other in gold.said if one[0] != other[0]
              and gold.said[one] & gold.said[other]}  # fmt: skip
    strangers = sum(link.claim not in at for one in found.values() for link in one.links)
    yield "links right, of those made", _share(len(right), len(links))
    yield "links found, of (sentence, other article) in the gold", _share(len(right & wanted), len(wanted))
    yield "reworded sentences of 004 linked to their source", "{} of {}".format(*_first(audit, gold))
    yield "lines that say nothing, linked", str(sum(one in gold.empty for one, _ in links))
    yield "links to the 300 others", str(strangers)
    judged = {one: found[one] for one in gold.said if one in found}
    hits = {one for one, told in judged.items() if (told.origin or "")[:3] in gold.origins[one]}
    elsewhere = {one for one in judged if one[0] not in gold.origins[one]}
    decided = {one for one, told in judged.items() if told.origin}
    yield "origin right, all", _share(len(hits), len(judged))
    yield "origin right, claims from elsewhere", _share(len(hits & elsewhere), len(elsewhere))
    yield "origin right, decided claims", _share(len(hits), len(decided))
    yield "left open", _share(len(judged) - len(decided), len(judged))
    yield from _sources(judged, {at[one.id]: one.cited_source for one in audit.claims if one.id in at}, gold)


def _sources(
    judged: Mapping[Sentence, Attribution], own: Mapping[Sentence, str | None], gold: Gold
) -> Iterator[tuple[str, str]]:
    named = {one for one in judged if gold.cited[one]}
    for title, cited in (
        ("source named in the sentence", own),
        ("source named there or by an earlier carrier", {one: told.cited_source for one, told in judged.items()}),
    ):
        said = {one for one in judged if cited[one]}
        agree = {one for one in said & named if {*content_stems(cited[one] or "")} & {*content_stems(gold.cited[one])}}
        yield f"{title}: shares a word with the gold's, of {len(named)} that have one", _share(len(agree), len(named))
        yield f"{title}: the same, of those said", _share(len(agree), len(said))


def _first(audit: Audit, gold: Gold) -> tuple[int, int]:
    """Return for how many reworded sentences of 004 the linked sentence of 002 is a source of it, and of how many."""
    at = {claim.id: (claim.document[:3], claim.span.start) for claim in audit.claims}
    answers = {
        at[one.claim]: at[link.claim] for one in audit.attributions for link in one.links if link.document[:3] == "002"
    }
    right = sum(bool(gold.said[one] & gold.said.get(answers.get(one, ("", 0)), set())) for one in gold.reworded)
    return right, len(gold.reworded)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "–"


if __name__ == "__main__":
    main()
