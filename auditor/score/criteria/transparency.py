"""Transparency: who signs, when, under what label, and where a reader can turn. Missing metadata is not a fault."""

import re

from auditor.language.agencies import agency_of
from auditor.language.credits import credits_outlet
from auditor.language.origins import ORIGINS, declared_origins, names
from auditor.model import Criterion, Document, Evidence, Mark
from auditor.score.criteria.case import Case
from auditor.score.criteria.primary import from_page
from auditor.score.criteria.standard import PRESENCE, Group, Standard

BYLINE = Standard("byline", Group.TRANSPARENCY, 3.0, PRESENCE, (1.0, 0.5), english=False)
DATE = Standard("date", Group.TRANSPARENCY, 3.0, PRESENCE, (1.0, 0.5), english=False)
CORRECTIONS = Standard("corrections", Group.TRANSPARENCY, 3.0, PRESENCE, (1.0, 0.5), english=False)
OWNER = Standard("owner or contact", Group.TRANSPARENCY, 3.0, PRESENCE, (1.0, 0.5), english=False)
LABEL = Standard("label", Group.TRANSPARENCY, 1.0, PRESENCE, (1.0, 0.5), english=False)
ORIGIN = Standard("declared origin", Group.TRANSPARENCY, 2.0, PRESENCE, (1.0, 0.5), english=False)

_DESK = re.compile(
    r"^(?:by )?(?:the )?(?:admin|administrator|editors?|editorial(?: (?:team|board|desk|staff))?"
    r"|(?:news ?)?(?:desk|staff|team)"
    r"|staff (?:reporter|writer|report)s?|web ?(?:desk|master)|newsroom|guest(?: author)?|anonymous|agencies|online)$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W{0,3}(?P<label>opinion|op-ed|editorial|commentary|comment|analysis|column|satire"
    r"|letters(?: to the editor)?|letter to the editor"
    r"|sponsored(?: (?:content|post|by .{1,40}))?|paid (?:content|post)|advertorial|partner content|press release"
    r"|branded content|advertisement feature)\.?\s?(?:$|[:|])",
    re.IGNORECASE | re.MULTILINE,
)
_CORRECTION = re.compile(r"\b(?:correct|clarif|amend|err(?:or|ed|oneous)|misstat|misspel|updat)", re.IGNORECASE)
_ELSEWHERE = "not in this text; a site may say it on another page, and a news report needs no label"
_NOT_HERE = "neither the metadata nor a line of the text gives one; the input is no web page, where it would stand"


def byline(case: Case) -> Criterion:
    """Return 1 where somebody signs, ½ where a desk, an agency or the outlet does, 0 for a page that nobody signs."""
    document = case.subject.document
    if document.byline:
        desk = _DESK.match(document.byline.strip()) or agency_of(document.byline)
        outlet = document.outlet and credits_outlet(document.byline, document.outlet, case.settings.outlet_aliases)
        note = "signed by a desk, an agency or the outlet" if desk or outlet else "signed"
        return BYLINE.measured(0.5 if desk or outlet else 1, 1, f"{note}: {document.byline}")
    found = _marked(case, "byline", "written-by")
    if found:
        return BYLINE.measured(1, len(found), "a line of the text names the writer", evidence=_lines(case, found))
    return _absent(BYLINE, document, "nobody signs, in the metadata or in the text of the page")


def date(case: Case) -> Criterion:
    """Return 1 where a date of publication is known, from the metadata, a manifest or a line; 0 for a page without."""
    document = case.subject.document
    if document.published:
        return DATE.measured(1, 1, f"dated {document.published.isoformat()}")
    if found := _marked(case, "date-line"):
        return DATE.measured(1, len(found), "a line of the text gives the date", evidence=_lines(case, found))
    return _absent(DATE, document, "no date, in the metadata or in the text of the page")


def corrections(case: Case) -> Criterion:
    """Return 1 for a note of correction or a link to how to get one; else not observable: it may stand elsewhere."""
    return _present(case, CORRECTIONS, ("corrections",), ("correction", "report-error"))


def owner_or_contact(case: Case) -> Criterion:
    """Return 1 where the page or the text says who owns the site, by which principles it works or how to reach it."""
    declared = ("publishing-principles", "ownership", "publisher", "copyright-holder", "source-organization")
    return _present(case, OWNER, declared, ("contact-line", "contact-writer"))


def _present(case: Case, standard: Standard, declared: tuple[str, ...], rules: tuple[str, ...]) -> Criterion:
    said = [name for name, _ in case.subject.document.declared if name in declared]
    found = _marked(case, *rules)
    if not said and not found:
        return standard.unseen(_ELSEWHERE)
    note = f"declared: {', '.join(dict.fromkeys(said))}" if said else "a line of the text says so"
    return standard.measured(1, len(said) + len(found), note, evidence=_lines(case, found))


def label(case: Case) -> Criterion:
    """Return 1 where a line or the headline begins with a label (opinion, sponsored …); a report needs none."""
    found = labelled(case.subject.document)
    return LABEL.measured(1, 1, f"labelled: {found}") if found else LABEL.unseen(_ELSEWHERE)


def labelled(document: Document) -> str:
    """Return the label of a line or the headline as it is written; "" where there is none."""
    found = _LABEL.search(document.text) or _LABEL.match(document.title or "")
    return found["label"] if found else ""


def declared_origin(case: Case) -> Criterion:
    """Return 1 where the origin that the metadata declare is the one found here, 0 where it is another one.

    Not observable where nothing is declared or no earlier article was found.
    """
    stated = [one for one in declared_origins(case.subject.document) if one.name != ORIGINS["publisher"]]
    found = [linked.other for linked in case.copied]
    if not stated or not found:
        return ORIGIN.unseen("no origin declared" if not stated else "no earlier article here to compare with")
    agrees = any(names(one, other, case.settings.outlet_aliases) for one in stated for other in found)
    note = f"declares: {stated[0].name} {stated[0].value}; found here: {', '.join(sorted(one.id for one in found))}"
    return ORIGIN.measured(float(agrees), len(stated), note)


def _absent(standard: Standard, document: Document, note: str) -> Criterion:
    return standard.measured(0, 1, note) if from_page(document) else standard.unseen(_NOT_HERE)


def _marked(case: Case, *rules: str) -> list[Mark]:
    return [mark for mark in case.subject.marks if mark.rule in rules and _corrects(case, mark)]


def _corrects(case: Case, mark: Mark) -> bool:
    """An editor's note may say anything; 25 of 33 in a year of politics were about a candidate, not about an error."""
    said = case.subject.document.text[mark.span.start : mark.span.end]
    return mark.rule != "correction" or _CORRECTION.search(said) is not None


def _lines(case: Case, found: list[Mark]) -> tuple[Evidence, ...]:
    return (Evidence("line", 1.0, "line", tuple(case.place(mark.span) for mark in found)),) if found else ()
