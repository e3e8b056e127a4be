"""The development data of the benchmarks: a folder named by the first argument, `../shared/eval` without one."""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "eval"


def rows(name: str, folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """Yield the rows of folder/name.jsonl.gz; end the program with exit code 3 where it is missing."""
    path = folder / f"{name}.jsonl.gz"
    if not path.is_file():
        print(f"{path}: no such file; give the folder of the development data as the first argument", file=sys.stderr)
        raise SystemExit(3)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
