"""The whole report as one HTML page that needs no script, no network and no other file."""

import base64
import hashlib
import re

from auditor.model import Level, Verdict
from auditor.report.article_page import article_page
from auditor.report.cluster_page import cluster_page
from auditor.report.escape import visible
from auditor.report.headline import headline
from auditor.report.html.templates import filled, markup, source
from auditor.report.index_page import index_page
from auditor.report.outlets_page import outlets_page
from auditor.report.view import View

# The headings of the overview, as tables.section writes them.
_HEADING = re.compile(r'<h3 id="(overview--[a-z-]+)">([^<]+)</h3>')


def html_report(view: View) -> str:
    """Return the report: the overview, then each article with findings, the heaviest first, then each cluster."""
    css = source("report.css") + source("svg.css")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    overview = index_page(view).__html__()
    ranks = _ranks(view)
    order = sorted(ranks, key=lambda article: (-ranks[article], article))
    told = {one: None for one in order if _told(view, one, ranks)}
    return filled(
        "report.html",
        css=markup(css),
        digest=digest,
        headline=visible(headline(view.audit)),
        version=view.audit.version,
        sections=[(anchor, markup(words)) for anchor, words in _HEADING.findall(overview)],
        overview=markup(overview),
        articles=[(article_page(view, one), ranks[one] >= Level.WARNING.rank) for one in told],
        quiet=[(f"{view.files[one]}", view.names[one], view.outlet(one)) for one in order if one not in told],
        clusters=[cluster_page(view, one) for one in view.audit.clusters],
        outlets=outlets_page(view) if view.audit.outlets else "",
    )


def _ranks(view: View) -> dict[str, int]:
    """Return the rank of the heaviest finding told of each article, -1 where it has none."""
    ranks = {document.id: -1 for document in view.audit.documents}
    for finding in view.audit.findings:
        for place in finding.places[:1]:
            ranks[place.document] = max(ranks[place.document], finding.level.rank)
    return ranks


def _told(view: View, article: str, ranks: dict[str, int]) -> bool:
    """Return whether an article has a finding to look at, or more than its story in common with another one."""
    near = any(match.verdict is not Verdict.SAME_STORY for match in view.matches.get(article, ()))
    return near or ranks[article] >= Level.NOTICE.rank
