"""How the time of each rule grows with the length of a line: t(4n) / t(n) on strings made to be slow, up to 400,000.

    python benchmarks/pattern_growth.py

Linear is 4; up to 6 is allowed. Attacks are the rules' own examples, their first halves, and runs on which patterns
with two open repetitions choke.
"""

import time
from collections.abc import Iterator

from auditor.mark.line import lines_of
from auditor.mark.rule import Rule, found
from auditor.mark.rules import RULES
from auditor.model import Document
from auditor.prepared import marked

SIZE = 100_000
MOST = 6.0
# Below this a ratio is that of the clock.
LEAST = 0.002
RUNS = ("a", "a ", "A. ", "a@", "@", "1", "1,", "(", "[a", '"', "the ", "by A ", "May 2021 ", "http://a.", "- ", "’s ")


def attacks(rule: Rule) -> Iterator[str]:
    """Yield short strings to be repeated."""
    for example in (*rule.hits, *rule.misses):
        flat = " ".join(example.split())
        yield from (f"{flat} ", f"{flat[: len(flat) // 2]} ")
    yield from RUNS


def taken(rule: Rule, piece: str, size: int) -> float:
    """Return the seconds of CPU that a rule takes for one line of this size."""
    text = (piece * (size // len(piece) + 1))[:size]
    prepared = lines_of(text)
    began = time.process_time()
    for _ in found(rule, text, prepared):
        pass
    return time.process_time() - began


def growth() -> Iterator[tuple[float, str, str]]:
    """Yield t(4n) / t(n), the rule and the string, for each rule and string that takes time at all."""
    for rule in RULES:
        for piece in dict.fromkeys(attacks(rule)):
            long = taken(rule, piece, 4 * SIZE)
            if long > LEAST:
                times = long / taken(rule, piece, SIZE)
                # Other programs on the machine only add: what looks slow is measured again.
                if times > MOST:
                    again = [[taken(rule, piece, size) for _ in range(5)] for size in (SIZE, 4 * SIZE)]
                    times = min(again[1]) / min(again[0])
                yield times, rule.name, piece[:40]


def slowest() -> str:
    """Return how many rules and strings were tried, and the worst three."""
    tried = sorted(growth(), reverse=True)
    worst = ", ".join(f"{name} {times:.1f} on {piece!r}" for times, name, piece in tried[:3])
    over = sum(times > MOST for times, *_ in tried)
    return (
        f"Growth from {SIZE:,} to {4 * SIZE:,} characters: {over} of {len(tried)} above {MOST:g} times; worst {worst}"
    )


def main() -> None:
    """Print the worst cases, and a whole line of 10 MB."""
    print(slowest())
    began = time.process_time()
    marked(Document("a", "the bridge [in the north] a@b 1,5 " * 300_000))
    print(f"A line of 10 MB: {time.process_time() - began:.1f} s")


if __name__ == "__main__":
    main()
