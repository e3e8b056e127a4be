"""What the core asks of its surroundings: something that runs a function over many items, a memory of earlier runs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from auditor.model import Document

Item = TypeVar("Item")
Result = TypeVar("Result")

# Called as progress(stage, done, total); the stage is one of the words of the README's map.
Progress = Callable[[str, int, int], None]


class Engine(Protocol):
    """Runs our functions, perhaps elsewhere. It never re-implements them: every engine gives the same Audit."""

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Return the results in the order of the items. The function and the items can be pickled."""
        ...


class Index(Protocol):
    """Articles kept from earlier runs."""

    def nearest(self, document: Document) -> Sequence[Document]:
        """Return the kept articles that may share text with this one; they join the audit as documents."""
        ...
