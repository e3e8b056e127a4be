"""Which findings are still to be looked at: those neither on the ignore list nor known from an earlier audit."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from enum import StrEnum

from auditor.language.credits import outlet_key
from auditor.model import Audit, Baseline, Finding, Ignored


class Standing(StrEnum):
    """Of a finding. Only new ones stand in "look at these first" and count for `--fail-on`; without a baseline all are
    new but the ignored ones.
    """

    NEW = "new"
    KNOWN = "known"
    IGNORED = "ignored"


def ignoring(audit: Audit, entries: Iterable[Ignored]) -> Audit:
    """Return the audit with an ignore list, soonest expiry first, each entry with the findings that it is about."""
    ordered = sorted(dict.fromkeys(entries), key=lambda one: (one.until, repr(one)))
    outlets = {one.id: outlet_key(one.outlet or "", audit.settings.outlet_aliases) for one in audit.documents}
    return replace(audit, ignored=tuple(replace(one, findings=_about(one, audit, outlets)) for one in ordered))


def _about(entry: Ignored, audit: Audit, outlets: Mapping[str, str]) -> tuple[str, ...]:
    aliases = audit.settings.outlet_aliases
    named = (_named(entry.article, outlets, aliases), _named(entry.other, outlets, aliases))
    asked = (one for one in audit.findings if entry.finding in (one.id, one.kind))
    return tuple(sorted({one.id for one in asked if _within(entry, one, named)}))


def _named(names: Iterable[str], outlets: Mapping[str, str], aliases: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return the articles that have one of the names as their id or as their outlet."""
    exact = frozenset(names)
    keys = {outlet_key(name, aliases) for name in exact} - {""}
    return frozenset(article for article, outlet in outlets.items() if article in exact or outlet in keys)


def _within(entry: Ignored, finding: Finding, named: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Return whether a finding names an article as the entry asks for, and another one beside it."""
    articles = {place.document for place in finding.places}
    ones = articles & named[0] if entry.article else articles
    if entry.other:
        return any(one != other for one in ones for other in articles & named[1])
    return bool(ones) or not entry.article


def against(audit: Audit, earlier: Audit, name: str) -> Audit:
    """Return the audit held against an earlier one of this name.

    What was ignored then is not known: it was settled until a date, and is new again after it.
    """
    before, now = ({one.id for one in of.findings} for of in (earlier, audit))
    known = (before & now) - ignored_by(earlier).keys()
    return replace(audit, baseline=Baseline(name, tuple(sorted(known)), tuple(sorted(before - now))))


def differing(audit: Audit, earlier: Audit) -> Iterator[str]:
    """Yield "rewritten = 0.7 (now 0.65)" for the version and each setting that the earlier audit had otherwise."""
    if audit.version != earlier.version:
        yield f"version {earlier.version} (now {audit.version})"
    for one in fields(audit.settings):
        now, then = getattr(audit.settings, one.name), getattr(earlier.settings, one.name)
        if now != then:
            yield f"{one.name} = {_said(then)} (now {_said(now)})"


def _said(value: object) -> str:
    return "none" if value in (None, "", ()) else str(value)


def ignored_by(audit: Audit) -> dict[str, Ignored]:
    """Return the entry that has each ignored finding, by its id: of several the one that expires last."""
    return {found: entry for entry in audit.ignored if not entry.expired for found in entry.findings}


def standings(audit: Audit) -> dict[str, Standing]:
    """Return the standing of every finding, by its id; the ignore list comes before the baseline."""
    ignored, known = ignored_by(audit), frozenset(audit.baseline.known if audit.baseline else ())
    return {
        one.id: Standing.IGNORED if one.id in ignored else Standing.KNOWN if one.id in known else Standing.NEW
        for one in audit.findings
    }


def new_findings(audit: Audit) -> tuple[Finding, ...]:
    """Return the findings that are still to be looked at, in the order of the audit."""
    standing = standings(audit)
    return tuple(one for one in audit.findings if standing[one.id] is Standing.NEW)
