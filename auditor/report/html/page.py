"""The whole report as one HTML page that needs no script, no network and no other file."""

import base64
import hashlib
import html
import re
from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from auditor.model import Level, Verdict
from auditor.report.article_page import article_page
from auditor.report.cluster_page import cluster_page
from auditor.report.escape import visible
from auditor.report.headline import headline
from auditor.report.html.templates import filled, markup, source
from auditor.report.index_page import index_page
from auditor.report.outlets_page import outlets_page
from auditor.report.safe import Safe
from auditor.report.view import View

# The columns of stacked tables and the headings of the overview, as blocks.html writes them.
_COLUMNS = re.compile(r'<table data-columns="([^"]*)"')
_ID = re.compile(r' id="([^"]+)"')
# Foreign text has no quotation sign in an attribute and no tag: it cannot look like this.
_SECTION = re.compile(r'href="#([^"]+?)(--[^"]+)"')
_HEADING = re.compile(r'<h3 id="(overview--[a-z-]+)">([^<]+)</h3>')
# Bytes for each article of the batch, and for how many at least: one with everything needs 40,000, most need none.
_BYTES = 19_500
_LEAST = 100
_FROM = {
    "all": (-1, "all with findings or matches"),
    "warning": (Level.WARNING.rank, "warning or serious"),
    "serious": (Level.SERIOUS.rank, "serious"),
}


def html_report(view: View) -> str:
    """Return the report: the overview, then each article with findings, the heaviest first, then each cluster."""
    overview = index_page(view).__html__()
    clusters = [markup(cluster_page(view, one).__html__()) for one in view.audit.clusters]
    outlets = markup(outlets_page(view).__html__() if view.audit.outlets else "")
    ranks = _ranks(view)
    order = sorted(ranks, key=lambda article: (-ranks[article], article))
    told = [one for one in order if _told(view, one, ranks)]
    pages = _pages(view, told, sum(map(len, [overview, outlets, *clusters])))
    css = f"{source('report.css')}{source('svg.css')}{_labels([overview, outlets, *clusters, *pages.values()])}"
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    page = filled(
        "report.html",
        css=markup(css),
        digest=digest,
        headline=visible(headline(view.audit)),
        version=view.audit.version,
        sections=[(anchor, markup(words)) for anchor, words in _HEADING.findall(overview)],
        overview=markup(overview),
        levels=[(name, words, sum(ranks[one] >= rank for one in pages)) for name, (rank, words) in _FROM.items()],
        articles=[(words, _level(ranks[one])) for one, words in pages.items()],
        left=_listed(view, [one for one in told if one not in pages]),
        quiet=_listed(view, [one for one in order if one not in {*told}]),
        clusters=clusters,
        outlets=outlets,
    )
    return _leading(page)


def _ranks(view: View) -> dict[str, int]:
    """Return the rank of the heaviest finding told of each article, -1 where it has none."""
    found = view.findings
    return {
        one.id: max((each.level.rank for each in found.get(one.id, ())), default=-1) for one in view.audit.documents
    }


def _told(view: View, article: str, ranks: Mapping[str, int]) -> bool:
    """Return whether an article has a finding to look at, or more than its story in common with another one."""
    near = any(match.verdict is not Verdict.SAME_STORY for match in view.matches.get(article, ()))
    return near or ranks[article] >= Level.NOTICE.rank


def _pages(view: View, articles: Sequence[str], taken: int) -> dict[str, Markup]:
    """Return the pages of the articles in order, as long as there is room beside what has taken some."""
    room = _BYTES * max(len(view.documents), _LEAST) - taken
    pages: dict[str, Markup] = {}
    for one in articles:
        words = article_page(view, one).__html__()
        room -= len(words.encode())
        if room < 0:
            break
        pages[one] = markup(words)
    return pages


def _labels(pages: Iterable[str]) -> str:
    """Return the rules that label the cells of stacked tables by their columns: a label in each cell took 15 % more."""
    columns = sorted({found for page in pages for found in _COLUMNS.findall(page)})
    return "".join(_rules(html.unescape(one)) for one in columns)


def _rules(columns: str) -> str:
    labels = "".join(
        f"tbody>tr>:nth-child({at})::before{{content:{_string(title)}}}"
        for at, title in enumerate(columns.split("|"), 1)
        if title
    )
    return f"@container (max-width:52em){{[data-columns={_string(columns)}]{{{labels}}}}}\n"


def _string(words: str) -> str:
    r"""Return words as a string of CSS; what is no letter, digit or space is written as \7c."""
    return '"' + "".join(one if one.isalnum() or one == " " else f"\\{ord(one):x} " for one in words) + '"'


def _leading(page: str) -> str:
    """Return the page with links to sections that it has no room for leading to the entry of their article."""
    there = {*_ID.findall(page)}
    return _SECTION.sub(lambda link: link[0] if link[1] + link[2] in there else f'href="#{link[1]}"', page)


def _level(rank: int) -> str:
    return max((low, name) for name, (low, _) in _FROM.items() if rank >= low)[1]


def _listed(view: View, articles: Sequence[str]) -> list[tuple[str, Safe, Safe]]:
    return [(f"{view.files[one]}", view.names[one], view.outlet(one)) for one in articles]
