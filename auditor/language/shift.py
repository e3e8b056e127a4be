"""Where each character of an edited text came from: only the places whose length changed are kept."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Shift:
    """What was put in for what: `new[i]`, a span of the edited text, stands for `old[i]`; both in order and apart."""

    old: tuple[Span, ...]
    new: tuple[Span, ...]

    def start(self, at: int) -> int:
        """Return where in the old text the character at this place of the new one begins; past the end, the end."""
        found = bisect_right(self.new, at, key=lambda span: span.start) - 1
        if found < 0:
            return at
        old, new = self.old[found], self.new[found]
        return old.start if at < new.end else old.end + at - new.end

    def end(self, at: int) -> int:
        """Return where in the old text the character before this place of the new one ends; 0 at the beginning."""
        found = bisect_right(self.new, at - 1, key=lambda span: span.start) - 1
        if at <= 0 or found < 0:
            return at
        old, new = self.old[found], self.new[found]
        return old.end if at <= new.end else old.end + at - new.end


def replaced(text: str, changes: Iterable[tuple[int, int, str]]) -> tuple[str, Shift]:
    """Return the text with each (start, end, words to put there) carried out; changes are in order and apart."""
    pieces: list[str] = []
    old: list[Span] = []
    new: list[Span] = []
    end = length = 0
    for began, ended, put in changes:
        pieces += [text[end:began], put]
        length += began - end
        old.append(Span(began, ended))
        new.append(Span(length, length + len(put)))
        length += len(put)
        end = ended
    return "".join([*pieces, text[end:]]), Shift(tuple(old), tuple(new))
