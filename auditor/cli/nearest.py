"""What to do about a name that does not exist."""

import difflib
from collections.abc import Iterable


def nearest(name: str, names: Iterable[str], otherwise: str) -> str:
    """Return "did you mean …?" with the name that is most like it, else the other remedy."""
    near = difflib.get_close_matches(name, list(names), 1)
    return f"did you mean {near[0]!r}?" if near else otherwise
