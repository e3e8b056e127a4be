"""Telling how far a stage has come."""

from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

from auditor.ports import Progress

Item = TypeVar("Item")


def told(items: Iterable[Item], stage: str, tell: Progress, *, total: int | None = None) -> Iterator[Item]:
    """Yield the items and tell after each one how many are done; total is asked for where they have no length."""
    total = len(items) if total is None and isinstance(items, Sized) else total or 0
    for done, item in enumerate(items, 1):
        yield item
        tell(stage, done, total)


def silence(stage: str, done: int, total: int) -> None:
    """Tell nobody."""
