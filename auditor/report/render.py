"""The formats of a report: each is one function from an audit to named texts, and one row of this table."""

from collections.abc import Callable, Mapping

from auditor.errors import SettingsError
from auditor.model import Audit
from auditor.report.article_page import article_page
from auditor.report.cluster_page import cluster_page
from auditor.report.csv_tables import csv_tables
from auditor.report.html.page import html_report
from auditor.report.index_page import index_page
from auditor.report.jsonld import to_jsonld
from auditor.report.outlets_page import outlets_page
from auditor.report.prov import to_prov
from auditor.report.result import to_json
from auditor.report.sarif import to_sarif
from auditor.report.view import view


def _markdown(audit: Audit) -> dict[str, str]:
    seen = view(audit)
    # As plain text: a Safe holds all it was made of, 280 MB for 2,000 articles, and every collection looks through it.
    pages = {"index.md": str(index_page(seen))}
    if audit.outlets:
        pages["outlets.md"] = str(outlets_page(seen))
    for document in audit.documents:
        pages[f"articles/{seen.files[document.id]}.md"] = str(article_page(seen, document.id))
    for cluster in audit.clusters:
        pages[f"clusters/{seen.cluster_files[cluster.id]}.md"] = str(cluster_page(seen, cluster))
    return pages


def _json(audit: Audit) -> dict[str, str]:
    return {"audit.json": to_json(audit)}


def _html(audit: Audit) -> dict[str, str]:
    return {"report.html": html_report(view(audit))}


def _sarif(audit: Audit) -> dict[str, str]:
    return {"audit.sarif": to_sarif(audit)}


def _prov(audit: Audit) -> dict[str, str]:
    return {"provenance.prov.json": to_prov(audit)}


def _jsonld(audit: Audit) -> dict[str, str]:
    return {"claims.jsonld": to_jsonld(audit)}


FORMATS: Mapping[str, Callable[[Audit], dict[str, str]]] = {
    "md": _markdown,
    "html": _html,
    "json": _json,
    "csv": csv_tables,
    "sarif": _sarif,
    "prov": _prov,
    "jsonld": _jsonld,
}


def render_audit(audit: Audit, format: str) -> dict[str, str]:  # noqa: A002
    """Return the report as relative file name → text. Raises SettingsError for a format that does not exist."""
    if format not in FORMATS:
        raise SettingsError(f"report: no format {format!r}; choose from {', '.join(FORMATS)}")
    return FORMATS[format](audit)
