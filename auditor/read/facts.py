"""What is said about an article beside its text, by a manifest, a page, a record: its facts, and how dates are read."""

import datetime
import email.utils
import re
from dataclasses import asdict, dataclass, replace

from auditor.model import Document

# What programs write for "no date": 0001-01-01 on 5 of 122 news pages (development data), and the zero of Unix.
NOTHING = frozenset({datetime.date(1970, 1, 1)})
# No newspaper is older.
PRINT = 1600
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# 2016-01-07T09:30:00Z, 20160107T093000+0100, 2016/01/07 09:30: the same order of parts in every country.
MOMENT = re.compile(r"([0-9]{4})([-/]?)([0-9]{2})\2([0-9]{2})(?:[T ].*)?")
# 17.10.2025 and 10/17/2025 have one reading, 7.1.2016 has two.
NUMBERS = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})(?:[ ,].*)?")
NAMED = ("%B %d, %Y", "%b %d, %Y", "%b. %d, %Y", "%d %B %Y", "%d %b %Y")


@dataclass(frozen=True, slots=True)
class Facts:
    """Metadata of one article; None is "not said"."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: datetime.date | None = None
    url: str | None = None


def described(document: Document, facts: Facts) -> Document:
    """Return the document with every fact that is known; what is not said stays as it was."""
    known = {name: value for name, value in asdict(facts).items() if value is not None}
    return replace(document, **known)


def apart(one: datetime.date | None, other: datetime.date | None) -> bool:
    """Tell whether two dates contradict each other; those of two clocks, one of them UTC, may be a day apart."""
    return one is not None and other is not None and abs(one - other) > datetime.timedelta(days=1)


def day(value: str) -> datetime.date | None:
    """Return the date written as 2016-01-07; None for anything else: 7.1.2016 has two readings."""
    try:
        # fromisoformat alone also takes 20160107 and 2016-W01-4.
        return datetime.date.fromisoformat(value) if DAY.fullmatch(value) else None
    except ValueError:
        return None


def moment(value: str) -> datetime.date | None:
    """Return the date, as its author's clock had it, of a date with time as programs write it; None for anything else.

    ISO 8601 and its variants, RFC 2822 ("Thu, 07 Jan 2016 09:30:00 +0100"), a month by its English name, or numbers
    with one reading only.
    """
    value = value.strip()
    parts = MOMENT.fullmatch(value)
    found = day("-".join(parts.group(1, 3, 4))) if parts else by_numbers(value) or by_name(value) or mailed(value)
    return None if found is None or found in NOTHING or found.year < PRINT else found


def by_numbers(value: str) -> datetime.date | None:
    """Return the date of day, month and year in either order; None where both orders give one, and another one."""
    parts = NUMBERS.fullmatch(value)
    if not parts:
        return None
    first, second, year = int(parts[1]), int(parts[3]), parts[4]
    orders = {(second, first), (first, second)}
    found = {date for month, number in orders if (date := day(f"{year}-{month:02}-{number:02}"))}
    return found.pop() if len(found) == 1 else None


def by_name(value: str) -> datetime.date | None:
    """Return the date of "January 7, 2016" and the like; None for anything else."""
    for form in NAMED:
        try:
            return datetime.datetime.strptime(value[:30], form).replace(tzinfo=datetime.UTC).date()
        except ValueError:
            continue
    return None


def mailed(value: str) -> datetime.date | None:
    """Return the date as mail and feeds write it; None for anything else."""
    try:
        return email.utils.parsedate_to_datetime(value).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def said(value: str | None) -> str | None:
    """Return the value on one line without surrounding space; None when nothing is left."""
    return " ".join((value or "").split()) or None
