"""Coverage-guided fuzzing of the paths that take strangers' bytes first: encodings and web pages.

    python -m tests.soak.fuzz encoding|page [SECONDS]        60 seconds by default; part of `make soak`

Ends with 0 when nothing was raised and nothing was silent; a crash prints the bytes, which become a fixture written by
us. atheris has no wheel for every platform: without it this says so and ends with 0.
"""

import sys
from collections.abc import Callable

from auditor.model import Document, Skipped


def encoding(data: bytes) -> None:
    """Decode the bytes; a text must be writable as UTF-8 and hold neither NUL nor carriage return."""
    from auditor.read.encoding.decode import Decoded, decode

    declared, _, rest = data.partition(b"\n")
    for found in (decode(data), decode(rest, declared=declared[:40].decode("latin-1"))):
        if isinstance(found, Decoded):
            # A lone surrogate raises here.
            _check(not {0, 13} & set(found.text.encode("utf-8")), "NUL or carriage return in the text")


def page(data: bytes) -> None:
    """Read the bytes as a page, both ways; there must be an article with a word, or a reason."""
    from auditor.read.page.page import page as read

    for careful in (False, True):
        first = next(iter(read(data, Document("page", "", source="page.html"), careful=careful)), None)
        said = isinstance(first, Skipped) and first.reason
        _check(bool(said) or (isinstance(first, Document) and any(map(str.isalnum, first.text))), "silence")


def _check(held: bool, fault: str) -> None:  # noqa: FBT001 - the condition is the argument
    if not held:
        raise AssertionError(fault)


TARGETS: dict[str, Callable[[bytes], None]] = {"encoding": encoding, "page": page}
# Pieces of markup that chance would take long to find.
DICTIONARY = (
    "<html>", "<p>", "</p>", "<div>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<meta charset=",
    "<a ",
    'href="', 'itemprop="', 'type="application/ld+json"', '{"@type":"Article"}', "&#x0;", "&#55296;", "<table><tr><td>",
)  # fmt: skip


def main() -> None:
    """Fuzz the target named by the first argument."""
    target, seconds = TARGETS[sys.argv[1]], sys.argv[2] if len(sys.argv) > 2 else "60"
    try:
        import atheris
    except ImportError:
        print("atheris is not installed, fuzzing left out; pip install '.[fuzz]'", file=sys.stderr)
        return
    atheris.instrument_all()
    with_pieces = _mutated(atheris)
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", "-timeout=10"], target, **with_pieces)
    atheris.Fuzz()


def _mutated(atheris: object) -> dict[str, Callable[[bytes, int, int], bytes]]:
    """Return a mutator that sometimes inserts a piece of markup instead of a byte."""

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        if seed % 3:
            return bytes(atheris.Mutate(data, size))  # type: ignore[attr-defined]
        piece, at = DICTIONARY[seed // 3 % len(DICTIONARY)].encode(), seed // 7 % (len(data) + 1)
        return (data[:at] + piece + data[at:])[:size]

    return {"custom_mutator": mutate}


if __name__ == "__main__":
    main()
