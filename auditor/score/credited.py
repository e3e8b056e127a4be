"""How an article credits the one that its text was taken from."""

import re

from auditor.language.agencies import agencies_in_byline, agency_of
from auditor.language.credits import credits_in, credits_outlet, republished
from auditor.language.origins import declared_origins, names
from auditor.model import Family, Verdict
from auditor.score.subject import Linked, Subject

Aliases = tuple[tuple[str, str], ...]


def credit_line(subject: Subject, linked: Linked, aliases: Aliases = ()) -> str:
    """Return by what the whole article credits the other one's outlet, in words; "" where nothing does.

    A credit line, the byline, a link to the other article; for a copy also the metadata, as syndication does.
    """
    document, other = subject.document, linked.other
    marks = (mark for mark in subject.marks if mark.family is Family.SOURCE_CREDIT)
    lines = (document.text[mark.span.start : mark.span.end] for mark in marks)
    if republished(document, other, aliases) or any(names_outlet(line, other.outlet, aliases) for line in lines):
        return "a credit line"
    if names_outlet(document.byline or "", other.outlet, aliases) or (
        agency_of(other.outlet) in agencies_in_byline(document.byline)
    ):
        return "the byline"
    if other.url and ("link", other.url) in document.declared:
        return "a link to the article"
    if linked.match.verdict is Verdict.COPY and any(
        names(origin, other, aliases) for origin in declared_origins(document)
    ):
        return "the metadata"
    return ""


def names_outlet(text: str, outlet: str | None, aliases: Aliases = ()) -> bool:
    """Return whether a text names an outlet: by its full name, or by a short one where it credits it."""
    if not outlet:
        return False
    full = outlet.removeprefix("The ").removeprefix("the ").strip()
    whole = re.search(rf"(?<!\w){re.escape(full)}(?!\w)", text.replace("\u00a0", " "))
    return bool(whole) or any(credits_outlet(credit.outlet, outlet, aliases) for credit in credits_in(text))
