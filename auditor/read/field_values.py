"""What the value of a field says, whatever a program wrote it as: text, number, list, object, date."""

import datetime
import math
import re
from collections.abc import Mapping

from auditor.read.article import clean
from auditor.read.facts import day, moment, said

# What programs write for "not said".
NOTHING = frozenset(("nan", "none", "null", "n/a", "[]", "{}"))
# Where the exports of databases and content systems keep the value of a field that has several parts:
# {"name": "The Gull", "id": 7}, {"rendered": "<p>…"}, {"$date": 1452124800000}.
PARTS = ("name", "rendered", "value", "text", "#text", "$date", "$oid", "$numberLong")
# Lists in lists in lists are no value of an article.
DEPTH = 4
# No title, name or address is longer; a field that is was taken for one by its name alone.
LONGEST = 1_000
# As web archives write a moment: 20160107093000, 201601070930.
CLOCK = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?")
# Outside these years a number is something else: the number of an article, a telephone number.
YEARS = range(1990, 2101)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# The way a list of names comes out of a table: ['Ida Brandt', 'Web Desk'].
LISTED = re.compile(r"""\[\s*(?:'[^']*'|"[^"]*")(?:\s*,\s*(?:'[^']*'|"[^"]*"))*\s*\]""")


def plain(value: object, between: str = ", ", depth: int = DEPTH) -> str:
    """Return a field's value as text, "" where it says nothing; the parts of a list with `between` between them."""
    if isinstance(value, str | bytes):
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        return "" if text.strip().casefold() in NOTHING else clean(text)
    if value is None or isinstance(value, bool) or not depth or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, list | tuple):
        return between.join(filter(None, (plain(part, between, depth - 1) for part in value)))
    if isinstance(value, Mapping):
        return next(filter(None, (plain(value.get(part), between, depth - 1) for part in PARTS)), "")
    return str(value)


def short(value: object) -> str | None:
    """Return a value on one line; None where it says nothing, or too much."""
    line = said(plain(value))
    return line if line and len(line) <= LONGEST else None


def unlisted(names: str | None) -> str | None:
    """Return names that a table holds as a list, as plain text."""
    if names is None or not LISTED.fullmatch(names):
        return names
    return ", ".join(filter(None, (one or two for one, two in re.findall(r"'([^']*)'|\"([^\"]*)\"", names)))) or None


def date_of(value: object) -> datetime.date | None:
    """Return the date of a field: a date, a text as programs write it, or a number: 20160107093000, or since 1970."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    text = without_weekday(plain(value).strip())
    # 20160107 is a day; from nine digits on it is a clock.
    if not re.fullmatch(r"[0-9]{9,20}(?:\.[0-9]{1,9})?", text):
        return moment(text)
    parts = CLOCK.fullmatch(text.partition(".")[0])
    return (day("-".join(parts.groups())) if parts else None) or since_1970(float(text))


def without_weekday(text: str) -> str:
    """Return a date without the weekday behind it, which archives of the press write: January 7, 2016 Thursday."""
    before, _, last = text.rpartition(" ")
    return before.rstrip(" ,") if last.casefold() in WEEKDAYS else text


def since_1970(value: float) -> datetime.date | None:
    """Return the day, in UTC, of seconds, milliseconds, microseconds or nanoseconds; None outside 1990 to 2100."""
    while value >= 1e11:
        value /= 1000
    found = datetime.datetime.fromtimestamp(value, datetime.UTC).date()
    return found if found.year in YEARS else None
