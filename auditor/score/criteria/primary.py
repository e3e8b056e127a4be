"""Whether a reader can find the report, study or data that an article rests on."""

import re
from collections.abc import Sequence

from auditor.language.address import host
from auditor.language.counts import counted
from auditor.language.titles import is_title
from auditor.model import AlterationKind, Criterion, Document, Evidence, Quote, Span
from auditor.score.criteria.case import Case
from auditor.score.criteria.standard import PRESENCE, Group, Standard

PRIMARY = Standard("primary source named", Group.SOURCING, 5.0, PRESENCE, (1.0, 0.5))
_NOUN = (
    r"(?:reports?|stud(?:y|ies)|surveys?|audits?|white papers?|papers?|memos?|lawsuits?|complaints?|indictments?"
    r"|rulings?|filings?|data ?sets?|databases?|documents?|reviews?|inquir(?:y|ies)|analys[ie]s|brochures?|dossiers?)"
)
# A document that is cited, not one that is about to be written: it says something, or somebody says it there.
_CITED = re.compile(
    rf"\baccording to (?:an?|the|its|their|his|her|this|new|court|public)\b[^.;]{{0,60}}?\b{_NOUN}\b"
    rf"|\b{_NOUN}(?: \w+){{0,4}} (?:found|finds|shows?|showed|says?|said|concludes?|concluded|reveals?|revealed"
    r"|estimates?|estimated|documents|documented|lists|listed)\b"
    rf"|\bin (?:an?|the|its|their) (?:[\w-]+ ){{0,4}}{_NOUN}\b",
    re.IGNORECASE,
)
# "a report titled “…”", "“…”, the study says": in one sentence with the title, close to it.
_BEFORE = re.compile(rf"\b{_NOUN}\b[^.;!?“”\"]{{0,40}}[“‘\"']?$", re.IGNORECASE)
_AFTER = re.compile(rf"^[”’\"']?,? (?:an? |the |its |their )?(?:[\w-]+ ){{0,2}}{_NOUN}\b", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept|Dec|Jan|Feb)\b"
    r"|\b(?:19|20)\d\d\b"
)
_FILE = re.compile(r"\.(?:pdf|csv|xlsx?|docx?|json|zip)(?:$|\?)", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"(?:^|\.)(?:gov|gob|gouv|gc|govt|mil|int|edu|ac)(?:\.[a-z]{2})?$|(?:^|\.)(?:doi\.org|arxiv\.org|europa\.eu"
    r"|documentcloud\.org|un\.org|who\.int|osf\.io|zenodo\.org|ssrn\.com)$"
)
# Sentences before and after a title in which its date may stand.
_AROUND = 1


def primary_source_named(case: Case) -> Criterion:
    """Return 1 for a link to a document, or its full title and a date; ½ for a title alone or links to other sites.

    0 where a page cites documents and gives neither. Links are lost in plain text: there, a document without a title is
    not observable, and so is an article that cites no document. A title that differs from that of the article it was
    taken from counts ½: it cannot be searched for.
    """
    document, text = case.subject.document, case.subject.document.text
    links = [value for name, value in document.declared if name == "link" and host(value) != host(document.url)]
    if files := [link for link in links if _FILE.search(link) or _OFFICIAL.search(host(link))]:
        note = f"links to {counted(len(files), 'document or official site')}: {host(files[0])}"
        return PRIMARY.measured(1, len(files), note)
    titles = [quote for quote in case.subject.segmented.quotes if _is_document(text, quote.span)]
    if titles:
        return _titled(case, titles)
    cited = [s.span for s in case.body if _CITED.search(case.narrated, s.span.start, s.span.end)]
    if not cited:
        return PRIMARY.unseen("no report, study, file or data set that it cites was recognised")
    evidence = (Evidence("cited", float(len(cited)), "cited", tuple(case.place(span) for span in cited)),)
    cites = f"{counted(len(cited), 'sentence')} citing a document, none with its title"
    if links:
        return PRIMARY.measured(
            0.5, len(cited), f"{cites}; links to {counted(len(links), 'address')}", evidence=evidence
        )
    if not from_page(document):
        return PRIMARY.unseen(f"{cites}; links cannot be seen in this input", n=len(cited))
    return PRIMARY.measured(0, len(cited), f"{cites} or a link", evidence=evidence)


def _titled(case: Case, titles: Sequence[Quote]) -> Criterion:
    changed = {
        linked.place_here(found).span for linked in case.copied for found in linked.of_kind(AlterationKind.TITLE)
    }
    whole = [quote.span for quote in titles if not any(_overlap(quote.span, span) for span in changed)]
    dated = [span for span in whole if _dated(case, span)]
    shown = dated or whole or [quote.span for quote in titles]
    said = (
        "with a date" if dated else "without a date beside it" if whole else "but other words than the earlier article"
    )
    note = f"the title of a document, {said}"
    evidence = tuple(Evidence("title", 1.0, _cut(case, span), (case.place(span),)) for span in shown)
    return PRIMARY.measured(1 if dated else 0.5, len(titles), note, evidence=evidence)


def _cut(case: Case, span: Span) -> str:
    return f"“{case.subject.document.text[span.start : span.end]}”"


def _is_document(text: str, span: Span) -> bool:
    """Return whether quoted words are the title of something that is called a document just before or after it."""
    called = _BEFORE.search(text[max(0, span.start - 80) : span.start]) or _AFTER.match(text[span.end : span.end + 60])
    return called is not None and is_title(text, span)


def _dated(case: Case, span: Span) -> bool:
    at = next((i for i, s in enumerate(case.body) if s.span.start <= span.start < s.span.end), None)
    near = case.texts[max(0, at - _AROUND) : at + _AROUND + 1] if at is not None else ()
    return any(_DATE.search(text) for text in near)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


_PAGE = re.compile(r"\.(?:x?html?|mhtml?|warc(?:\.gz)?)\b", re.IGNORECASE)
_OF_PAGES = frozenset({"link", "canonical", "saved-from"})


def from_page(document: Document) -> bool:
    """Return whether a document was read from a web page, with its markup: only there absence can be seen."""
    return bool(_PAGE.search(document.source or "")) or any(name in _OF_PAGES for name, _ in document.declared)
