"""The end of the index: what could not be read or observed, how the audit was made, what it does not say."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields

from auditor.batch import left_out, window
from auditor.data.load import table as table_of
from auditor.model import Audit
from auditor.report.escape import markdown
from auditor.report.safe import Safe, counted, joined, listed, own, say
from auditor.report.tables import blocks, folded, section, table
from auditor.report.view import View
from auditor.settings import Settings

_NAMES = 30


def not_observed(view: View) -> Safe:
    """Return the section on skipped inputs, notices, and articles without an outlet or a date."""
    audit = view.audit
    without = [
        (say("an outlet"), [one.id for one in audit.documents if one.outlet is None]),
        (say("a date of publication"), [one.id for one in audit.documents if one.published is None]),
    ]
    parts = blocks(
        table(own("Not read", "Why"), _by_reason(
            (markdown(one.name), one.reason) for one in audit.skipped if not left_out(one))),
        _outside(audit),
        table(own("Article", "Read with a caveat"), _by_reason(
            (view.names[one.document], one.message) for one in audit.notices if one.document in view.names)),
        *(_without(view, what, ids) for what, ids in without),
    )  # fmt: skip
    unread = sum(not left_out(one) for one in audit.skipped)
    said = [say("{} not read", counted(unread, "input")) if unread else say("every input was read")]
    if caveats := len({one.document for one in audit.notices}):
        said.append(say("{} read with a caveat", counted(caveats, "article")))
    said += [say("{} without {}", len(ids), what) for what, ids in without if ids]
    summary = joined("; ", said)
    return section(say("Not read, not observable"), folded(summary, parts) if parts else say("Every input was read."))


def _outside(audit: Audit) -> Safe:
    """Return how many articles the window left out, and what became of those without a date; "" where it is open."""
    days, gone = window(audit.settings), sum(map(left_out, audit.skipped))
    if not days:
        return say("")
    undated = sum(one.published is None for one in audit.documents)
    return say(
        "Left out: {} not dated {}.{}",
        counted(gone, "article"),
        markdown(days),
        say(" Kept: {} without a date, which may be of other days.", counted(undated, "article"))
        if undated
        else say(""),
    )


def _by_reason(rows: Iterable[tuple[Safe, str]]) -> Iterator[tuple[Safe, Safe]]:
    """Yield a row for each name, one row for many names with one reason: 10,000 missing files made a page of 1 MB."""
    by_reason: dict[str, list[Safe]] = defaultdict(list)
    for name, reason in rows:
        by_reason[reason].append(name)
    for reason, names in by_reason.items():
        shown = names[:_NAMES]
        if len(names) > _NAMES:
            shown.append(say("{} more (--format json lists all)", len(names) - _NAMES))
        yield joined(", ", shown), markdown(reason)


def _without(view: View, what: Safe, ids: list[str]) -> Safe:
    if not ids:
        return say("")
    shown = [view.names[article] for article in ids[:_NAMES]]
    if len(ids) > _NAMES:
        shown.append(say("{} more", len(ids) - _NAMES))
    return say(
        "Without {}: {}. Not a fault: neither metadata nor a manifest gives one that can be read.", what, listed(shown)
    )


def method(view: View) -> Safe:
    """Return the section on method, version and settings; no timings and no date of the run."""
    coverage = view.audit.coverage
    span = say("")
    if coverage.earliest and coverage.latest:
        earliest, latest = (markdown(date.isoformat()) for date in (coverage.earliest, coverage.latest))
        span = say(" The dates run from {} to {}.", earliest, latest)
    return section(say("Method and limits"), folded(say("How this was made, and how far it can be trusted"), blocks(
        say("A match rests on shared word pairs, on sentences that answer each other, and on long passages in common. "
            "A direction is stated only where the reasons add up; otherwise it is undetermined. The project’s "
            "docs/report.md explains every section, docs/method.md "
            "every step and its limits."),
        _measured(),
        say("“Earliest in this batch” rests on {}, {}, {} with a date.{}", counted(coverage.documents, "article"),
            counted(coverage.outlets, "outlet"), counted(coverage.dated, "article"), span),
        say("Version {}. {}", markdown(view.audit.version), _settings(view.audit.settings)),
    )))  # fmt: skip


def _measured() -> Safe:
    """Return the error rates that were measured when the weights were fitted."""
    rates = table_of("confirm.json")["measured"]
    return say(
        "Measured with the default settings, in {} folds on {} labelled pairs of development data: rewritten against "
        "independent articles F1 {}, "
        "{} of {} rewrites found, {} of {} independent pairs called copied or rewritten.",
        rates["folds"], rates["pairs"], markdown(rates["f1"]), rates["found"], rates["rewritten"],
        rates["alarms"], rates["independent"],
    )  # fmt: skip


def _settings(settings: Settings) -> Safe:
    default = Settings()
    changed = [
        say("{} = {} (default {})", markdown(one.name), _value(settings, one.name), _value(default, one.name))
        for one in fields(settings)
        if getattr(settings, one.name) != getattr(default, one.name)
    ]
    return (
        say("Settings that differ from the default: {}.", joined(", ", changed))
        if changed
        else say("All settings are the default ones.")
    )


def _value(settings: Settings, name: str) -> Safe:
    value = getattr(settings, name)
    if isinstance(value, tuple):
        return joined("; ", [markdown(f"{alias} is {outlet}") for alias, outlet in value]) or say("none")
    if value is None or isinstance(value, datetime.date):
        return markdown(value.isoformat()) if value else say("none")
    if isinstance(value, str):
        return markdown(value or "the usual ones")
    return markdown(f"{value:g}")
