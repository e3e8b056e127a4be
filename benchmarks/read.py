"""Print how well article text is taken out of web pages, beside other extractors, and what hostile pages do.

    python benchmarks/read.py [DATA]        DATA defaults to ../shared/eval

Pages and true bodies: DATA/html. One process; on each page the extractors run one after the other in shuffled order.
Extractors that are not installed are left out; `make bench` installs them.
"""

import gzip
import importlib.metadata
import json
import random
import resource
import socket
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import data
from extraction import Shares, deviation, f1, page_shares

from auditor import Document, Skipped, load_documents
from auditor.model import Notice
from auditor.read.page.page import page
from auditor.read.page.plain import visible_text

sys.path.insert(0, str(data.ROOT))
from tests.read.hostile import HOSTILE

Extractor = Callable[[bytes], str]
SECONDS, MEMORY = 10.0, 1 << 30


def main() -> None:
    """Print both tables."""
    pages = _pages()
    print(f"{len(pages)} news pages, development data: the mode was chosen on them, so these figures are no test.\n")
    _extraction(pages, {"auditor": _auditor, **_peers()})
    print(f"\n{len(HOSTILE)} hostile pages through load_documents: seconds, outcome, what was said")
    worst = [_hostile(name) for name in HOSTILE]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(
        f"slowest {max(worst):.1f} s (bar {SECONDS:.0f}), most memory {peak / 2**20:.0f} MiB (bar {MEMORY / 2**20:.0f})"
    )


def _pages() -> dict[str, tuple[bytes, str]]:
    """Return page and true article body by name; end the program with exit code 3 where the data is missing."""
    folder = data.FOLDER / "html"
    if not (folder / "ground-truth.json").is_file():
        print(f"{folder}: no ground-truth.json; give the folder of the development data", file=sys.stderr)
        raise SystemExit(3)
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    return {
        name: (gzip.decompress((folder / f"{name}.html.gz").read_bytes()), row["articleBody"])
        for name, row in sorted(truth.items())
    }


def _auditor(markup: bytes) -> str:
    first = next(iter(page(markup, Document("page", ""))))
    return first.text if isinstance(first, Document) else ""


def _peers() -> dict[str, Extractor]:
    """Return the other extractors that are installed, trafilatura in each of its modes."""
    import trafilatura

    modes: dict[str, dict[str, bool]] = {
        "default": {},
        "precision": {"favor_precision": True},
        "recall": {"favor_recall": True},
        "fast": {"fast": True},
    }
    version = importlib.metadata.version("trafilatura")
    found = {f"trafilatura {version} {mode}": _mode(trafilatura.extract, options) for mode, options in modes.items()}
    for make in (_readability, _newspaper):
        try:
            name, extractor = make()
        except ImportError as error:
            print(f"left out: {error}", file=sys.stderr)
        else:
            found[name] = extractor
    return found


def _mode(extract: Callable[..., str | None], options: dict[str, bool]) -> Extractor:
    return lambda markup: extract(markup, **options) or ""


def _readability() -> tuple[str, Extractor]:
    import readability

    def extract(markup: bytes) -> str:
        return visible_text(readability.Document(markup.decode("utf-8", "replace")).summary())

    return f"readability-lxml {importlib.metadata.version('readability-lxml')}", extract


def _newspaper() -> tuple[str, Extractor]:
    import newspaper

    # It asks the network for a list of public suffixes and for pictures, and waits.
    socket.getaddrinfo = _refused

    def extract(markup: bytes) -> str:
        article = newspaper.Article("https://example.com/")
        article.download(input_html=markup.decode("utf-8", "replace"))
        article.parse()
        return str(article.text)

    return f"newspaper4k {importlib.metadata.version('newspaper4k')}", extract


def _refused(*_: object, **__: object) -> NoReturn:
    raise OSError("no network in a benchmark")


def _extraction(pages: dict[str, tuple[bytes, str]], extractors: dict[str, Extractor]) -> None:
    shares: dict[str, list[Shares]] = defaultdict(list)
    seconds: dict[str, float] = defaultdict(float)
    failed: dict[str, int] = defaultdict(int)
    order = random.Random(1)
    for markup, truth in pages.values():
        names = list(extractors)
        order.shuffle(names)
        for name in names:
            begun = time.process_time()
            try:
                text = extractors[name](markup)
            except Exception:
                text, failed[name] = "", failed[name] + 1
            seconds[name] += time.process_time() - begun
            shares[name].append(page_shares(truth, text))
    print(f"{'extractor':<40} {'F1':<15} {'precision':<10} {'recall':<8} pages/s   time v. trafilatura's default")
    default = next(value for name, value in seconds.items() if name.endswith("default"))
    for name in extractors:
        score, precision, recall = f1(shares[name])
        errors = f"   ({failed[name]} errors, counted as empty)" if failed[name] else ""
        print(
            f"{name:<40} {score:.4f} ± {deviation(shares[name]):.4f} {precision:.4f}     {recall:.4f}   "
            f"{len(pages) / seconds[name]:5.1f}     {seconds[name] / default:.2f}{errors}"
        )


def _hostile(name: str) -> float:
    """Print what becomes of one hostile page; return the seconds, the start of the reading process included."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_bytes(HOSTILE[name]())
        begun = time.perf_counter()
        readings = list(load_documents(path))
        seconds = time.perf_counter() - begun
    print(f"  {seconds:5.1f}  {name}: {'; '.join(map(_told, readings)) or 'SILENCE'}")
    return seconds


def _told(reading: Document | Skipped | Notice) -> str:
    if isinstance(reading, Skipped):
        return f"not read: {reading.reason}"
    return reading.code if isinstance(reading, Notice) else f"{len(reading.text):,} characters"


if __name__ == "__main__":
    main()
