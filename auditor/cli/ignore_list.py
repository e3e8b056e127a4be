"""[[ignore]] of auditor.toml: findings that an editor has settled, each with a reason, an author and a last day."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from auditor.cli.nearest import nearest
from auditor.errors import SettingsError
from auditor.language.counts import counted
from auditor.model import Ignored

NEEDED = ("finding", "reason", "who", "until")
FIELDS = (*NEEDED, "article", "with")
_ID = re.compile(r"[0-9a-f]{12}")
# Days before its last one on which an entry is said to expire.
SOON = 14


def ignore_list(entries: object, file: str) -> tuple[Ignored, ...]:
    """Return the entries in their order; raises SettingsError that names file, entry, field and value."""
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SettingsError(f"{file}: ignore = {entries!r} is no list of entries; write each below a line [[ignore]]")
    return tuple(_entry(entry, f"{file}: ignore entry {number}") for number, entry in enumerate(entries, 1))


def _entry(entry: Mapping[str, Any], place: str) -> Ignored:
    for name in entry:
        if name not in FIELDS:
            raise SettingsError(f"{place}: unknown field {name!r}; {nearest(name, FIELDS, f'it has {_list(FIELDS)}')}")
    for name in NEEDED:
        if name not in entry:
            raise SettingsError(f"{place}: no field {name!r}; write {_list(NEEDED)} into every entry")
    finding, reason, who = (_text(entry, name, place) for name in NEEDED[:3])
    _check_finding(finding, place)
    until = entry["until"]
    if type(until) is not datetime.date:
        said = f"{until}" if isinstance(until, datetime.datetime) else repr(until)
        raise SettingsError(f"{place}: until = {said} is no day; write a date like 2026-03-31, no quotes")
    return Ignored(finding, reason, who, until, _names(entry, "article", place), _names(entry, "with", place))


def _text(entry: Mapping[str, Any], name: str, place: str) -> str:
    value = entry[name]
    if not isinstance(value, str) or not value.strip():
        raise SettingsError(f"{place}: {name} = {value!r} is no text; write it in quotes")
    return value.strip()


def _check_finding(finding: str, place: str) -> None:
    from auditor.score.kinds import KINDS

    if not _ID.fullmatch(finding) and finding not in KINDS:
        remedy = nearest(finding, KINDS, "copy the id from the report, or run 'auditor rules' for the kinds")
        raise SettingsError(f"{place}: finding = {finding!r} is neither an id nor a kind of finding; {remedy}")


def _names(entry: Mapping[str, Any], field: str, place: str) -> tuple[str, ...]:
    value = entry.get(field, [])
    names = [value] if isinstance(value, str) else value
    good = isinstance(names, list) and all(isinstance(name, str) and name.strip() for name in names)
    if not good or (field in entry and not names):
        raise SettingsError(f"{place}: {field} = {value!r} names no article or outlet; write its id or its outlet")
    return tuple(sorted({name.strip() for name in names}))


def _list(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def as_of(entries: Sequence[Ignored], today: datetime.date) -> tuple[Ignored, ...]:
    """Return the entries, those whose last day has passed as expired."""
    return tuple(replace(entry, expired=entry.until < today) for entry in entries)


def stale(entries: Sequence[Ignored], today: datetime.date) -> Iterator[str]:
    """Yield what is to be done about entries that have expired or soon will, and which match nothing."""
    for entry in entries:
        left, until = (entry.until - today).days, entry.until.isoformat()
        if entry.expired:
            yield f"ignore list: {entry.finding}: expired on {until}, honoured no more; extend it or take it out"
        elif left <= SOON:
            yield f"ignore list: {entry.finding}: {_ends(left)} ({until}); extend it or let it go"
    idle = [entry.finding + _limits(entry) for entry in entries if not entry.findings and not entry.expired]
    if idle:
        # An article "004" instead of "004-gull-ferry" looks right, and the build stays red.
        yield f"ignore list: without effect here: {'; '.join(idle)}; the index lists it under Ignored findings"


def _limits(entry: Ignored) -> str:
    named = (("article", entry.article), ("with", entry.other))
    return "".join(f", {word} {' or '.join(names)}" for word, names in named if names)


def _ends(left: int) -> str:
    return f"expires in {counted(left, 'day')}" if left else "expires today"
