"""The tables shipped with the package, read once. Each one's provenance is told in docs/data.md."""

import functools
import json
from importlib.resources import files
from typing import Any


@functools.cache
def table(name: str) -> Any:
    """Return the parsed JSON file `name` of this folder; callers must not change it."""
    return json.loads(files("auditor.data").joinpath(name).read_text(encoding="utf-8"))
